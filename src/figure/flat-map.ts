import data from './flat-map.json'

/** One region as seen from one side. */
export interface FlatRegion {
  /** A skin region's id. */
  readonly id: string
  /** SVG path data, closed, millimetres. Neighbours overlap by a little, so that no gap shows where three meet. */
  readonly path: string
}
/** The body seen from one side, arms hanging. */
export interface FlatView {
  readonly outline: string
  /** Closed eyes and mouth, as open strokes; empty behind. */
  readonly features: string
  readonly regions: readonly FlatRegion[]
}
export interface FlatMap {
  /** x, y, width, height in millimetres, the same for both views. */
  readonly viewBox: readonly [x: number, y: number, width: number, height: number]
  /** As a person facing the figure sees it: the figure's left is on the right. */
  readonly front: FlatView
  /** As a person behind the figure sees it: the figure's left is on the left. */
  readonly back: FlatView
}

/** The neutral body as two flat drawings: what is shown before, instead of and beside the solid one. */
export const FLAT_MAP = data as unknown as FlatMap

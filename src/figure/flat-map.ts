import data from './flat-map.json'
import { SKIN_REGIONS } from './skin-regions'

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

/** What `scripts/build-body.ts` writes: the regions of the figure's left only, by group; the right is their mirror image. */
export interface FlatViewFile {
  readonly outline: string
  readonly features: string
  readonly left: Readonly<Record<string, string>>
}
export interface FlatMapFile {
  /** Width and height, mm; the midline is at half the width. */
  readonly size: readonly number[]
  readonly front: FlatViewFile
  readonly back: FlatViewFile
}

/** Mirrors a path made of one absolute M per loop and relative q arcs. @param width of the picture it is mirrored in */
function mirrored(path: string, width: number): string {
  return path.replace(/([Mq])([^Mqz]*)/g, (_, command: string, numbers: string) => {
    const flipped = numbers.match(/-?\d+/g)!.map((text, i) => i % 2 ? text : String((command === 'M' ? width : 0) - Number(text)))
    return command + flipped.join(' ')
  })
}

function unfold({ outline, features, left }: FlatViewFile, width: number): FlatView {
  const regions = SKIN_REGIONS.flatMap(({ id, group, side }) => {
    const path = left[group]
    return path === undefined ? [] : [{ id, path: side === 'L' ? path : mirrored(path, width) }]
  })
  return { outline, features, regions }
}

const file = data as unknown as FlatMapFile
const [width, height] = file.size as [number, number]

/** The neutral body as two flat drawings: what is shown before, instead of and beside the solid one. */
export const FLAT_MAP: FlatMap = {
  viewBox: [0, 0, width, height],
  front: unfold(file.front, width),
  back: unfold(file.back, width),
}

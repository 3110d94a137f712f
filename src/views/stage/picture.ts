/** What the solid bodies and the flat map have in common: a person can point at either, and a line can end on either. */
import type { Body } from './pair'

/** A place on one of the bodies. */
export interface Place {
  readonly body: Body
  /** Index into SKIN_REGIONS. */
  readonly region: number
  /** Where on the region: a vertex of the solid body that has `of` vertices, a point of the flat map in millimetres, or null for its middle. */
  readonly at: { readonly vertex: number; readonly of: number } | { readonly x: number; readonly y: number; readonly back: boolean } | null
}

/** Position in px from the top left of the picture; `seen` is false where the place faces away. */
export interface Position {
  x: number
  y: number
  seen: boolean
}

export interface Picture {
  /** What lies under a point, px from the top left of the picture. @param slop px by which a near miss still counts */
  pick(x: number, y: number, slop: number): Place | null
  /** Where a place is drawn; written into `out`. A place kept from another picture is taken as its region's middle. */
  locate(place: Place, out: Position): void
  /** Outlines the region pointed at; -1 for none. */
  point(region: number): void
  /** Looks closely at a place in both bodies; null steps back. */
  zoom(place: Place | null): void
  /** Pixels per metre of the body; what is flat has no such thing. */
  perMetre?(): number
}

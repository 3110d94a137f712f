/** Brainstem (V: the trigeminal nucleus) and spinal levels, from the top down. Neighbours in this list are neighbours in the cord. */
export const LEVELS = [
  'V',
  'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8',
  'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12',
  'L1', 'L2', 'L3', 'L4', 'L5',
  'S1', 'S2', 'S3',
] as const
export type Level = (typeof LEVELS)[number]

export const SIDES = ['L', 'R'] as const
export type Side = (typeof SIDES)[number]

/** Half of the dorsal horn at one level. */
export interface Segment {
  readonly id: `${Level}_${Side}`
  readonly level: Level
  readonly side: Side
}

/** All 58: the left column from the top down, then the right, so that a segment's index is side × 29 + level. */
export const SEGMENTS: readonly Segment[] = SIDES.flatMap(side => LEVELS.map(level => ({ id: `${level}_${side}` as const, level, side })))

/** Where a segment lies in `SEGMENTS`. */
export const segmentIndex = (level: Level, side: Side) => SIDES.indexOf(side) * LEVELS.length + LEVELS.indexOf(level)

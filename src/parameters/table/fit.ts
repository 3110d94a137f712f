import type { ReferenceKey } from '../references'

/**
 * What every fitted value has in common. One least-squares search moved 32 parameters at once, against both groups' results in
 * shoulder, knee and grip holds, a cold hand, pulse trains and rest; only about ten directions of the 32 are determined by them.
 * A fitted value is one member of a family. Its range is the one the search was given.
 */

/** Of targets that are changes of a pressure pain threshold. */
export const SIZES_ASSUMED = 'the abstracts print the direction of the threshold changes, their sizes were assumed'

/** Of targets that are ratings of pulses and of the sensation after them. */
export const RATINGS_ASSUMED = 'the abstracts print intervals and directions, the ratings were assumed'

/** Of values less than a twentieth of their range from its end: the search would have gone further. */
export const STOPPED_AT_EDGE = 'the search stopped at the edge of the range it was given'

/** Of parameters the search moved although no single result fixes them. */
export const NOT_FIXED_BY_ONE = 'all results together, no single one of which fixes it'

/** What the calibration says of one parameter (`src/parameters/fitted.ts`). */
export interface Fitted {
  readonly value: number
  /** The range the search was given. */
  readonly range: readonly [low: number, high: number]
  /** How far it can go, all others following, until the cost of all claims has risen by 1. */
  readonly determined: readonly [low: number, high: number]
  /** The claims whose residuals it moves most, and whether a number or only a direction was published. */
  readonly movedBy: readonly { readonly claim: string; readonly prints: 'number' | 'direction' }[]
  readonly refs: readonly ReferenceKey[]
}

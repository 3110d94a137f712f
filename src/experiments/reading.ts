/**
 * Where in the simulated runs of one participant the counterpart of a claim is read. Readings are made of readings, so that a
 * difference between arms or a ratio of two changes needs no code of its own. `arm` is left out where a study has only one.
 */
import type { RegionId } from '../anatomy'

/** How long a step lasted, s. */
export interface HoldReading {
  readonly kind: 'hold'
  readonly arm?: string
  readonly step: string
}

/** The mean of a measurement over regions. */
export interface MeasureReading {
  readonly kind: 'measure'
  readonly arm?: string
  readonly measurement: string
  readonly regions: readonly RegionId[] | 'working'
  readonly as: 'value' | 'changePercent'
}

export type Reading =
  | HoldReading
  | MeasureReading
  /** Second minus first. */
  | { readonly kind: 'difference'; readonly first: Reading; readonly second: Reading }
  /** `of` divided by `to`; null where `to` is zero. */
  | { readonly kind: 'ratio'; readonly of: Reading; readonly to: Reading }
  | { readonly kind: 'mean'; readonly of: readonly Reading[] }
  | { readonly kind: 'highest'; readonly of: readonly Reading[] }
  /** How many of these regions, or of the 19 areas of the Widespread Pain Index they lie in, read more than `above`; with `against`, more than that measurement did. */
  | {
    readonly kind: 'count'
    readonly of: 'regions' | 'areas'
    readonly arm?: string
    readonly measurement: string
    readonly against?: string
    readonly regions: readonly RegionId[]
    readonly above: number
  }
  /** Time constant, s, of something of which `remaining` (0 to 1) is left after `after` seconds. */
  | { readonly kind: 'time constant'; readonly remaining: Reading; readonly after: number }
  /** 100 for a participant whose reading lies beyond the limit, else 0: the mean over participants is their share in %. */
  | { readonly kind: 'share'; readonly of: Reading; readonly beyond: 'below' | 'above'; readonly limit: number }

/** What a published experiment is to this project: what was done, what came out, how firm that is, and what agreement means. */
import type { RegionId } from '../anatomy'
import type { ReferenceKey } from '../parameters/references'
import type { Protocol } from '../protocols'

export type Group = 'healthy' | 'fibromyalgia'

/** How firm a published result is. */
export type Firmness = 'robust' | 'single study' | 'contested'

/** Where in a simulated run the counterpart of a claim is read. */
export type Reading =
  | { readonly kind: 'hold'; readonly step: string }
  | { readonly kind: 'measure'; readonly measurement: string; readonly regions: readonly RegionId[] | 'working'; readonly as: 'value' | 'changePercent' }

/** What was published: a number with its spread, or only a direction. */
export type Result =
  | {
    readonly kind: 'number'
    readonly value: number
    readonly unit: 's' | 'NRS' | 'kPa' | '%'
    readonly spread: number | null
    /** What the spread is. 'not stated' where the source prints a bare ±. */
    readonly spreadKind: 'SD' | 'SE' | 'not stated' | null
  }
  | { readonly kind: 'direction'; readonly direction: 'up' | 'down' | 'unchanged' }

/** A simulated value agrees when it lies in [low, high]; `because` says where the limits come from. */
export interface Agreement {
  readonly low: number
  readonly high: number
  readonly unit: 's' | 'NRS' | 'kPa' | '%'
  readonly because: string
  /** Works that the reason rests on. */
  readonly refs?: readonly ReferenceKey[]
}

export interface Claim {
  readonly id: string
  readonly group: Group
  /** One sentence: what the study found. */
  readonly claim: string
  readonly published: Result
  readonly reading: Reading
  readonly agrees: Agreement
  readonly firmness: Firmness
}

export interface Experiment {
  readonly id: string
  readonly title: string
  /** Key of the bibliography; how much of it was read stands there. */
  readonly source: ReferenceKey
  /** People in each group. */
  readonly people: Readonly<Record<Group, number>>
  readonly protocol: Protocol
  readonly claims: readonly Claim[]
  /** What the source does not say and this protocol had to assume, each with the reason. */
  readonly assumed: readonly { readonly what: string; readonly because: string }[]
  /** Studies that asked the same and found otherwise. */
  readonly disagreeing: readonly { readonly source: ReferenceKey; readonly found: string }[]
}

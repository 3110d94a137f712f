/**
 * What a published experiment is to this project: what was done, what came out, how firm that is, and what agreement means.
 * A `Study` may have several arms and compare groups; an `Experiment` is the kind of study the Lab can show today: one protocol,
 * and claims that are read in the run of one group.
 */
import type { ReferenceKey } from '../parameters/references'
import type { Protocol } from '../protocols'
import type { HoldReading, MeasureReading, Reading } from './reading'

export type Group = 'healthy' | 'fibromyalgia'

/** How firm a published result is. */
export type Firmness = 'robust' | 'single study' | 'contested'

/**
 * A calibration claim may enter the objective of a fit; a validation claim never does. The rule: where a value, a range, a spread
 * or a part of an equation was chosen with a result in view, the claim of that result is calibration, whether a program or a
 * person did the choosing. A claim only ever changes from validation to calibration.
 */
export type Role = 'calibration' | 'validation'

/** '1' is a ratio, 'areas' a count of regions. */
export type ClaimUnit = 's' | 'NRS' | 'kPa' | '%' | '1' | 'areas' | 'mM' | 'µM' | 'nM'

/** What was published: a number with its spread, or only a direction. */
export type Result =
  | {
    readonly kind: 'number'
    readonly value: number
    readonly unit: ClaimUnit
    /** Half width as printed after ±; the two ends of an interval or range; null where none is printed. */
    readonly spread: number | readonly [low: number, high: number] | null
    /** What the spread is. 'not stated' where the source prints a bare ±. */
    readonly spreadKind: 'SD' | 'SE' | '95 % CI' | 'range' | 'not stated' | null
    /** As printed, for example '< 0.05'. */
    readonly p?: string
  }
  | { readonly kind: 'direction'; readonly direction: 'up' | 'down' | 'unchanged'; readonly p?: string }
  /** Two groups, or two conditions, could not be told apart. */
  | { readonly kind: 'no difference'; readonly p?: string }
  /** Seen in some of the people and not in others; how many is not printed, so that only the limits of the agreement can say. */
  | { readonly kind: 'some people' }

/** What an experiment of the Lab may print. */
export type SingleResult =
  | {
    readonly kind: 'number'
    readonly value: number
    readonly unit: 's' | 'NRS' | 'kPa' | '%'
    readonly spread: number | null
    readonly spreadKind: 'SD' | 'SE' | 'not stated' | null
  }
  | { readonly kind: 'direction'; readonly direction: 'up' | 'down' | 'unchanged' }

/** A simulated value agrees when it lies in [low, high]; `because` says where the limits come from. */
export interface Agreement {
  readonly low: number
  readonly high: number
  readonly unit: ClaimUnit
  readonly because: string
  /** Works that the reason rests on. */
  readonly refs?: readonly ReferenceKey[]
}

/** What every claim says, whether the model can answer it or not. */
interface Said {
  readonly id: string
  readonly role: Role
  /** One sentence: what the study found. */
  readonly claim: string
  readonly firmness: Firmness
  /** People behind this number, where they are not those of the study. */
  readonly n?: number
  /** Where the number was read, if not in the study itself as `REFERENCES` says. */
  readonly readIn?: ReferenceKey
  /** Where the model's counterpart follows from this very result by a choice of ours: which. It is no prediction. */
  readonly set?: string
}

/** A claim read in the run of one group. */
export interface GroupClaim extends Said {
  readonly kind?: 'modelled'
  readonly group: Group
  readonly published: Result
  readonly reading: Reading
  readonly agrees: Agreement
}

/** A claim about fibromyalgia against healthy: the reading of the first divided by, or less, that of the second. */
export interface BetweenClaim extends Said {
  readonly kind?: 'modelled'
  readonly group: 'between'
  readonly published: Result
  readonly reading: Between
  readonly agrees: Agreement
}

/** 'g' is Hedges' g: the difference of the means in pooled standard deviations, which only groups of people have. */
export interface Between {
  readonly kind: 'between'
  readonly how: 'ratio' | 'difference' | 'g'
  readonly reading: Reading
}

/** What a study found and the model has no counterpart for. */
export interface UnmodelledClaim extends Said {
  readonly kind: 'not modelled'
  readonly group: Group | 'between'
  readonly published: Result
  /** Why there is none. */
  readonly reason: string
}

export type ModelledClaim = GroupClaim | BetweenClaim
export type StudyClaim = ModelledClaim | UnmodelledClaim

/** A claim of an experiment of the Lab. */
export interface Claim extends Said {
  readonly kind?: 'modelled'
  readonly group: Group
  readonly published: SingleResult
  readonly reading: HoldReading | MeasureReading
  readonly agrees: Agreement
}

/** One of several things done in a study, each in its own run of the same participant. */
export interface Arm {
  readonly id: string
  readonly title?: string
  readonly protocol: Protocol
}

/** What a study is, whatever its number of arms. */
interface Work {
  readonly id: string
  readonly title: string
  /** Key of the bibliography; how much of it was read stands there. */
  readonly source: ReferenceKey
  /** What the source does not say and the protocol had to assume, each with the reason. */
  readonly assumed: readonly { readonly what: string; readonly because: string }[]
  /** Studies that asked the same and found otherwise. */
  readonly disagreeing: readonly { readonly source: ReferenceKey; readonly found: string }[]
}

/** Exactly one of `protocol` and `arms` is there; `armsOf` reads both. */
export interface Study extends Work {
  /** People in each group: 0 where the study had none of it, null where what was read does not say how many. */
  readonly people: Readonly<Record<Group, number | null>>
  readonly protocol?: Protocol
  readonly arms?: readonly Arm[]
  readonly claims: readonly StudyClaim[]
}

export interface Experiment extends Work {
  readonly people: Readonly<Record<Group, number>>
  readonly protocol: Protocol
  readonly claims: readonly Claim[]
}

/** Name of the only arm of a study that has one protocol. */
export const MAIN_ARM = 'main'

/** What is done in a study, one protocol per arm. Throws on a study with neither. */
export function armsOf({ id, protocol, arms }: Pick<Study, 'id' | 'protocol' | 'arms'>): readonly Arm[] {
  if (arms) return arms
  if (!protocol) throw new Error(`study '${id}' has neither a protocol nor arms`)
  return [{ id: MAIN_ARM, protocol }]
}

export const isModelled = (claim: StudyClaim): claim is ModelledClaim => claim.kind !== 'not modelled'

/** The reading one participant gives for a claim, whether groups are compared afterwards or not. */
export const readingFor = ({ reading }: ModelledClaim): Reading => (reading.kind === 'between' ? reading.reading : reading)

export type { HoldReading, MeasureReading, Reading } from './reading'

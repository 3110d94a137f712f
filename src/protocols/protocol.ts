/**
 * What is done to a participant, as data: steps one after the other, stimuli and measurements placed relative to
 * them. A protocol knows no participant: the same file runs in every profile.
 */
import type { MuscleGroup, RegionId } from '../anatomy'

export const PROTOCOL_VERSION = 1

export interface Protocol {
  /** Where the JSON Schema lies, for editors; nothing reads it. */
  readonly $schema?: string | undefined
  readonly nocilab: 'protocol'
  readonly version: typeof PROTOCOL_VERSION
  readonly id: string
  readonly title: string
  readonly description?: string | undefined
  /** 'full' resolves the 50 ms of the dorsal horn, which volleys need; 'reduced' is some ten times faster. */
  readonly form?: 'full' | 'reduced' | undefined
  readonly steps: readonly Step[]
  readonly stimuli?: readonly Stimulus[] | undefined
  readonly measurements: readonly Measurement[]
}

export type Step = Rest | Contraction

export interface Rest {
  readonly kind: 'rest'
  readonly id: string
  /** s */
  readonly duration: number
}

export interface Contraction {
  readonly kind: 'contract'
  readonly id: string
  /** Muscle groups that take part, each with its share of the load (1 = all of it). */
  readonly muscles: readonly { readonly group: MuscleGroup; readonly share: number }[]
  readonly side: 'left' | 'right' | 'both'
  readonly load: Share | Weight
  readonly until: {
    /** Muscle groups whose failure to hold the load ends the step. */
    readonly exhaustionOf?: readonly MuscleGroup[] | undefined
    /** Whether reaching the participant's pain limit in a working muscle ends it. */
    readonly painLimit?: boolean | undefined
    /** s; ends it in any case. */
    readonly limit: number
  }
}

/** A load by strength. */
export interface Share {
  /** Fraction of a maximal voluntary contraction... */
  readonly fraction: number
  /** ...of the participant, or of a healthy one: the same weight in everybody's hands. */
  readonly of: 'own' | 'healthy'
}

/** A load by weight; `weights.ts` says for which movements, and what share of strength it is. */
export interface Weight {
  /** kg in each hand that works, beside what the limb itself weighs. */
  readonly kg: number
}

/** A moment: so many seconds after (or, negative, before) a step starts or ends. */
export interface Moment {
  readonly step: string
  readonly edge: 'start' | 'end'
  /** s */
  readonly offset: number
}

export type Stimulus = NociceptiveInput | Cuff | Volleys

interface StimulusBase {
  readonly regions: readonly RegionId[]
  readonly when: Moment
}

/** Steady nociceptor drive from outside: hypertonic saline, acid, cold water, tourniquet. */
export interface NociceptiveInput extends StimulusBase {
  readonly kind: 'nociceptive'
  /** Nociceptor drive, 1 = largest possible from within the muscle. */
  readonly intensity: number
  /** Where the strength was found for each person beforehand: how that person rated it then. `intensity` stands for it where nobody is asked. */
  readonly rated?: number | undefined
  /** s */
  readonly duration: number
}

/** A cuff that shuts off a share of the blood flow. */
export interface Cuff extends StimulusBase {
  readonly kind: 'cuff'
  readonly occlusion: number
  /** s */
  readonly duration: number
}

/** A train of synchronous C-fibre volleys: heat taps. */
export interface Volleys extends StimulusBase {
  readonly kind: 'volleys'
  readonly intensity: number
  /** s each */
  readonly width: number
  /** s from the start of one to the start of the next */
  readonly interval: number
  readonly count: number
}

export interface Measurement {
  readonly id: string
  readonly label: string
  readonly quantity: MeasuredQuantity
  /** Regions to read, or 'working': the contracting region of the named step with the highest rating. */
  readonly regions: readonly RegionId[] | 'working'
  /** At a moment at which something changes, the reading is taken just before it does. */
  readonly when: Moment
  /** Id of an earlier measurement of the same quantity and regions that changes are counted against. */
  readonly baseline?: string | undefined
}

/** What can be read off a participant. Symbols are those of the model. */
export const MEASURED_QUANTITIES = ['ppt', 'nrs', 'MF', 'PC', 'LC', 'LI', 'K', 'AT', 'GL', 'PY', 'SP', 'KN'] as const
export type MeasuredQuantity = (typeof MEASURED_QUANTITIES)[number]

/** Whether a step ends by itself at a known time, or may end earlier. */
export const isOpenEnded = (step: Step): boolean =>
  step.kind === 'contract' && (Boolean(step.until.painLimit) || (step.until.exhaustionOf?.length ?? 0) > 0)

/** Longest time a step can take, s. */
export const longest = (step: Step): number => (step.kind === 'rest' ? step.duration : step.until.limit)

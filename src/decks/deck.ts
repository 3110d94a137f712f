/**
 * A lecture as data: cues one after the other, each a set-up, a moment, what is painted and what is asked and told. Whatever is
 * told in numbers is named as a figure, and read from the run or from the published claim when it is shown.
 */
import type { RegionId } from '../anatomy'
import type { ParameterName } from '../parameters/table'
import type { WhatIfs } from '../parameters/what-ifs'
import type { Protocol } from '../protocols'

export const DECK_VERSION = 1

/** The parts of the IASP curriculum outlines on pain, in their order. */
export const DOMAINS = ['nature', 'measurement', 'management', 'conditions'] as const
export type Domain = (typeof DOMAINS)[number]

/** What the bodies can show in a cue. */
export const SHOWABLE = ['pain', 'change', 'LI', 'GL', 'MF', 'KN', 'SP', 'PC', 'K'] as const
export type Showable = (typeof SHOWABLE)[number]

export interface Deck {
  /** For editors; nothing reads it. */
  readonly $schema?: string | undefined
  readonly nocilab: 'deck'
  readonly version: typeof DECK_VERSION
  readonly id: string
  readonly title: string
  readonly description?: string | undefined
  /** What one can do afterwards, each under a part of the curriculum. */
  readonly outcomes?: readonly { readonly text: string; readonly domain?: Domain | undefined }[] | undefined
  /** What is often thought, and what can be said to it. */
  readonly misconceptions?: readonly { readonly belief: string; readonly answer: string }[] | undefined
  /** Shorter ways through: which cues, in so many minutes. */
  readonly cuts?: readonly { readonly minutes: number; readonly cues: readonly string[] }[] | undefined
  readonly cues: readonly Cue[]
}

export interface Cue {
  readonly id: string
  readonly title: string
  readonly setup: CueSetup
  /** When the bodies are looked at: s from where the effort starts or stops; in a run without one, from its start. */
  readonly moment: Moment
  readonly painted: Showable
  readonly facing?: 'front' | 'back' | undefined
  readonly question?: Question | undefined
  /** What is told once it is revealed; without a question, at once. */
  readonly reveal?: string | undefined
  /** What stands beside the bodies once it is revealed. */
  readonly rows?: readonly Row[] | undefined
  readonly figures?: Readonly<Record<string, Figure>> | undefined
  /** For whoever speaks. */
  readonly notes?: string | undefined
}

export interface Moment {
  /** s */
  readonly clock: number
  readonly from: 'start' | 'stop'
}

/** What is run: the text of a link alone, or an experiment (Ge 2012 where none is named) or protocol and what differs in its participants. */
export interface CueSetup {
  readonly link?: string | undefined
  readonly study?: string | undefined
  readonly arm?: string | undefined
  readonly protocol?: Protocol | undefined
  readonly whatIfs?: WhatIfs | undefined
  readonly changes?: { readonly healthy?: Numbers | undefined; readonly fibromyalgia?: Numbers | undefined } | undefined
}
type Numbers = Readonly<Partial<Record<ParameterName, number>>>

export interface Question {
  readonly text: string
  /** Two or three; pressed as 1 to 3, or counted by show of hands. */
  readonly options: readonly Option[]
}

export interface Option {
  readonly text: string
  /** Told where this is what came out. */
  readonly reveal?: string | undefined
  /** When this is what came out. A question whose options have no such thing is for the room to talk about. */
  readonly when?: Condition | undefined
}

/** A figure lies above or below a number, or another figure, or both; neither end counts as inside. */
export interface Condition {
  readonly figure: string
  readonly above?: number | string | undefined
  readonly below?: number | string | undefined
}

export interface Row {
  readonly label: string
  /** Names of figures. */
  readonly healthy?: string | undefined
  readonly fibromyalgia?: string | undefined
  /** Where on the bodies it is written; beside the names where there is no such place. */
  readonly region?: RegionId | undefined
}

export type GroupName = 'healthy' | 'fibromyalgia'

/** 'whole': with unit and, for a change, sign. 'bare': the number. 'size': without sign. */
export type Written = 'whole' | 'bare' | 'size'

interface Said {
  readonly written?: Written | undefined
  /** Decimals; as many as the quantity is worth where none are given. */
  readonly digits?: number | undefined
}

export type Figure = Said & (
  /** What the run gives for a claim of the study that is shown. */
  | { readonly of: 'claim'; readonly claim: string }
  /** What was published for a claim; of the study that is shown where none is named. */
  | { readonly of: 'published'; readonly claim: string; readonly study?: string | undefined }
  /** What the run gives for a measurement of its protocol. */
  | { readonly of: 'measurement'; readonly measurement: string; readonly group: GroupName; readonly as: 'value' | 'change' }
  /** A quantity of the run at the moment of the cue, or at another. 'change' is in % of the first moment, 'share' in % of 1. */
  | {
    readonly of: 'moment'; readonly quantity: string; readonly group: GroupName; readonly as: 'value' | 'change' | 'share'
    /** Needed unless the quantity is counted over the whole person. */
    readonly region?: RegionId | undefined
    readonly at?: Moment | undefined
  }
  /** How long the effort of the run lasted. */
  | { readonly of: 'effort'; readonly group: GroupName }
  /** A figure of another cue, in that cue's own run. */
  | { readonly of: 'cue'; readonly cue: string; readonly figure: string }
)

/** Names of the figures that a text asks for: `{name}`. */
export const askedIn = (text: string): string[] => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!)

/** What a person looks at and how: kept apart from what is computed, so that changing the view never runs the model. */
import { SHOWABLE } from '../decks/deck'
import { create } from 'zustand'
import type { BuildName } from '../figure'
import type { LanguageTag } from '../words'

/** What the bodies can show: how it feels and what pressure does, and on request what the model says of the muscle. */
export const PAINTED = SHOWABLE
export type Painted = (typeof PAINTED)[number]
/** What the bodies are held against: how they were at a clock time, s, or each other. */
export type Comparison = { readonly with: 'moment'; readonly clock: number } | { readonly with: 'other' }
export type Theme = 'system' | 'light' | 'dark'
export type Motion = 'system' | 'less'
/** Percent of the browser's own text size. */
export const TEXT_SIZES = [100, 115, 135] as const
export type TextSize = (typeof TEXT_SIZES)[number]

export interface ViewState {
  readonly painted: Painted
  /** Null while the bodies show what is, and no difference. */
  readonly comparison: Comparison | null
  /** Where both bodies face, radians about the vertical: 0 shows the front, π the back. */
  readonly heading: number
  /** Index into SKIN_REGIONS of the region that is being asked about, or null. */
  readonly selected: number | null
  /** What both bodies are built like. */
  readonly build: BuildName
  readonly theme: Theme
  readonly motion: Motion
  /** 'system': what the device asks for, where it is one of ours. */
  readonly language: 'system' | LanguageTag
  readonly textSize: TextSize
  /** Whether single letters are shortcuts. Off for people whose keys are pressed by voice or by chance. */
  readonly letterKeys: boolean
  /** Whether the Story shows one paragraph at a time. */
  readonly oneThing: boolean
  /** Whether there are fewer choices, larger targets and stronger contrast: for whoever has little strength now. */
  readonly lowEnergy: boolean
  /** Whether the bodies are drawn flat: by choice, or because 3D is not to be had (with the reason). */
  readonly flat: 'no' | 'chosen' | 'no-webgl' | 'context-lost'
  /** Whether the colours around the bodies are those for a projector: paper white, ink black. Of this lecture, and not kept. */
  readonly projector: boolean
  /** Whether the bodies are of glass, and show what runs in the cord. */
  readonly inside: boolean
  /** Whether the bodies are plain, front and back, for a person to draw on where they hurt. */
  readonly drawing: boolean
}

export const useView = create<ViewState>()(() => ({
  painted: 'change',
  comparison: null,
  heading: 0,
  selected: null,
  build: 'neutral',
  theme: 'system',
  motion: 'system',
  language: 'system',
  textSize: 100,
  letterKeys: true,
  oneThing: false,
  lowEnergy: false,
  flat: 'no',
  projector: false,
  inside: false,
  drawing: false,
}))

export const paint = (painted: Painted) => useView.setState({ painted })
export const compareWith = (comparison: Comparison | null) => useView.setState({ comparison })
export const turnTo = (heading: number) => useView.setState({ heading })
export const select = (selected: number | null) => useView.setState({ selected })
export const setBuild = (build: BuildName) => useView.setState({ build })
export const setTheme = (theme: Theme) => useView.setState({ theme })
export const setMotion = (motion: Motion) => useView.setState({ motion })
export const setLanguageChoice = (language: ViewState['language']) => useView.setState({ language })
export const setTextSize = (textSize: TextSize) => useView.setState({ textSize })
export const setLetterKeys = (letterKeys: boolean) => useView.setState({ letterKeys })
export const setOneThing = (oneThing: boolean) => useView.setState({ oneThing })
export const setLowEnergy = (lowEnergy: boolean) => useView.setState({ lowEnergy })
export const setProjector = (projector: boolean) => useView.setState({ projector })
export const lookInside = (inside: boolean) => useView.setState({ inside })
/** Nothing is looked into and nothing compared while someone draws. */
export const draw = (drawing: boolean) => useView.setState(drawing ? { drawing, inside: false, comparison: null, heading: 0, selected: null } : { drawing, selected: null })

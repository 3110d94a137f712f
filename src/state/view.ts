/** What a person looks at and how: kept apart from what is computed, so that changing the view never runs the model. */
import { create } from 'zustand'

/** What the bodies show. */
export type Painted = 'pain' | 'change'
export type Theme = 'system' | 'light' | 'dark'
export type Motion = 'system' | 'less'

export interface ViewState {
  readonly painted: Painted
  /** Where both bodies face, radians about the vertical: 0 shows the front, π the back. */
  readonly heading: number
  /** Index into SKIN_REGIONS of the region that is being asked about, or null. */
  readonly selected: number | null
  readonly theme: Theme
  readonly motion: Motion
  /** Whether the bodies are drawn flat: by choice, or because 3D is not to be had (with the reason). */
  readonly flat: 'no' | 'chosen' | 'no-webgl' | 'context-lost'
}

export const useView = create<ViewState>()(() => ({
  painted: 'change',
  heading: 0,
  selected: null,
  theme: 'system',
  motion: 'system',
  flat: 'no',
}))

export const paint = (painted: Painted) => useView.setState({ painted })
export const turnTo = (heading: number) => useView.setState({ heading })
export const select = (selected: number | null) => useView.setState({ selected })

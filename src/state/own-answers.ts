/**
 * What a person says of their pain besides where it is: what set it off, as far as they can tell, and how they slept. Nothing
 * is worked out from it. Kept on this device and nowhere else, like the drawing.
 */
import { create } from 'zustand'
import { keep, recall, type OwnKeeper, type Understood } from './own-kept'

/** Loads the model can carry: a steady hold of some muscles. */
export const HELD = ['arms', 'standing', 'desk', 'hands'] as const
/** What people name besides, for which the model has nothing: `model.md`, section 10. */
export const NOT_HELD = ['moving', 'days', 'stress', 'weather', 'touch', 'ill', 'unknown'] as const
export const TRIGGERS = [...HELD, ...NOT_HELD] as const
export type Trigger = (typeof TRIGGERS)[number]
export type Held = (typeof HELD)[number]

export const SLEEPS = ['well', 'so-so', 'badly'] as const
export type Sleep = (typeof SLEEPS)[number]

export interface OwnAnswers {
  /** In the order of TRIGGERS. */
  readonly triggers: readonly Trigger[]
  /** Null while it is left open. */
  readonly sleep: Sleep | null
}

export const NO_ANSWERS: OwnAnswers = { triggers: [], sleep: null }
export const useOwnAnswers = create<OwnAnswers>()(() => NO_ANSWERS)

export function pickTrigger(trigger: Trigger, picked: boolean) {
  const now = useOwnAnswers.getState().triggers
  useOwnAnswers.setState({ triggers: TRIGGERS.filter(each => (each === trigger ? picked : now.includes(each))) })
}
export const saySleep = (sleep: Sleep | null) => useOwnAnswers.setState({ sleep })

export const isHeld = (trigger: Trigger): trigger is Held => (HELD as readonly string[]).includes(trigger)
export const isUnanswered = ({ triggers, sleep }: OwnAnswers) => triggers.length === 0 && sleep === null

/** Where they are kept. */
export const ANSWERS_KEY = 'nocilab.own.1'

/** Puts the kept answers on the page and keeps every later one. Returns how to stop. */
export function keepOwnAnswers(keeper: OwnKeeper | null): () => void {
  useOwnAnswers.setState(recall(keeper, ANSWERS_KEY, understand) ?? NO_ANSWERS)
  return useOwnAnswers.subscribe(({ triggers, sleep }) => keep(keeper, ANSWERS_KEY, isUnanswered({ triggers, sleep }) ? null : { triggers, sleep }))
}

/** Each answer by itself: one that cannot be read does not take the others with it. Throws where there are none. */
function understand(kept: unknown): Understood<OwnAnswers> {
  const { triggers, sleep } = kept as Record<keyof OwnAnswers, unknown>
  if (!Array.isArray(triggers)) throw new TypeError('no answers')
  const picked = TRIGGERS.filter(trigger => triggers.includes(trigger))
  const slept = SLEEPS.find(each => each === sleep) ?? null
  return { value: { triggers: picked, sleep: slept }, whole: picked.length === new Set(triggers).size && slept === (sleep ?? null) }
}

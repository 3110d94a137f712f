/**
 * A lecture as it goes on: which deck, which cue, what was predicted and what has been revealed. Where one is stands in the
 * address (`#/lecture?deck=...&cut=...&cue=...`); what the room said is kept for as long as the window is open, reloads too.
 */
import { create } from 'zustand'
import type { Cue, Deck } from '../decks/deck'
import { cuesIn } from './deck-setups'
import { keepQuery, useRoute } from './route'

/** What has happened to the cues of a deck, by their ids. */
export interface Progress {
  readonly revealed: readonly string[]
  /** The option that was predicted, from 0. */
  readonly chosen: Readonly<Record<string, number>>
  /** Hands counted, by option. */
  readonly counts: Readonly<Record<string, readonly number[]>>
  /** When it began, ms since 1970; null before. */
  readonly began: number | null
}

export const NO_PROGRESS: Progress = { revealed: [], chosen: {}, counts: {}, began: null }

interface Lecture {
  readonly deck: Deck | null
  readonly progress: Progress
  readonly black: boolean
  readonly pointer: boolean
  readonly hints: boolean
  /** Whether the cues are listed over the screen. */
  readonly listed: boolean
}

export const useLecture = create<Lecture>()(() => ({ deck: null, progress: NO_PROGRESS, black: false, pointer: false, hints: true, listed: false }))

/** Where in which deck one is, as the address says. `cue` counts from 1; 0 is the deck itself. */
export interface Place {
  readonly deck: string | null
  readonly minutes: number | null
  readonly cue: number
}

const MOST = 1_000

/** Whatever the query says, it is a place. */
export function placeOf(query: string): Place {
  const asked = new URLSearchParams(query)
  const whole = (name: string) => (/^\d{1,4}$/.test(asked.get(name) ?? '') ? Math.min(MOST, Number(asked.get(name))) : 0)
  const deck = asked.get('deck')
  return { deck: deck === null || deck === '' ? null : deck.slice(0, 64), minutes: whole('cut') || null, cue: whole('cue') }
}

export function queryOf({ deck, minutes, cue }: Place): string {
  const query = new URLSearchParams()
  if (deck !== null) query.set('deck', deck)
  if (minutes !== null) query.set('cut', String(minutes))
  if (cue > 0) query.set('cue', String(cue))
  return query.toString()
}

/** Opens a deck; what the room said of another is not said of this one. */
export function openDeck(deck: Deck, kept: Progress | null) {
  const now = useLecture.getState()
  if (now.deck?.id === deck.id) useLecture.setState({ deck })
  else useLecture.setState({ deck, progress: kept ?? NO_PROGRESS, black: false })
}

/** The cues of the cut that is open, and which of them is on screen, from 0; null where none is. */
export function cueNow(): { readonly cues: readonly Cue[]; readonly at: number; readonly cue: Cue } | null {
  const { deck } = useLecture.getState()
  return deck && cueAt(deck, placeOf(useRoute.getState().query))
}

export function cueAt(deck: Deck, { minutes, cue: asked }: Place): { readonly cues: readonly Cue[]; readonly at: number; readonly cue: Cue } | null {
  const cues = cuesIn(deck, minutes)
  if (asked < 1 || cues.length === 0) return null
  const at = Math.min(cues.length, asked) - 1
  return { cues, at, cue: cues[at]! }
}

/** Goes to a cue, counted from 0; beyond the ends it stays. */
export function goToCue(index: number) {
  const now = cueNow()
  if (!now) return
  const at = Math.min(now.cues.length - 1, Math.max(0, index))
  useLecture.setState({ listed: false })
  if (at === now.at) return
  keepQuery(queryOf({ ...placeOf(useRoute.getState().query), cue: at + 1 }))
}

export const nextCue = () => goToCue((cueNow()?.at ?? 0) + 1)
export const previousCue = () => goToCue((cueNow()?.at ?? 0) - 1)

const edit = (change: (progress: Progress, cue: Cue) => Progress) => {
  const now = cueNow()
  if (now) useLecture.setState(({ progress }) => ({ progress: change(progress, now.cue) }))
}

/** A cue that asks nothing tells at once. */
export const isRevealed = ({ revealed }: Progress, { id, question }: Cue) => question === undefined || revealed.includes(id)

/** Reveals what came out; where that is done, goes on to the next cue. */
export function reveal() {
  const now = cueNow()
  if (!now) return
  if (isRevealed(useLecture.getState().progress, now.cue)) return nextCue()
  edit((progress, { id }) => ({ ...progress, revealed: [...progress.revealed, id] }))
}

/** Asks again. */
export const hide = () => edit((progress, { id }) => ({ ...progress, revealed: progress.revealed.filter(each => each !== id) }))

/** Predicts an option, or takes that back; what has been revealed is not predicted any more. */
export function vote(option: number) {
  edit((progress, cue) => {
    const { length } = cue.question?.options ?? []
    if (option < 0 || option >= length || progress.revealed.includes(cue.id)) return progress
    const { [cue.id]: before, ...others } = progress.chosen
    return { ...progress, chosen: before === option ? others : { ...others, [cue.id]: option } }
  })
}

/** Most hands that are counted. */
export const MOST_HANDS = 9_999

export function countHands(option: number, hands: number) {
  edit((progress, { id, question }) => {
    const counted = (question?.options ?? []).map((_, i) => (i === option ? Math.min(MOST_HANDS, Math.max(0, Math.round(hands) || 0)) : progress.counts[id]?.[i] ?? 0))
    return { ...progress, counts: { ...progress.counts, [id]: counted } }
  })
}

export const setBlack = (black: boolean) => useLecture.setState({ black })
export const toggle = (what: 'black' | 'pointer' | 'hints' | 'listed') => useLecture.setState(now => ({ [what]: !now[what] }))
export const begin = (now: number) => useLecture.setState(({ progress }) => ({ progress: { ...progress, began: now } }))
/** Nothing predicted, nothing revealed, the clock at zero. */
export const startOver = () => useLecture.setState({ progress: NO_PROGRESS, black: false })

/**
 * Decks of one's own, kept on this device and nowhere else: what was gathered from the Lab, and the file that was opened last.
 * What the room said of a deck is kept until the window closes. Storage may be blocked or hold anything.
 */
import { create } from 'zustand'
import { DECK_VERSION, type Cue, type Deck } from '../decks/deck'
import { deckText, parseDeckText, type DeckProblem } from '../decks/parse'
import { readDeckFile } from './deck-setups'
import type { Progress } from './lecture'
import type { Keeper } from './preferences'

export const OWN_KINDS = ['own', 'file'] as const
export type OwnKind = (typeof OWN_KINDS)[number]

interface Kept extends Readonly<Record<OwnKind, Deck | null>> {
  /** A file that was not opened, and why. */
  readonly refusal: { readonly name: string; readonly problems: readonly DeckProblem[] } | null
}

const keyOf = (kind: OwnKind) => `nocilab.deck.${kind}.1`
const PROGRESS = 'nocilab.lecture.1'

export const useDecks = create<Kept>()(() => ({ own: null, file: null, refusal: null }))

let keeper: Keeper & Partial<Pick<Storage, 'removeItem'>> | null = null

/** Takes the kept decks up, once. */
export function keepDecks(storage: typeof keeper) {
  if (keeper) return
  keeper = storage
  for (const kind of OWN_KINDS) if (!useDecks.getState()[kind]) useDecks.setState({ [kind]: read(kind) })
}

function read(kind: OwnKind): Deck | null {
  try {
    const text = keeper?.getItem(keyOf(kind))
    const deck = text ? parseDeckText(text) : null
    return deck?.ok ? deck.value : null
  } catch {
    return null
  }
}

/** Keeps a deck, or takes it away with null. */
export function putDeck(kind: OwnKind, deck: Deck | null) {
  useDecks.setState({ [kind]: deck })
  try {
    if (deck) keeper?.setItem(keyOf(kind), deckText(deck))
    else keeper?.removeItem?.(keyOf(kind))
  } catch {
    // Full or blocked: it holds until the page closes.
  }
}

/** Adds a cue at the end of the deck of one's own, under an id of its own. Returns its place, from 1. */
export function addCue(cue: Omit<Cue, 'id'>, title: string): number {
  const deck: Deck = useDecks.getState().own ?? { nocilab: 'deck', version: DECK_VERSION, id: 'own', title, cues: [] }
  const taken = new Set(deck.cues.map(({ id }) => id))
  let number = deck.cues.length + 1
  while (taken.has(`cue-${number}`)) number++
  const cues = [...deck.cues, { ...cue, id: `cue-${number}` }]
  putDeck('own', { ...deck, cues })
  return cues.length
}

/** Opens a file of any content; false and a refusal with reasons where it is no deck, and nothing else changes. */
export async function openDeckFile(file: File): Promise<boolean> {
  const found = await readDeckFile(file)
  if (!found.ok) {
    useDecks.setState({ refusal: { name: file.name.slice(0, 80), problems: found.problems } })
    return false
  }
  useDecks.setState({ refusal: null })
  putDeck('file', found.value)
  return true
}
export const closeRefusal = () => useDecks.setState({ refusal: null })

/** What the room said of a deck before this window was loaded anew; null where nothing is kept. */
export function keptProgress(storage: Keeper | null, deck: string, check: (value: unknown) => Progress | null): Progress | null {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(PROGRESS) ?? 'null')
    if (typeof kept !== 'object' || kept === null || (kept as { deck?: unknown }).deck !== deck) return null
    return check((kept as { progress?: unknown }).progress)
  } catch {
    return null
  }
}

export function keepProgress(storage: Keeper | null, deck: string, progress: Progress) {
  try {
    storage?.setItem(PROGRESS, JSON.stringify({ deck, progress }))
  } catch {
    // It holds until the page closes.
  }
}

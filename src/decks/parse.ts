/** The one door for decks from outside: a file, a drop, what was kept. Anything at all may be handed in; nothing throws. */
import { readJson, readValue, type Read } from '../protocols/door'
import type { CueSetup, Deck } from './deck'
import { misfits, misfitsOfSetup } from './misfits'
import { deckSchema, setupSchema } from './schema'

export { problemText, type ProtocolProblem as DeckProblem } from '../protocols/problem'

/** Reads a deck from a parsed value: its size, its shape, and whether its parts fit together. What a link in it holds is looked at in `state/deck-setups`. */
export function parseDeck(value: unknown): Read<Deck> {
  const read = readValue(deckSchema, misfits, value)
  // `misfits` has put every protocol and every parameter through its own door.
  return read.ok ? { ok: true, value: read.value as Deck } : read
}

/** Reads a set-up from a parsed value. */
export function parseCueSetup(value: unknown): Read<CueSetup> {
  const read = readValue(setupSchema, setup => misfitsOfSetup(setup, 'setup'), value)
  return read.ok ? { ok: true, value: read.value as CueSetup } : read
}

/** Reads a deck from JSON text. */
export function parseDeckText(json: string): Read<Deck> {
  const read = readJson(json)
  return read.ok ? parseDeck(read.value) : read
}

/** A deck as the text of a file. */
export const deckText = (deck: Deck): string => `${JSON.stringify(deck, null, 2)}\n`

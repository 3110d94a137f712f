import * as fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Deck } from '../../src/decks/deck'
import { addCue, keepDecks, keepProgress, keptProgress, putDeck, useDecks } from '../../src/state/decks-kept'
import { countHands, cueAt, isRevealed, MOST_HANDS, NO_PROGRESS, openDeck, placeOf, queryOf, reveal, useLecture, vote } from '../../src/state/lecture'
import { readAsked, readProgress, readSaid } from '../../src/state/lecture-channel'
import { useRoute } from '../../src/state/route'

const cue = (id: string, asks = true) => ({
  id, title: id, setup: {}, moment: { clock: 0, from: 'start' as const }, painted: 'pain' as const,
  ...(asks && { question: { text: '?', options: [{ text: 'a' }, { text: 'b' }] } }),
})
const deck: Deck = { nocilab: 'deck', version: 1, id: 'd', title: 'D', cues: [cue('one'), cue('two', false), cue('three')], cuts: [{ minutes: 10, cues: ['three', 'one'] }] }

describe('the place in a lecture', () => {
  it('is what the address says, and comes back from it', () => {
    fc.assert(fc.property(fc.record({ deck: fc.stringMatching(/^[a-z]{1,20}$/), minutes: fc.option(fc.integer({ min: 1, max: 600 })), cue: fc.integer({ min: 0, max: 200 }) }), place => {
      expect(placeOf(queryOf(place))).toEqual(place)
    }))
  })

  it('is one for any query at all', () => {
    fc.assert(fc.property(fc.string(), query => {
      const place = placeOf(query)
      expect(place.cue).toBeGreaterThanOrEqual(0)
      expect(cueAt(deck, place)?.cue ?? null).toSatisfy(found => found === null || deck.cues.includes(found))
    }))
    expect(cueAt(deck, { deck: 'd', minutes: null, cue: 99 })!.at).toBe(2)
    expect(cueAt(deck, { deck: 'd', minutes: 10, cue: 1 })!.cue.id).toBe('three')
    // A cut that is not there is all of it.
    expect(cueAt(deck, { deck: 'd', minutes: 11, cue: 1 })!.cue.id).toBe('one')
    expect(cueAt(deck, { deck: 'd', minutes: null, cue: 0 })).toBeNull()
  })
})

describe('what the room says', () => {
  beforeEach(() => {
    useLecture.setState(useLecture.getInitialState(), true)
    useRoute.setState({ query: 'deck=d&cue=1' })
    openDeck(deck, null)
  })
  const progress = () => useLecture.getState().progress

  it('can be taken back until it is revealed, and not after', () => {
    vote(1)
    expect(progress().chosen).toEqual({ one: 1 })
    vote(1)
    expect(progress().chosen).toEqual({})
    vote(0)
    vote(7)
    reveal()
    expect(isRevealed(progress(), deck.cues[0]!)).toBe(true)
    vote(1)
    expect(progress().chosen).toEqual({ one: 0 })
  })

  it('is counted in whole hands, none of them less than none', () => {
    countHands(1, 12.4)
    countHands(0, -3)
    expect(progress().counts).toEqual({ one: [0, 12] })
    countHands(0, Number.NaN)
    countHands(1, 1e9)
    expect(progress().counts).toEqual({ one: [0, MOST_HANDS] })
  })

  it('is told at once where nothing is asked', () => expect(isRevealed(NO_PROGRESS, deck.cues[1]!)).toBe(true))

  it('is kept for its deck and no other, and only as far as it can be believed', () => {
    const kept = new Map<string, string>()
    const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) }
    vote(0)
    keepProgress(storage, 'd', progress())
    expect(keptProgress(storage, 'd', readProgress)).toEqual(progress())
    expect(keptProgress(storage, 'other', readProgress)).toBeNull()
    for (const text of ['', 'null', '7', '{"deck":"d"}', '{"deck":"d","progress":{"revealed":7}}', '{']) {
      kept.set([...kept.keys()][0]!, text)
      expect(keptProgress(storage, 'd', readProgress)).toBeNull()
    }
    expect(keptProgress({ getItem: () => { throw new Error('blocked') }, setItem: () => undefined }, 'd', readProgress)).toBeNull()
  })
})

it('a deck of one’s own takes cues under ids of their own, and goes when it is taken away', () => {
  keepDecks(null)
  const { id: _, ...plain } = cue('x', false)
  expect([addCue(plain, 'Mine'), addCue(plain, 'Mine')]).toEqual([1, 2])
  expect(useDecks.getState().own!.cues.map(({ id }) => id)).toEqual(['cue-1', 'cue-2'])
  const own = useDecks.getState().own!
  putDeck('own', { ...own, cues: own.cues.slice(1) })
  addCue(plain, 'Mine')
  expect(useDecks.getState().own!.cues.map(({ id }) => id)).toEqual(['cue-2', 'cue-3'])
  putDeck('own', null)
  expect(useDecks.getState().own).toBeNull()
})

it('either end of the line hears what is said to it, and nothing else, whatever comes', () => {
  expect(readAsked({ kind: 'do', what: 'reveal' })).toEqual({ kind: 'do', what: 'reveal' })
  expect(readAsked({ kind: 'do', what: 'erase' })).toBeNull()
  expect(readAsked({ kind: 'go', at: -1 })).toBeNull()
  expect(readSaid({ kind: 'gone' })).toEqual({ kind: 'gone' })
  fc.assert(fc.property(fc.anything({ withNullPrototype: true, withMap: true, withBigInt: true }), value => {
    expect([readAsked(value), readSaid(value), readProgress(value)]).toEqual([null, null, null])
  }), { numRuns: 300 })
})

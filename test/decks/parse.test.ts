import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deckText, parseDeck, parseDeckText, problemText } from '../../src/decks/parse'
import { linkProblems, readDeckFile, readDeckText } from '../../src/state/deck-setups'
import { encodeSetup } from '../../src/state/share'
import { PRESET } from '../../src/state/setup'

const good = () => structuredClone({
  nocilab: 'deck', version: 1, id: 'mine', title: 'Mine',
  outcomes: [{ text: 'Say what happened.', domain: 'nature' }],
  misconceptions: [{ belief: 'One', answer: 'Two' }],
  cuts: [{ minutes: 10, cues: ['first'] }],
  cues: [{
    id: 'first', title: 'First', setup: { study: 'ge2012', whatIfs: { strength: { amount: 0.5, whom: 'both' } }, changes: { fibromyalgia: { str: 0.7 } } },
    moment: { clock: 60, from: 'stop' }, painted: 'change', facing: 'back',
    question: { text: 'What?', options: [{ text: 'A', reveal: 'It is {leg}.', when: { figure: 'leg', below: 0 } }, { text: 'B', when: { figure: 'leg', above: 'other' } }] },
    reveal: 'So {leg}.', rows: [{ label: 'leg', fibromyalgia: 'leg', region: 'tibialis_anterior_L' }], notes: 'Say {other}.',
    figures: {
      leg: { of: 'claim', claim: 'fibromyalgia-tibialis-2' }, other: { of: 'moment', quantity: 'nrs', group: 'healthy', as: 'value', region: 'deltoid_L' },
      there: { of: 'cue', cue: 'second', figure: 'pain' },
    },
  }, {
    id: 'second', title: 'Second', setup: {}, moment: { clock: 0, from: 'start' }, painted: 'pain',
    figures: { pain: { of: 'measurement', measurement: 'pain-end', group: 'fibromyalgia', as: 'value' } },
  }],
})

// oxlint-disable-next-line typescript/no-explicit-any -- to break it in any way
const after = (bend: (deck: any) => void) => {
  const deck = good()
  bend(deck)
  const read = parseDeck(deck)
  return read.ok ? [] : read.problems.map(problemText)
}

describe('a deck file', () => {
  it('that is right is accepted as it is, and is the same again as text', () => {
    expect(parseDeck(good())).toEqual({ ok: true, value: good() })
    expect(parseDeckText(deckText(good() as never))).toEqual({ ok: true, value: good() })
  })

  it('of the description beside the code is right', () => {
    const [, json] = /```json\n([\s\S]*?)```/.exec(readFileSync('src/decks/README.md', 'utf8'))!
    const read = parseDeckText(json!)
    expect(read.ok ? [] : read.problems.map(problemText)).toEqual([])
  })

  it.each<[string, (deck: ReturnType<typeof good> & Record<string, unknown>) => void, RegExp]>([
    ['a title that is missing', deck => { delete (deck as Partial<typeof deck>).title }, /^title: missing/],
    ['a field nobody knows', deck => { deck['colour'] = 1 }, /^colour: unknown field; the fields here are/],
    ['a study that does not exist', deck => { deck.cues[0]!.setup = { study: 'nobody1999' } as never }, /^cues\[0\]\.setup\.study: there is no study "nobody1999"/],
    ['a parameter that does not exist', deck => { deck.cues[0]!.setup.changes = { fibromyalgia: { luck: 1 } } as never }, /^cues\[0\]\.setup\.changes\.fibromyalgia\.luck: there is no parameter/],
    ['a parameter beyond its limits', deck => { deck.cues[0]!.setup.changes = { fibromyalgia: { str: 900 } } as never }, /^cues\[0\]\.setup\.changes\.fibromyalgia\.str: expected a number from/],
    ['a protocol that is none', deck => { deck.cues[0]!.setup = { protocol: { nocilab: 'protocol' } } as never }, /^cues\[0\]\.setup\.protocol\.version: missing/],
    ['a figure in a sentence that is not in the cue', deck => { deck.cues[0]!.reveal = 'So {arm}.' }, /^cues\[0\]\.reveal: there is no figure "arm" in this cue/],
    ['a claim that is not in the study', deck => { deck.cues[0]!.figures!.leg = { of: 'claim', claim: 'x' } as never }, /^cues\[0\]\.figures\.leg\.claim: "ge2012" has no claim "x"/],
    ['a figure of a cue that is not there', deck => { deck.cues[0]!.figures!.there!.cue = 'third' }, /^cues\[0\]\.figures\.there\.cue: there is no cue "third"/],
    ['a cut of a cue that is not there', deck => { deck.cuts[0]!.cues = ['third'] }, /^cuts\[0\]\.cues\[0\]: there is no cue "third"/],
    ['two cues of one id', deck => { deck.cues[1]!.id = 'first' }, /^cues\[1\]\.id: "first" is the id of cues\[0\] already/],
    ['a condition without an end', deck => { deck.cues[0]!.question!.options[0]!.when = { figure: 'leg' } as never }, /^cues\[0\]\.question\.options\[0\]\.when: expected "above" or "below"/],
    ['a text that turns the direction of reading', deck => { deck.cues[0]!.title = 'a\u202Eb' }, /^cues\[0\]\.title: expected a text of letters/],
    ['a link beside something else', deck => { deck.cues[1]!.setup = { link: 'abc', study: 'ge2012' } as never }, /^cues\[1\]\.setup: a link stands alone/],
    ['a quantity that differs from place to place, without one', deck => { delete (deck.cues[0]!.figures!.other as { region?: string }).region }, /^cues\[0\]\.figures\.other\.region: missing/],
  ])('with %s is refused by the name of the field', (_, bend, said) => {
    expect(after(bend as never).join('\n')).toMatch(said)
  })

  it('whose link cannot be used is refused by the name of the field', async () => {
    const deck = good()
    deck.cues[1]!.setup = { link: await encodeSetup({ ...PRESET, seed: 7 }) } as never
    expect((await readDeckText(JSON.stringify(deck))).ok).toBe(true)
    deck.cues[1]!.setup = { link: 'AAAA' } as never
    const read = await readDeckText(JSON.stringify(deck))
    expect(read.ok ? [] : read.problems.map(problemText)).toEqual(['cues[1].setup.link: its link cannot be used'])
    expect(await linkProblems(good() as never)).toEqual([])
  })

  it('of any content at all is an answer, and never thrown', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async bytes => {
      const text = new TextDecoder().decode(bytes)
      const read = await readDeckFile({ size: bytes.length, text: async () => text })
      expect(read.ok).toBe(false)
    }), { numRuns: 200 })
    fc.assert(fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }), value => { expect(typeof parseDeck(value).ok).toBe('boolean') }), { numRuns: 300 })
    expect((await readDeckFile({ size: 1e9, text: async () => '' })).ok).toBe(false)
    expect((await readDeckFile({ size: 1, text: async () => { throw new Error('gone') } })).ok).toBe(false)
    expect(parseDeck(Object.defineProperty({}, 'nocilab', { enumerable: true, get() { throw new Error('made to') } })).ok).toBe(false)
  })

  it('bent anywhere is an answer, and says where', () => {
    const paths = (value: unknown, at: PropertyKey[] = []): PropertyKey[][] => (typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, each]) => [[...at, key], ...paths(each, [...at, key])]) : [])
    fc.assert(fc.property(fc.constantFrom(...paths(good())), fc.jsonValue(), (path, value) => {
      const deck = good()
      let holder = deck as Record<PropertyKey, unknown>
      for (const key of path.slice(0, -1)) holder = holder[key] as Record<PropertyKey, unknown>
      holder[path.at(-1)!] = value
      const read = parseDeck(deck)
      for (const { message } of read.ok ? [] : read.problems) expect(message.length).toBeGreaterThan(5)
    }), { numRuns: 300 })
  })
})

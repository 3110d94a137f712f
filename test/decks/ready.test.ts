/** The four decks that are there from the start: whole, true to the door, and with answers that come from the run. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Cue, Deck } from '../../src/decks/deck'
import { deckText, parseDeckText, problemText } from '../../src/decks/parse'
import { armsOf, MAIN_ARM } from '../../src/experiments/experiment'
import { studyOf } from '../../src/decks/misfits'
import { changesFor, PROFILES } from '../../src/state/plan'
import { setupOf } from '../../src/state/deck-setups'
import { cameOut, valuesOf, type CueRuns, type Known } from '../../src/state/figures'
import { participantOf } from '../../src/simulation/participant'
import { run } from '../../src/simulation/run'
import { READY_IDS, readyDeck } from '../../src/views/lecture/ready'
import { textsOfDeck } from '../../src/views/lecture/ready/build'
import { deckDescending } from '../../src/words/en/decks-descending'
import { deckMuscle } from '../../src/words/en/decks-muscle'
import { deckPacing } from '../../src/words/en/decks-pacing'
import { deckSensitisation } from '../../src/words/en/decks-sensitisation'

const runs = new Map<string, CueRuns>()
const known = new Map<string, Known>()

/** As the page runs a cue: both profiles, every arm. */
async function runsOf(cue: Cue): Promise<CueRuns> {
  const changes = await changesFor(await setupOf(cue.setup))
  const study = studyOf(cue.setup)
  const arms = study ? armsOf(study) : [{ id: MAIN_ARM, protocol: cue.setup.protocol! }]
  return {
    arm: cue.setup.arm ?? arms[0]!.id,
    byGroup: Object.fromEntries(PROFILES.map(profile => [profile, Object.fromEntries(arms.map(({ id, protocol }) => [id, run(participantOf(profile, changes[profile]), protocol)]))])),
  }
}

beforeAll(async () => {
  for (const id of READY_IDS) {
    const deck = readyDeck(id)
    for (const cue of deck.cues) runs.set(`${id} ${cue.id}`, await runsOf(cue))
    // Once for the figures of each, once more for those that are another's.
    for (const _ of [1, 2]) for (const cue of deck.cues) known.set(`${id} ${cue.id}`, valuesOf(cue, runs.get(`${id} ${cue.id}`)!, other => known.get(`${id} ${other}`)))
  }
// Some thirty runs are all arithmetic, and take what they take on a machine that does other things.
}, 120_000)

describe.each(READY_IDS)('the deck %s', id => {
  const deck = readyDeck(id)

  it('goes through the door as a file, and comes back as it was', () => {
    const read = parseDeckText(deckText(deck))
    expect(read.ok ? [] : read.problems.map(problemText)).toEqual([])
    expect(read.ok && read.value).toEqual(JSON.parse(deckText(deck)))
  })

  it('has outcomes, misconceptions with answers, notes, and three cuts', () => {
    expect(deck.outcomes!.length).toBeGreaterThanOrEqual(3)
    expect(deck.misconceptions!.length).toBeGreaterThanOrEqual(3)
    expect(deck.cuts!.map(({ minutes }) => minutes)).toEqual([10, 25, 50])
    for (const { notes, question } of deck.cues) expect([notes!.length > 40, question!.options.length >= 2]).toEqual([true, true])
  })

  it('reads every figure in the runs or in what was published', () => {
    const missing = deck.cues.flatMap(cue => [...known.get(`${id} ${cue.id}`)!].flatMap(([name, value]) => (value === null ? [`${cue.id}.${name}`] : [])))
    expect(missing).toEqual([])
  })

  it('has an answer in the run wherever its options say when they are one', () => {
    const unanswered = deck.cues.filter(cue => cue.question!.options.some(({ when }) => when) && cameOut(cue.question!.options, known.get(`${id} ${cue.id}`)!) === null)
    expect(unanswered.map(cue => cue.id)).toEqual([])
  })

  it('asks something whose answer is not always the same place', () => {
    const answers = deck.cues.map(cue => cameOut(cue.question!.options, known.get(`${id} ${cue.id}`)!)).filter(answer => answer !== null)
    expect(new Set(answers).size).toBeGreaterThan(1)
  })
})

it('the answers are those of the model as it is', () => {
  const answers = Object.fromEntries(READY_IDS.map(id => [id, readyDeck(id).cues.map(cue => {
    const at = cameOut(cue.question!.options, known.get(`${id} ${cue.id}`)!)
    return at === null ? null : cue.question!.options[at]!.text
  })]))
  // The first two of each rest on what the experiments' own tests hold; the rest is told as it comes out.
  expect(answers['descending']!.slice(0, 4)).toEqual(['With fibromyalgia', 'Less sensitive', 'More sensitive', 'Less sensitive'])
  expect(answers['sensitisation']!.slice(0, 3)).toEqual(['Less than without', 'It grows', 'Something is left'])
  expect(answers['muscle']).toContain(null)
})

/** A number in a sentence is a run's or a claim's, and comes as a figure; one that no claim holds stands in brackets that name its source. */
const OF_A_SOURCE = /\([^()]*\b(Gerdle 2016|Vaegter 2014|Wewege and Jones 2021|IASP 2017)\)/g

it('nothing is typed in: no word of a deck has a number of its own, but where brackets name whose it is', () => {
  const words = { ...deckDescending, ...deckSensitisation, ...deckMuscle, ...deckPacing }
  const bare = Object.entries(words).filter(([, text]) => /\d/.test(text.replaceAll(/\{[^{}]*\}/g, '').replaceAll(OF_A_SOURCE, '')))
  expect(bare).toEqual([])
})

it('no text of a deck is scored, ordered or prescribed', () => {
  const texts = READY_IDS.flatMap(id => textsOfDeck(readyDeck(id) as Deck))
  expect(texts.filter(text => /\byou (need|have) to\b|\btry to\b|\bscore|\bcorrect\b|\bwrong answer|\btablet|\bmedicine/i.test(text))).toEqual([])
})

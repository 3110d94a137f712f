/** My own: what is run for it, and what is laid beside a drawing. */
import { beforeAll, describe, expect, it } from 'vitest'
import { REGIONS } from '../../../src/anatomy'
import { SKIN_REGIONS, UNMODELLED } from '../../../src/figure'
import { parseProtocol } from '../../../src/protocols/parse'
import { participantOf } from '../../../src/simulation/participant'
import { run } from '../../../src/simulation/run'
import { sampleAt, type Trajectory } from '../../../src/simulation/trajectory'
import { HELD, type Held } from '../../../src/state/own-answers'
import type { OwnMarks } from '../../../src/state/own-drawing'
import { besideOf, placesOf } from '../../../src/views/own/beside'
import { EFFORTS, protocolOf, setupOf } from '../../../src/views/own/efforts'
import { say } from '../../../src/words'
import { myOwn } from '../../../src/words/en/my-own'

const PROFILES = ['healthy', 'fibromyalgia'] as const
const runs = {} as Record<Held, Record<(typeof PROFILES)[number], Trajectory>>

beforeAll(() => {
  for (const held of HELD) runs[held] = { healthy: run(participantOf('healthy'), protocolOf(held)), fibromyalgia: run(participantOf('fibromyalgia'), protocolOf(held)) }
})

describe.each(HELD)('the hold: %s', held => {
  it('is a protocol like any other, and the same object each time, so that it is not run twice', () => {
    expect(parseProtocol(protocolOf(held)).ok).toBe(true)
    expect(setupOf(held)).toBe(setupOf(held))
  })

  it.each(PROFILES)('is held for its whole time, by whoever holds it: %s', profile => {
    const { outcome, steps } = runs[held][profile]
    const hold = steps.find(({ kind }) => kind === 'contract')!
    expect(outcome.status).toBe('completed')
    expect([hold.end - hold.start, hold.stoppedBy]).toEqual([EFFORTS[held].seconds, 'limit'])
  })

  it('says for how long as it is run', () => {
    expect(say('mine.did', { minutes: EFFORTS[held].seconds / 60 })).toContain(`${EFFORTS[held].seconds / 60} minute`)
    expect(Number.isInteger(EFFORTS[held].seconds / 60)).toBe(true)
  })
})

describe('a drawing beside the model', () => {
  const marked = (ids: readonly string[]): OwnMarks => Object.fromEntries(ids.map(id => [id, { level: 1, depth: 'deep' }]))
  const ALL = marked(SKIN_REGIONS.map(({ id }) => id))

  it('sorts every place into one kind and no other, by the rating the run has there', () => {
    const now = runs.arms.fibromyalgia
    const time = now.steps[1]!.end - 0.5
    const { both, onlyOwn, onlyModel, noMuscle, skin } = besideOf(ALL, now, time)
    expect([...both, ...onlyOwn, ...noMuscle].toSorted()).toEqual(SKIN_REGIONS.map(({ id }) => id).toSorted())
    expect(onlyModel).toEqual([])
    expect(noMuscle).toHaveLength(2 * Object.keys(UNMODELLED).length)
    expect(skin).toBe(false)
    REGIONS.forEach(({ id }, region) => expect(both.includes(id), id).toBe(sampleAt(now, 'nrs', region, time) >= 0.5))
    expect(both).toContain('deltoid_L')
    expect(onlyOwn.length).toBeGreaterThan(0)
  })

  it('has the same places as the model\'s own where nothing was drawn', () => {
    const now = runs.arms.fibromyalgia
    const { both, onlyOwn, onlyModel, noMuscle } = besideOf({}, now, now.steps[1]!.end - 0.5)
    expect([both, onlyOwn, noMuscle]).toEqual([[], [], []])
    expect(onlyModel).toEqual(besideOf(ALL, now, now.steps[1]!.end - 0.5).both)
  })

  it('does not ask how much it hurts, and knows what is felt on the skin', () => {
    const now = runs.desk.fibromyalgia
    const weak = besideOf({ deltoid_L: { level: 1, depth: 'skin' } }, now, 30)
    expect(weak).toEqual(besideOf({ deltoid_L: { level: 10, depth: 'skin' } }, now, 30))
    expect(weak.skin).toBe(true)
  })

  it('names a place on both sides once', () => {
    expect(placesOf(['deltoid_L', 'deltoid_R', 'knee_R', 'foot_ankle_L'])).toEqual([
      { group: 'deltoid', side: 'both' }, { group: 'knee', side: 'R' }, { group: 'foot_ankle', side: 'L' },
    ])
  })
})

it.each(Object.entries(myOwn))('%s neither orders, scores nor advises', (_, text) => {
  expect(text).not.toMatch(/\bscore|\bpoints?\b|\bmatch|\bcorrect|\bdose|\bmedicine|\bdrug|\btablet|\bexercises?\b|\btry to\b|\byou (need|have) to\b|\bavoid\b|\bbetter if\b|%/i)
})

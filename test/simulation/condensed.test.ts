/** Muscles at rest are left out of what is integrated: nothing may come out differently, and nobody who does not rest may be left out. */
import { describe, expect, it } from 'vitest'
import { REGIONS, regionIndex } from '../../src/anatomy'
import { ge2012 } from '../../src/experiments/ge2012'
import { leffler2000 } from '../../src/experiments/leffler2000'
import type { Form } from '../../src/model/derivatives'
import { STATE_SIZE, viewState } from '../../src/model/state'
import { advance, restart } from '../../src/numerics/integrator'
import type { Protocol } from '../../src/protocols'
import { concerned } from '../../src/simulation/agenda'
import { gather, spread } from '../../src/simulation/condensed'
import { aim } from '../../src/simulation/effort'
import { createEngine, keep, lookAt, type Engine } from '../../src/simulation/engine'
import { run } from '../../src/simulation/run'
import type { Participant } from '../../src/simulation/participant'
import { PARTICIPANTS, PROFILE_IDS } from '../support/participants'

const everywhere = REGIONS.map(({ id }) => id)

/** The same with a stimulus of no strength everywhere from beginning to end, so that no muscle may be left out. */
const everyoneConcerned = (protocol: Protocol): Protocol => ({
  ...protocol,
  stimuli: [...protocol.stimuli ?? [], {
    kind: 'nociceptive', regions: everywhere, intensity: 0, when: { step: protocol.steps[0].id, edge: 'start', offset: 0 }, duration: 1,
  }],
})

/** Runs of the same rows: what is left out is compared with an engine that has the same edges. */
const sameEdges = (protocol: Protocol): Protocol => ({
  ...protocol,
  stimuli: [...protocol.stimuli ?? [], {
    kind: 'nociceptive', regions: ['deltoid_L'], intensity: 0, when: { step: protocol.steps[0].id, edge: 'start', offset: 0 }, duration: 1,
  }],
})

function hold(participant: Participant, form: Form, regions?: readonly number[]): Engine {
  const engine = createEngine(participant, form, undefined, regions)
  aim(engine, ge2012.protocol.steps[1])
  restart(engine.it)
  while (engine.it.now < 30) {
    expect(advance(engine.it, 30)).toBe('accepted')
    keep(engine)
  }
  lookAt(engine, 30)
  return engine
}

describe.each(PROFILE_IDS)('%s', profile => {
  it.each(['reduced', 'full'] as const)('in the middle of a hold, followed in part is followed in whole (%s form)', form => {
    const whole = hold(PARTICIPANTS[profile], form)
    const part = hold(PARTICIPANTS[profile], form, concerned(ge2012.protocol))
    expect(whole.it.y.length).toBe(STATE_SIZE)
    expect(part.it.y.length).toBeLessThan(STATE_SIZE / 2)
    expect(part.it.accepted).toBe(whole.it.accepted)
    part.seen.forEach((value, i) => expect(value).toBeCloseTo(whole.seen[i], 9))
    for (const name of ['ppt', 'nrs', 'local', 'felt'] as const) part.percept[name].forEach((value, i) => expect(value).toBeCloseTo(whole.percept[name][i], 9))
  })

  it.each([
    ['arms held out', ge2012.protocol, ['ppt', 'nrs', 'LI', 'SP', 'P', 'C', 'Y']],
    ['pain where nobody works', leffler2000.protocol!, ['ppt', 'nrs', 'referred', 'nociception', 'GL', 'N']],
  ] as const)('%s: a run is the same run, to the last digits of what it shows', (_name, protocol, record) => {
    const part = run(PARTICIPANTS[profile], sameEdges(protocol), { every: 10, record })
    const whole = run(PARTICIPANTS[profile], everyoneConcerned(protocol), { every: 10, record })
    expect(part.time.length).toBe(whole.time.length)
    part.time.forEach((time, row) => expect(time).toBeCloseTo(whole.time[row], 8))
    for (const id of record) {
      const there = whole.columns[id].values
      const size = there.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
      part.columns[id].values.forEach((value, i) => expect(Math.abs(value - there[i])).toBeLessThanOrEqual(1e-6 * size))
    }
    part.measures.forEach(({ value }, i) => expect(value).toBeCloseTo(whole.measures[i].value, 9))
  })
})

describe('who is followed', () => {
  const { healthy } = PARTICIPANTS

  it('are the muscles that work and those to which something is done', () => {
    expect(concerned(ge2012.protocol)).toHaveLength(12)
    expect(concerned(ge2012.protocol)).toContain(regionIndex('upper_trapezius_L'))
    expect(concerned({ ...ge2012.protocol, steps: [{ kind: 'rest', id: 'rest', duration: 10 }] })).toEqual([])
    expect([...concerned(everyoneConcerned(ge2012.protocol))].toSorted((a, b) => a - b)).toEqual([...REGIONS.keys()])
  })

  it('is everybody where somebody does not rest to begin with', () => {
    const rest = healthy.rest.slice()
    viewState(rest).LI[regionIndex('soleus_R')] += 1
    expect(createEngine({ ...healthy, rest }, 'reduced', undefined, concerned(ge2012.protocol)).part.size).toBe(STATE_SIZE)
    // One that works is followed anyway, wherever it begins.
    const tired = healthy.rest.slice()
    viewState(tired).MF[regionIndex('deltoid_R')] = 0.3
    const engine = createEngine({ ...healthy, rest: tired }, 'reduced', undefined, concerned(ge2012.protocol))
    expect(engine.part.size).toBeLessThan(STATE_SIZE / 2)
    expect(engine.seenState.MF[regionIndex('deltoid_R')]).toBe(0.3)
  })

  it('gathers what it spreads, and leaves the others as they are', () => {
    const { part } = createEngine(healthy, 'reduced', undefined, [3, 17])
    const whole = Float64Array.from({ length: STATE_SIZE }, (_, i) => i)
    const few = new Float64Array(part.size)
    gather(part, whole, few)
    expect([...few.subarray(0, 4)]).toEqual([3, 17, 63, 77])
    const back = new Float64Array(STATE_SIZE).fill(-1)
    spread(part, few, back)
    expect(back.filter(value => value === -1)).toHaveLength(15 * 58)
    back.forEach((value, i) => expect(value === -1 || value === i).toBe(true))
  })
})

/** What the solver's error does to what is read, against a run of a hundredfold accuracy; and how much work it takes. */
import { describe, expect, it } from 'vitest'
import { ge2012 } from '../../src/experiments/ge2012'
import { aim } from '../../src/simulation/effort'
import { ACCURACY, createEngine, keep } from '../../src/simulation/engine'
import { run } from '../../src/simulation/run'
import { advance, restart } from '../../src/numerics/integrator'
import type { Form } from '../../src/model/derivatives'
import type { Protocol } from '../../src/protocols'
import type { Trajectory } from '../../src/simulation/trajectory'
import { PARTICIPANTS, PROFILE_IDS } from '../support/participants'
import { coldHand, kosek1996, saline, taps } from '../support/prototype-protocols'

const TIGHT = { relative: 1e-6, longest: 5 }

/** The same with efforts of a fixed length, so that rows of two runs lie at the same times. */
const timed = (protocol: Protocol, limit: number): Protocol => ({
  ...protocol, measurements: [], steps: protocol.steps.map(step => (step.kind === 'contract' ? { ...step, until: { limit } } : step)),
})

function largestDifference(a: Trajectory, b: Trajectory, quantity: 'ppt' | 'nrs'): number {
  expect(a.time).toEqual(b.time)
  const there = b.columns[quantity].values
  return a.columns[quantity].values.reduce((most, value, i) => Math.max(most, Math.abs(value - there[i])), 0)
}

function errors(profile: (typeof PROFILE_IDS)[number], protocol: Protocol, form: Form, every: number) {
  const options = { form, every, record: ['ppt', 'nrs'] } as const
  const shipped = run(PARTICIPANTS[profile], protocol, options)
  const tight = run(PARTICIPANTS[profile], protocol, { ...options, accuracy: TIGHT })
  return { kPa: largestDifference(shipped, tight, 'ppt'), rating: largestDifference(shipped, tight, 'nrs') }
}

describe.each(PROFILE_IDS)('%s', profile => {
  const hold = { healthy: 284, fibromyalgia: 100 }[profile]
  const thigh = { healthy: 287, fibromyalgia: 150 }[profile]

  it.each([
    ['shoulder hold', timed(ge2012.protocol, hold)],
    ['thigh hold', timed(kosek1996, thigh)],
    ['cold hand', timed(coldHand, 0)],
  ])('%s: thresholds within 0.05 kPa and ratings within 0.005, in every region at every second', (_name, protocol) => {
    const { kPa, rating } = errors(profile, protocol, 'reduced', 1)
    expect(kPa).toBeLessThan(0.05)
    expect(rating).toBeLessThan(0.005)
  })

  it('strong pain from one moment to the next: thresholds within 0.25 kPa and ratings within 0.005', () => {
    const { kPa, rating } = errors(profile, timed(saline, 0), 'reduced', 1)
    expect(kPa).toBeLessThan(0.25)
    expect(rating).toBeLessThan(0.005)
  })

  it('taps in the full form: within 0.05 kPa and 0.005', () => {
    const { kPa, rating } = errors(profile, timed(taps(3), 0), 'full', 1)
    expect(kPa).toBeLessThan(0.05)
    expect(rating).toBeLessThan(0.005)
  })

  it('finds the moment of letting go to a hundredth of a second', () => {
    const end = (accuracy: typeof ACCURACY) => run(PARTICIPANTS[profile], ge2012.protocol, { every: 600, record: [], accuracy }).steps[1].end
    expect(Math.abs(end(ACCURACY) - end(TIGHT))).toBeLessThan(0.01)
  })

  it.each([['reduced', 120], ['full', 3300]] as const)('takes no more evaluations than budgeted for two minutes of the hold (%s form)', (form, budget) => {
    const engine = createEngine(PARTICIPANTS[profile], form)
    aim(engine, ge2012.protocol.steps[1])
    restart(engine.it)
    while (engine.it.now < 120) {
      expect(advance(engine.it, 120)).toBe('accepted')
      keep(engine)
    }
    expect(engine.it.evaluations).toBeLessThan(budget)
    expect(engine.it.refused).toBeLessThan(0.25 * engine.it.accepted)
  })
})

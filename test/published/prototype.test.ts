/**
 * The model's equations against its prototype, with the prototype's parameters and not with those of the table: every
 * number of its report that this model computes. Tolerances: hold
 * times 1 s, thresholds 0.5 kPa, ratings 0.05, each plus half of the last digit the report prints. Long, since the
 * report is: one block per line of it.
 *
 * What differs, why, and by how much (the prototype was run again to find out):
 * - The prototype looks once a second whether the participant lets go, and reports that second: its times are ours
 *   rounded up, and the state and pain at the end are those of up to a second later (fibromyalgia 8.34, here the limit
 *   itself, 8.3; trapezius after it -3.80 %, here -3.94 %).
 * - In fibromyalgia the shoulder hold ends at 128.997 s. With Heun steps of a second the rating is 8.29998 at 129 s, so
 *   that the prototype says 130.
 * - Its reduced form feels with the projection rates of the second before. In the thigh hold of fibromyalgia its limit is
 *   therefore seen at 245 s; without that lag it says 244, here 243.95.
 * - It starts from three hours of relaxation, this model from the state that does not change: lactate 3.0971 against
 *   3.0966 mM, thresholds 1e-4 kPa, ratings 2e-6.
 */
import { describe, expect, it } from 'vitest'
import { REGION_IDS, regionIndex } from '../../src/anatomy'
import { createInputs } from '../../src/model/flows'
import { PROFILE_IDS, type ProfileId } from '../../src/parameters/profiles'
import type { ParameterValues } from '../../src/parameters/table'
import type { Protocol } from '../../src/protocols'
import { createEngine, look } from '../../src/simulation/engine'
import type { Participant } from '../../src/simulation/participant'
import { run } from '../../src/simulation/run'
import { sampleAt, type Trajectory } from '../../src/simulation/trajectory'
import { expectWithin } from '../support/expect-within'
import { PROTOTYPES, prototypeParticipant } from '../support/prototype-participants'
import { coldHand, kosek1996, saline, shoulderHold, staud2005, taps } from '../support/prototype-protocols'
import * as report from '../support/prototype-report'
import type { Printed } from '../support/prototype-report'

const SECONDS = 1
const KPA = 0.5
const RATING = 0.05

const sparse = { every: 600, record: [] } as const

/** Compares with what was printed, allowing for what printing hid. */
const expectPrinted = (simulated: number, { value, rounding, text }: Printed, tolerance: number, what: string) =>
  expectWithin(simulated, value, tolerance + rounding * (1 + 1e-9), `${what}, printed ${text}`)

/** A change in % of a threshold is held to KPA of the threshold itself. */
const expectChange = (percent: number, of: number, change: Printed, what: string) =>
  expectPrinted(percent, change, (KPA / of) * 100, what)

/** A stop, compared as the prototype saw it: at the end of the second in which it came. */
const expectHold = ({ start, end }: { start: number; end: number }, hold: Printed, what: string) =>
  expectPrinted(Math.ceil(end - start), { ...hold, rounding: 0 }, SECONDS, what)

const measured = ({ measures }: Trajectory, id: string, region?: string) => {
  const found = measures.filter(measure => measure.id === id && (region === undefined || measure.region === region))
  if (found.length === 0) throw new Error(`nothing was measured as '${id}'`)
  return found
}
const meanChange = (trajectory: Trajectory, id: string) =>
  measured(trajectory, id).reduce((sum, { changePercent }, _, all) => sum + changePercent! / all.length, 0)

/** What a participant reports at rest. */
function atRest(participant: Participant) {
  const engine = createEngine(participant, 'reduced')
  expect(engine.inputs).toEqual(createInputs())
  const { ppt, nrs } = look(engine)
  return { ppt, nrs, state: engine.seenState }
}

const median = (numbers: Float64Array | number[]) => {
  const sorted = Float64Array.from(numbers).sort()
  const half = sorted.length / 2
  return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2
}

const TRAPEZIUS = regionIndex('upper_trapezius_R')

function expectShoulderHold(participant: Participant, expected: ReturnType<typeof report.counterfactual> | ReturnType<typeof report.shoulderHold> | ReturnType<typeof report.shoulderHoldFull>, form: 'full' | 'reduced') {
  const trajectory = run(participant, shoulderHold, { ...sparse, form })
  const hold = trajectory.steps[1]
  expectHold(hold, expected.hold, 'hold')
  expect(hold.stoppedBy).toBe(expected.why)
  expectPrinted(measured(trajectory, 'pain-end')[0].value, expected.painEnd, RATING, 'pain at the end')
  for (const [id, change] of Object.entries(expected.changes)) {
    const before = measured(trajectory, id.replace(/after-\d$/, 'before'))[0].value
    expectChange(meanChange(trajectory, id), before, change, id)
  }
  return trajectory
}

describe.each(PROFILE_IDS)('prototype, %s', profile => {
  const participant = PROTOTYPES[profile]

  it('shoulder hold (Ge 2012)', () => {
    const expected = report.shoulderHold(profile)
    const trajectory = expectShoulderHold(participant, expected, 'reduced')
    expectPrinted(measured(trajectory, 'pain-before')[0].value, expected.painBefore, RATING, 'pain before')
    expectPrinted(measured(trajectory, 'trapezius-before')[0].value, expected.trapezius, KPA, 'trapezius before')
    expectPrinted(measured(trajectory, 'tibialis-before')[0].value, expected.tibialis, KPA, 'tibialis before')
  })

  it('shoulder hold (Ge 2012), full form', () => {
    expectShoulderHold(participant, report.shoulderHoldFull(profile), 'full')
  })

  it('what is in the deltoid at the end of the hold', () => {
    // To the second at which the prototype looked, so that nothing but equations and solver can differ.
    const [, hold] = shoulderHold.steps
    const limit = report.shoulderHold(profile).hold.value
    const protocol: Protocol = {
      ...shoulderHold, steps: [{ ...hold, until: { limit } }],
      measurements: (['PC', 'LC', 'LI', 'K', 'AT', 'GL', 'PY', 'SP'] as const).map(quantity => (
        { id: quantity, label: quantity, quantity, regions: ['deltoid_L'], when: { step: 'hold', edge: 'end', offset: 0 } })),
    }
    const trajectory = run(participant, protocol, sparse)
    const expected = report.deltoidAtEnd(profile)
    const here = Object.fromEntries(trajectory.measures.map(({ id, value }) => [id, value]))
    const names = { PCr: 'PC', Lc: 'LC', Li: 'LI', K: 'K', ATP: 'AT', Glu: 'GL', Pyr: 'PY', Sp: 'SP' } as const
    for (const [name, quantity] of Object.entries(names)) {
      expectPrinted(here[quantity], expected[name], 5e-4 * expected[name].value, name)
    }
    const { pH0, Lr, bint } = participant.parameters
    expectPrinted(pH0 - (here.LI - Lr) / bint, expected.pH, 1e-4, 'pH')
  })

  it('thigh hold (Kosek 1996)', () => {
    const expected = report.thighHold(profile)
    const trajectory = run(participant, kosek1996, { every: 1, record: ['ppt'] })
    const [hold] = trajectory.steps
    expectHold(hold, expected.ET, 'hold')
    expect(hold.stoppedBy).toBe(expected.why)
    expectPrinted(measured(trajectory, 'pain-end')[0].value, expected.pain, RATING, 'pain at the end')
    const before = measured(trajectory, 'before')[0].value
    expectPrinted(before, expected.base, KPA, 'before')
    for (const id of ['start', 'end', 'post0', 'post2.5', 'post5']) expectChange(measured(trajectory, id)[0].changePercent!, before, expected[id], id)
    // Its middle is the second after half of the seconds it counted.
    const middle = Math.floor(expected.ET.value / 2) + 1
    const mid = sampleAt(trajectory, 'ppt', regionIndex('quadriceps_R'), middle)
    expectChange((mid / before - 1) * 100, before, expected.mid, 'mid')
  })

  it('hand grip (Staud 2005)', () => {
    const { local, remote } = report.gripAndCold(profile)
    const trajectory = run(participant, staud2005, sparse)
    expect(trajectory.steps[0]).toMatchObject({ end: 90, stoppedBy: 'limit' })
    for (const [region, change] of [['forearm_flex_R', local], ['forearm_flex_L', remote]] as const) {
      const { changePercent } = measured(trajectory, 'during', region)[0]
      expectChange(changePercent!, measured(trajectory, 'before', region)[0].value, change, region)
    }
  })

  it('cold hand (conditioned pain modulation)', () => {
    const { pain, changes } = report.gripAndCold(profile)
    const trajectory = run(participant, coldHand, sparse)
    expectPrinted(measured(trajectory, 'pain')[0].value, pain, RATING, 'pain of the hand')
    const before = measured(trajectory, 'before')[0].value
    for (const [id, change] of Object.entries(changes)) expectChange(meanChange(trajectory, id), before, change, id)
  })

  it.each([2, 3, 5] as const)('wind-up, taps every %d s (full form)', interval => {
    const expected = report.taps(profile, interval)
    const trajectory = run(participant, taps(interval), sparse)
    const rating = (id: string) => measured(trajectory, id)[0].value
    for (const { tap, rating: shown } of expected.taps) expectPrinted(rating(`tap-${tap}`), shown, RATING, `tap ${tap}`)
    expectPrinted(rating('tap-10') - rating('tap-1'), expected.delta, RATING, 'rise')
    expectPrinted(rating('after-15'), expected.after15, RATING, 'after 15 s')
    expectPrinted(rating('after-30'), expected.after30, RATING, 'after 30 s')
  })

  it('salt water in the shin: where it hurts', () => {
    const trajectory = run(participant, saline, sparse)
    const before = measured(trajectory, 'before')
    for (const moment of ['1', '3', '5', '7', '+15min']) {
      const expected = report.saline(profile, moment)
      const now = measured(trajectory, moment)
      const rise = REGION_IDS.map((_, i) => now[i].value - before[i].value)
      expectPrinted(now[regionIndex('tibialis_anterior_R')].value, expected.rating, RATING, `minute ${moment}`)
      expect(rise.filter(change => change > 1).length, `regions at minute ${moment}`).toBe(expected.count)
      for (const { region, rise: shown } of expected.risen) expectPrinted(rise[regionIndex(region)], shown, RATING, `${region} at minute ${moment}`)
    }
  })

  it('rest', () => {
    const expected = report.restingThigh(profile === 'healthy' ? 'HC' : 'FM')
    const { ppt, nrs, state } = atRest(participant)
    const thigh = regionIndex('quadriceps_R')
    expectPrinted(state.GL[thigh], expected.Glu, 0.02, 'glutamate')
    expectPrinted(state.PY[thigh], expected.Pyr, 0.1, 'pyruvate')
    expectPrinted(state.LI[thigh], expected.Li, 0.002, 'lactate')
    expectPrinted(nrs[thigh], expected.NRS, RATING, 'rating')
    expectPrinted(ppt[thigh], expected.PPT, KPA, 'threshold')
  })

  it('the whole body after the shoulder hold', () => {
    const [, hold] = shoulderHold.steps
    const maps = report.mapsAfterHold(profile)
    const ids = ['rest', ...maps.map(({ minute }) => `${minute}`)]
    const protocol: Protocol = {
      ...shoulderHold, steps: [hold, { kind: 'rest', id: 'after', duration: 180 * 60 }],
      measurements: (['ppt', 'nrs'] as const).flatMap(quantity => ids.map(id => ({
        id: `${quantity}-${id}`, label: id, quantity, regions: REGION_IDS,
        when: id === 'rest' ? { step: 'hold', edge: 'start', offset: 0 } as const : { step: 'hold', edge: 'end', offset: Number(id) * 60 } as const,
      }))),
    }
    const trajectory = run(participant, protocol, sparse)
    const all = (id: string) => measured(trajectory, id).map(({ value }) => value)
    for (const { minute, regions, change, median: middle } of maps) {
      const rise = all(`nrs-${minute}`).map((value, i) => value - all('nrs-rest')[i])
      const changes = all(`ppt-${minute}`).map((value, i) => (value / all('ppt-rest')[i] - 1) * 100)
      expect(rise.filter(value => value > 0.5).length, `regions that hurt more after ${minute} min`).toBe(regions)
      const lowest = Math.min(...all('ppt-rest'))
      expectPrinted(changes.reduce((sum, value) => sum + value / changes.length, 0), change, (KPA / lowest) * 100, `mean change after ${minute} min`)
      expectPrinted(median(rise), middle, RATING, `median rise after ${minute} min`)
    }
  })
})

describe('prototype, what if', () => {
  const healthy = PROTOTYPES.healthy.parameters
  const swap = (...names: (keyof ParameterValues)[]) => Object.fromEntries(names.map(name => [name, healthy[name]]))
  /** Printed from the prototype's slow clock: 15 weeks, two sessions a week (see README.md here). */
  const trained = {
    str: 0.7679650631611623, mito: 0.9997245293799258, cap: 0.7693029460079419,
    etaX: 0.7072584612846304, etaY: 0.49041847662578764, Z0: 0.5004893487309922,
  }
  const cases: readonly (readonly [name: string, profile: ProfileId, changes: Partial<ParameterValues>])[] = [
    ['HC', 'healthy', {}],
    ['FM', 'fibromyalgia', {}],
    ...['str', 'mito+cap', 'a0+B0', 'C0', 'Z0', 'etaZ+etaZe', 'etaX', 'etaY', 'tauN', 'Dlev'].map(names =>
      [`FM with healthy ${names}`, 'fibromyalgia', swap(...names.split('+') as (keyof ParameterValues)[])] as const),
    ['FM after 15 wk training', 'fibromyalgia', trained],
  ]

  it.each(cases)('%s', (name, profile, changes) => {
    const expected = report.counterfactual(name)
    const participant = prototypeParticipant(profile, changes)
    expect(participant.settled).toBe(true)
    const { ppt, nrs } = atRest(participant)
    expectPrinted(median(nrs), expected.rest, RATING, 'rating at rest')
    expectPrinted(ppt[TRAPEZIUS], expected.trapezius, KPA, 'trapezius at rest')
    expectShoulderHold(participant, expected, 'reduced')
    const cold = run(participant, coldHand, sparse)
    expectChange(meanChange(cold, 'during'), measured(cold, 'before')[0].value, expected.cold, 'cold hand')
  })

  it('FM trained, at rest', () => {
    const expected = report.restingThigh('FM trained')
    const { ppt, nrs, state } = atRest(prototypeParticipant('fibromyalgia', trained))
    const thigh = regionIndex('quadriceps_R')
    expectPrinted(state.GL[thigh], expected.Glu, 0.02, 'glutamate')
    expectPrinted(state.PY[thigh], expected.Pyr, 0.1, 'pyruvate')
    expectPrinted(state.LI[thigh], expected.Li, 0.002, 'lactate')
    expectPrinted(nrs[thigh], expected.NRS, RATING, 'rating')
    expectPrinted(ppt[thigh], expected.PPT, KPA, 'threshold')
  })
})

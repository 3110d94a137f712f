/**
 * About the model as it is, not about its prototype: where it is known to be wrong or fragile (model.md, section 11), with the numbers it has. These tests do not
 * say that it is right: they keep the faults in sight, and fail when one gets worse or is mended, so that the text and
 * what is said in the app can follow.
 */
import { describe, expect, it } from 'vitest'
import { REGION_IDS, regionIndex, type RegionId } from '../../src/anatomy'
import { ge2012 } from '../../src/experiments/ge2012'
import type { ProfileId } from '../../src/parameters/profiles'
import { PARAMETERS } from '../../src/parameters/table'
import { createEngine, look } from '../../src/simulation/engine'
import { participantOf, type Participant } from '../../src/simulation/participant'
import { run } from '../../src/simulation/run'
import { sampleAt, type Trajectory } from '../../src/simulation/trajectory'
import { expectWithin } from '../support/expect-within'
import { PARTICIPANTS, PROFILE_IDS } from '../support/participants'
import { kosek1996, saline } from '../support/prototype-protocols'

const afterHold = Object.fromEntries(PROFILE_IDS.map(profile =>
  [profile, run(PARTICIPANTS[profile], ge2012.protocol, { record: ['ppt', 'nrs'], every: 1 })])) as Record<ProfileId, Trajectory>

/** Change of a threshold against rest, %, so many seconds after the hold. */
function change(profile: ProfileId, region: RegionId, after: number): number {
  const trajectory = afterHold[profile]
  const at = (t: number) => sampleAt(trajectory, 'ppt', regionIndex(region), t)
  return (at(trajectory.steps[1].end + after) / at(0) - 1) * 100
}

const ratingsAtRest = (participant: Participant) => look(createEngine(participant, 'reduced')).nrs

describe('known faults', () => {
  it('1. after the hold the healthy leg is less sensitive for some minutes; that of fibromyalgia falls at once', () => {
    for (const [after, percent] of [[30, 7], [60, 5.5], [120, 3.4], [240, 1.3]] as const) {
      expectWithin(change('healthy', 'tibialis_anterior_R', after), percent, 0.1, `healthy, ${after} s`)
    }
    for (const [after, percent] of [[30, -9.3], [60, -9.7], [120, -10.1], [240, -10.2]] as const) {
      expectWithin(change('fibromyalgia', 'tibialis_anterior_R', after), percent, 0.1, `fibromyalgia, ${after} s`)
    }
  })

  it('2. the shoulder in fibromyalgia, published as unchanged, falls by 3 to 5 %', () => {
    const percents = [60, 120, 240, 600, 1200].map(after => change('fibromyalgia', 'upper_trapezius_R', after))
    expectWithin(percents[0], -3.5, 0.1)
    expectWithin(Math.min(...percents), -4.6, 0.1)
    expect(Math.max(...percents)).toBeLessThan(-2)
  })

  it('3. inhibition at 20 min needs a decay of nearly an hour, near the end of its range', () => {
    const { value, range: [, longest] } = PARAMETERS.tauXoff
    expect(value / longest).toBeGreaterThan(0.9)
    expectWithin(change('healthy', 'upper_trapezius_R', 1200), 9.5, 0.1)
    // With half an hour, as is usually said, two thirds of it are left.
    const shorter = run(participantOf('healthy', { tauXoff: 1800 }), ge2012.protocol, { record: [], every: 600 })
    const late = shorter.measures.filter(({ id }) => id === 'trapezius-after-2')
    expectWithin(late[0].changePercent!, 6.5, 0.1)
  })

  it('4. healthy pain in the thigh hold is low; its threshold levels off from the middle on, as was measured', () => {
    const { measures, steps, columns: { ppt }, time } = run(PARTICIPANTS.healthy, kosek1996, { record: ['ppt'], every: 1 })
    expectWithin(measures.find(({ id }) => id === 'pain-end')!.value, 3.3, 0.1)
    const thigh = regionIndex('quadriceps_R')
    const PPT0_THIGH = ppt.values[thigh]
    const course = Array.from(time, (_, row) => ppt.values[row * 60 + thigh]).filter((_, row) => time[row] > 30 && time[row] < steps[0].end)
    const percent = (value: number) => (value / PPT0_THIGH - 1) * 100
    expectWithin(percent(course[120]), 21.5, 0.5)
    expectWithin(Math.max(...course.map(percent)), 24.8, 0.5)
    expectWithin(percent(course.at(-1)!), 23.7, 0.5)
  })

  it('5. wind-up by steady activity does not lock within its range; it holds itself up with ten times as much', () => {
    const rating = (kN: number) => Math.max(...ratingsAtRest(participantOf('fibromyalgia', { kN })))
    expect(rating(PARAMETERS.kN.range[1])).toBeLessThan(6)
    expect(rating(0.03)).toBeLessThan(6)
    expect(rating(0.1)).toBeGreaterThan(9)
    expect(Math.max(...ratingsAtRest(participantOf('fibromyalgia', { a0: 0.06 })))).toBeGreaterThan(6)
  })

  it('6. healthy people refer no pain of salt water in the shin; in fibromyalgia four to nine regions join in', () => {
    const joined = (profile: ProfileId) => {
      const { measures } = run(PARTICIPANTS[profile], saline, { record: [], every: 600 })
      const at = (id: string) => measures.filter(measure => measure.id === id).map(({ value }) => value)
      return ['1', '3', '5', '7'].map(minute => at(minute).filter((value, i) => value - at('before')[i] > 1).length)
    }
    expect(joined('healthy')).toEqual([1, 1, 1, 1])
    expect(joined('fibromyalgia')).toEqual([4, 7, 9, 9])
  })

  it('7. fibromyalgia hurts in neck, shoulders, low back and hips and hardly in the limbs, by weights that are ours', () => {
    const ratings = ratingsAtRest(PARTICIPANTS.fibromyalgia)
    expect(ratings.length).toBe(REGION_IDS.length)
    expectWithin(Math.max(...ratings), 5.1, 0.1)
    expect(Math.min(...ratings)).toBeLessThan(0.3)
  })

  it('8. what spreads after a contraction is one number, not a wave in the cord', () => {
    const without = run(participantOf('fibromyalgia', { Dlev: 0, Dcon: 0 }), ge2012.protocol, { record: [], every: 600 })
    for (const { id, region, changePercent } of without.measures.filter(measure => measure.changePercent !== null)) {
      const whole = afterHold.fibromyalgia.measures.find(measure => measure.id === id && measure.region === region)!
      expectWithin(changePercent ?? 0, whole.changePercent ?? 0, 0.4, id)
    }
  })

  it('10. thresholds at rest in fibromyalgia are 0.6 of the healthy ones in the mean, above what was measured', () => {
    const [healthy, fibromyalgia] = PROFILE_IDS.map(profile => look(createEngine(PARTICIPANTS[profile], 'reduced')).ppt)
    const ratios = fibromyalgia.map((value, i) => value / healthy[i])
    expectWithin(Math.min(...ratios), 0.587, 0.005)
    expectWithin(Math.max(...ratios), 0.688, 0.005)
    expectWithin(ratios.reduce((sum, ratio) => sum + ratio / ratios.length, 0), 0.612, 0.005)
  })

  it('11. lactate rises on after the hold, as was measured, and an hour later has not come back, as it should', () => {
    const protocol = { ...ge2012.protocol, steps: ge2012.protocol.steps.map(step => (step.id === 'after' ? { ...step, duration: 3600 } : step)) }
    const { steps, columns, ...trajectory } = run(PARTICIPANTS.healthy, protocol, { record: ['LI'], every: 30 })
    const timesRest = (after: number) => {
      const at = (t: number) => sampleAt({ ...trajectory, steps, columns }, 'LI', regionIndex('deltoid_R'), t)
      return at(steps[1].end + after) / at(0)
    }
    expect(timesRest(600)).toBeGreaterThan(timesRest(0) * 1.2)
    expectWithin(timesRest(3600), 1.7, 0.1)
  })
})

/** Readings made of readings, on runs drawn by hand. */
import { describe, expect, it } from 'vitest'
import { MAIN_ARM, type Reading } from '../../src/experiments'
import { betweenGroups, betweenOf, compareStudy, readingOf, type RunsByArm } from '../../src/simulation/compare'
import type { Measure, Trajectory } from '../../src/simulation/trajectory'

const at = (id: string, region: string, value: number, changePercent: number | null = null): Measure =>
  ({ id, quantity: 'nrs', region, label: id, time: 1, value, unit: 'NRS', changePercent })
const drawn = (...measures: Measure[]): Trajectory => ({
  profile: 'healthy', time: new Float64Array(0), columns: {}, measures, outcome: { status: 'completed' },
  steps: [{ id: 'hold', kind: 'contract', start: 5, end: 25, stoppedBy: 'force' }],
})
const only = (...measures: Measure[]): RunsByArm => ({ [MAIN_ARM]: drawn(...measures) })

const pain = (id: string, arm?: string): Reading => ({ kind: 'measure', measurement: id, regions: ['hand_R'], as: 'value', ...(arm === undefined ? {} : { arm }) })
const two = only(at('a', 'hand_R', 2), at('b', 'hand_R', 6))

describe('a reading', () => {
  it.each<[string, Reading, number]>([
    ['a difference, the second less the first', { kind: 'difference', first: pain('a'), second: pain('b') }, 4],
    ['a ratio', { kind: 'ratio', of: pain('b'), to: pain('a') }, 3],
    ['a mean', { kind: 'mean', of: [pain('a'), pain('b')] }, 4],
    ['the highest', { kind: 'highest', of: [pain('a'), pain('b')] }, 6],
    ['a share, for one of them all or none', { kind: 'share', of: pain('b'), beyond: 'above', limit: 5 }, 100],
    ['a share, none', { kind: 'share', of: pain('b'), beyond: 'below', limit: 5 }, 0],
    ['a share, not at the limit itself', { kind: 'share', of: pain('b'), beyond: 'above', limit: 6 }, 0],
    ['a difference of a duration', { kind: 'difference', first: { kind: 'hold', step: 'hold' }, second: { kind: 'hold', step: 'hold' } }, 0],
  ])('is %s', (_what, reading, value) => {
    expect(readingOf(reading, two)).toBe(value)
  })

  it('is read in its own arm', () => {
    const runs = { slow: drawn(at('a', 'hand_R', 1)), fast: drawn(at('a', 'hand_R', 4)) }
    expect(readingOf({ kind: 'difference', first: pain('a', 'slow'), second: pain('a', 'fast') }, runs)).toBe(3)
    expect(readingOf(pain('a'), runs)).toBeNull()
    expect(readingOf(pain('a', 'other'), runs)).toBeNull()
  })

  it('is a time constant: what is left after one of them is 1/e', () => {
    const left = (share: number): Reading => ({ kind: 'time constant', remaining: { kind: 'ratio', of: pain('b'), to: pain('a') }, after: 30 * share })
    expect(readingOf(left(1), only(at('a', 'hand_R', 1), at('b', 'hand_R', Math.exp(-1))))).toBeCloseTo(30, 10)
    expect(readingOf(left(2), only(at('a', 'hand_R', 1), at('b', 'hand_R', Math.exp(-2))))).toBeCloseTo(30, 10)
    expect(readingOf(left(1), only(at('a', 'hand_R', 1), at('b', 'hand_R', 1.2)))).toBeNull()
  })

  it('counts regions, and areas once however many of their muscles hurt', () => {
    const regions = ['hand_R', 'forearm_flex_R', 'quadriceps_L'] as const
    const runs = only(...regions.map(region => at('after', region, 4)), ...regions.map((region, i) => at('before', region, [0, 0, 3.5][i])))
    const count = (of: 'regions' | 'areas', against?: string): Reading => ({ kind: 'count', of, measurement: 'after', regions, above: 1, ...(against === undefined ? {} : { against }) })
    expect(readingOf(count('regions'), runs)).toBe(3)
    expect(readingOf(count('areas'), runs)).toBe(2)
    expect(readingOf(count('regions', 'before'), runs)).toBe(2)
    expect(readingOf(count('areas', 'before'), runs)).toBe(1)
    expect(readingOf(count('areas', 'never'), runs)).toBeNull()
  })

  it.each<[string, Reading]>([
    ['a difference', { kind: 'difference', first: pain('a'), second: pain('never') }],
    ['a ratio', { kind: 'ratio', of: pain('never'), to: pain('a') }],
    ['a mean', { kind: 'mean', of: [pain('a'), pain('never')] }],
    ['a share', { kind: 'share', of: pain('never'), beyond: 'above', limit: 0 }],
    ['a time constant', { kind: 'time constant', remaining: pain('never'), after: 1 }],
  ])('is none where a part of %s was not reached', (_what, reading) => {
    expect(readingOf(reading, two)).toBeNull()
  })

  it('is none where a ratio has nothing below it', () => {
    expect(readingOf({ kind: 'ratio', of: pain('a'), to: pain('b') }, only(at('a', 'hand_R', 1), at('b', 'hand_R', 0)))).toBeNull()
  })
})

describe('groups against each other', () => {
  const reading = pain('a')
  const healthy = only(at('a', 'hand_R', 2))
  const fibromyalgia = only(at('a', 'hand_R', 5))

  it('are fibromyalgia against healthy', () => {
    expect(betweenOf({ kind: 'between', how: 'ratio', reading }, fibromyalgia, healthy)).toBe(2.5)
    expect(betweenOf({ kind: 'between', how: 'difference', reading }, fibromyalgia, healthy)).toBe(3)
    expect(betweenOf({ kind: 'between', how: 'difference', reading }, fibromyalgia, {})).toBeNull()
  })

  it('need more than one of each for standard deviations', () => {
    expect(betweenOf({ kind: 'between', how: 'g', reading }, fibromyalgia, healthy)).toBeNull()
    expect(betweenGroups('g', [5], [1, 2, 3])).toBeNull()
  })

  it('differ by Hedges\' g: one pooled deviation, a little less in small groups', () => {
    expect(betweenGroups('g', [3, 4, 5], [2, 3, 4])).toBeCloseTo(1 - 3 / 15, 10)
    expect(betweenGroups('g', [2, 3, 4], [3, 4, 5])).toBeCloseTo(-0.8, 10)
    expect(betweenGroups('g', [1, 1], [2, 2])).toBeNull()
    expect(betweenGroups('ratio', [2, 4], [1, 2])).toBe(2)
    expect(betweenGroups('difference', [2, 4], [1, 2])).toBe(1.5)
  })

  it('are held to the limits like any other claim', () => {
    const compared = compareStudy([{
      id: 'b', role: 'validation', group: 'between', claim: 'more', firmness: 'robust', published: { kind: 'direction', direction: 'up' },
      reading: { kind: 'between', how: 'difference', reading }, agrees: { low: 0.5, high: 10, unit: 'NRS', because: 'made up' },
    }], { healthy, fibromyalgia })
    expect(compared).toMatchObject([{ verdict: 'agrees', simulated: { value: 3, unit: 'NRS' } }])
  })
})

import { describe, expect, it } from 'vitest'
import { MAIN_ARM, type Claim } from '../../src/experiments'
import { compare, readingOf } from '../../src/simulation/compare'
import type { Measure, Trajectory } from '../../src/simulation/trajectory'

const measure = (id: string, region: string, value: number, changePercent: number | null = null): Measure =>
  ({ id, quantity: 'ppt', region, label: id, time: 10, value, unit: 'kPa', changePercent })

/** A run drawn by hand: a hold of 100 s, and what is read after it. */
const drawn = (measures: readonly Measure[], changes: Partial<Trajectory> = {}): Trajectory => ({
  profile: 'healthy', time: new Float64Array(0), columns: {}, measures,
  steps: [{ id: 'before', kind: 'rest', start: 0, end: 50, stoppedBy: 'limit' }, { id: 'hold', kind: 'contract', start: 50, end: 150, stoppedBy: 'force' }],
  outcome: { status: 'completed' },
  ...changes,
})

const only = (run: Trajectory) => ({ [MAIN_ARM]: run })

const claim = (reading: Claim['reading'], low: number, high: number, group: Claim['group'] = 'healthy'): Claim => ({
  id: 'c', role: 'validation', group, claim: 'a claim', published: { kind: 'direction', direction: 'up' }, reading,
  agrees: { low, high, unit: '%', because: 'made up' }, firmness: 'single study',
})

const HOLD: Claim['reading'] = { kind: 'hold', step: 'hold' }
const LEGS: Claim['reading'] = { kind: 'measure', measurement: 'leg', regions: ['soleus_L', 'soleus_R'], as: 'changePercent' }
const WORKING: Claim['reading'] = { kind: 'measure', measurement: 'pain', regions: 'working', as: 'value' }

describe('the counterpart of a claim', () => {
  it('is how long the hold lasted', () => {
    expect(readingOf(HOLD, only(drawn([])))).toBe(100)
  })

  it('is the mean over its regions, and of those alone', () => {
    const run = drawn([measure('leg', 'soleus_L', 110, 10), measure('leg', 'soleus_R', 104, 4), measure('leg', 'deltoid_R', 1, 99), measure('arm', 'soleus_L', 1, 99)])
    expect(readingOf(LEGS, only(run))).toBe(7)
  })

  it('is the one value of the working muscle, whichever that was', () => {
    expect(readingOf(WORKING, only(drawn([measure('pain', 'supraspinatus_L', 5)])))).toBe(5)
  })

  it.each<[string, Claim['reading'], Trajectory]>([
    ['a step that never came', { kind: 'hold', step: 'second' }, drawn([])],
    ['a hold that the run broke off', HOLD, drawn([], { outcome: { status: 'not-finite', at: 150, quantity: 'LI' } })],
    ['a measurement that was not reached', LEGS, drawn([])],
    ['one leg of two', LEGS, drawn([measure('leg', 'soleus_L', 110, 10)])],
    ['a change against nothing', LEGS, drawn([measure('leg', 'soleus_L', 110), measure('leg', 'soleus_R', 110)])],
    ['a number that is none', WORKING, drawn([measure('pain', 'deltoid_R', NaN)])],
  ])('is nothing for %s', (_what, reading, run) => {
    expect(readingOf(reading, only(run))).toBeNull()
  })

  it('is there for a hold that was over before the run broke off', () => {
    const { steps } = drawn([])
    const run = drawn([], { steps: [...steps, { id: 'after', kind: 'rest', start: 150, end: 160, stoppedBy: 'limit' }], outcome: { status: 'cancelled', at: 160 } })
    expect(readingOf(HOLD, only(run))).toBe(100)
  })
})

describe('the verdict', () => {
  const verdict = (low: number, high: number, group: Claim['group'] = 'healthy') => compare([claim(HOLD, low, high, group)], { healthy: drawn([]) })[0]!

  it('is that of the limits, which belong to agreement', () => {
    expect([verdict(99, 101), verdict(100, 101), verdict(99, 100)].map(each => each.verdict)).toEqual(['agrees', 'agrees', 'agrees'])
    expect([verdict(100.001, 200), verdict(0, 99.999)].map(each => each.verdict)).toEqual(['disagrees', 'disagrees'])
  })

  it('is none where nothing was measured', () => {
    expect(verdict(0, 1000, 'fibromyalgia')).toMatchObject({ verdict: 'not measured', simulated: null })
  })

  it('carries what it was reached with', () => {
    expect(verdict(0, 200)).toEqual({
      id: 'c', role: 'validation', group: 'healthy', claim: 'a claim', published: { kind: 'direction', direction: 'up' }, simulated: { value: 100, unit: '%' },
      verdict: 'agrees', agreesWithin: { low: 0, high: 200, unit: '%', because: 'made up' }, firmness: 'single study',
    })
  })

  it('is given for each claim against the run of its group, in their order', () => {
    const longer = drawn([], { steps: [{ id: 'hold', kind: 'contract', start: 0, end: 30, stoppedBy: 'pain' }] })
    const both = compare([claim(HOLD, 90, 110, 'fibromyalgia'), claim(HOLD, 90, 110)], { healthy: drawn([]), fibromyalgia: longer })
    expect(both.map(each => [each.group, each.verdict])).toEqual([['fibromyalgia', 'disagrees'], ['healthy', 'agrees']])
  })
})

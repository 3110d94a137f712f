/** The second search: what a claim costs, how tries follow from their number, and that people are drawn around what is tried. */
import { afterAll, describe, expect, it } from 'vitest'
import { textOf } from '../../scripts/calibrate/data-file'
import { FREE, pointOf, todaysValues } from '../../scripts/calibrate/free'
import { after, nextOf, searchGroups, startFrom } from '../../scripts/calibrate/groups/course'
import { costOf, missOf, type Judged } from '../../scripts/calibrate/groups/miss'
import { groupFindings } from '../../scripts/calibrate/groups/search'
import { costliestFirst, GROUP_STUDIES, simulateGroups } from '../../scripts/calibrate/groups/simulate'
import { AS_PUBLISHED, TARGETS } from '../../scripts/calibrate/objective'
import { createPool } from '../../scripts/validate/pool'
import { person } from '../../src/simulation/population'
import { valuesOf } from '../../src/parameters/profiles'

const row = (published: Judged['published'], simulated: Judged['simulated'], more: Partial<Judged> = {}): Judged =>
  ({ study: 'persson2000', claim: 'x', role: 'calibration', published, simulated, neutral: 0, typical: null, limits: [0, 20], verdict: 'agrees', ...more })
const number = { kind: 'number', value: 10, unit: '%', spread: null, spreadKind: null } as const
const direction = (way: 'up' | 'down' | 'unchanged') => ({ kind: 'direction', direction: way }) as const
const around = (value: number, half = 2) => ({ value, low: value - half, high: value + half })

describe('what a claim costs', () => {
  it('is nothing where trials find it with room to spare, and its distance in half-widths of their scatter elsewhere', () => {
    expect([10, 11.3, 12, 8, 14].map(value => missOf(row(number, around(value))))).toEqual([0, 0, expect.closeTo(0.3, 10), expect.closeTo(0.3, 10), expect.closeTo(1.3, 10)])
    expect([3, 2.5, 2, 0, -2].map(value => missOf(row(direction('up'), around(value))))).toEqual([0, 0, expect.closeTo(0.2, 10), expect.closeTo(1.2, 10), expect.closeTo(2.2, 10)])
    expect([-3, -2, 2].map(value => missOf(row(direction('down'), around(value))))).toEqual([0, expect.closeTo(0.2, 10), expect.closeTo(2.2, 10)])
    expect([0, 1.5, -2, 4].map(value => missOf(row(direction('unchanged'), around(value))))).toEqual([0, 0, expect.closeTo(0.2, 10), expect.closeTo(1.2, 10)])
    expect(missOf(row({ kind: 'no difference' }, around(2)))).toBeCloseTo(0.2, 10)
  })

  it('is its distance from the limits of the claim where nothing is no change', () => {
    expect([10, 18, 20, 30, -40].map(value => missOf(row({ kind: 'some people' }, around(value), { neutral: null })))).toEqual([0, 0, expect.closeTo(0.1, 10), expect.closeTo(1.1, 10), 3])
  })

  it('has a bound, also where nobody could be read or nobody differs', () => {
    expect(missOf(row(number, around(1e6)))).toBe(3)
    expect(missOf(row(number, null))).toBe(3)
    expect(missOf(row(direction('up'), around(0, 0)))).toBe(3)
    expect(missOf(row(number, around(10, 0)))).toBe(0)
  })

  it('comes with more where trials do not find it, and, at Ge 2012, where the typical participant leaves its limits', () => {
    expect(costOf([row(number, around(12), { verdict: 'disagrees' })])).toBeCloseTo(0.3 + 0.25, 10)
    expect(costOf([row(number, around(10), { study: 'ge2012', typical: 25 })])).toBeCloseTo(2 * (0.5 + 0.05), 10)
    expect(costOf([row(number, around(10), { typical: 25 })])).toBe(0)
  })

  it('is nothing of what is kept for validation or not modelled', () => {
    expect(costOf([row(number, around(99), { role: 'validation', verdict: 'disagrees' }), row(number, null, { verdict: 'not modelled' })])).toBe(0)
  })
})

describe('the second search', () => {
  /** Stands for groups: the claims answer smoothly, and best at a value in the middle of each range. */
  const cost = async (values: readonly number[]) => values.reduce((sum, value, i) => sum + ((value - FREE[i]!.low) / (FREE[i]!.high - FREE[i]!.low) - 0.5) ** 2, 0)
  const limits = { tries: 40, seed: 1, timeLeft: () => true }
  const from = () => startFrom(todaysValues())

  it('finds something better, the same each time, and never leaves the ranges', async () => {
    const first = await searchGroups(from(), limits, cost, () => undefined)
    expect(first.cost).toBeLessThan(first.startCost)
    expect(first.kept).toBeGreaterThan(0)
    expect(await searchGroups(from(), limits, cost, () => undefined)).toEqual(first)
    expect(await searchGroups(from(), { ...limits, seed: 2 }, cost, () => undefined)).not.toEqual(first)
    expect(FREE.filter(({ low, high }, i) => first.values[i]! < low || first.values[i]! > high)).toEqual([])
  })

  it('goes on where it was broken off, also from a file', async () => {
    const whole = await searchGroups(from(), limits, cost, () => undefined)
    const half = await searchGroups(from(), { ...limits, tries: 17 }, cost, () => undefined)
    expect(await searchGroups(JSON.parse(JSON.stringify(half)), { ...limits, tries: 23 }, cost, () => undefined)).toEqual(whole)
  })

  it('stops when its time is over, and keeps nothing that people cannot be drawn around', async () => {
    const none = await searchGroups(from(), { ...limits, timeLeft: () => false }, cost, () => undefined)
    expect(none.tries).toBe(0)
    expect(none.cost).toBeLessThan(Infinity)
    const standing = { ...from(), cost: 1, startCost: 1 }
    expect(after(standing, nextOf(standing, 1), Infinity)).toMatchObject({ values: standing.values, cost: 1, tries: 1, kept: 0 })
  })

  it('goes on with a change that helped, and takes shorter steps after those that did not', () => {
    const standing = { ...from(), cost: 10, startCost: 10 }
    const tried = nextOf(standing, 1)
    const better = after(standing, tried, 9)
    expect(nextOf(better, 1).by).toBe(tried.by)
    expect(better.step).toBeGreaterThan(standing.step)
    expect(after(standing, tried, 11).step).toBeLessThan(standing.step)
  })
})

describe('simulated groups', () => {
  const pool = createPool(1)
  afterAll(() => pool.end())

  it('are drawn around what is tried: the same person with another middle', () => {
    const [here, there] = [person('fibromyalgia', 1, 3), person('fibromyalgia', 1, 3, { kX: 2 * valuesOf('fibromyalgia').kX, etaX: 0.5 * valuesOf('fibromyalgia').etaX })]
    expect(there.participant.parameters.kX).toBeCloseTo(2 * here.participant.parameters.kX, 10)
    expect(there.participant.parameters.etaX).not.toBe(here.participant.parameters.etaX)
    expect(there.participant.parameters.str).toBe(here.participant.parameters.str)
    expect(person('fibromyalgia', 1, 3, {}).draw).toEqual(here.draw)
  })

  it('do every study that has a calibration claim, and are judged as they are by the report', async () => {
    const judged = (await simulateGroups(todaysValues(), 2, pool))!
    const rows = judged.flatMap(({ rows: each }) => each)
    expect(judged.map(({ study }) => study)).toEqual(GROUP_STUDIES)
    expect(judged.map(({ cost }) => cost)).toEqual(judged.map(({ rows: each }) => costOf(each)))
    expect(rows.filter(({ role, verdict, simulated }) => role === 'calibration' && verdict !== 'not modelled' && !simulated)).toEqual([])
    const text = groupFindings({ standing: { ...startFrom(todaysValues().map((value, i) => (i === 0 ? value * 0.9 : value))), cost: 2, startCost: 3, tries: 5, kept: 1 }, rows })
    expect(text).toMatch(/5 tries, 1 kept: cost 2\.000, of 3\.000/)
    expect(text).toContain(`${FREE[0]!.name}: `)
    expect(text.match(/ to /g)).toHaveLength(1)
  }, 60_000)

  it('are given up as soon as they cost more than the best, and begin with what costs most', async () => {
    const judged = ['persson2000', 'potvin2016', 'wolfe2011'].map((study, i) => ({ study, rows: [], cost: [1, 3, 2][i]! }))
    expect(costliestFirst(judged)).toEqual(['potvin2016', 'wolfe2011', 'persson2000'])
    const [first] = (await simulateGroups(todaysValues(), 2, pool, ['persson2000']))!
    expect(await simulateGroups(todaysValues(), 2, pool, ['persson2000', 'there is no such study'], first!.cost / 2)).toBeNull()
  })

  it('leave their mark in the data file on the values they led to, and on no other', () => {
    const found = { point: pointOf(todaysValues()), footing: { start: pointOf(todaysValues()), aims: AS_PUBLISHED }, values: todaysValues(), simulated: [], jacobian: TARGETS.map((_, j) => FREE.map((_, i) => Math.cos(j * 3 + i * i))) }
    expect(textOf(found).includes('byGroups: true')).toBe(false)
    expect(textOf(found, FREE.map((_, i) => i === 2)).match(/byGroups: true/g)).toHaveLength(1)
  })
})

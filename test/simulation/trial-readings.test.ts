import { describe, expect, it } from 'vitest'
import type { Reading, Study } from '../../src/experiments'
import { createRandom } from '../../src/numerics/random'
import { correlation, mean, standardDeviation } from '../../src/numerics/statistics'
import { MEASUREMENT } from '../../src/parameters/spread'
import type { Measurement } from '../../src/protocols'
import { asRead, countsPlaces, runsAsRead, summaryOf } from '../../src/simulation/trial-readings'
import type { Measure, Trajectory } from '../../src/simulation/trajectory'

const asked = (id: string, quantity: Measurement['quantity'] = 'ppt', baseline?: string): Measurement =>
  ({ id, label: id, quantity, regions: ['deltoid_L', 'deltoid_R'], when: { step: 's', edge: 'end', offset: 0 }, ...(baseline === undefined ? {} : { baseline }) })
const measure = (id: string, region: string, value: number, changePercent: number | null = null, quantity = 'ppt'): Measure =>
  ({ id, quantity, region, label: id, time: 0, value, unit: 'kPa', changePercent })
const run = (measures: readonly Measure[]): Trajectory => ({ profile: 'healthy', time: new Float64Array(0), columns: {}, steps: [], measures, outcome: { status: 'completed' } })

const MEASUREMENTS = [asked('before'), asked('after', 'ppt', 'before'), asked('later', 'ppt', 'before'), asked('pain', 'nrs'), asked('glutamate', 'GL'), asked('fatigued', 'MF')]
const TRUE = [
  measure('before', 'deltoid_L', 200), measure('before', 'deltoid_R', 300),
  measure('after', 'deltoid_L', 220, 10), measure('after', 'deltoid_R', 330, 10),
  measure('later', 'deltoid_L', 200, 0), measure('pain', 'deltoid_L', 5, null, 'nrs'),
  measure('glutamate', 'deltoid_L', 40, null, 'GL'), measure('fatigued', 'deltoid_L', 0.3, null, 'MF'),
  measure('pain', 'deltoid_R', 0.1, null, 'nrs'),
]

describe('a reading', () => {
  const random = createRandom(41)
  const many = Array.from({ length: 4000 }, () => asRead(TRUE, { measurements: MEASUREMENTS }, random))
  const column = (n: number, as: 'value' | 'changePercent' = 'value') => many.map(read => read[n][as]!)

  it('is off by the stated share, up as often as down, independently by region', () => {
    const { value: cv } = MEASUREMENT.threshold
    for (const [n, value] of [[0, 200], [1, 300], [2, 220]] as const) {
      expect(Math.abs(mean(column(n)) / value - 1)).toBeLessThan(4 * cv / Math.sqrt(4000))
      expect(Math.abs(standardDeviation(column(n)) / value / cv - 1)).toBeLessThan(4 / Math.sqrt(8000))
    }
    expect(Math.abs(correlation(column(0), column(1)))).toBeLessThan(4 / Math.sqrt(4000))
  })

  it('counts a change from a baseline that is off as well, the same for all that count from it', () => {
    for (const read of many.slice(0, 20)) expect(read[2].changePercent).toBeCloseTo((read[2].value / read[0].value - 1) * 100, 9)
    // Two changes that share a baseline share its error: half of their variance.
    expect(Math.abs(correlation(column(2, 'changePercent'), column(4, 'changePercent')) - 0.5)).toBeLessThan(0.06)
  })

  it('of pain is off by part of a point, less towards the ends of the scale, and never off it', () => {
    const { value: sd } = MEASUREMENT.rating
    expect(Math.abs(mean(column(5)) - 5)).toBeLessThan(4 * sd / Math.sqrt(4000))
    expect(Math.abs(standardDeviation(column(5)) / sd - 1)).toBeLessThan(4 / Math.sqrt(8000))
    expect(Math.abs(standardDeviation(column(8)) / (sd * Math.sqrt(0.1 * 9.9) / 5) - 1)).toBeLessThan(0.1)
    expect(Math.min(...column(8))).toBeGreaterThanOrEqual(0)
    const ends = asRead([measure('pain', 'deltoid_L', 0, null, 'nrs'), measure('pain', 'deltoid_R', 10, null, 'nrs')], { measurements: MEASUREMENTS }, random)
    expect(ends.map(({ value }) => value)).toEqual([0, 10])
  })

  it('of a concentration is off by the stated share, and of fatigue by that of the strength that is left', () => {
    expect(Math.abs(standardDeviation(column(6)) / 40 / MEASUREMENT.fluid.value - 1)).toBeLessThan(4 / Math.sqrt(8000))
    expect(Math.abs(standardDeviation(column(7)) / 0.7 / MEASUREMENT.strength.value - 1)).toBeLessThan(4 / Math.sqrt(8000))
  })

  it('gives the same for the same seed', () => {
    expect(asRead(TRUE, { measurements: MEASUREMENTS }, createRandom(1))).toEqual(asRead(TRUE, { measurements: MEASUREMENTS }, createRandom(1)))
  })
})

describe('a study read over its people', () => {
  const study = { id: 'made-up', arms: [{ id: 'one', protocol: { nocilab: 'protocol', version: 1, id: 'x', title: 'x', steps: [], measurements: MEASUREMENTS } }] } as unknown as Study

  it('reads each arm that was run', () => {
    const read = runsAsRead(study, { one: run(TRUE) }, createRandom(3))
    expect(read.one!.measures).toHaveLength(TRUE.length)
    expect(read.one!.measures[0].value).not.toBe(200)
    expect(runsAsRead(study, {}, createRandom(3)).one).toBeUndefined()
  })

  const value = (measurement: string): Reading => ({ kind: 'measure', arm: 'one', measurement, regions: ['deltoid_L'], as: 'value' })
  const people = [2, 4, 6].map(before => ({ one: run([measure('before', 'deltoid_L', before), measure('after', 'deltoid_L', 2 * before)]) }))

  it('takes one value per person', () => {
    expect(summaryOf(value('after'), people)).toEqual({ summary: { kind: 'mean', values: Float64Array.of(4, 8, 12) }, missing: 0 })
  })

  it('keeps both parts of a ratio, and what a time constant is of', () => {
    const ratio: Reading = { kind: 'ratio', of: value('after'), to: value('before') }
    const parts = { kind: 'ratio', of: { kind: 'mean', values: Float64Array.of(4, 8, 12) }, to: { kind: 'mean', values: Float64Array.of(2, 4, 6) } }
    expect(summaryOf(ratio, people).summary).toEqual(parts)
    expect(summaryOf({ kind: 'time constant', remaining: ratio, after: 60 }, people).summary).toEqual({ kind: 'time constant', remaining: parts, after: 60 })
  })

  it('knows what counts places that hurt, however deep', () => {
    const count: Reading = { kind: 'count', of: 'areas', measurement: 'pain', regions: ['deltoid_L'], above: 1 }
    expect([count, { kind: 'share', of: { kind: 'difference', first: value('before'), second: count }, beyond: 'above', limit: 3 } as const].map(countsPlaces)).toEqual([true, true])
    expect(countsPlaces({ kind: 'mean', of: [value('before'), { kind: 'ratio', of: value('after'), to: value('before') }] })).toBe(false)
  })

  it('leaves out, and counts, who was not read everywhere', () => {
    const ratio: Reading = { kind: 'ratio', of: value('after'), to: value('before') }
    const { summary, missing } = summaryOf(ratio, [...people, { one: run([measure('before', 'deltoid_L', 9)]) }, {}])
    expect(missing).toBe(2)
    expect(summary).toMatchObject({ to: { values: Float64Array.of(2, 4, 6) } })
  })
})

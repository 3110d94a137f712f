import { describe, expect, it } from 'vitest'
import { createRandom } from '../../src/numerics/random'
import { mean, standardDeviation } from '../../src/numerics/statistics'
import { peopleIn, resample, type Summary } from '../../src/simulation/trial'

/** So many normal numbers with exactly this mean and deviation, so that a resampled mean has exactly the scatter the formula gives. */
function normals(count: number, middle: number, deviation: number, seed = 1): Float64Array {
  const random = createRandom('trial test', seed)
  const values = Float64Array.from({ length: count }, random.normal)
  const [m, s] = [mean(values), Math.sqrt(values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / count)]
  return values.map(value => middle + (deviation * (value - m)) / s)
}

const means = (values: ArrayLike<number>): Summary => ({ kind: 'mean', values })
const group = (of: Summary) => ({ kind: 'group', of }) as const
const Z = 1.959964
/** A 2.5 % quantile of 4000 normal trials is itself off by sqrt(p (1 - p) / 4000) over the density there, in standard errors. */
const TRIALS = 4000
const OFF = 4 * Math.sqrt(0.025 * 0.975 / TRIALS) / 0.05845

describe('a trial done again and again', () => {
  it.each([10, 22, 100])('has means that scatter by the standard error: %i people', size => {
    const scatter = resample(group(means(normals(300, 50, 12))), [size], createRandom(1), TRIALS)!
    const error = 12 / Math.sqrt(size)
    expect(scatter.value).toBeCloseTo(50, 9)
    expect(Math.abs(scatter.low - (50 - Z * error))).toBeLessThan(OFF * error)
    expect(Math.abs(scatter.high - (50 + Z * error))).toBeLessThan(OFF * error)
  })

  it('has shares that scatter as binomials do', () => {
    const people = Float64Array.from({ length: 400 }, (_, i) => (i < 120 ? 100 : 0))
    const { value, low, high } = resample(group(means(people)), [50], createRandom(2), TRIALS)!
    expect(value).toBe(30)
    // Of Binomial(50, 0.3): P(X <= 8) = 0.018, P(X <= 9) = 0.040; P(X >= 22) = 0.025, P(X >= 21) = 0.048.
    expect(low).toBe(18)
    expect(high).toBeGreaterThanOrEqual(42)
    expect(high).toBeLessThanOrEqual(44)
  })

  it('lets both groups scatter when they are compared', () => {
    const [one, other] = [normals(300, 50, 12, 1), normals(300, 40, 9, 2)]
    const { value, low, high } = resample({ kind: 'between', how: 'difference', of: means(one), to: means(other) }, [16, 25], createRandom(3), TRIALS)!
    const error = Math.sqrt(12 ** 2 / 16 + 9 ** 2 / 25)
    expect(value).toBeCloseTo(10, 9)
    expect(Math.abs(low - (10 - Z * error))).toBeLessThan(OFF * error)
    expect(Math.abs(high - (10 + Z * error))).toBeLessThan(OFF * error)
  })

  it('divides mean by mean, which scatters as the delta method says', () => {
    const [one, other] = [normals(300, 60, 6, 1), normals(300, 40, 4, 2)]
    const { value, low, high } = resample({ kind: 'between', how: 'ratio', of: means(one), to: means(other) }, [100, 100], createRandom(4), TRIALS)!
    const error = 1.5 * Math.sqrt((0.1 ** 2 + 0.1 ** 2) / 100)
    expect(value).toBeCloseTo(1.5, 9)
    expect(Math.abs(high - low - 2 * Z * error)).toBeLessThan(2 * OFF * error)
  })

  it('keeps the people of a ratio together: what goes up in both goes up in neither', () => {
    const one = normals(300, 60, 20)
    const ratio: Summary = { kind: 'ratio', of: means(one.map(value => 3 * value)), to: means(one) }
    expect(resample(group(ratio), [10], createRandom(5), 200)).toEqual({ value: expect.closeTo(3, 9), low: expect.closeTo(3, 9), high: expect.closeTo(3, 9) })
  })

  it("finds Hedges' g: the difference in pooled deviations, a little less in small groups", () => {
    const [one, other] = [normals(400, 12, 2, 1), normals(400, 10, 2, 2)]
    const statistic = { kind: 'between', how: 'g', of: means(one), to: means(other) } as const
    const { value, low, high } = resample(statistic, [64, 64], createRandom(6), TRIALS)!
    const pooled = Math.sqrt((4 * 400 + 4 * 400) / 798)
    expect(value).toBeCloseTo((2 / pooled) * (1 - 3 / (4 * 798 - 1)), 9)
    const error = Math.sqrt(2 / 64 + 1 / (4 * 64))
    expect(Math.abs(high - low - 2 * Z * error)).toBeLessThan(0.25 * 2 * Z * error)
    expect(() => resample({ ...statistic, of: { kind: 'ratio', of: means(one), to: means(other) } }, [5, 5], createRandom(1))).toThrow('each person')
  })

  it('reads a time constant off the mean course', () => {
    const remaining = means([0.5, 0.3, 0.4])
    const scatter = resample(group({ kind: 'time constant', remaining, after: 60 }), [3], createRandom(7))!
    expect(scatter.value).toBeCloseTo(-60 / Math.log(0.4), 9)
    expect(resample(group({ kind: 'time constant', remaining: means([1.1, 1.2]), after: 60 }), [2], createRandom(7))).toBeNull()
  })

  it('is the same for the same seed, and another for another', () => {
    const statistic = group(means(normals(300, 50, 12)))
    expect(resample(statistic, [22], createRandom(1))).toEqual(resample(statistic, [22], createRandom(1)))
    expect(resample(statistic, [22], createRandom(1))).not.toEqual(resample(statistic, [22], createRandom(2)))
  })

  it('says nothing of nobody, and nothing divided by nothing', () => {
    expect(resample(group(means([])), [5], createRandom(1))).toBeNull()
    expect(resample({ kind: 'between', how: 'ratio', of: means([1, 2]), to: means([0, 0]) }, [2, 2], createRandom(1))).toBeNull()
  })

  it('refuses what cannot be a trial', () => {
    expect(() => resample(group(means([1])), [0], createRandom(1))).toThrow('sizes above 0')
    expect(() => resample(group(means([1])), [3, 3], createRandom(1))).toThrow('as many sizes')
    expect(() => peopleIn({ kind: 'ratio', of: means([1, 2]), to: means([1]) })).toThrow('the same people')
  })

  it('would not pass if the deviation of the people were another', () => {
    const { low, high } = resample(group(means(normals(300, 50, 15))), [22], createRandom(1), TRIALS)!
    expect(Math.abs(high - low - 2 * Z * 12 / Math.sqrt(22))).toBeGreaterThan(2 * OFF * 12 / Math.sqrt(22))
    expect(standardDeviation(normals(300, 50, 15))).toBeCloseTo(15, 1)
  })
})

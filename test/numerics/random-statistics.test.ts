import { describe, expect, it } from 'vitest'
import { createRandom } from '../../src/numerics/random'
import { cholesky, correlation, mean, normalQuantile, quantile, standardDeviation } from '../../src/numerics/statistics'

describe('describing a sample', () => {
  it('by hand', () => {
    const values = [2, 4, 4, 4, 5, 5, 7, 9]
    expect(mean(values)).toBe(5)
    expect(standardDeviation(values)).toBeCloseTo(Math.sqrt(32 / 7), 12)
    expect(standardDeviation([3])).toBe(0)
    expect([0, 0.25, 0.5, 0.9, 1].map(share => quantile([4, 1, 3, 2, 5], share))).toEqual([1, 2, 3, 4.6, 5])
    expect(() => mean([])).toThrow('empty')
    expect(() => quantile([], 0.5)).toThrow('empty')
  })

  it('by its correlation', () => {
    expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 12)
    expect(correlation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 12)
    expect(correlation([1, 2, 3, 4], [1, -1, -1, 1])).toBeCloseTo(0, 12)
    expect(correlation([1, 1, 1], [1, 2, 3])).toBe(0)
    expect(() => correlation([1], [1, 2])).toThrow('paired')
  })
})

describe('the normal quantile', () => {
  it.each([[0.5, 0], [0.975, 1.959963984540054], [0.841344746068543, 1], [0.999, 3.090232306167813], [1e-6, -4.753424308822899], [1e-12, -7.034483825301131], [0.1, -1.2815515655446004]])('of %f is %f', (share, z) => {
    expect(Math.abs(normalQuantile(share) - z)).toBeLessThan(1e-12 * Math.max(1, Math.abs(z)) * 10)
  })

  it('is symmetric, rises, and has the normal density for its slope', () => {
    for (let share = 0.001; share < 0.999; share += 0.0037) {
      const z = normalQuantile(share)
      expect(normalQuantile(1 - share)).toBeCloseTo(-z, 12)
      const slope = (normalQuantile(share + 1e-6) - normalQuantile(share - 1e-6)) / 2e-6
      expect(Math.abs(slope * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) - 1)).toBeLessThan(1e-5)
    }
  })

  it.each([0, 1, -0.1, NaN])('of %f there is none', share => {
    expect(() => normalQuantile(share)).toThrow('no normal quantile')
  })
})

describe('the lower triangle of a matrix of correlations', () => {
  const wanted = [[1, 0.5, -0.3], [0.5, 1, 0.2], [-0.3, 0.2, 1]]
  const lower = cholesky(wanted)

  it('times its transpose is the matrix', () => {
    wanted.forEach((row, i) => row.forEach((value, j) => {
      expect(lower[i].reduce((sum, l, k) => sum + l * lower[j][k], 0)).toBeCloseTo(value, 12)
    }))
  })

  it('makes independent draws correlated', () => {
    const random = createRandom(21)
    const draws = Array.from({ length: 20_000 }, () => {
      const z = lower.map(() => random.normal())
      return lower.map(row => row.reduce((sum, l, k) => sum + l * z[k], 0))
    })
    const column = (i: number) => draws.map(draw => draw[i])
    for (const [i, j] of [[0, 1], [0, 2], [1, 2]] as const) expect(Math.abs(correlation(column(i), column(j)) - wanted[i][j])).toBeLessThan(4 / Math.sqrt(20_000))
  })

  it('is refused where no such draws can be', () => {
    expect(() => cholesky([[1, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1]])).toThrow('positive definite')
  })
})

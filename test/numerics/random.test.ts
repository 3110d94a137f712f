import { describe, expect, it } from 'vitest'
import { createRandom, fromState } from '../../src/numerics/random'
import { correlation, mean, quantile, standardDeviation } from '../../src/numerics/statistics'

const many = <T>(count: number, draw: () => T): T[] => Array.from({ length: count }, draw)

/** Sum of (found - expected)² / expected. */
const chiSquare = (counts: readonly number[], expected: number) => counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)

/** The value chi-square exceeds once in a million, from the cube-root approximation of Wilson and Hilferty. */
function chiSquareLimit(freedom: number): number {
  const z = 4.753
  const a = 2 / (9 * freedom)
  return freedom * (1 - a + z * Math.sqrt(a)) ** 3
}

describe('the generator', () => {
  it('is xoshiro128++, number by number', () => {
    // First numbers from the state 1, 2, 3, 4, as in the tests of the reference implementation's ports.
    const random = fromState([1, 2, 3, 4])
    expect(many(10, random.bits)).toEqual([641, 1573767, 3222811527, 3517856514, 836907274, 4247214768, 3867114732, 1355841295, 495546011, 621204420])
  })

  it('gives the same stream for the same seeds and another for others', () => {
    const stream = (...seeds: (number | string)[]) => many(20, createRandom(...seeds).uniform)
    expect(stream(1, 'healthy', 7)).toEqual(stream(1, 'healthy', 7))
    const others = [stream(2, 'healthy', 7), stream(1, 'fibromyalgia', 7), stream(1, 'healthy', 8), stream(1, 'healthy'), stream(1, 'healthy', '7'), stream('1', 'healthy', 7), stream(7, 'healthy', 1)]
    expect(new Set([stream(1, 'healthy', 7), ...others].map(String)).size).toBe(8)
  })

  it('draws evenly: 64 cells, 64 000 draws, chi-square', () => {
    const random = createRandom(11)
    const counts = new Array<number>(64).fill(0)
    for (let i = 0; i < 64_000; i++) counts[Math.floor(random.uniform() * 64)]++
    expect(chiSquare(counts, 1000)).toBeLessThan(chiSquareLimit(63))
  })

  it('draws evenly in pairs, also across streams that differ by one in the seed', () => {
    const inSequence = new Array<number>(256).fill(0)
    const random = createRandom(12)
    for (let i = 0; i < 25_600; i++) inSequence[Math.floor(random.uniform() * 16) * 16 + Math.floor(random.uniform() * 16)]++
    expect(chiSquare(inSequence, 100)).toBeLessThan(chiSquareLimit(255))

    const acrossStreams = new Array<number>(256).fill(0)
    for (let seed = 0; seed < 25_600; seed++) acrossStreams[Math.floor(createRandom('a', seed).uniform() * 16) * 16 + Math.floor(createRandom('a', seed + 1).uniform() * 16)]++
    expect(chiSquare(acrossStreams, 100)).toBeLessThan(chiSquareLimit(255))
  })

  it('would not pass if it were not even', () => {
    const random = createRandom(11)
    const counts = new Array<number>(64).fill(0)
    for (let i = 0; i < 64_000; i++) counts[Math.floor(random.uniform() ** 1.1 * 64)]++
    expect(chiSquare(counts, 1000)).toBeGreaterThan(chiSquareLimit(63))
  })

  it('draws an index below any number, each as likely', () => {
    const random = createRandom(13)
    const counts = new Array<number>(7).fill(0)
    for (let i = 0; i < 7000; i++) counts[random.index(7)]++
    expect(chiSquare(counts, 1000)).toBeLessThan(chiSquareLimit(6))
    expect(many(10, () => random.index(1))).toEqual(new Array(10).fill(0))
    expect(() => random.index(0)).toThrow('below 0')
  })

  it('draws from the normal distribution: moments and tails', () => {
    const values = many(100_000, createRandom(14).normal)
    // Standard errors: 1/sqrt(n) of the mean, 1/sqrt(2n) of the deviation; four of them.
    expect(Math.abs(mean(values))).toBeLessThan(4 / Math.sqrt(1e5))
    expect(Math.abs(standardDeviation(values) - 1)).toBeLessThan(4 / Math.sqrt(2e5))
    for (const [share, z] of [[0.001, -3.0902], [0.025, -1.96], [0.5, 0], [0.841345, 1], [0.999, 3.0902]] as const) {
      // The standard error of a quantile is sqrt(p (1 - p) / n) over the density there.
      const density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI)
      expect(Math.abs(quantile(values, share) - z)).toBeLessThan(4 * Math.sqrt(share * (1 - share) / 1e5) / density)
    }
    expect(Math.abs(correlation(values.slice(1), values.slice(0, -1)))).toBeLessThan(4 / Math.sqrt(1e5))
  })

  it('cannot start from nothing', () => {
    expect(() => fromState([0, 0, 0, 0])).toThrow('four zeros')
  })
})

import { expect } from 'vitest'

/** Demands that a value lies within a tolerance of what is expected; says by how much it does not. */
export function expectWithin(value: number, expected: number, tolerance: number, what = 'value'): void {
  const off = Math.abs(value - expected)
  // Written so that a number that is not finite never passes.
  expect(off <= tolerance, `${what}: ${value} is ${off} from ${expected}, more than ${tolerance}`).toBe(true)
}

/** The same, the tolerance being a share of what is expected. */
export const expectRatio = (value: number, expected: number, share: number, what?: string): void =>
  expectWithin(value, expected, Math.abs(expected) * share, what)

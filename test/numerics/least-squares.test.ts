import { describe, expect, it } from 'vitest'
import { singular, solvePositive } from '../../src/numerics/dense'
import { determination, inside, outward, search, type Progress, type SearchOptions, type SearchState } from '../../src/numerics/least-squares'
import { createRandom } from '../../src/numerics/random'

type Residuals = (point: readonly number[]) => number[]

/** Drives a search until it is stuck or an iteration is reached; keeps what it went through. */
function drive(residuals: Residuals, start: SearchState, most = 60, options?: SearchOptions): Progress[] {
  const course = search(start, options)
  const passed: Progress[] = []
  let given: number[][] = []
  for (;;) {
    const { value, done } = course.next(given)
    if (done) return [...passed, value]
    if (value.progress) passed.push(value.progress)
    if (passed.length >= most) return passed
    given = value.points.map(residuals)
  }
}

const last = (passed: readonly Progress[]) => passed.at(-1)!
const rosenbrock: Residuals = ([x = 0, y = 0]) => [1 - x, 10 * (y - x * x)]

describe('a search', () => {
  it('finds the only solution of a linear problem in a few steps', () => {
    const { point, cost } = last(drive(([a = 0, b = 0]) => [2 * a + b - 4, a - b + 1, 0.5 * a - 0.5], { point: [0, 0], damping: 1e-3 }, 10))
    expect(point[0]).toBeCloseTo(1, 6)
    expect(point[1]).toBeCloseTo(2, 6)
    expect(cost).toBeLessThan(1e-12)
  })

  it('goes round the bend of a valley (Rosenbrock)', () => {
    const { point } = last(drive(rosenbrock, { point: [-1.2, 1], damping: 1 }, 80, { difference: 1e-5 }))
    expect(point[0]).toBeCloseTo(1, 3)
    expect(point[1]).toBeCloseTo(1, 3)
  })

  it('never takes a step that makes it worse, and none longer than it may', () => {
    const passed = drive(rosenbrock, { point: [-1.2, 1], damping: 1e-3 }, 30, { farthest: 0.3, difference: 1e-4 })
    passed.slice(1).forEach(({ cost, point }, i) => {
      expect(cost).toBeLessThanOrEqual(passed[i]!.cost)
      point.forEach((value, j) => expect(Math.abs(value - passed[i]!.point[j]!)).toBeLessThanOrEqual(0.3 + 1e-12))
    })
  })

  it('leaves alone what no residual feels, and says that it is stuck when nothing helps', () => {
    const { point, stuck } = last(drive(([a = 0]) => [a - 3, 1], { point: [0, 7], damping: 1 }))
    expect(point[0]).toBeCloseTo(3, 4)
    expect(point[1]).toBe(7)
    expect(stuck).toBe(true)
  })

  it('goes on from where it was broken off as if it had not been', () => {
    const whole = drive(rosenbrock, { point: [-1.2, 1], damping: 1 }, 12)
    const { point, damping } = last(drive(rosenbrock, { point: [-1.2, 1], damping: 1 }, 5))
    expect(last(drive(rosenbrock, { point, damping }, 7)).point).toEqual(last(whole).point)
  })
})

describe('an interval', () => {
  const interval = { low: 2, high: 10 }

  it('is never left, and the way there and back ends where it began', () => {
    for (const free of [-30, -3, 0, 0.1, 3, 30]) {
      const value = inside(interval, free)
      expect(value >= 2 && value <= 10).toBe(true)
      if (Math.abs(free) < 10) expect(outward(interval, value)).toBeCloseTo(free, 8)
    }
  })

  it('takes a value at its end, or beyond, as lying a little inside', () => {
    expect(inside(interval, outward(interval, 2, 0.08))).toBeCloseTo(2.64, 10)
    expect(inside(interval, outward(interval, 99, 0.08))).toBeCloseTo(9.36, 10)
    expect(() => outward({ low: 1, high: 1 }, 1)).toThrow('1 to 1')
  })
})

describe('what is determined', () => {
  it('is as wide as the inverse of J\'J says', () => {
    const { values, halfWidths } = determination([[3, 0], [0, 0.5]])
    expect(values).toEqual([3, 0.5])
    expect(halfWidths[0]).toBeCloseTo(1 / 3, 12)
    expect(halfWidths[1]).toBeCloseTo(2, 12)
  })

  it('is nothing in a direction in which nothing changes', () => {
    const { values, directions, halfWidths } = determination([[1, 1, 0], [1, 1, 0], [0, 0, 2]])
    expect(values[2]).toBeCloseTo(0, 12)
    expect(Math.abs(directions[2]![0]! + directions[2]![1]!)).toBeCloseTo(0, 10)
    expect(halfWidths.slice(0, 2)).toEqual([Infinity, Infinity])
    expect(halfWidths[2]).toBeCloseTo(0.5, 12)
  })
})

describe('linear algebra', () => {
  const random = createRandom('least squares')
  const matrix = Array.from({ length: 9 }, () => Array.from({ length: 6 }, () => random.normal()))
  const square = Array.from({ length: 6 }, (_, i) => Array.from({ length: 6 }, (_, j) => matrix.reduce((sum, row) => sum + row[i]! * row[j]!, 0)))

  it('solves what is positive definite, and refuses what is not', () => {
    const x = Array.from({ length: 6 }, () => random.normal())
    const solved = solvePositive(square, square.map(row => row.reduce((sum, value, i) => sum + value * x[i]!, 0)))
    solved.forEach((value, i) => expect(value).toBeCloseTo(x[i]!, 9))
    expect(() => solvePositive([[1, 2], [2, 1]], [1, 1])).toThrow('row 1')
  })

  it('finds singular values whose squares are the eigenvalues of J\'J, with directions at right angles', () => {
    const { values, directions } = singular(matrix)
    expect([...values].sort((a, b) => b - a)).toEqual(values)
    values.forEach((value, d) => {
      square.forEach((row, i) => expect(row.reduce((sum, entry, j) => sum + entry * directions[d]![j]!, 0)).toBeCloseTo(value * value * directions[d]![i]!, 8))
      directions.forEach((other, e) => expect(other.reduce((sum, entry, j) => sum + entry * directions[d]![j]!, 0)).toBeCloseTo(d === e ? 1 : 0, 10))
    })
  })
})

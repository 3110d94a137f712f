import { describe, expect, it } from 'vitest'
import { BOGACKI_SHAMPINE, HEUN, RK4, rungeKuttaStep, scratchFor, type System, type Tableau } from '../../src/numerics/runge-kutta'
import { expectWithin } from '../support/expect-within'
import { ordersOf } from '../support/numbers'

const METHODS = [HEUN, RK4, BOGACKI_SHAMPINE]
const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)
const dot = (a: readonly number[], b: readonly number[]) => total(a.map((number, i) => number * b[i]))

/** Goes from `initial` over `time` in `steps` equal steps. */
function fixedSteps(system: System, method: Tableau, initial: readonly number[], time: number, steps: number): Float64Array {
  const y = Float64Array.from(initial)
  const scratch = scratchFor(method, system.size)
  for (let step = 0; step < steps; step++) {
    system.derivatives(y, scratch.slopes[0])
    rungeKuttaStep(system, method, y, time / steps, y, scratch)
  }
  return y
}

/** y' = y - y^3: not linear, with an elementary solution. */
const bernoulli: System = { size: 1, derivatives: (y, d) => { d[0] = y[0] - y[0] * y[0] * y[0] } }
const bernoulliAt = (t: number, y0: number) => y0 / Math.sqrt(y0 * y0 + (1 - y0 * y0) * Math.exp(-2 * t))

/** A swinging mass: two numbers that depend on each other. */
const oscillator: System = { size: 2, derivatives: (y, d) => { d[0] = y[1]; d[1] = -y[0] } }

describe.each(METHODS)('$name', method => {
  const { A, B, C, E, order } = method

  it('has a tableau that meets the conditions of its order', () => {
    expect(A.length).toBe(B.length)
    A.forEach((row, s) => {
      expect(row.length, 'explicit').toBe(s)
      expectWithin(total(row), C[s], 1e-15, `row ${s}`)
    })
    const square = C.map(c => c * c)
    const cube = C.map(c => c * c * c)
    const AC = A.map(row => dot(row, C))
    const conditions: [order: number, value: number, expected: number][] = [
      [1, total(B), 1],
      [2, dot(B, C), 1 / 2],
      [3, dot(B, square), 1 / 3],
      [3, dot(B, AC), 1 / 6],
      [4, dot(B, cube), 1 / 4],
      [4, total(B.map((b, s) => b * C[s] * AC[s])), 1 / 8],
      [4, total(B.map((b, s) => b * dot(A[s], square))), 1 / 12],
      [4, total(B.map((b, s) => b * dot(A[s], AC))), 1 / 24],
    ]
    for (const [of, value, expected] of conditions) if (of <= order) expectWithin(value, expected, 1e-15, `order ${of}`)
    // And it claims no less than it can: the next order's conditions are not all met.
    const next = conditions.filter(([of]) => of === order + 1)
    if (next.length > 0) expect(next.every(([, value, expected]) => Math.abs(value - expected) < 1e-12)).toBe(false)
    if (E) {
      const embedded = B.map((b, s) => b - E[s])
      expectWithin(total(embedded), 1, 1e-15, 'embedded, order 1')
      expectWithin(dot(embedded, C), 1 / 2, 1e-15, 'embedded, order 2')
      expect(Math.abs(dot(embedded, square) - 1 / 3)).toBeGreaterThan(1e-3)
    }
  })

  it('converges with its order where the solution is known', () => {
    const errorsOf = (system: System, initial: readonly number[], exact: readonly number[], time: number) =>
      [10, 20, 40, 80, 160].map(steps => Math.max(...exact.map((value, i) => Math.abs(fixedSteps(system, method, initial, time, steps)[i] - value))))
    for (const observed of ordersOf(errorsOf(bernoulli, [0.4], [bernoulliAt(1, 0.4)], 1))) expectWithin(observed, order, 0.2)
    for (const observed of ordersOf(errorsOf(oscillator, [1, 0], [Math.cos(3), -Math.sin(3)], 3))) expectWithin(observed, order, 0.2)
  })

  it('is exact on a line and leaves the state alone over no time', () => {
    const line: System = { size: 1, derivatives: (_y, d) => { d[0] = 2.5 } }
    expectWithin(fixedSteps(line, method, [1], 4, 3)[0], 11, 1e-14)
    expect(fixedSteps(oscillator, method, [1, 0], 0, 1)).toEqual(Float64Array.of(1, 0))
  })
})

it('the last stage of Bogacki-Shampine is the slope at the new point (first same as last)', () => {
  expect([...BOGACKI_SHAMPINE.A[3], 0]).toEqual(BOGACKI_SHAMPINE.B)
})

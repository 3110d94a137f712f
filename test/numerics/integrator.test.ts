import { describe, expect, it } from 'vitest'
import { advance, createIntegrator, cutBackTo, interpolate, restart, type Integrator } from '../../src/numerics/integrator'
import { BOGACKI_SHAMPINE, type System } from '../../src/numerics/runge-kutta'
import { expectWithin } from '../support/expect-within'
import { ordersOf } from '../support/numbers'

const start = (system: System, initial: readonly number[], relative: number, longest = 50): Integrator => {
  const it = createIntegrator(system, Float64Array.from(initial), { relative, absolute: new Float64Array(system.size).fill(relative * 0.1), longest })
  restart(it)
  return it
}

/** To the end, or to where it fails. */
function integrate(it: Integrator, end: number) {
  while (it.now < end) {
    const result = advance(it, end)
    if (result !== 'accepted') return result
  }
  return 'accepted'
}

const decay = (rate: number): System => ({ size: 1, derivatives: (y, d) => { d[0] = -rate * y[0] } })
const oscillator: System = { size: 2, derivatives: (y, d) => { d[0] = y[1]; d[1] = -y[0] } }

describe('the adaptive integrator', () => {
  it.each([1e-3, 1e-4, 1e-5, 1e-6, 1e-7])('keeps the error near the tolerance it was given: %s', relative => {
    const it1 = start(decay(1), [1], relative)
    expect(integrate(it1, 5)).toBe('accepted')
    expectWithin(it1.y[0], Math.exp(-5), 5 * relative)
    const it2 = start(oscillator, [1, 0], relative)
    expect(integrate(it2, 10)).toBe('accepted')
    // Errors of ten radians add up.
    expectWithin(it2.y[0], Math.cos(10), 40 * relative)
    expectWithin(it2.y[1], -Math.sin(10), 40 * relative)
  })

  it('takes as many steps as the accuracy needs: twice as many for an eighth of the error', () => {
    const steps = [1e-4, 1e-4 / 8, 1e-4 / 64].map(relative => {
      const it = start(oscillator, [1, 0], relative)
      integrate(it, 20)
      return it.accepted
    })
    expectWithin(steps[1] / steps[0], 2, 0.25)
    expectWithin(steps[2] / steps[1], 2, 0.25)
    // A budget in evaluations, not in time: what the step control costs cannot creep up unseen.
    const it = start(oscillator, [1, 0], 1e-4)
    integrate(it, 20)
    expect(it.evaluations).toBe(1 + 3 * (it.accepted + it.refused))
    expect(it.evaluations).toBeLessThan(900)
    expect(it.refused).toBeLessThan(0.2 * it.accepted)
  })

  it('has an error estimate of the third power of the step', () => {
    // One step of a given length from the same point, its stages written out here.
    const errorAt = (h: number) => {
      const it = start(decay(1), [1], 1)
      it.h = h
      advance(it, h)
      const k = [-1, -(1 - h / 2), 0, 0]
      k[2] = -(1 + 0.75 * h * k[1])
      k[3] = -(1 + h * (2 / 9 * k[0] + 1 / 3 * k[1] + 4 / 9 * k[2]))
      return { estimate: Math.abs(h * BOGACKI_SHAMPINE.E!.reduce((sum, e, s) => sum + e * k[s], 0)), error: Math.abs(it.y[0] - Math.exp(-h)) }
    }
    const at = [0.1, 0.05, 0.025, 0.0125].map(errorAt)
    for (const order of ordersOf(at.map(({ estimate }) => estimate))) expectWithin(order, 3, 0.15)
    for (const order of ordersOf(at.map(({ error }) => error))) expectWithin(order, 4, 0.15)
    // The estimate is that of the less accurate method: it never says less than the error of the step that is taken.
    for (const { estimate, error } of at) expect(estimate).toBeGreaterThan(error)
  })

  it('never steps further than it may, nor past the limit, and lands on it exactly', () => {
    const it = start(decay(1e-6), [1], 1e-3, 0.7)
    let steps = 0
    while (it.now < 10.1) {
      const from = it.now
      advance(it, 10.1)
      expect(it.now - from).toBeLessThanOrEqual(0.7 * 1.002)
      expect(it.before).toBe(from)
      steps++
    }
    expect(it.now).toBe(10.1)
    expect(steps).toBe(15)
  })

  it('keeps its pace over an edge that cut a step short', () => {
    const it = start(decay(1), [1], 1e-6)
    integrate(it, 1)
    const h = it.h
    integrate(it, 1 + h / 1000)
    expect(it.h).toBeGreaterThanOrEqual(h)
  })

  it('follows a number through decades by its own size', () => {
    const it = createIntegrator(decay(1), Float64Array.of(1e6), { relative: 1e-5, absolute: Float64Array.of(1e-12), longest: 50 })
    restart(it)
    integrate(it, 20)
    expectWithin(it.y[0] / (1e6 * Math.exp(-20)), 1, 1e-3)
  })
})

describe('interpolation between steps', () => {
  it('has the accuracy of the steps: order 4 within one', () => {
    const errors = [0.4, 0.2, 0.1, 0.05].map(h => {
      const it = start(oscillator, [1, 0], 1)
      it.h = h
      advance(it, h)
      const out = new Float64Array(2)
      return Math.max(...[0.2, 0.4, 0.6, 0.8].map(share => {
        interpolate(it, share * h, out)
        return Math.abs(out[0] - Math.cos(share * h))
      }))
    })
    for (const order of ordersOf(errors)) expectWithin(order, 4, 0.3)
  })

  it('meets the step at both ends', () => {
    const it = start(oscillator, [1, 0], 1e-4)
    integrate(it, 2)
    const out = new Float64Array(2)
    interpolate(it, it.before, out)
    expect(out).toEqual(it.yBefore)
    interpolate(it, it.now, out)
    expect(out).toEqual(it.y)
  })

  it('cuts a step back to a moment within it', () => {
    const it = start(decay(1), [1], 1e-8)
    integrate(it, 1)
    const moment = (it.before + it.now) / 2
    cutBackTo(it, moment)
    expect(it.now).toBe(moment)
    expectWithin(it.y[0], Math.exp(-moment), 1e-7)
    restart(it)
    integrate(it, 2)
    expectWithin(it.y[0], Math.exp(-2), 1e-7)
  })
})

describe('a restart', () => {
  it('makes a jump in an input cost no accuracy', () => {
    let input = 1
    const driven: System = { size: 1, derivatives: (y, d) => { d[0] = input - y[0] } }
    const it = start(driven, [0], 1e-6)
    integrate(it, 3)
    const before = 1 - Math.exp(-3)
    expectWithin(it.y[0], before, 1e-5)
    input = -2
    restart(it)
    expect(it.scratch.slopes[0][0]).toBe(-2 - it.y[0])
    expect(it.before).toBe(it.now)
    integrate(it, 5)
    expectWithin(it.y[0], -2 + (before + 2) * Math.exp(-2), 1e-5)
  })

  it('begins with a step that the slope allows, and with the longest where nothing moves', () => {
    expect(start(decay(1000), [1], 1e-4).h).toBeLessThan(1e-2)
    expect(start(decay(0), [1], 1e-4, 20).h).toBe(20)
  })
})

describe('what cannot be followed', () => {
  const explosion: System = { size: 1, derivatives: (y, d) => { d[0] = y[0] * y[0] } }

  it('ends with a reason and keeps the last good state: a solution that leaves every bound', () => {
    const it = start(explosion, [1], 1e-6, 1)
    const result = integrate(it, 2)
    expect(['step-too-small', 'not-finite']).toContain(result)
    // 1 / (1 - t): gone at 1.
    expect(it.now).toBeGreaterThan(0.999)
    expect(it.now).toBeLessThan(1.001)
    expect(Number.isFinite(it.y[0])).toBe(true)
  })

  it('ends with a reason: a right-hand side that has no value', () => {
    const broken: System = { size: 1, derivatives: (y, d) => { d[0] = y[0] > 2 ? NaN : 1 } }
    const it = start(broken, [0], 1e-6, 0.5)
    expect(integrate(it, 5)).toBe('not-finite')
    expectWithin(it.now, 2, 1e-3)
    expect(it.y[0]).toBeLessThanOrEqual(2)
  })

  it('is noticed in any number of the state, also the last', () => {
    for (const bad of [NaN, Infinity, -Infinity]) {
      const wide: System = { size: 5, derivatives: (_y, d) => { d.fill(0); d[4] = bad } }
      expect(integrate(start(wide, [0, 0, 0, 0, 0], 1e-6, 1), 1)).toBe('not-finite')
    }
  })
})

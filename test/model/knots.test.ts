import { describe, expect, it } from 'vitest'
import { knots } from '../../src/model/knots'
import { expectRatio } from '../support/expect-within'
import { isolated, type Isolated } from '../support/isolated'

// What the hypothesis says, not what muscle does: no published model of a knot was found to test against.

const HOUR = 3600

/** A knot of this size in a rested muscle, and what is left of it after six hours. */
function leftOf(size: number, { y, v, advance }: Isolated): number {
  y.PC.fill(0.99)
  v.A.fill(0)
  y.KN.fill(size)
  advance(6 * HOUR, 2160)
  return y.KN[0]
}

describe('a knot', () => {
  it('does not come from nothing', () => {
    const { y, slopes } = isolated([knots])
    y.PC.fill(0.5)
    expect(slopes().KN[0]).toBe(0)
  })

  it('is formed by overload as KNm (1 - exp(-kf A (1 - PC) t / KNm)) while nothing dissolves it', () => {
    const { y, v, p, advance } = isolated([knots], 'healthy', { kon: 0, koff: 0 })
    y.PC.fill(0.25)
    v.A.fill(0.6)
    advance(200, 200)
    expectRatio(y.KN[5], p.KNm * (1 - Math.exp((-p.kf * 0.6 * 0.75 * 200) / p.KNm)), 1e-9)
  })

  it('that costs its fibres no energy dissolves as exp(-koff t / (1 + ekh^4))', () => {
    const { y, p, advance } = isolated([knots], 'healthy', { knQ: 0, kon: 0 })
    y.PC.fill(1)
    y.KN.fill(0.4)
    advance(900, 900)
    expectRatio(y.KN[5], 0.4 * Math.exp((-p.koff * 900) / (1 + Math.pow(p.ekh, 4))), 1e-9)
  })

  it('grows no larger than KNm, whatever is done to the muscle', () => {
    const { y, v, p, advance } = isolated([knots], 'fibromyalgia')
    y.PC.fill(0)
    v.A.fill(1)
    advance(24 * HOUR, 8640)
    for (const KN of y.KN) expect(KN).toBeLessThanOrEqual(p.KNm)
    expect(y.KN[0]).toBeGreaterThan(p.KNm * 0.9)
  })

  it('of any size dissolves at a low endplate leak (healthy value)', () => {
    expect(leftOf(0.6, isolated([knots]))).toBeLessThan(0.01)
  })

  it('at a high endplate leak (fibromyalgia value) stays if it is large and dissolves if it is small: two resting states', () => {
    expect(leftOf(0.3, isolated([knots], 'fibromyalgia'))).toBeLessThan(0.1)
    const stays = leftOf(0.45, isolated([knots], 'fibromyalgia'))
    expect(stays).toBeGreaterThan(0.5)
    expect(stays).toBeLessThan(0.7)
  })

  it('that stays is dissolved by what helps calcium clearance (stretch, warmth: koff five times as fast)', () => {
    expect(leftOf(0.45, isolated([knots], 'fibromyalgia', { koff: 5 / 600 }))).toBeLessThan(0.01)
  })
})

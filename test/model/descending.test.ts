import { describe, expect, it } from 'vitest'
import { contractionInducedInhibition, supraspinal } from '../../src/model/descending'
import { expectRatio, expectWithin } from '../support/expect-within'
import { isolated } from '../support/isolated'

describe('contraction-induced inhibition', () => {
  it('rises with drive / tauXon + 1 / tauXoff and falls with tauXoff (slow part)', () => {
    for (const profile of ['healthy', 'fibromyalgia'] as const) {
      // One side at a time, the drive full at a command of 1.
      const { y, v, p, advance } = isolated([contractionInducedInhibition], profile, { dcx: 0, dcs: 1 })
      v.dc.forEach((_, k) => { v.dc[k] = k / 20 })
      advance(120, 240)
      v.dc.forEach((dc, k) => {
        const on = (p.etaX * (1 - Math.exp(-dc))) / p.tauXon
        const rate = on + 1 / p.tauXoff
        expectWithin(y.X[k], (on / rate) * (1 - Math.exp(-rate * 120)), 1e-10)
      })
      const before = y.X[40]
      v.dc.fill(0)
      advance(1200, 240)
      expectRatio(y.X[40], before * Math.exp(-1200 / p.tauXoff), 1e-9)
    }
  })

  it('is driven by the command of its own side, a share of that of the other, and fully from some dcs on', () => {
    const { y, v, advance } = isolated([contractionInducedInhibition], 'healthy', { dcx: 0.4, dcs: 0.25 })
    v.dc[3] = 0.5
    advance(1000, 2000)
    // A command of two dcs drives the fast part to 1 - e^-2, its 0.4th part on the other side to 1 - e^-0.8.
    expectWithin(y.F[3], 1 - Math.exp(-2), 1e-9)
    expectWithin(y.F[3 + 29], 1 - Math.exp(-0.8), 1e-9)
    expectWithin(y.F[4], 0, 0)
  })

  it('follows the command with tauXf (fast part)', () => {
    const { y, v, p, advance } = isolated([contractionInducedInhibition], 'fibromyalgia', { dcx: 0, dcs: 1 })
    v.dc.fill(0.8)
    advance(20, 200)
    const aim = p.etaF * p.etaX * (1 - Math.exp(-0.8))
    expectRatio(y.F[0], aim * (1 - Math.exp(-20 / p.tauXf)), 1e-9)
    v.dc.fill(0)
    const before = y.F[0]
    advance(30, 300)
    expectRatio(y.F[0], before * Math.exp(-30 / p.tauXf), 1e-9)
  })

  it('never exceeds 1 in the healthy, however hard and long the work', () => {
    const { y, v, advance } = isolated([contractionInducedInhibition])
    v.dc.fill(50)
    advance(20_000, 4000)
    for (const X of y.X) expect(X).toBeLessThan(1)
    expect(y.X[0]).toBeGreaterThan(0.98)
  })
})

describe('the brainstem', () => {
  // The level it is used to does not move here, so that each answer can be written down.
  const still = { tauTb: Infinity }

  it.each(['healthy', 'fibromyalgia'] as const)('answers a rise of the ascending drive with tauYon and tauZon, and lets go with tauYoff and tauZoff (%s)', profile => {
    const { y, v, p, advance } = isolated([supraspinal], profile, still)
    v.Pk[3] = 0.6
    y.Tb[0] = 0.1
    y.Z[0] = p.Z0
    const rise = 0.5 * 0.5
    const Yaim = p.etaY / (1 + (p.dY / 0.5) ** p.nY)
    const Zrise = (p.etaZ * rise) / (rise + p.dZ * p.dZ)
    advance(30, 300)
    expectRatio(y.Y[0], Yaim * (1 - Math.exp(-30 / p.tauYon)), 1e-9)
    expectRatio(y.Z[0], p.Z0 + Zrise * (1 - Math.exp(-30 / p.tauZon)), 1e-9)
    const [Y, Z] = [y.Y[0], y.Z[0]]
    v.Pk.fill(0)
    advance(100, 1000)
    expectRatio(y.Y[0], Y * Math.exp(-100 / p.tauYoff), 1e-9)
    expectRatio(y.Z[0], p.Z0 + (Z - p.Z0) * Math.exp(-100 / p.tauZoff), 1e-9)
  })

  it('adds the segments as the fourth root of the sum of fourth powers: near the largest, above it where many hurt', () => {
    const { v, p, slopes } = isolated([supraspinal], 'healthy', { tauTb: 1 })
    v.Pk[10] = 0.5
    expectRatio(slopes().Tb[0], 0.5 / p.tauTb, 1e-12)
    v.Pk.fill(0.5)
    expectRatio(slopes().Tb[0], 0.5 * Math.pow(58, 0.25), 1e-12)
  })

  it('gets used to lasting pain with tauTb and then answers it no more', () => {
    const { y, v, p, advance } = isolated([supraspinal], 'healthy')
    v.Pk[0] = 0.6
    advance(7200, 7200)
    expectRatio(y.Tb[0], 0.6 * (1 - Math.exp(-7200 / p.tauTb)), 1e-9)
    advance(10 * p.tauTb, 40_000)
    expect(y.Y[0]).toBeLessThan(1e-3)
    expectWithin(y.Z[0], p.Z0, 1e-3)
  })

  it('answers effort: Y by etaY etaYe E and Z by etaZe E, E = e / (e + Eh), e = sum of mu TL / (TL + Ah)', () => {
    const { y, u, b, p, advance } = isolated([supraspinal], 'fibromyalgia', still)
    u.TL[4] = 0.3
    u.TL[50] = 0.1
    const e = (b.mu[4] * 0.3) / (0.3 + p.Ah) + (b.mu[50] * 0.1) / (0.1 + p.Ah)
    const E = e / (e + p.Eh)
    advance(3000, 3000)
    expectRatio(y.Y[0], p.etaY * p.etaYe * E, 1e-6)
    expectRatio(y.Z[0], p.Z0 + p.etaZe * E, 1e-6)
  })

  it('answers effort with an inhibition of its own, W, by etaF etaX E with tauWon, which fades with tauWoff', () => {
    const { y, u, b, p, advance } = isolated([supraspinal], 'fibromyalgia', still)
    u.TL[4] = 0.3
    const e = (b.mu[4] * 0.3) / (0.3 + p.Ah)
    const aim = (p.etaF * p.etaX * e) / (e + p.Eh)
    advance(40, 400)
    expectRatio(y.W[0], aim * (1 - Math.exp(-40 / p.tauWon)), 1e-9)
    const before = y.W[0]
    u.TL.fill(0)
    advance(90, 900)
    expectRatio(y.W[0], before * Math.exp(-90 / p.tauWoff), 1e-9)
  })

  it('takes the pain of its own effort for less of a reason to inhibit, and from 1 / ownE on for none', () => {
    const aimed = (loads: number, ownE: number) => {
      const { y, u, v, p, advance } = isolated([supraspinal], 'healthy', { ...still, ownE, Eh: 1, nY: 2, dY: 0.5 })
      v.Pk[3] = 0.5
      for (let i = 0; i < loads; i++) u.TL[i] = p.Ah
      advance(600, 6000)
      return y.Y[0]
    }
    expectRatio(aimed(0, 2), 0.5, 1e-9)
    expectRatio(aimed(4, 0), 0.5, 1e-9)
    expect(aimed(1, 2)).toBeLessThan(0.5)
    expect(aimed(8, 2)).toBe(0)
  })

  it('does not take less pain than usual for a reason to inhibit', () => {
    const { y, p, slopes } = isolated([supraspinal], 'healthy', still)
    y.Tb[0] = 0.4
    y.Z[0] = p.Z0
    const d = slopes()
    expect(d.Y[0]).toBe(0)
    expect(d.Z[0]).toBe(0)
  })
})

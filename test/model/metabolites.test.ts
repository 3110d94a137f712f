import { describe, expect, it } from 'vitest'
import { glutamateAndPyruvate, lactate, mediators, potassiumAndAtp } from '../../src/model/metabolites'
import { energy, perfusion, steadyActivation } from '../../src/model/muscle'
import { expectRatio, expectWithin } from '../support/expect-within'
import { isolated } from '../support/isolated'

/** How a number that relaxes with one time constant gets from `from` to `to`. */
const approach = (from: number, to: number, t: number, tau: number) => to + (from - to) * Math.exp(-t / tau)

describe('lactate', () => {
  /** Two rooms, one linear system: its solution by eigenvalues, for a flow that does not change. */
  function washOut(Q: number, { kMCT, rho, kw, kPS, Lp, jb, mito }: ReturnType<typeof isolated>['p'], from: readonly [LC: number, LI: number], t: number) {
    const release = jb / mito
    const wash = (Q * (1 + kPS)) / (1 + kPS * Q)
    const restLI = Lp + (rho * release) / (kw * wash)
    const restLC = restLI + release / kMCT
    const a = -kMCT
    const d = -(rho * kMCT + kw * wash)
    const spread = Math.sqrt((a - d) * (a - d) + 4 * kMCT * rho * kMCT)
    const [slow, fast] = [(a + d + spread) / 2, (a + d - spread) / 2]
    // Eigenvectors (1, (lambda - a) / kMCT).
    const [vs, vf] = [(slow - a) / kMCT, (fast - a) / kMCT]
    const dLC = from[0] - restLC
    const dLI = from[1] - restLI
    const cs = (dLI - vf * dLC) / (vs - vf)
    const cf = dLC - cs
    return {
      LC: restLC + cs * Math.exp(slow * t) + cf * Math.exp(fast * t),
      LI: restLI + cs * vs * Math.exp(slow * t) + cf * vf * Math.exp(fast * t),
      slow,
    }
  }

  it.each(['healthy', 'fibromyalgia'] as const)('is washed out as two rooms are, at any flow (%s)', profile => {
    const { y, v, p, advance } = isolated([lactate], profile)
    v.Q.forEach((_, i) => { v.Q[i] = 0.2 + i / 2 })
    v.Jl.fill(0)
    y.LC.fill(20)
    y.LI.fill(6)
    for (const t of [300, 600, 900]) {
      advance(300, 300)
      for (let i = 0; i < v.Q.length; i++) {
        const expected = washOut(v.Q[i], p, [20, 6], t)
        expectRatio(y.LC[i], expected.LC, 1e-9, `LC at ${t} s and Q ${v.Q[i]}`)
        expectRatio(y.LI[i], expected.LI, 1e-9, `LI at ${t} s and Q ${v.Q[i]}`)
      }
    }
  })

  it('leaves the muscle with a half-time of 9 to 15 minutes at twenty times the resting flow, longer than the 7 to 10 that are remembered', () => {
    const { p } = isolated([lactate])
    const halfTime = Math.LN2 / -washOut(20, p, [20, 6], 1).slow / 60
    expect(halfTime).toBeGreaterThan(9)
    expect(halfTime).toBeLessThan(15)
  })

  it('is washed out in proportion to flow where exchange does not limit it, and hardly faster beyond where it does', () => {
    const gone = (Q: number, kPS: number) => {
      const { y, v, p, slopes } = isolated([lactate], 'healthy', { kPS, kMCT: 0, jb: 0 })
      v.Q.fill(Q)
      y.LI.fill(5)
      return -slopes().LI[0] / (p.kw * (5 - p.Lp))
    }
    for (const kPS of [0, 0.5, 3]) expectRatio(gone(1, kPS), 1, 1e-12, `at rest, ${kPS}`)
    expectRatio(gone(20, 0), 20, 1e-12)
    // The most it can come to: (1 + kPS) / kPS times that of rest.
    expectRatio(gone(1e9, 0.5), 3, 1e-6)
  })

  it('is released by contraction in proportion to recruitment, besides what glycolysis makes', () => {
    const { y, v, p, slopes } = isolated([lactate], 'healthy', { kMCT: 0 })
    v.A.fill(p.Ah)
    expectRatio(slopes().LC[0], p.jb * (1 + p.kJA / 2), 1e-12)
    v.Jl.fill(0.03)
    expectRatio(slopes().LC[0], p.jb * (1 + p.kJA / 2) + 0.03 / p.nuL, 1e-12)
    expect(y.LC[0]).toBe(0)
  })

  it('balances: made = still there + washed out, over a hold and an hour after it', () => {
    const made = 0
    const gone = 1
    const { y, u, p, tallied, advance } = isolated([steadyActivation, perfusion, energy, lactate], 'fibromyalgia', {}, {
      size: 2,
      rates(y, _u, _b, p, v, out) {
        out[made] = p.rho * ((p.jb / p.mito) * (1 + (p.kJA * v.A[0]) / (v.A[0] + p.Ah)) + v.Jl[0] / p.nuL)
        out[gone] = ((p.kw * v.Q[0] * (1 + p.kPS)) / (1 + p.kPS * v.Q[0])) * (y.LI[0] - p.Lp)
      },
    })
    y.PC.fill(0.99)
    y.VD.fill(0.01)
    y.LC.fill(4.3)
    y.LI.fill(3.8)
    // Per volume of interstitium; the cells hold rho times as much.
    const held = () => p.rho * y.LC[0] + y.LI[0]
    const before = held()
    u.TL.fill(0.28)
    advance(130, 1300)
    expectRatio(tallied[made] - tallied[gone], held() - before, 1e-9)
    const left = held() - before
    expect(left).toBeGreaterThan(40)
    u.TL.fill(0)
    advance(3600, 3600)
    expectRatio(tallied[made] - tallied[gone] + before, held(), 1e-9)
    // An hour later 28 % of it are still there: once the vessels have closed, resting blood takes it away slowly.
    expectWithin((held() - before) / left, 0.277, 0.01)
  })
})

describe('potassium', () => {
  it('relaxes to K0 + kKr A / (kKp + kKq Q), at the rate kKp + kKq Q', () => {
    const { y, v, p, advance } = isolated([potassiumAndAtp])
    v.A.fill(0.4)
    v.Q.forEach((_, i) => { v.Q[i] = i / 3 })
    y.K.fill(p.K0)
    advance(40, 400)
    v.Q.forEach((Q, i) => {
      const rate = p.kKp + p.kKq * Q
      expectRatio(y.K[i], approach(p.K0, p.K0 + (p.kKr * 0.4) / rate, 40, 1 / rate), 1e-9)
    })
  })

  it('comes to about 7 mM in a 20 % contraction at resting flow (what its release was set to, after Green 1999)', () => {
    const { p } = isolated([])
    expectWithin(p.K0 + (p.kKr * 0.2) / (p.kKp + p.kKq), 7, 0.1)
  })
})

describe('what relaxes with one time constant', () => {
  it('ATP', () => {
    const { y, v, p, advance } = isolated([potassiumAndAtp])
    v.A.fill(0.3)
    y.PC.fill(0.4)
    y.AT.fill(100)
    advance(25, 250)
    expectRatio(y.AT[7], approach(100, p.ATP0 + p.kA1 * 0.3 + p.kA2 * 0.36, 25, p.tauA), 1e-9)
  })

  it('glutamate and pyruvate, both from a higher level where mitochondria do less', () => {
    for (const profile of ['healthy', 'fibromyalgia'] as const) {
      const { y, v, p, advance } = isolated([glutamateAndPyruvate], profile)
      v.A.fill(0.15)
      v.Anoc.fill(0.2)
      v.Jg.fill(0.1)
      y.GL.fill(30)
      y.PY.fill(100)
      advance(700, 700)
      // A = Ah: half recruited.
      const Glu = p.Glu0 * Math.pow(p.mito, -p.eGlu)
      expectRatio(y.GL[3], approach(30, Glu * (1 + p.kG / 2 + p.kGn * 0.2), 700, p.tauG), 1e-9)
      expectRatio(y.PY[3], approach(100, (p.Pyr0 / p.mito) * (1 + (p.kPyg * 0.1) / p.Jgr), 700, p.tauPy), 1e-9)
    }
  })

  it('mediators, from acid and want of energy; and the sensitisation they bring', () => {
    const { y, b, p, advance, slopes } = isolated([mediators])
    y.LI.fill(b.LI0[0] + 0.1 * p.bint)
    y.PC.fill(0.7)
    advance(1200, 1200)
    expectRatio(y.BB[9], approach(0, p.kBp * 0.1 + p.kBi * 0.3, 1200, p.tauB), 1e-9)
    y.BB.fill(0.5)
    y.SP.fill(0)
    expectRatio(slopes().SP[9], 0.5 / 1.5 / p.tauS, 1e-12)
    y.SP.fill(1 / 3)
    expectWithin(slopes().SP[9], 0, 1e-15)
  })

  it('mediators, from active nociceptors, whatever excites them', () => {
    const { y, u, b, v, p, advance } = isolated([mediators])
    y.LI.set(b.LI0)
    y.PC.fill(1)
    v.Anoc.fill(0.2)
    u.exo.fill(0.1)
    advance(300, 300)
    expectRatio(y.BB[9], approach(0, p.kBn * 0.3, 300, p.tauB), 1e-9)
  })

  it('mediators do not fall below their resting level where it is less acid than at rest', () => {
    const { y, b, slopes } = isolated([mediators])
    y.LI.fill(b.LI0[0] - 1)
    y.PC.fill(1)
    expect(slopes().BB[0]).toBe(0)
  })
})

import { describe, expect, it } from 'vitest'
import { LEVELS, REGIONS, SEGMENTS, segmentIndex } from '../../src/anatomy'
import { settleProjection } from '../../src/model/derivatives'
import { convergence, gain, projection, sensitisation, steadyProjection, windUp } from '../../src/model/dorsal-horn'
import { expectRatio, expectWithin } from '../support/expect-within'
import { isolated } from '../support/isolated'
import { chance } from '../support/numbers'

const sum = (numbers: Float64Array) => numbers.reduce((total, number) => total + number, 0)

describe('convergence on the segments', () => {
  it('passes on what the muscles send, neither more nor less', () => {
    const { u, v, b, slopes } = isolated([convergence])
    const next = chance(4)
    for (let i = 0; i < REGIONS.length; i++) {
      v.Anoc[i] = next()
      u.exo[i] = next()
      v.volley[i] = next()
      v.A[i] = next()
      v.Alow[i] = next()
    }
    slopes()
    const shares = REGIONS.map((_, i) => b.w.slice(b.segmentStart[i], b.segmentStart[i + 1]).reduce((total, w) => total + w, 0))
    // The shares of a muscle add to 1, but for four decimals of 1/12 in the thoracic ones.
    for (const share of shares) expectWithin(share, 1, 5e-4)
    expectRatio(sum(v.a), shares.reduce((total, share, i) => total + share * b.mu[i] * (v.Anoc[i] + u.exo[i]), 0), 1e-12)
    expectRatio(sum(v.pu), shares.reduce((total, share, i) => total + share * v.volley[i], 0), 1e-12)
    expectRatio(sum(v.dc), shares.reduce((total, share, i) => total + share * v.command[i], 0), 1e-12)
  })

  it('reaches the segments that the anatomy names, on the muscle\'s side', () => {
    const { v, slopes } = isolated([convergence])
    const deltoid = REGIONS.findIndex(region => region.id === 'deltoid_R')
    v.volley[deltoid] = 1
    slopes()
    SEGMENTS.forEach((segment, k) => {
      const share = segment.side === 'R' ? REGIONS[deltoid].segments[segment.level] ?? 0 : 0
      expectWithin(v.pu[k], share, 1e-15, segment.id)
    })
  })

  it('averages the tonic drive, so that a segment reached by many muscles has no more of it', () => {
    const { v, b, slopes } = isolated([convergence])
    v.tonic.fill(0.02)
    slopes()
    for (let k = 0; k < SEGMENTS.length; k++) expectWithin(v.at[k], b.perReach[k] > 0 ? 0.02 : 0, 1e-15, SEGMENTS[k].id)
  })
})

describe('projection neurones', () => {
  /** Input per segment as a test has it, with every quantity that shapes the gain set to something. */
  function driven(profile: 'healthy' | 'fibromyalgia', kernels: Parameters<typeof isolated>[0], Y: number) {
    const bench = isolated(kernels, profile)
    const next = chance(8)
    for (let k = 0; k < SEGMENTS.length; k++) {
      bench.v.a[k] = next()
      bench.v.at[k] = next() / 20
      bench.y.N[k] = next() / 5
      bench.y.C[k] = next() / 3
      bench.y.X[k] = next()
      bench.y.F[k] = next()
    }
    bench.v.ain.set(bench.v.a.map((a, k) => a + bench.v.at[k]))
    bench.y.Z[0] = 0.4
    bench.y.Y[0] = Y
    return bench
  }
  const response = (x: number, x50: number) => Math.pow(x / x50, 1.5) / (1 + Math.pow(x / x50, 1.5))

  it('settle at (x / x50)^1.5 / (1 + (x / x50)^1.5), x = g (1 + kNa N) (input) + wN N', () => {
    const { y, u, b, p, v, slopes } = driven('fibromyalgia', [], 0)
    const d = slopes()
    settleProjection('reduced', y, u, b, p, v, d)
    for (let k = 0; k < SEGMENTS.length; k++) {
      const g = (1 + p.kCg * y.C[k]) * Math.exp(p.kZ * 0.4 - p.kX * y.X[k] - p.kXf * y.F[k])
      expectRatio(v.g[k], g, 1e-12)
      const x = g * (1 + p.kNa * y.N[k]) * (v.a[k] + v.at[k]) + p.wN * y.N[k]
      expectRatio(v.Pk[k], response(x, p.x50), 1e-12, SEGMENTS[k].id)
    }
  })

  it('and the gain that spares the most active segments settle together, to 1e-8 in both', () => {
    const { y, u, b, p, v, slopes } = driven('healthy', [], 0.9)
    const d = slopes()
    settleProjection('reduced', y, u, b, p, v, d)
    const strongest = Math.max(...v.ain, p.Ifl)
    for (let k = 0; k < SEGMENTS.length; k++) {
      const spared = (p.ownspare * Math.max(v.ain[k] / strongest - p.Psp, 0)) / (1 - p.Psp)
      const g = (1 + p.kCg * y.C[k]) * Math.exp(p.kZ * 0.4 - p.kX * y.X[k] - p.kXf * y.F[k] - p.kY * 0.9 * (1 - spared))
      expectRatio(v.g[k], g, 1e-8)
      const x = g * (1 + p.kNa * y.N[k]) * (v.a[k] + v.at[k]) + p.wN * y.N[k]
      expectRatio(v.Pk[k], response(x, p.x50), 1e-8, SEGMENTS[k].id)
    }
    // The segment with the largest input is spared as far as any is, and loses least of all that weigh the same.
    const most = v.ain.indexOf(strongest)
    expectRatio(v.inh[most], p.kX * y.X[most] + p.kXf * y.F[most] + p.kY * 0.9 * (1 - p.ownspare), 1e-12)
  })

  it('in the full form approach that value with the time constant tauP', () => {
    const { y, v, p, advance, u, b, slopes } = driven('fibromyalgia', [gain, projection], 0)
    const d = slopes()
    const settled = v.Pk.map(() => 0)
    steadyProjection(y, u, b, p, v)
    settled.set(v.Pk)
    y.P.fill(0.9)
    expect(d.P[0]).not.toBe(0)
    advance(0.12, 240)
    for (let k = 0; k < settled.length; k++) {
      expectRatio(y.P[k], settled[k] + (0.9 - settled[k]) * Math.exp(-0.12 / p.tauP), 1e-8, SEGMENTS[k].id)
    }
  })
})

describe('wind-up', () => {
  it('approaches f / (f + 1 / tauN) at the rate f + 1 / tauN, f = kN P^2 + kNp (pu - puth)', () => {
    for (const profile of ['healthy', 'fibromyalgia'] as const) {
      const { y, v, p, advance } = isolated([windUp], profile)
      v.Pk.forEach((_, k) => { v.Pk[k] = k / 57 })
      v.pu.fill(0.03)
      advance(4, 400)
      v.Pk.forEach((P, k) => {
        const fed = p.kN * P * P + p.kNp * (0.03 - p.puth)
        const rate = fed + 1 / p.tauN
        expectRatio(y.N[k], (fed / rate) * (1 - Math.exp(-rate * 4)), 1e-9)
      })
      v.Pk.fill(0)
      v.pu.fill(0)
      const before = y.N[20]
      // A volley too light to wind up lets it fade as none does.
      v.pu.fill(p.puth / 2)
      advance(10, 1000)
      expectRatio(y.N[20], before * Math.exp(-10 / p.tauN), 1e-9)
    }
  })
})

describe('central sensitisation', () => {
  const levels = LEVELS.length

  it('does not begin below Pth, and above it grows to its balance with decay', () => {
    const { y, v, p, slopes, advance } = isolated([sensitisation], 'healthy', { Dlev: 0, Dcon: 0, C0: 0.1 })
    v.Pk.fill(p.Pth)
    y.C.fill(0.1)
    expectWithin(slopes().C[0], 0, 1e-18)
    v.Pk.fill(0.7)
    const gained = p.kC * (0.7 - p.Pth) ** 2
    const rate = gained + 1 / p.tauC
    const aim = (gained + 0.1 / p.tauC) / rate
    advance(500, 500)
    expectRatio(y.C[30], aim + (0.1 - aim) * Math.exp(-rate * 500), 1e-9)
  })

  it('spreads without getting more or less: the sum stays when nothing makes it and nothing decays', () => {
    const { y, advance } = isolated([sensitisation], 'fibromyalgia', { kC: 0, tauC: Infinity })
    const next = chance(21)
    y.C.forEach((_, k) => { y.C[k] = next() })
    const before = sum(y.C)
    advance(3600, 1800)
    expectRatio(sum(y.C), before, 1e-12)
    expect(Math.min(...y.C)).toBeGreaterThan(0)
    // And evens out.
    advance(200 * 3600, 36000)
    for (const C of y.C) expectRatio(C, before / SEGMENTS.length, 1e-3)
  })

  it('spreads as heat does along a rod with closed ends, and between the sides: each mode by its own exponential', () => {
    const { y, p, advance } = isolated([sensitisation], 'healthy', { kC: 0, tauC: Infinity })
    const mode = 3
    const shape = (level: number) => Math.cos((Math.PI * mode * (level + 0.5)) / levels)
    y.C.forEach((_, k) => { y.C[k] = 0.5 + 0.1 * shape(k % levels) + (k < levels ? 0.05 : -0.05) })
    advance(2000, 1000)
    const alongCord = Math.exp(-p.Dlev * (2 - 2 * Math.cos((Math.PI * mode) / levels)) * 2000)
    const across = Math.exp(-2 * p.Dcon * 2000)
    y.C.forEach((C, k) => {
      expectWithin(C, 0.5 + 0.1 * shape(k % levels) * alongCord + (k < levels ? 0.05 : -0.05) * across, 1e-9, SEGMENTS[k].id)
    })
  })

  it('spreads to neighbours in the cord and to the other side, and nowhere else', () => {
    const { y, slopes } = isolated([sensitisation], 'healthy', { kC: 0, tauC: Infinity })
    const at = segmentIndex('C5', 'R')
    y.C[at] = 1
    const rising = SEGMENTS.filter((_, k) => slopes().C[k] > 0).map(segment => segment.id)
    expect(rising.sort()).toEqual(['C4_R', 'C5_L', 'C6_R'])
    // The ends of one side are no neighbours of the other side's.
    y.C.fill(0)
    y.C[segmentIndex('S3', 'L')] = 1
    expect(SEGMENTS.filter((_, k) => slopes().C[k] > 0).map(segment => segment.id).sort()).toEqual(['S2_L', 'S3_R'])
    y.C.fill(0)
    y.C[segmentIndex('V', 'R')] = 1
    expect(SEGMENTS.filter((_, k) => slopes().C[k] > 0).map(segment => segment.id).sort()).toEqual(['C1_R', 'V_L'])
  })

  it('late sensitisation follows it with kG6 and tauG6', () => {
    const { y, p, advance } = isolated([sensitisation], 'healthy', { kC: 0, tauC: Infinity, kG6: 1e-5 })
    y.C.fill(0.3)
    advance(50_000, 500)
    expectRatio(y.G[0], 1e-5 * 0.3 * p.tauG6 * (1 - Math.exp(-50_000 / p.tauG6)), 1e-9)
  })
})

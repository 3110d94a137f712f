import { describe, expect, it } from 'vitest'
import { REGIONS, regionIndex } from '../../src/anatomy'
import { afferents, volleyFatigue } from '../../src/model/afferents'
import { convergence, gain } from '../../src/model/dorsal-horn'
import { createPercept, perceive } from '../../src/model/perception'
import type { ProfileId } from '../../src/parameters/profiles'
import type { ParameterValues } from '../../src/parameters/table'
import { expectRatio, expectWithin } from '../support/expect-within'
import { isolated, type Isolated } from '../support/isolated'

/** A participant without any activity of their own, and what they report in the state a test puts them in. */
function silent(changes: Partial<ParameterValues> = {}, profile: ProfileId = 'healthy') {
  const bench = isolated([afferents, volleyFatigue, convergence, gain], profile, { a0: 0, ...changes })
  bench.y.GL.fill(bench.p.Glr)
  const out = createPercept()
  return { ...bench, report: () => reportOf(bench, out) }
}

function reportOf({ y, u, b, p, v, slopes }: Isolated, out: ReturnType<typeof createPercept>) {
  slopes()
  perceive(y, u, b, p, v, out)
  return out
}

const trapezius = regionIndex('upper_trapezius_R')

describe('the pressure pain threshold', () => {
  it('is that of the anatomy where the gain is 1 and nothing is going on', () => {
    const { report, b } = silent()
    report().ppt.forEach((ppt, i) => expectWithin(ppt, b.PPT0[i], 0.1, REGIONS[i].id))
    expectRatio(report().ppt[trapezius], 270, 1e-12)
  })

  it('falls from PPT0 as pf + (PPT0 - pf) G^(-1/n) when the gain rises', () => {
    const { report, y, p } = silent()
    y.C.fill(0.4)
    y.Z[0] = 0.5
    const G = (1 + p.kCg * 0.4) * Math.exp(p.kZ * 0.5)
    expectRatio(report().ppt[trapezius], p.pf + (270 - p.pf) * Math.pow(G, -1 / p.nst), 1e-12)
  })

  it('rises under each of the three inhibitions by its own strength', () => {
    for (const [state, strength] of [['X', 'kX'], ['F', 'kXf'], ['Y', 'kY']] as const) {
      const { report, y, p } = silent()
      y[state].fill(0.6)
      expectRatio(report().ppt[trapezius], p.pf + (270 - p.pf) * Math.exp((p[strength] * 0.6) / p.nst), 1e-12, state)
    }
  })

  it('falls with sensitised nociceptors, by 1 + kSpP SP', () => {
    const { report, y, p } = silent()
    y.SP[trapezius] = 0.3
    expectRatio(report().ppt[trapezius], p.pf + (270 - p.pf) * Math.pow(1 + p.kSpP * 0.3, -1 / p.nst), 1e-12)
  })

  it('falls with ongoing activity in its segments, by at most what xfl leaves', () => {
    const { report, u, b, p } = silent({ rhobg: 0.3 })
    u.exo[trapezius] = 0.3
    const a = b.w.slice(b.segmentStart[trapezius], b.segmentStart[trapezius + 1]).reduce((sum, w) => sum + w * w, 0) * b.mu[trapezius] * 0.3
    expectRatio(report().ppt[trapezius], p.pf + (270 - p.pf) * Math.pow(1 - (0.3 * a) / p.xth, 1 / p.nst), 1e-12)
    u.exo[trapezius] = 100
    expectRatio(report().ppt[trapezius], p.pf + (270 - p.pf) * Math.pow(p.xfl, 1 / p.nst), 1e-12)
  })
})

describe('the rating', () => {
  it('is 5 at the drive xp and mN steep', () => {
    const { report, u, p } = silent()
    u.exo[trapezius] = p.xp
    expectRatio(report().nrs[trapezius], 5, 1e-9)
    u.exo[trapezius] = 2 * p.xp
    expectRatio(report().nrs[trapezius], (10 * Math.pow(2, p.mN)) / (1 + Math.pow(2, p.mN)), 1e-9)
    u.exo[trapezius] = 0
    expect(report().nrs[trapezius]).toBe(0)
  })

  it.each(['healthy', 'fibromyalgia'] as const)('never leaves 0 to 10 and never falls when the input rises (%s)', profile => {
    const { report, u, y, p } = silent({ a0: 0.03 }, profile)
    y.C.fill(0.5)
    y.Z[0] = p.Z0
    let before = new Float64Array(REGIONS.length)
    for (let exo = 1e-6; exo < 1e7; exo *= 3) {
      u.exo.fill(exo)
      const { nrs } = report()
      nrs.forEach((rating, i) => {
        expect(rating).toBeGreaterThanOrEqual(before[i])
        expect(rating).toBeLessThanOrEqual(10)
      })
      before = nrs.slice()
    }
    expect(Math.min(...before)).toBeGreaterThan(9.99)
  })

  it('counts a volley where it arrives, and after-discharge in its segments', () => {
    const { report, u, y, p } = silent({ kref: 0 })
    u.pulse[trapezius] = p.xp
    expectRatio(report().nrs[trapezius], 5, 1e-9)
    u.pulse.fill(0)
    y.N.fill(p.xp / p.wN)
    // Wind-up raises the gain as well, but there is nothing to amplify.
    expectRatio(report().nrs[trapezius], 5, 1e-9)
  })
})

describe('pain felt elsewhere', () => {
  it('is kref REF O L of where it comes from: nearly none while latent connections are closed, more when they open', () => {
    const { report, u, y, p } = silent({ lconv: 0 })
    const source = regionIndex('upper_trapezius_R')
    const target = regionIndex('posterior_neck_R')
    const REF = REGIONS[source].refersTo.posterior_neck_R!
    u.exo[source] = 0.5
    for (const C of [0, 0.38, 0.9]) {
      y.C.fill(C)
      const { felt, local } = report()
      const O = 1 / (1 + Math.exp((p.Cop - C) / p.wop))
      expectRatio(local[source], (1 + p.kCg * C) * 0.5, 1e-9)
      expectRatio(felt[target], p.kref * REF * O * local[source], 1e-9, `C ${C}`)
    }
    expect(report().nrs[target]).toBeGreaterThan(1)
    expect(report().nrs[regionIndex('posterior_neck_L')], 'not on the other side').toBe(0)
    expect(report().nrs[regionIndex('tibialis_anterior_R')], 'not anywhere').toBe(0)
  })

  it('reaches muscles of the same segments through opened connections, without counting a muscle\'s own input twice', () => {
    const { report, u, y, p, b } = silent({ kref: 0 })
    y.C.fill(p.Cop)
    u.exo[trapezius] = 0.5
    const { felt, local } = report()
    expectRatio(felt[trapezius], local[trapezius], 1e-12, 'own')
    const other = regionIndex('levator_scapulae_R')
    let expected = 0
    for (let j = b.segmentStart[other]; j < b.segmentStart[other + 1]; j++) {
      const mine = b.w.slice(b.segmentStart[trapezius], b.segmentStart[trapezius + 1])
      const at = b.segment.slice(b.segmentStart[trapezius], b.segmentStart[trapezius + 1]).indexOf(b.segment[j])
      if (at >= 0) expected += b.w[j] * 0.5 * (1 + p.kCg * p.Cop) * mine[at] * b.mu[trapezius] * 0.5
    }
    expect(expected).toBeGreaterThan(0.01)
    expectRatio(felt[other], p.lconv * expected, 1e-9)
  })
})

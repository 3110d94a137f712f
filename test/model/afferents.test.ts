import { describe, expect, it } from 'vitest'
import { afferents, volleyFatigue } from '../../src/model/afferents'
import { expectRatio, expectWithin } from '../support/expect-within'
import { isolated, type Isolated } from '../support/isolated'

/** A region's fluid as mixed for an infusion; glutamate and sensitisation as in a healthy muscle at rest. */
function mix(bench: Isolated, { lactate, pH, ATP }: { lactate: number; pH: number; ATP: number }, region = 0): void {
  const { y, b, p } = bench
  // pH follows lactate in the model: the buffer is chosen so that this lactate has this pH.
  Object.assign(p, { bint: (lactate - b.LI0[region]) / (p.pH0 - pH) })
  y.LI[region] = lactate
  y.AT[region] = ATP
  y.GL.fill(p.Glr)
  bench.slopes()
}

describe('afferents', () => {
  it('take the mixture that stood for vigorous work (10 mM, pH 7.2, 500 nM ATP; Pollak 2014) as a drive of 1', () => {
    const bench = isolated([afferents])
    mix(bench, { lactate: 10, pH: 7.2, ATP: 500 })
    const { Mlow, Mn } = bench.p
    expectRatio(bench.v.Alow[0], 1 / (1 + Mlow * Mlow), 1e-12)
    expectRatio(bench.v.Anoc[0], 1 / (1 + Mn * Mn * Mn), 1e-12)
  })

  it('answer each half at its half drive', () => {
    const bench = isolated([afferents], 'healthy', { Mlow: 1, Mn: 1 })
    mix(bench, { lactate: 10, pH: 7.2, ATP: 500 })
    expectWithin(bench.v.Alow[0], 0.5, 1e-12)
    expectWithin(bench.v.Anoc[0], 0.5, 1e-12)
  })

  it('stay silent unless lactate, acid and ATP come together', () => {
    const at = (LI: number | 'at rest', AT: number, changes = {}) => {
      const bench = isolated([afferents], 'healthy', changes)
      bench.y.LI[0] = LI === 'at rest' ? bench.b.LI0[0] : LI
      bench.y.AT[0] = AT
      bench.y.GL.fill(bench.p.Glr)
      bench.slopes()
      return bench.v.Anoc[0]
    }
    expect(at(10, 500)).toBeGreaterThan(0.01)
    expect(at(10, 300), 'no ATP').toBe(0)
    expect(at('at rest', 500), 'no acid').toBe(0)
    expect(at(10, 500, { bint: Infinity }), 'buffered').toBe(0)
    expect(at(10, 500, { La: 10 }), 'no lactate').toBe(0)
  })

  it('answer more to more of each, up to at most 1', () => {
    const bench = isolated([afferents])
    const { y, v, p, slopes } = bench
    y.GL.fill(p.Glr)
    y.LI.forEach((_, i) => { y.LI[i] = 3 + i })
    y.AT.fill(900)
    slopes()
    for (let i = 1; i < v.Anoc.length; i++) {
      expect(v.Anoc[i]).toBeGreaterThanOrEqual(v.Anoc[i - 1])
      expect(v.Alow[i]).toBeGreaterThanOrEqual(v.Alow[i - 1])
      expect(v.Anoc[i]).toBeLessThan(1)
    }
    expect(v.Anoc[40]).toBeGreaterThan(v.Anoc[4])
  })

  it('answer the same mixture more when sensitised, by sSp and by glutamate', () => {
    const bench = isolated([afferents])
    const { y, v, p, slopes } = bench
    mix(bench, { lactate: 10, pH: 7.2, ATP: 500 })
    y.SP[0] = 0.4
    y.GL[0] = 1.5 * p.Glr
    slopes()
    const sens = (1 + p.sSp * 0.4) * (1 + p.sGlu * 0.5)
    const z = Math.pow(sens / p.Mn, 3)
    expectRatio(v.Anoc[0], z / (1 + z), 1e-12)
    expectRatio(v.tonic[0], p.a0 * sens, 1e-12)
    expectRatio(v.tonic[1], p.a0, 1e-12)
  })

  it('are driven by a knot only above the size at which it is felt', () => {
    const { y, v, p, slopes } = isolated([afferents])
    y.GL.fill(p.Glr)
    y.KN[0] = p.KNa
    y.KN[1] = p.KNa + 0.1
    slopes()
    expect(v.Anoc[0]).toBe(0)
    expectRatio(v.Anoc[1], p.kKn * 0.1, 1e-12)
  })
})

describe('nociceptors under volleys', () => {
  it('tire at kVf pulse / (pulse + Vfh), recover with tauVf, and pass on what is left', () => {
    const { y, u, v, p, advance, slopes } = isolated([volleyFatigue])
    u.pulse[2] = p.Vfh
    u.pulse[3] = 1e9
    advance(5, 500)
    for (const [region, rate] of [[2, p.kVf / 2], [3, p.kVf]] as const) {
      const both = rate + 1 / p.tauVf
      expectRatio(y.VF[region], (rate / both) * (1 - Math.exp(-both * 5)), 1e-9)
    }
    slopes()
    expectRatio(v.volley[2], p.Vfh * (1 - y.VF[2]), 1e-12)
    const before = y.VF[3]
    u.pulse.fill(0)
    advance(4, 400)
    expectRatio(y.VF[3], before * Math.exp(-4 / p.tauVf), 1e-9)
    expect(v.volley[3]).toBe(0)
  })
})

/** Muscle against closed forms and balances. Over 200 lines: one list of short cases, from motor units to energy. */
import { describe, expect, it } from 'vitest'
import { ENDURANCE_CLASSES, REGIONS, regionIndex, type EnduranceClass } from '../../src/anatomy'
import { activation, energy, perfusion, steadyActivation } from '../../src/model/muscle'
import { lactate } from '../../src/model/metabolites'
import type { Protocol } from '../../src/protocols'
import { participantOf } from '../../src/simulation/participant'
import { run } from '../../src/simulation/run'
import { expectRatio, expectWithin } from '../support/expect-within'
import { isolated, type Kernel } from '../support/isolated'
import { chance } from '../support/numbers'

/** Holds one muscle group of both sides at a fraction of its strength until it fails. */
const holdToFailure = (group: (typeof REGIONS)[number]['group'], fraction: number): Protocol => ({
  nocilab: 'protocol', version: 1, id: 'hold', title: 'Hold',
  steps: [{
    kind: 'contract', id: 'hold', muscles: [{ group, share: 1 }], side: 'both',
    load: { fraction, of: 'own' }, until: { exhaustionOf: [group], limit: 4000 },
  }],
  measurements: [],
})

/** The three-compartment model with a controller that is done at once, solved: Infinity where the load can be held for ever. */
function endurance({ F, R }: { F: number; R: number }, x: number): number {
  const left = 1 - ((1 - x) * R) / (F * x)
  return left > 0 ? -Math.log(left) / R : Infinity
}

describe('endurance of a static hold (three-compartment model)', () => {
  const classes = Object.keys(ENDURANCE_CLASSES) as EnduranceClass[]
  const groupOf = (name: EnduranceClass) => REGIONS.find(region => region.endurance === name)!.group

  /** Whom pain takes no strength: what is left is the three-compartment model. */
  const painless = participantOf('healthy', { kMot: 0 })

  it.each(classes)('%s: ends at -(1/R) ln(1 - (1 - x) R / (F x))', name => {
    for (const x of [0.15, 0.3, 0.5, 0.8]) {
      const expected = endurance(ENDURANCE_CLASSES[name], x)
      const protocol = holdToFailure(groupOf(name), x)
      const tight = run(painless, protocol, { every: 1000, record: [], accuracy: { relative: 1e-6, longest: 20 } }).steps[0]
      expect(tight.stoppedBy).toBe('force')
      expectWithin(tight.end, expected, 2e-3, `${name} at ${x}`)
      // With the accuracy everything else is run at, still to a tenth of a second.
      expectWithin(run(painless, protocol, { every: 1000, record: [] }).steps[0].end, expected, 0.1, `${name} at ${x}, as shipped`)
    }
  })

  it('never ends below the load at which recovery keeps up, x = R / (F + R)', () => {
    const { F, R } = ENDURANCE_CLASSES.shoulder
    expect(endurance(ENDURANCE_CLASSES.shoulder, (R / (F + R)) * 0.99)).toBe(Infinity)
    const { stoppedBy, end } = run(painless, holdToFailure('deltoid', (R / (F + R)) * 0.99), { every: 1000, record: [] }).steps[0]
    expect([stoppedBy, end]).toEqual(['limit', 4000])
  })

  it('of nothing at all: who has to give everything fails at once', () => {
    expectWithin(run(painless, holdToFailure('deltoid', 1), { every: 1000, record: [] }).steps[0].end, 0, 0.01)
  })
})

describe('motor units under the controller (full form)', () => {
  const deltoid = regionIndex('deltoid_L')
  const x = 0.5

  it('follow the solution of the linear equations up to failure', () => {
    const { y, u, b, p, advance } = isolated([activation])
    u.TL.fill(x)
    const { F3: { [deltoid]: F }, R3: { [deltoid]: R } } = b
    const rate = p.LD + F
    const level = (x * p.LD) / rate
    for (let t = 10; t <= 50; t += 10) {
      advance(10, 1000)
      const MF = F * level * ((1 - Math.exp(-R * t)) / R - (Math.exp(-R * t) - Math.exp(-rate * t)) / (rate - R))
      expectWithin(y.MA[deltoid], level * (1 - Math.exp(-rate * t)), 1e-9, `MA at ${t} s`)
      expectWithin(y.MF[deltoid], MF, 1e-9, `MF at ${t} s`)
    }
  })

  it('tend to the reduced form as LD grows, the difference halving as LD doubles', () => {
    const lag = (LD: number) => {
      const fast = isolated([activation], 'healthy', { LD })
      fast.u.TL.fill(x)
      fast.advance(30, 30 * LD)
      const settled = isolated([steadyActivation])
      settled.u.TL.fill(x)
      settled.advance(30, 30)
      return settled.y.MF[deltoid] - fast.y.MF[deltoid]
    }
    const lags = [10, 20, 40, 80].map(lag)
    expect(lags[0]).toBeGreaterThan(0)
    for (let i = 1; i < lags.length; i++) expectWithin(lags[i - 1] / lags[i], 2, 0.01, `halving ${i}`)
  })

  it.each([['full', activation], ['reduced', steadyActivation]] as const)('are never fewer than none nor more than all, whatever is asked of them (%s form)', (_form, kernel) => {
    const { y, u, v, advance } = isolated([kernel as Kernel])
    const next = chance(12)
    for (let change = 0; change < 60; change++) {
      for (let i = 0; i < u.TL.length; i++) u.TL[i] = next() < 0.3 ? 0 : next()
      advance(20, 400)
      for (let i = 0; i < u.TL.length; i++) {
        const active = kernel === activation ? y.MA[i] : v.A[i]
        expect(active).toBeGreaterThanOrEqual(0)
        expect(y.MF[i]).toBeGreaterThanOrEqual(0)
        expect(active + y.MF[i]).toBeLessThanOrEqual(1 + 1e-9)
      }
    }
  })

  it('lose nobody: what leaves one pool enters another', () => {
    const { y, u, b, p, slopes } = isolated([activation])
    const next = chance(3)
    for (let i = 0; i < u.TL.length; i++) {
      u.TL[i] = next()
      y.MA[i] = next() / 2
      y.MF[i] = next() / 2
    }
    const d = slopes()
    for (let i = 0; i < u.TL.length; i++) {
      // Resting units are not a state: they change by what recovers less what is recruited (or let go).
      const MR = 1 - y.MA[i] - y.MF[i]
      const recruited = p.LD * Math.min(u.TL[i] - y.MA[i], MR)
      expectWithin(d.MA[i] + d.MF[i], recruited - b.R3[i] * y.MF[i], 1e-15)
    }
  })
})

describe('recovery', () => {
  it('of fatigued units at rest goes as exp(-R r t)', () => {
    for (const kernel of [activation, steadyActivation]) {
      const { y, b, advance } = isolated([kernel])
      y.MF.fill(0.6)
      advance(90, 900)
      for (let i = 0; i < y.MF.length; i++) expectRatio(y.MF[i], 0.6 * Math.exp(-b.R3[i] * b.r3[i] * 90), 1e-9, REGIONS[i].id)
    }
  })

  it('of phosphocreatine, supply without limit, has the time constant PCr0 / (Vox mito)', () => {
    for (const profile of ['healthy', 'fibromyalgia'] as const) {
      const { y, v, p, advance } = isolated([perfusion, energy], profile, { sO2: 1e9 })
      y.PC.fill(0.3)
      v.A.fill(0)
      advance(50, 500)
      expectRatio(1 - y.PC[0], 0.7 * Math.exp((-50 * p.Vox * p.mito) / p.PCr0), 1e-8)
    }
  })

  it('of phosphocreatine is slower when the blood brings less', () => {
    const left = [1, 0.3, 0.1].map(share => {
      const { y, advance } = isolated([perfusion, energy], 'healthy', { sO2: 0.03 * share })
      y.PC.fill(0.3)
      advance(50, 500)
      return 1 - y.PC[0]
    })
    expect(left).toEqual([...left].sort((a, b) => a - b))
    expect(left[2] - left[0]).toBeGreaterThan(0.05)
  })
})

describe('blood flow', () => {
  it('is 1 at rest, half at the tone X50, none under a full cuff', () => {
    const { y, u, v, b, slopes } = isolated([perfusion])
    y.PC.fill(1)
    slopes()
    expect(v.Q[0]).toBe(1)
    v.A.set(b.X50)
    slopes()
    for (const Q of v.Q) expectWithin(Q, 0.5, 1e-12)
    u.cuff.fill(0.25)
    slopes()
    for (const Q of v.Q) expectWithin(Q, 0.375, 1e-12)
    u.cuff.fill(1)
    slopes()
    for (const Q of v.Q) expect(Q).toBe(0)
  })

  it('rises above rest when a muscle lets go (reactive hyperaemia)', () => {
    const { y, u, v, slopes, advance } = isolated([steadyActivation, perfusion, energy])
    y.PC.fill(1)
    u.TL.fill(0.5)
    advance(30, 600)
    slopes()
    const during = v.Q[0]
    u.TL.fill(0)
    slopes()
    expect(v.Q[0]).toBeGreaterThan(3)
    expect(v.Q[0]).toBeGreaterThan(during)
  })
})

describe('energy under a full cuff', () => {
  const A = 0.2

  it('at rest is made by glycolysis alone and phosphocreatine stays', () => {
    const { y, u, v, p, slopes } = isolated([perfusion, energy])
    u.cuff.fill(1)
    y.PC.fill(0.8)
    const d = slopes()
    expectWithin(v.Jg[0], p.J0, 1e-15)
    expectWithin(d.PC[0], 0, 1e-15)
  })

  it('without glycolysis phosphocreatine is used up: PC + PCh ln PC falls by Jc A t / PCr0', () => {
    const { y, u, v, p, advance } = isolated([perfusion, energy], 'healthy', { Vgly: 0 })
    u.cuff.fill(1)
    v.A.fill(A)
    y.PC.fill(1)
    for (const t of [20, 40, 60, 80, 100]) {
      advance(20, 2000)
      // Where Jg would be J0 at rest, it is J0 here as well: rest is paid for, contraction is not.
      expectWithin(y.PC[0] + p.PCh * Math.log(y.PC[0]), 1 - (p.Jc * A * t) / p.PCr0, 1e-6, `at ${t} s`)
    }
    expect(y.PC[0]).toBeGreaterThan(0)
    expect(y.PC[0]).toBeLessThan(0.15)
  })

  it('is paid for by phosphocreatine and by lactate, to the last mole', () => {
    const { y, u, v, p, advance } = isolated([perfusion, energy, lactate], 'fibromyalgia', { PCh: 1e-12 })
    u.cuff.fill(1)
    v.A.fill(A)
    y.PC.fill(1)
    y.LC.fill(4)
    y.LI.fill(3)
    const held = () => y.LC[0] + y.LI[0] / p.rho
    const before = held()
    const t = 60
    advance(t, 6000)
    const fromPhosphocreatine = p.PCr0 * (1 - y.PC[0])
    const fromGlycolysis = p.nuL * (held() - before - (p.jb / p.mito) * (1 + (p.kJA * A) / (A + p.Ah)) * t)
    expectRatio(fromPhosphocreatine + fromGlycolysis, (p.J0 + p.Jc * A) * t, 1e-6)
    expect(fromGlycolysis).toBeGreaterThan(1)
  })
})

describe('energy balance', () => {
  it('burns the pyruvate of a tenth as much glycolysis as it oxidises; only what is beyond that ends as lactate', () => {
    const { y, v, p, slopes } = isolated([perfusion, energy], 'healthy', { sO2: 1e9 })
    for (const [A, PC] of [[0.05, 0.9], [0.2, 0.5], [1, 0.1]] as const) {
      v.A.fill(A)
      y.PC.fill(PC)
      slopes()
      const Jox = p.J0 + p.Vox * (1 - PC)
      const Jg = (p.Vgly * (1 - PC) ** 2 * A) / (A + p.Ah)
      expectRatio(v.Jg[0], Jg, 1e-9)
      expectWithin(v.Jl[0], Math.max(Jg - p.fox * Jox, 0), 1e-9)
    }
    // Light work makes none, hard work does.
    v.A.fill(0.05)
    y.PC.fill(0.9)
    slopes()
    expect(v.Jl[0]).toBe(0)
  })

  it('never uses what is not there: an empty muscle that is asked for everything stays at or above empty', () => {
    const { y, u, advance } = isolated([steadyActivation, perfusion, energy])
    y.PC.fill(1)
    u.TL.fill(1)
    u.cuff.fill(1)
    for (let i = 0; i < 10; i++) {
      advance(5, 1000)
      for (const PC of y.PC) expect(PC).toBeGreaterThanOrEqual(0)
    }
  })

  it('oxidation is limited by the smaller of demand and supply, and by both where they are equal', () => {
    // At rest with nothing spent, demand is J0 and supply sO2; what oxidation leaves open, glycolysis makes.
    const leftOpen = (J0: number, sO2: number) => {
      const { y, v, slopes } = isolated([perfusion, energy], 'healthy', { J0, sO2 })
      y.PC.fill(1)
      slopes()
      return v.Jg[0]
    }
    expectWithin(leftOpen(0.02, 20), 0, 1e-12)
    expectRatio(leftOpen(0.02, 2e-6), 0.02, 1e-3)
    expectRatio(leftOpen(0.02, 0.02), 0.02 * (1 - Math.pow(2, -0.25)), 1e-12)
  })
})

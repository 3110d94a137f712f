import { describe, expect, it } from 'vitest'
import { REGIONS } from '../../src/anatomy'
import { derivatives, type Form } from '../../src/model/derivatives'
import { createFlows, createInputs } from '../../src/model/flows'
import { STATE_SIZE, viewState, type StateName } from '../../src/model/state'
import type { Protocol } from '../../src/protocols'
import { participantOf } from '../../src/simulation/participant'
import { run } from '../../src/simulation/run'
import { expectRatio, expectWithin } from '../support/expect-within'
import { PARTICIPANTS, PROFILE_IDS } from '../support/participants'

const FORMS: readonly Form[] = ['full', 'reduced']
const cases = PROFILE_IDS.flatMap(profile => FORMS.map(form => ({ profile, form })))

/** The fastest relative change of any state but work done: 1/s, against the state's own size or a thousandth. */
function fastest(profile: (typeof PROFILE_IDS)[number], form: Form) {
  const { rest, body, parameters } = PARTICIPANTS[profile]
  const y = viewState(rest.slice())
  const d = viewState(new Float64Array(STATE_SIZE))
  derivatives(form, y, createInputs(), body, parameters, createFlows(), d)
  let worst = { state: '', rate: 0 }
  for (const state of Object.keys(d) as StateName[]) {
    d[state].forEach((slope, i) => {
      const rate = Math.abs(slope) / (Math.abs(y[state][i]) + 1e-3)
      if (!(rate <= worst.rate)) worst = { state, rate }
    })
  }
  return worst
}

describe('the resting state', () => {
  it.each(cases)('of $profile does not change ($form form): every derivative is 0', ({ profile, form }) => {
    // tauP divides a difference of rounding by 0.05 s; nothing else comes near.
    const { state, rate } = fastest(profile, form)
    expect(rate, state).toBeLessThan(1e-10)
  })

  it.each(cases)('of $profile lasts through three hours of rest ($form form)', ({ profile, form }) => {
    const protocol: Protocol = {
      nocilab: 'protocol', version: 1, id: 'rest', title: 'Rest', steps: [{ kind: 'rest', id: 'rest', duration: 3 * 3600 }], measurements: [],
    }
    // Where the step is bound by stability and not by accuracy, an unstable state would be found in far less time.
    const duration = form === 'full' ? 900 : 3 * 3600
    const { columns, outcome } = run(PARTICIPANTS[profile], { ...protocol, steps: [{ kind: 'rest', id: 'rest', duration }] }, {
      form, every: 300, record: ['ppt', 'nrs', 'LI', 'PC', 'C', 'N', 'Z', 'Y'],
    })
    expect(outcome).toEqual({ status: 'completed' })
    for (const [quantity, { values, width }] of Object.entries(columns)) {
      for (let i = 0; i < width; i++) {
        const first = values[i]
        const last = values[values.length - width + i]
        expectWithin(last, first, 3e-5 * (Math.abs(first) + 1), `${quantity} ${i}`)
      }
    }
  })

  it('has no reason to inhibit and only the standing reason to facilitate', () => {
    for (const profile of PROFILE_IDS) {
      const { rest, parameters } = PARTICIPANTS[profile]
      const y = viewState(rest)
      expect(y.Y[0]).toBe(0)
      expect(y.Z[0]).toBe(parameters.Z0)
      expectRatio(y.Tb[0], Math.pow(y.P.reduce((sum, P) => sum + P ** 4, 0), 0.25), 1e-12)
    }
  })

  it('is the same on both sides of the body', () => {
    for (const profile of PROFILE_IDS) {
      const y = viewState(PARTICIPANTS[profile].rest)
      for (const state of Object.keys(y) as StateName[]) {
        const half = y[state].length / 2
        if (half >= 1) for (let i = 0; i < half; i++) expectWithin(y[state][i], y[state][half + i], 1e-12, `${state} ${i}`)
      }
    }
    expect(REGIONS.length).toBe(60)
  })

  it('has the lactate and glutamate it was set to, in the closed form of model.md', () => {
    for (const profile of PROFILE_IDS) {
      const { rest, parameters: p } = PARTICIPANTS[profile]
      const y = viewState(rest)
      const spent = 1 - y.PC[0]
      expectWithin(y.VD[0], spent, 1e-15)
      const Q = 1 + p.qmax * p.cap * spent
      expectRatio(y.LI[0], p.Lp + (p.rho * p.jb) / p.mito / ((p.kw * Q * (1 + p.kPS)) / (1 + p.kPS * Q)), 1e-9)
      expectRatio(y.LC[0], y.LI[0] + p.jb / p.mito / p.kMCT, 1e-9)
      expectRatio(y.PY[0], p.Pyr0 / p.mito, 1e-9)
      expectRatio(y.GL[0], p.Glu0 * Math.pow(p.mito, -p.eGlu), 1e-4)
    }
  })

  it('is not found where there is none nearby, and that is said', () => {
    // A cord that winds itself up without end: sensitisation feeds the drive that feeds it, faster than the search can follow.
    const { settled } = participantOf('fibromyalgia', { x50: Number.MIN_VALUE, kN: 1e300, kC: 1e300 })
    expect(settled).toBe(false)
  })
})

/**
 * The same physiology in other units. Every number is turned into another unit by the unit it is declared with:
 * parameters, states, inputs and what the body brings. If each equation is dimensionally sound, the derivatives and the
 * readings are the old ones in the new units; an equation that adds seconds to rates, or a parameter with the wrong unit
 * in its table, gives others.
 */
import { describe, expect, it } from 'vitest'
import type { Body } from '../../src/model/body'
import { derivatives, keepSettled, type Form } from '../../src/model/derivatives'
import { equilibrium } from '../../src/model/equilibrium'
import { createFlows, createInputs } from '../../src/model/flows'
import { createPercept, perceive } from '../../src/model/perception'
import { placeOf, STATE_SIZE, viewState, type StateName } from '../../src/model/state'
import { PARAMETER_NAMES, PARAMETERS, type ParameterName, type ParameterValues } from '../../src/parameters/table'
import type { Unit } from '../../src/units/units'
import { expectRatio } from '../support/expect-within'
import { chance } from '../support/numbers'
import { PARTICIPANTS, PROFILE_IDS } from '../support/participants'

/** How many new units one old unit has. No two alike, so that none can pass for another. */
const TIME = 1 / 60
const MILLIMOLAR = 1000
const PER: Readonly<Record<Unit, number>> = {
  // A rating is a place on a scale of ten, not an amount.
  '1': 1, '%': 1, NRS: 1, areas: 1,
  s: TIME, min: TIME, '1/s': 1 / TIME,
  kPa: 7.5, g: 1e-3, 'cm²': 100,
  mM: MILLIMOLAR, 'mM/s': MILLIMOLAR / TIME,
  // Acid is counted on a scale of its own; its unit is stretched like any other.
  pH: 30, 'pH⁻¹': 1 / 30, 'mM/pH': MILLIMOLAR / 30,
  nM: 0.2, 'µM': 11,
}

const FORMS: readonly Form[] = ['full', 'reduced']
const cases = PROFILE_IDS.flatMap(profile => FORMS.map(form => ({ profile, form })))
const STATES = Object.keys(viewState(new Float64Array(STATE_SIZE))) as StateName[]

const convert = (p: ParameterValues, except?: ParameterName): ParameterValues =>
  Object.fromEntries(PARAMETER_NAMES.map(name => [name, name === except ? p[name] : p[name] * PER[PARAMETERS[name].unit]])) as ParameterValues

/** What the body brings carries units in its description: rates in 1/s, thresholds in kPa. The weights `mu` have been formed. */
const convertBody = (b: Body): Body => ({
  ...b, F3: b.F3.map(F => F * PER['1/s']), R3: b.R3.map(R => R * PER['1/s']), PPT0: b.PPT0.map(kPa => kPa * PER.kPa), LI0: b.LI0.map(lactate => lactate * PER.mM),
})

function convertState(state: Float64Array): Float64Array {
  const converted = state.slice()
  for (const name of STATES) {
    const { from, width, unit } = placeOf(name)
    for (let i = from; i < from + width; i++) converted[i] *= PER[unit]
  }
  return converted
}

/** Parameters in which nothing is switched off, so that every term of every equation counts. */
function everythingOn(profile: (typeof PROFILE_IDS)[number]): ParameterValues {
  return { ...PARTICIPANTS[profile].parameters, B0: 0.1, C0: 0.1, Z0: 0.2, etaZe: 0.3, etaZ: 0.3, kG6: 1e-5, ownE: 0.1 }
}

/** A moment in which everything happens: muscles at work, tired, occluded, sore and stimulated, each differently. */
function everythingAtOnce(profile: (typeof PROFILE_IDS)[number], p: ParameterValues) {
  const next = chance(profile === 'healthy' ? 5 : 6)
  const u = createInputs()
  const state = equilibrium(PARTICIPANTS[profile].body, p).state
  const y = viewState(state)
  for (let i = 0; i < u.TL.length; i++) {
    u.TL[i] = next() < 0.3 ? 0 : next()
    u.exo[i] = next() < 0.5 ? 0 : next() / 3
    u.pulse[i] = next() < 0.5 ? 0 : next() / 10
    u.cuff[i] = next() < 0.5 ? 0 : next()
    y.MA[i] = next() / 2
    y.MF[i] = next() / 2
    y.VD[i] = next() / 2
    y.PC[i] = 0.3 + 0.6 * next()
    y.LC[i] = 4 + 15 * next()
    // Some less acid than at rest, some more; some with less ATP than counts, most with more.
    y.LI[i] = 2 + 6 * next()
    y.K[i] = 4 + 6 * next()
    y.AT[i] = 250 + 700 * next()
    y.GL[i] = 36 + 15 * next()
    y.PY[i] = 135 + 80 * next()
    y.BB[i] = next() / 3
    y.SP[i] = next() / 3
    y.KN[i] = 0.4 * next()
    y.TR[i] = 20 * next()
  }
  for (let k = 0; k < y.P.length; k++) {
    for (const name of ['P', 'N', 'C', 'X', 'F', 'G'] as const) y[name][k] = next() / 2
  }
  y.Y[0] = 0.4
  y.Z[0] = 0.5
  y.Tb[0] = 0.3
  return { u, state }
}

/** Derivatives and readings of a moment, by name. */
function evaluate(form: Form, state: Float64Array, u: ReturnType<typeof createInputs>, b: Body, p: ParameterValues) {
  const v = createFlows()
  const slopes = new Float64Array(STATE_SIZE)
  const out = createPercept()
  const copy = viewState(state.slice())
  derivatives(form, copy, u, b, p, v, viewState(slopes))
  keepSettled(form, v, copy)
  perceive(copy, u, b, p, v, out)
  return { slopes, ppt: out.ppt, nrs: out.nrs }
}

describe.each(cases)('in other units, $profile, $form form', ({ profile, form }) => {
  const p = everythingOn(profile)
  const { body } = PARTICIPANTS[profile]
  const { u, state } = everythingAtOnce(profile, p)
  const before = evaluate(form, state, u, body, p)
  const after = evaluate(form, convertState(state), u, convertBody(body), convert(p))

  it.each(STATES)('%s changes as it did', name => {
    const { from, width, unit } = placeOf(name)
    let moved = 0
    for (let i = from; i < from + width; i++) {
      const expected = (before.slopes[i] * PER[unit]) / TIME
      // Differences of nearly equal terms leave rounding of the terms: against the largest slope of this state.
      const scale = Math.max(...before.slopes.subarray(from, from + width).map(Math.abs)) * (PER[unit] / TIME)
      expect(Math.abs(after.slopes[i] - expected), `${name} ${i - from}`).toBeLessThanOrEqual(1e-9 * scale)
      if (before.slopes[i] !== 0) moved++
    }
    // Settled, not integrated, in the reduced form.
    if (!(form === 'reduced' && (name === 'MA' || name === 'P'))) expect(moved).toBeGreaterThan(0)
  })

  it('thresholds and ratings are the same', () => {
    before.ppt.forEach((kPa, i) => expectRatio(after.ppt[i], kPa * PER.kPa, 1e-9))
    before.nrs.forEach((rating, i) => expectRatio(after.nrs[i], rating, 1e-9))
  })

  it('the resting state is the same', () => {
    const rest = convertState(equilibrium(body, p).state)
    const converted = equilibrium(convertBody(body), convert(p)).state
    converted.forEach((value, i) => expectRatio(value, rest[i], 1e-8, `number ${i}`))
  })
})

describe('this would notice a wrong unit', () => {
  /** Nothing moves with these: they set mu, a stop, or are not used yet; pH0 is only ever counted from, so it cancels. */
  const NOT_IN_AN_EQUATION: readonly ParameterName[] = ['mur', 'paintol', 'painway', 'Lr', 'wpith', 'pH0']
  const withUnit = PARAMETER_NAMES.filter(name => PER[PARAMETERS[name].unit] !== 1 && !NOT_IN_AN_EQUATION.includes(name))
  const p = everythingOn('fibromyalgia')
  const { body } = PARTICIPANTS.fibromyalgia
  const { u, state } = everythingAtOnce('fibromyalgia', p)
  // Inhibition and facilitation have two time constants each: a moment in which they rise, and one in which they fall.
  const moments = [0.01, 0.9].map(level => {
    const moment = state.slice()
    viewState(moment).Y[0] = level
    viewState(moment).Z[0] = level
    viewState(moment).W[0] = level
    viewState(moment).VF.fill(level)
    return convertState(moment)
  })
  const at = (values: ParameterValues) => moments.map(moment => evaluate('full', moment, u, convertBody(body), values))
  const right = at(convert(p))
  const off = (a: Float64Array, b: Float64Array) => a.some((value, i) => Math.abs(value - b[i]) > 1e-6 * Math.abs(b[i]))

  it.each(withUnit)('of %s', name => {
    const wrong = at(convert(p, name))
    expect(wrong.some((now, i) => off(now.slopes, right[i].slopes) || off(now.ppt, right[i].ppt))).toBe(true)
  })
})

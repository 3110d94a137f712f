/**
 * Puts the compartments together: one evaluation of the right-hand side, in the order in which one compartment needs
 * what another says. Two forms of the same model:
 * - 'full': the activation controller (0.1 s) and the dorsal horn (50 ms) are states like any other;
 * - 'reduced': both are so fast that they are taken as settled (LD to infinity, tauP to 0), which allows steps of 1 s.
 */
import type { ParameterValues } from '../parameters/table'
import { afferents, volleyFatigue } from './afferents'
import type { Body } from './body'
import { contractionInducedInhibition, supraspinal } from './descending'
import { convergence, gain, projection, sensitisation, steadyProjection, windUp } from './dorsal-horn'
import type { Flows, Inputs } from './flows'
import { knots } from './knots'
import { glutamateAndPyruvate, lactate, mediators, potassiumAndAtp } from './metabolites'
import { activation, energy, perfusion, steadyActivation } from './muscle'
import type { State } from './state'

export type Form = 'full' | 'reduced'

/** Settled means that no gain would move by more than about this share between two passes. */
const SETTLED = 1e-9
const MOST_PASSES = 50

/** Writes dy/dt into `d` and the algebraic quantities into `v`; `y` is only read. Allocates nothing. */
export function derivatives(form: Form, y: State, u: Inputs, b: Body, p: ParameterValues, v: Flows, d: State): void {
  if (form === 'full') activation(y, u, b, p, v, d)
  else steadyActivation(y, u, b, p, v, d)
  perfusion(y, u, b, p, v, d)
  energy(y, u, b, p, v, d)
  afferents(y, u, b, p, v, d)
  volleyFatigue(y, u, b, p, v, d)
  lactate(y, u, b, p, v, d)
  potassiumAndAtp(y, u, b, p, v, d)
  glutamateAndPyruvate(y, u, b, p, v, d)
  mediators(y, u, b, p, v, d)
  knots(y, u, b, p, v, d)
  convergence(y, u, b, p, v, d)
  settleProjection(form, y, u, b, p, v, d)
  if (form === 'full') projection(y, u, b, p, v, d)
  else d.P.fill(0)
  windUp(y, u, b, p, v, d)
  sensitisation(y, u, b, p, v, d)
  contractionInducedInhibition(y, u, b, p, v, d)
  supraspinal(y, u, b, p, v, d)
}

/**
 * Gain and projection rate that go together. In the full form the rate is a state. In the reduced form it has settled:
 * conditioned inhibition spares the segments that fire most, so gain and rate depend on each other and are passed back
 * and forth until both rest; from the rates of the last step this takes two or three passes.
 */
export function settleProjection(form: Form, y: State, u: Inputs, b: Body, p: ParameterValues, v: Flows, d: State): void {
  v.Pk.set(y.P)
  gain(y, u, b, p, v, d)
  if (form === 'full') return
  // By how much a gain can move when a rate moves by one: nothing to settle while nothing is inhibited from above.
  const coupling = (p.kY * Math.abs(y.Y[0]) * p.ownspare * (1 - p.byIn)) / p.Pfl
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    if (coupling * steadyProjection(y, u, b, p, v) < SETTLED) return
    gain(y, u, b, p, v, d)
  }
}

/** In the reduced form, writes the settled activation and projection rates of the last evaluation into the state. */
export function keepSettled(form: Form, v: Flows, y: State): void {
  if (form === 'full') return
  y.MA.set(v.A)
  y.P.set(v.Pk)
}

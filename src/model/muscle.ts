/**
 * Muscle: activation and fatigue (three-compartment model with rest recovery, Xia & Frey-Law 2008, Looft 2018),
 * perfusion with occlusion, and the energy balance. model.md, section 1.
 */
import type { ParameterValues } from '../parameters/table'
import type { Body } from './body'
import type { Flows, Inputs } from './flows'
import type { State } from './state'

/** Motor units move between resting, active and fatigued; the controller LD follows the target load TL. */
export function activation(y: State, u: Inputs, b: Body, p: ParameterValues, v: Flows, d: State): void {
  const { MA, MF } = y
  const { MA: dMA, MF: dMF } = d
  const { TL } = u
  const { F3, R3, r3 } = b
  const { A } = v
  const { LD } = p
  for (let i = 0; i < A.length; i++) {
    const MR = 1 - MA[i] - MF[i]
    const need = TL[i] - MA[i]
    const rest = TL[i] > 0 ? 1 : r3[i]
    dMA[i] = LD * Math.min(need, MR) - F3[i] * MA[i]
    dMF[i] = F3[i] * MA[i] - R3[i] * rest * MF[i]
    A[i] = MA[i]
  }
}

/** The same with a controller that is done at once (LD to infinity): what is not fatigued can be used. */
export function steadyActivation(y: State, u: Inputs, b: Body, _p: ParameterValues, v: Flows, d: State): void {
  const { MF } = y
  const { MA: dMA, MF: dMF } = d
  const { TL } = u
  const { F3, R3, r3 } = b
  const { A } = v
  for (let i = 0; i < A.length; i++) {
    const rest = TL[i] > 0 ? 1 : r3[i]
    A[i] = Math.min(TL[i], 1 - MF[i])
    dMA[i] = 0
    dMF[i] = F3[i] * A[i] - R3[i] * rest * MF[i]
  }
}

/** Blood flow: metabolic dilation opens the vessels, the contracting (or knotted) muscle and a cuff press them shut. */
export function perfusion(y: State, u: Inputs, b: Body, p: ParameterValues, v: Flows, d: State): void {
  const { VD, PC, KN } = y
  const { VD: dVD } = d
  const { cuff } = u
  const { X50 } = b
  const { A, Q } = v
  const { qmax, cap, tauV, kKt } = p
  for (let i = 0; i < Q.length; i++) {
    const tone = (A[i] + kKt * KN[i]) / X50[i]
    const open = 1 / (1 + tone * tone * tone * tone)
    Q[i] = (1 + qmax * cap * VD[i]) * open * (1 - cuff[i])
    dVD[i] = (1 - Math.max(PC[i], 0) - VD[i]) / tauV
  }
}

/** Energy balance: oxidation limited by demand or by supply, glycolysis for the rest, use by contraction and knots. What glycolysis makes beyond what oxidation burns ends as lactate. */
export function energy(y: State, _u: Inputs, _b: Body, p: ParameterValues, v: Flows, d: State): void {
  const { PC, KN } = y
  const { PC: dPC, TR: dTR } = d
  const { A, Q, Jg, Jl } = v
  const { J0, Vox, mito, sO2, Vgly, Ah, Jc, PCh, JKn, PCr0, fox } = p
  for (let i = 0; i < Q.length; i++) {
    const PCr = Math.max(PC[i], 0)
    const Jd = J0 + Vox * mito * Math.max(1 - PC[i], 0)
    const Js = sO2 * Q[i]
    const lack = Jd / Js
    const Jox = Jd / Math.sqrt(Math.sqrt(1 + lack * lack * lack * lack))
    const Ju = J0 + Jc * A[i] * (PCr / (PCr + PCh)) + JKn * KN[i]
    Jg[i] = Vgly * (1 - PCr) * (1 - PCr) * (A[i] / (A[i] + Ah)) + Math.max(J0 - Jox, 0)
    Jl[i] = Math.max(Jg[i] - fox * Jox, 0)
    dPC[i] = (Jox + Jg[i] - Ju) / PCr0
    dTR[i] = A[i] * A[i]
  }
}

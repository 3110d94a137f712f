/** What the working muscle leaves in the fluid between its cells. model.md, section 2. */
import type { ParameterValues } from '../parameters/table'
import type { Body } from './body'
import type { Flows, Inputs } from './flows'
import type { State } from './state'

/** Lactate in two rooms: made in the cell, carried to the interstitium, washed out by the blood, the less so per flow the more of it there is. */
export function lactate(y: State, _u: Inputs, _b: Body, p: ParameterValues, v: Flows, d: State): void {
  const { LC, LI } = y
  const { LC: dLC, LI: dLI } = d
  const { A, Q, Jl } = v
  const { jb, mito, nuL, kMCT, rho, kw, Lp, Ah, kJA, kPS } = p
  for (let i = 0; i < Q.length; i++) {
    const ex = kMCT * (LC[i] - LI[i])
    const release = (jb / mito) * (1 + kJA * (A[i] / (A[i] + Ah)))
    const wash = (Q[i] * (1 + kPS)) / (1 + kPS * Q[i])
    dLC[i] = release + Jl[i] / nuL - ex
    dLI[i] = rho * ex - kw * wash * (LI[i] - Lp)
  }
}

/** Potassium leaves with every action potential; pumps and blood take it back. ATP leaks from active, ischaemic fibres. */
export function potassiumAndAtp(y: State, _u: Inputs, _b: Body, p: ParameterValues, v: Flows, d: State): void {
  const { K, AT, PC } = y
  const { K: dK, AT: dAT } = d
  const { A, Q } = v
  const { K0, kKr, kKp, kKq, ATP0, kA1, kA2, tauA } = p
  for (let i = 0; i < A.length; i++) {
    const spent = 1 - Math.max(PC[i], 0)
    dK[i] = kKr * A[i] - (K[i] - K0) * (kKp + kKq * Q[i])
    dAT[i] = (ATP0 + kA1 * A[i] + kA2 * spent * spent - AT[i]) / tauA
  }
}

/** Glutamate and pyruvate, both higher where mitochondria do less. */
export function glutamateAndPyruvate(y: State, _u: Inputs, _b: Body, p: ParameterValues, v: Flows, d: State): void {
  const { GL, PY } = y
  const { GL: dGL, PY: dPY } = d
  const { A, Jg, Anoc } = v
  const { Glu0, eGlu, mito, kG, Ah, kGn, tauG, Pyr0, kPyg, Jgr, tauPy } = p
  const Glu = Glu0 * Math.exp(-eGlu * Math.log(mito))
  for (let i = 0; i < A.length; i++) {
    dGL[i] = (Glu * (1 + kG * (A[i] / (A[i] + Ah)) + kGn * Anoc[i]) - GL[i]) / tauG
    dPY[i] = ((Pyr0 / mito) * (1 + (kPyg * Jg[i]) / Jgr) - PY[i]) / tauPy
  }
}

/** Bradykinin, prostaglandins, serotonin, substance P as one lump, some of it let go by active nociceptors; it sensitises them. */
export function mediators(y: State, u: Inputs, b: Body, p: ParameterValues, v: Flows, d: State): void {
  const { LI, PC, BB, SP } = y
  const { BB: dBB, SP: dSP } = d
  const { exo } = u
  const { LI0 } = b
  const { Anoc } = v
  const { pH0, bint, B0, kBp, kBi, kBn, tauB, tauS } = p
  for (let i = 0; i < Anoc.length; i++) {
    const pH = pH0 - (LI[i] - LI0[i]) / bint
    dBB[i] = (B0 + kBp * Math.max(pH0 - pH, 0) + kBi * (1 - Math.max(PC[i], 0)) + kBn * (Anoc[i] + exo[i]) - BB[i]) / tauB
    dSP[i] = (BB[i] / (1 + BB[i]) - SP[i]) / tauS
  }
}

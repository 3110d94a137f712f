/**
 * Group III and IV afferents: lactate, acid and ATP must come together to drive them (Pollak 2014), so their product
 * counts; mediators and glutamate raise the sensitivity of nociceptors. model.md, section 3.
 */
import type { ParameterValues } from '../parameters/table'
import type { Body } from './body'
import type { Flows, Inputs } from './flows'
import type { State } from './state'

export function afferents(y: State, _u: Inputs, b: Body, p: ParameterValues, v: Flows, _d: State): void {
  const { LI, AT, SP, GL, KN } = y
  const { prior, LI0 } = b
  const { Alow, Anoc, tonic } = v
  const { La, Lb, pH0, bint, Hb, ATa, ATb, sSp, sGlu, Glr, Mlow, Mn, kKn, KNa, a0 } = p
  for (let i = 0; i < Alow.length; i++) {
    const pH = pH0 - (LI[i] - LI0[i]) / bint
    const uL = Math.max(LI[i] - La, 0) / Lb
    const uH = Math.max(pH0 - pH, 0) / Hb
    const uA = Math.max(AT[i] - ATa, 0) / ATb
    const M = Math.cbrt(uL * uH * uA)
    const sens = (1 + sSp * SP[i]) * (1 + (sGlu * (GL[i] - Glr)) / Glr)
    const low = (M / Mlow) * (M / Mlow)
    const z = (M * sens) / Mn
    const noc = z * z * z
    Alow[i] = low / (1 + low)
    Anoc[i] = noc / (1 + noc) + kKn * Math.max(KN[i] - KNa, 0)
    tonic[i] = a0 * prior[i] * sens
  }
}

/** Nociceptors tire under repeated volleys, weak or strong, and recover within a minute or so; what is left answers. */
export function volleyFatigue(y: State, u: Inputs, _b: Body, p: ParameterValues, v: Flows, d: State): void {
  const { VF } = y
  const { VF: dVF } = d
  const { pulse } = u
  const { volley } = v
  const { kVf, Vfh, tauVf } = p
  for (let i = 0; i < VF.length; i++) {
    volley[i] = pulse[i] * (1 - VF[i])
    dVF[i] = ((kVf * pulse[i]) / (pulse[i] + Vfh)) * (1 - VF[i]) - VF[i] / tauVf
  }
}

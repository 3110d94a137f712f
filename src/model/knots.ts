/**
 * Failure to relax: trigger points and cramp. A stated hypothesis (the integrated hypothesis made explicit), not a
 * fact: overload starts a contracture, lack of energy keeps it, calcium clearance dissolves it. model.md, section 8.
 */
import type { ParameterValues } from '../parameters/table'
import type { Body } from './body'
import type { Flows, Inputs } from './flows'
import type { State } from './state'

export function knots(y: State, _u: Inputs, _b: Body, p: ParameterValues, v: Flows, d: State): void {
  const { PC, KN } = y
  const { KN: dKN } = d
  const { A } = v
  const { knQ, KNq, ekh, kf, kon, ach, KNh, KNm, koff } = p
  for (let i = 0; i < A.length; i++) {
    const PCr = Math.max(PC[i], 0)
    const lost = KN[i] * KN[i] / (KN[i] * KN[i] + KNq * KNq)
    const ek = PCr * (1 - knQ * lost)
    const e4 = (ek / ekh) * (ek / ekh) * (ek / ekh) * (ek / ekh)
    const clearance = e4 / (1 + e4)
    const overload = kf * A[i] * Math.max(1 - PCr, 0)
    const selfSupport = kon * ach * (1 - ek) * (KN[i] / (KN[i] + KNh))
    dKN[i] = (overload + selfSupport) * (Math.max(KNm - KN[i], 0) / KNm) - koff * clearance * KN[i]
  }
}

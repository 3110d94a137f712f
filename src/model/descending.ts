/**
 * Control from above: inhibition that comes with contracting, conditioned pain modulation, and facilitation. Inhibition
 * and facilitation are two quantities; both can be high at once. model.md, section 5.
 */
import type { ParameterValues } from '../parameters/table'
import type { Body } from './body'
import type { Flows, Inputs } from './flows'
import type { State } from './state'

/** Inhibition in the segments of the working muscle: a slow part that outlasts the effort, a fast part tied to command. */
export function contractionInducedInhibition(y: State, _u: Inputs, _b: Body, p: ParameterValues, v: Flows, d: State): void {
  const { X, F } = y
  const { X: dX, F: dF } = d
  const { dc } = v
  const { etaX, etaF, dcs, dcx, tauXon, tauXoff, tauXf } = p
  const levels = dc.length / 2
  for (let k = 0; k < dc.length; k++) {
    const drive = etaX * (1 - Math.exp(-(dc[k] + dcx * dc[(k + levels) % dc.length]) / dcs))
    dX[k] = (drive * (1 - X[k])) / tauXon - X[k] / tauXoff
    dF[k] = (etaF * drive - F[k]) / tauXf
  }
}

/** The brainstem answers a rise of the ascending drive with inhibition Y and facilitation Z everywhere, and effort with facilitation and with inhibition W. */
export function supraspinal(y: State, u: Inputs, b: Body, p: ParameterValues, v: Flows, d: State): void {
  const { Y, Z, W, Tb } = y
  const { Y: dY_, Z: dZ_, W: dW, Tb: dTb } = d
  const { TL } = u
  const { mu } = b
  const { Pk } = v
  const { Ah, Eh, etaY, etaYe, dY, nY, ownE, tauYon, tauYoff, Z0, etaZ, etaZe, dZ, tauZon, tauZoff, etaX, etaF, tauWon, tauWoff, tauTb } = p
  let effort = 0
  for (let i = 0; i < TL.length; i++) effort += (mu[i] * TL[i]) / (TL[i] + Ah)
  let fourth = 0
  for (let k = 0; k < Pk.length; k++) fourth += Pk[k] * Pk[k] * Pk[k] * Pk[k]
  const E = effort / (effort + Eh)
  const T = Math.sqrt(Math.sqrt(fourth))
  const rise = Math.max(T - Tb[0], 0)
  const strong = Math.pow(rise, nY)
  const Yaim = etaY * ((strong / (strong + Math.pow(dY, nY))) * Math.max(1 - ownE * Math.max(E, W[0]), 0) + etaYe * E)
  const Zaim = Z0 + (etaZ * rise * rise) / (rise * rise + dZ * dZ) + etaZe * E
  const Waim = etaF * etaX * E
  const tauY = Yaim > Y[0] ? tauYon : tauYoff
  const tauZ = Zaim > Z[0] ? tauZon : tauZoff
  dY_[0] = (Yaim - Y[0]) / tauY
  dZ_[0] = (Zaim - Z[0]) / tauZ
  dW[0] = (Waim - W[0]) / (Waim > W[0] ? tauWon : tauWoff)
  dTb[0] = (T - Tb[0]) / tauTb
}

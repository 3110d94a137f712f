/**
 * The dorsal horn of 29 levels and two sides: what arrives from the muscles, the projection neurones that pass it on,
 * wind-up, and central sensitisation that spreads between segments. model.md, section 4.
 */
import type { ParameterValues } from '../parameters/table'
import type { Body } from './body'
import type { Flows, Inputs } from './flows'
import type { State } from './state'

/** Muscles reach the segments by their myotome weights; a large muscle sums over more fibres. */
export function convergence(_y: State, u: Inputs, b: Body, p: ParameterValues, v: Flows, _d: State): void {
  const { exo } = u
  const { muscleStart, muscle, wk, mu, perReach } = b
  const { A, Alow, Anoc, tonic, volley, phasic, command, a, at, pu, dc, ain } = v
  const { Ah, dc0, dc1 } = p
  for (let i = 0; i < A.length; i++) {
    phasic[i] = (Anoc[i] + exo[i]) * mu[i]
    command[i] = (A[i] / (A[i] + Ah)) * (dc0 + dc1 * Alow[i])
  }
  for (let k = 0; k < a.length; k++) {
    let sum = 0
    let sumTonic = 0
    let sumPulse = 0
    let sumCommand = 0
    for (let j = muscleStart[k]; j < muscleStart[k + 1]; j++) {
      const i = muscle[j]
      sum += wk[j] * phasic[i]
      sumTonic += wk[j] * tonic[i]
      sumPulse += wk[j] * volley[i]
      sumCommand += wk[j] * command[i]
    }
    a[k] = sum
    at[k] = sumTonic * perReach[k]
    pu[k] = sumPulse
    dc[k] = sumCommand
    ain[k] = a[k] + at[k] + pu[k]
  }
}

/** Gain of each segment: raised by sensitisation and facilitation, lowered by the three inhibitions. */
export function gain(y: State, _u: Inputs, _b: Body, p: ParameterValues, v: Flows, _d: State): void {
  const { X, F, C, G, Y, Z, W } = y
  const { g, inh, Pk, ain } = v
  const { kCg, kZ, kX, kXf, kY, kW, ownspare, byIn, Psp, Pfl, Ifl } = p
  let largest = Pfl
  let strongest = Ifl
  for (let k = 0; k < g.length; k++) largest = Math.max(largest, Pk[k])
  for (let k = 0; k < g.length; k++) strongest = Math.max(strongest, ain[k])
  for (let k = 0; k < g.length; k++) {
    const near = Math.max(ain[k] / strongest - Psp, 0) / (1 - Psp)
    const spared = ownspare * (byIn * near + ((1 - byIn) * Pk[k]) / largest)
    inh[k] = kX * X[k] + kXf * F[k] + kW * W[0] + kY * Y[0] * (1 - spared)
    g[k] = (1 + kCg * (C[k] + G[k])) * Math.exp(kZ * Z[0] - inh[k])
  }
}

/** Projection neurones follow their steady response within tauP. */
export function projection(y: State, _u: Inputs, _b: Body, p: ParameterValues, v: Flows, d: State): void {
  const { P, N } = y
  const { P: dP } = d
  const { g, a, at, pu } = v
  const { kNa, wN, x50, tauP } = p
  for (let k = 0; k < g.length; k++) {
    const x = Math.max(g[k] * (1 + kNa * N[k]) * (a[k] + at[k] + pu[k]) + wN * N[k], 0) / x50
    const response = x * Math.sqrt(x)
    dP[k] = (response / (1 + response) - P[k]) / tauP
  }
}

/** The steady response itself (tauP to 0), from the gain at hand; returns the largest move of any segment. */
export function steadyProjection(y: State, _u: Inputs, _b: Body, p: ParameterValues, v: Flows): number {
  const { N } = y
  const { g, a, at, pu, Pk } = v
  const { kNa, wN, x50 } = p
  let move = 0
  for (let k = 0; k < g.length; k++) {
    const x = Math.max(g[k] * (1 + kNa * N[k]) * (a[k] + at[k] + pu[k]) + wN * N[k], 0) / x50
    const response = x * Math.sqrt(x)
    const steady = response / (1 + response)
    move = Math.max(move, Math.abs(steady - Pk[k]))
    Pk[k] = steady
  }
  return move
}

/** Wind-up: NMDA-dependent, fed by the projection rate and above all by synchronous C-fibre volleys. */
export function windUp(y: State, _u: Inputs, _b: Body, p: ParameterValues, v: Flows, d: State): void {
  const { N } = y
  const { N: dN } = d
  const { Pk, pu } = v
  const { kN, kNp, puth, tauN } = p
  for (let k = 0; k < Pk.length; k++) {
    dN[k] = (kN * Pk[k] * Pk[k] + kNp * Math.max(pu[k] - puth, 0)) * (1 - N[k]) - N[k] / tauN
  }
}

/** Central sensitisation: strong drive raises it, it fades to C0 and spreads to the next level and the other side. */
export function sensitisation(y: State, _u: Inputs, _b: Body, p: ParameterValues, v: Flows, d: State): void {
  const { C, G } = y
  const { C: dC, G: dG } = d
  const { Pk } = v
  const { kC, Pth, C0, tauC, Dlev, Dcon, kG6, tauG6 } = p
  const levels = C.length / 2
  for (let k = 0; k < C.length; k++) {
    const level = k % levels
    const up = level > 0 ? C[k - 1] - C[k] : 0
    const down = level < levels - 1 ? C[k + 1] - C[k] : 0
    const across = C[(k + levels) % C.length] - C[k]
    const strong = Math.max(Pk[k] - Pth, 0)
    dC[k] = kC * strong * strong * (1 - C[k]) - (C[k] - C0) / tauC + Dlev * (up + down) + Dcon * across
    dG[k] = kG6 * C[k] - G[k] / tauG6
  }
}

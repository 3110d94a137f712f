/**
 * The resting state of a participant: nothing is done to them and nothing changes. The muscle has a closed form but
 * for one root (how far phosphocreatine must fall for oxidation to cover rest); the cord is relaxed to its fixed point
 * from no wind-up and the tonic sensitisation C0, so of two resting states the calmer one is found. model.md, section 7.
 */
import { REGIONS } from '../anatomy'
import type { ParameterValues } from '../parameters/table'
import { afferents } from './afferents'
import type { Body } from './body'
import { convergence, gain, steadyProjection } from './dorsal-horn'
import { createFlows, createInputs } from './flows'
import { restingMuscle } from './resting-muscle'
import { STATE_SIZE, viewState, type State } from './state'

const SETTLED = 1e-13
const MOST_SWEEPS = 200_000

export interface Equilibrium {
  readonly state: Float64Array
  /** False when the cord had not come to rest: the parameters leave it without a calm state nearby. */
  readonly settled: boolean
}

/** Allocates a new state; the same parameters give the same numbers. */
export function equilibrium(b: Body, p: ParameterValues): Equilibrium {
  const state = new Float64Array(STATE_SIZE)
  const y = viewState(state)
  restMuscle(y, b, p)
  const settled = restCord(y, b, p)
  return { state, settled }
}

function restMuscle(y: State, b: Body, p: ParameterValues): void {
  const { mito, kMCT, K0, ATP0, kA2, Glu0, eGlu, Pyr0, kPyg, Jgr, kBp, kBi, B0, bint } = p
  const { spent, Jg, release, LI } = restingMuscle(p)
  y.MA.fill(0)
  y.MF.fill(0)
  y.VD.fill(spent)
  y.PC.fill(1 - spent)
  y.LI.fill(LI)
  y.LC.fill(LI + release / kMCT)
  y.K.fill(K0)
  y.AT.fill(ATP0 + kA2 * spent * spent)
  y.PY.fill((Pyr0 / mito) * (1 + (kPyg * Jg) / Jgr))
  for (let i = 0; i < y.BB.length; i++) {
    y.BB[i] = B0 + kBp * Math.max((LI - b.LI0[i]) / bint, 0) + kBi * spent
    y.SP[i] = y.BB[i] / (1 + y.BB[i])
  }
  y.VF.fill(0)
  y.KN.fill(0)
  y.TR.fill(0)
  y.GL.fill(Glu0 * Math.exp(-eGlu * Math.log(mito)))
}

function restCord(y: State, b: Body, p: ParameterValues): boolean {
  const { kN, tauN, kC, Pth, C0, tauC, Dlev, Dcon, kG6, tauG6, Z0, kGn, Glu0, eGlu, mito, kBn } = p
  const u = createInputs()
  const v = createFlows()
  const nothing = viewState(new Float64Array(STATE_SIZE))
  y.C.fill(C0)
  y.Z[0] = Z0
  // Glutamate and mediators settle with the nociceptor drive they raise; the coupling is weak, so a few passes do.
  const Glu = Glu0 * Math.exp(-eGlu * Math.log(mito))
  const BB = y.BB.slice()
  for (let pass = 0; pass < 20; pass++) {
    afferents(y, u, b, p, v, nothing)
    for (let i = 0; i < REGIONS.length; i++) {
      y.GL[i] = Glu * (1 + kGn * v.Anoc[i])
      y.BB[i] = BB[i] + kBn * v.Anoc[i]
      y.SP[i] = y.BB[i] / (1 + y.BB[i])
    }
  }
  afferents(y, u, b, p, v, nothing)
  convergence(y, u, b, p, v, nothing)

  const levels = y.C.length / 2
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    gain(y, u, b, p, v, nothing)
    let move = steadyProjection(y, u, b, p, v)
    for (let k = 0; k < y.C.length; k++) {
      const P = v.Pk[k]
      const N = (kN * P * P) / (kN * P * P + 1 / tauN)
      const strong = Math.max(P - Pth, 0)
      const gained = kC * strong * strong
      const level = k % levels
      let inflow = Dcon * y.C[(k + levels) % y.C.length]
      let exchange = Dcon
      if (level > 0) {
        inflow += Dlev * y.C[k - 1]
        exchange += Dlev
      }
      if (level < levels - 1) {
        inflow += Dlev * y.C[k + 1]
        exchange += Dlev
      }
      const C = (gained + C0 / tauC + inflow) / (gained + 1 / tauC + exchange)
      move = Math.max(move, Math.abs(N - y.N[k]), Math.abs(C - y.C[k]))
      y.N[k] = N
      y.C[k] = C
      y.G[k] = kG6 * tauG6 * C
    }
    y.P.set(v.Pk)
    if (move < SETTLED) {
      y.Tb[0] = Math.sqrt(Math.sqrt(y.P.reduce((sum, P) => sum + P * P * P * P, 0)))
      return true
    }
  }
  return false
}

/**
 * What the participant reports: the pressure that begins to hurt, the rating of ongoing pain, and where else it is
 * felt. Read from a state, never fed back into it. model.md, section 6.
 */
import { REGIONS } from '../anatomy'
import type { ParameterValues } from '../parameters/table'
import type { Body } from './body'
import type { Flows, Inputs } from './flows'
import type { State } from './state'

export interface Percept {
  /** Pressure pain threshold, kPa, per region. */
  readonly ppt: Float64Array
  /** Rating of ongoing pain, 0 to 10, per region. */
  readonly nrs: Float64Array
  /** Local and felt drive, and how far latent connections stand open, per region. */
  readonly local: Float64Array
  readonly felt: Float64Array
  readonly open: Float64Array
}

export function createPercept(): Percept {
  const perRegion = () => new Float64Array(REGIONS.length)
  return { ppt: perRegion(), nrs: perRegion(), local: perRegion(), felt: perRegion(), open: perRegion() }
}

/** Needs the flows of the same state: `evaluate` first. */
export function perceive(y: State, u: Inputs, b: Body, p: ParameterValues, v: Flows, out: Percept): void {
  pressureThreshold(y, u, b, p, v, out)
  rating(y, u, b, p, v, out)
}

/** Pressure excites in proportion to a power of what exceeds pf; the threshold is where that drive reaches xth. */
function pressureThreshold(y: State, _u: Inputs, b: Body, p: ParameterValues, v: Flows, out: Percept): void {
  const { N, SP } = y
  const { segmentStart, segment, w, PPT0 } = b
  const { g, a } = v
  const { ppt } = out
  const { kNa, wN, a0, xth, rhobg, xfl, pf, kSpP, nst } = p
  for (let i = 0; i < ppt.length; i++) {
    let Gi = 0
    let bg = 0
    for (let j = segmentStart[i]; j < segmentStart[i + 1]; j++) {
      const k = segment[j]
      const gk = g[k] * (1 + kNa * N[k])
      Gi += w[j] * gk
      bg += w[j] * (gk * (a[k] + a0) + wN * N[k])
    }
    const left = Math.max(1 - (rhobg * bg) / xth, xfl)
    ppt[i] = pf + (PPT0[i] - pf) * Math.pow(left / (Gi * (1 + kSpP * SP[i])), 1 / nst)
  }
}

/** Ongoing pain: a region's own drive, what converges on its segments through opened connections, and referral. */
function rating(y: State, u: Inputs, b: Body, p: ParameterValues, v: Flows, out: Percept): void {
  const { P, N, C } = y
  const { exo, pulse } = u
  const { segmentStart, segment, w, mu, referralStart, source, ref } = b
  const { g, a, Anoc, tonic } = v
  const { nrs, local, felt, open } = out
  const { kNa, wN, PtoC, Cop, wop, lconv, kref, xp, mN } = p
  for (let i = 0; i < nrs.length; i++) {
    const steady = Anoc[i] + exo[i] + tonic[i]
    const drive = steady + pulse[i]
    let Gi = 0
    let Ni = 0
    let Oi = 0
    let converging = 0
    for (let j = segmentStart[i]; j < segmentStart[i + 1]; j++) {
      const k = segment[j]
      const gk = g[k] * (1 + kNa * N[k])
      const Ok = 1 / (1 + Math.exp((Cop - C[k] - PtoC * P[k]) / wop))
      const others = Math.max(a[k] - w[j] * steady * mu[i], 0)
      Gi += w[j] * gk
      Ni += w[j] * N[k]
      Oi += w[j] * Ok
      converging += w[j] * Ok * gk * others
    }
    open[i] = Oi
    local[i] = Gi * drive + wN * Ni
    felt[i] = local[i] + lconv * converging
  }
  for (let i = 0; i < nrs.length; i++) {
    let xi = felt[i]
    for (let j = referralStart[i]; j < referralStart[i + 1]; j++) xi += kref * ref[j] * open[source[j]] * local[source[j]]
    felt[i] = xi
    const n = Math.pow(xi / xp, mN)
    nrs[i] = (10 * n) / (1 + n)
  }
}

/**
 * What the participant reports: the pressure that begins to hurt, the rating of ongoing pain, and where else it is
 * felt. Read from a state, never fed back into it. model.md, section 6.
 */
import { REGIONS, SEGMENTS } from '../anatomy'
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
  /** Gain with wind-up, and how far latent connections stand open, per segment-side. */
  readonly gain: Float64Array
  readonly openAt: Float64Array
  /** Share of its gain that inhibition takes off a segment-side; and what facilitation adds to every one (1 = doubles it). */
  readonly inhibition: Float64Array
  readonly facilitation: Float64Array
}

export function createPercept(): Percept {
  const perRegion = () => new Float64Array(REGIONS.length)
  const perSegment = () => new Float64Array(SEGMENTS.length)
  return {
    ppt: perRegion(), nrs: perRegion(), local: perRegion(), felt: perRegion(), open: perRegion(), gain: perSegment(), openAt: perSegment(),
    inhibition: perSegment(), facilitation: new Float64Array(1),
  }
}

/** Needs the flows of the same state. */
export function perceive(y: State, u: Inputs, b: Body, p: ParameterValues, v: Flows, out: Percept): void {
  segmentalResponse(y, u, b, p, v, out)
  control(y, u, b, p, v, out)
  pressureThreshold(y, u, b, p, v, out)
  localDrive(y, u, b, p, v, out)
  rating(y, u, b, p, v, out)
}

/** What a segment makes of its input, and how far sensitisation and drive have opened its latent connections. */
function segmentalResponse(y: State, _u: Inputs, _b: Body, p: ParameterValues, v: Flows, out: Percept): void {
  const { P, N, C } = y
  const { g } = v
  const { gain, openAt } = out
  const { kNa, PtoC, Cop, wop } = p
  for (let k = 0; k < gain.length; k++) {
    gain[k] = g[k] * (1 + kNa * N[k])
    openAt[k] = 1 / (1 + Math.exp((Cop - C[k] - PtoC * P[k]) / wop))
  }
}

/** What control from above and below makes of the gain: two quantities in one measure, a share of the gain. */
function control(y: State, _u: Inputs, _b: Body, p: ParameterValues, v: Flows, out: Percept): void {
  const { Z } = y
  const { inh } = v
  const { inhibition, facilitation } = out
  const { kZ } = p
  for (let k = 0; k < inhibition.length; k++) inhibition[k] = 1 - Math.exp(-inh[k])
  facilitation[0] = Math.exp(kZ * Z[0]) - 1
}

/** Pressure excites in proportion to a power of what exceeds pf; the threshold is where that drive reaches xth. */
function pressureThreshold(y: State, _u: Inputs, b: Body, p: ParameterValues, v: Flows, out: Percept): void {
  const { N, SP } = y
  const { segmentStart, segment, w, PPT0, prior } = b
  const { a } = v
  const { ppt, gain } = out
  const { wN, a0, xth, rhobg, xfl, pf, kSpP, nst } = p
  for (let i = 0; i < ppt.length; i++) {
    let G = 0
    let bg = 0
    for (let j = segmentStart[i]; j < segmentStart[i + 1]; j++) {
      const k = segment[j]
      G += w[j] * gain[k]
      bg += w[j] * (gain[k] * (a[k] + a0 * prior[i]) + wN * N[k])
    }
    const left = Math.max(1 - (rhobg * bg) / xth, xfl)
    ppt[i] = pf + (PPT0[i] - pf) * Math.exp(Math.log(left / (G * (1 + kSpP * SP[i]))) / nst)
  }
}

/** A region's own drive, and what reaches it from others through the opened connections of its segments. */
function localDrive(y: State, u: Inputs, b: Body, p: ParameterValues, v: Flows, out: Percept): void {
  const { N } = y
  const { exo } = u
  const { segmentStart, segment, w, mu } = b
  const { a, Anoc, tonic, volley } = v
  const { local, felt, open, gain, openAt } = out
  const { wN, lconv } = p
  for (let i = 0; i < local.length; i++) {
    const steady = Anoc[i] + exo[i] + tonic[i]
    const own = steady * mu[i]
    let G = 0
    let after = 0
    let O = 0
    let converging = 0
    for (let j = segmentStart[i]; j < segmentStart[i + 1]; j++) {
      const k = segment[j]
      G += w[j] * gain[k]
      after += w[j] * N[k]
      O += w[j] * openAt[k]
      converging += w[j] * openAt[k] * gain[k] * Math.max(a[k] - w[j] * own, 0)
    }
    open[i] = O
    local[i] = G * (steady + volley[i]) + wN * after
    felt[i] = local[i] + lconv * converging
  }
}

/** What is felt in a region: its own drive and the pain that other regions refer to it, on the scale of the rating. */
function rating(_y: State, _u: Inputs, b: Body, p: ParameterValues, _v: Flows, out: Percept): void {
  const { referralStart, source, ref } = b
  const { nrs, local, felt, open } = out
  const { kref, xp, mN } = p
  for (let i = 0; i < nrs.length; i++) {
    let xi = felt[i]
    for (let j = referralStart[i]; j < referralStart[i + 1]; j++) xi += kref * ref[j] * open[source[j]] * local[source[j]]
    felt[i] = xi
    nrs[i] = 10 / (1 + Math.exp(-mN * Math.log(Math.max(xi, 0) / xp)))
  }
}

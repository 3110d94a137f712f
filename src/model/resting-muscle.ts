/** What a muscle that does nothing rests at: closed forms but for one root. model.md, section 7. */
import type { ParameterValues } from '../parameters/table'

export interface RestingMuscle {
  /** Phosphocreatine deficit at which oxidation covers rest. */
  readonly spent: number
  /** ATP made by glycolysis, mM/s. */
  readonly Jg: number
  /** Lactate released, mM/s. */
  readonly release: number
  /** Interstitial lactate, mM. */
  readonly LI: number
}

export function restingMuscle(p: ParameterValues): RestingMuscle {
  const { mito, Lp, jb, kw, rho, nuL, J0, qmax, cap, fox, kPS } = p
  const spent = restingDeficit(p)
  const Q = 1 + qmax * cap * spent
  const Jg = Math.max(J0 - oxidation(spent, p), 0)
  const release = jb / mito + Math.max(Jg - fox * oxidation(spent, p), 0) / nuL
  const LI = Lp + (rho * release * (1 + kPS * Q)) / (kw * Q * (1 + kPS))
  return { spent, Jg, release, LI }
}

/** ATP made by oxidation at a phosphocreatine deficit, with the vessels dilated to match and nothing pressing on them. */
function oxidation(spent: number, { J0, Vox, mito, sO2, qmax, cap }: ParameterValues): number {
  const lack = (J0 + Vox * mito * spent) / (sO2 * (1 + qmax * cap * spent))
  return (J0 + Vox * mito * spent) / Math.sqrt(Math.sqrt(1 + lack * lack * lack * lack))
}

/** The smallest deficit at which oxidation covers the resting use J0; 1 if none does. Bisection to the last digit. */
function restingDeficit(p: ParameterValues): number {
  let low = 0
  let high = 1
  if (oxidation(high, p) < p.J0) return high
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (oxidation(middle, p) < p.J0) low = middle
    else high = middle
  }
  return high
}

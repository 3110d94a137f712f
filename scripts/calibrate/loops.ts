/**
 * The gain of the loops in which pain feeds itself, of one segment by itself: activity feeds sensitisation and wind-up, which
 * feed activity. At 1 and above it holds itself up without any input.
 *
 * With P the activity, x its drive in half-drives, so that P = x^1.5 / (1 + x^1.5): a relative change of x moves P by
 * 1.5 P (1 - P). Sensitisation C and wind-up N are where P holds them; C raises x by kCg / (1 + kCg C), N by kNa / (1 + kNa N)
 * and by its own discharge, wN / (x50 x). Spread to neighbours is left out: it lowers the gain.
 */
import type { ParameterValues } from '../../src/parameters/table'

export function loopGain(P: number, { kC, tauC, C0, Pth, kCg, kN, tauN, kNa, wN, x50 }: ParameterValues): number {
  const above = Math.max(P - Pth, 0)
  const fed = kC * tauC * above ** 2
  const C = (C0 + fed) / (1 + fed)
  const dC = (2 * kC * tauC * above * (1 - C)) / (1 + fed)
  const wound = kN * tauN * P ** 2
  const N = wound / (1 + wound)
  const dN = (2 * kN * tauN * P * (1 - N)) / (1 + wound)
  const x = (P / (1 - P)) ** (2 / 3)
  return 1.5 * P * (1 - P) * ((kCg / (1 + kCg * C)) * dC + (kNa / (1 + kNa * N) + wN / (x50 * x)) * dN)
}

/** The highest gain over all activities, and where it is. */
export function highestGain(parameters: ParameterValues): { readonly gain: number; readonly P: number } {
  const all = Array.from({ length: 98 }, (_, i) => (i + 1) / 100).map(P => ({ P, gain: loopGain(P, parameters) }))
  return all.reduce((most, each) => (each.gain > most.gain ? each : most))
}

/**
 * What the calibration makes small. One residual per calibration claim that a typical participant can answer:
 *
 * - a printed number: its distance from the simulated one, in half-widths of the claim's rule;
 * - a printed direction: nothing was printed about the size, so that the middle of the rule costs next to nothing (`LEAN` at its
 *   limits). From twice the limit that is nearer to no effect, or from three quarters of the way to the other one, the cost rises,
 *   to 1 at the limit and on beyond it.
 *
 * Each is then bent (`OUTLIER`) so that no claim the model cannot meet drags all others with it. Two more kinds of residual: what
 * is assumed (`ASSUMED`), and a weak pull of every parameter towards where the search started, which decides where no claim does.
 * Claims with the role `validation` never come in, claims that need a population of people are left out, and both are said.
 */
import { isModelled, STUDIES, type ModelledClaim, type Study } from '../../src/experiments'
import type { Agreement, Result } from '../../src/experiments'
import { needsPeople } from '../../src/simulation/compare'

export interface Target {
  readonly study: Study
  readonly claim: ModelledClaim
}

/** Calibration claims that enter. */
export const TARGETS: readonly Target[] = STUDIES.flatMap(study =>
  study.claims.filter(isModelled).filter(claim => claim.role === 'calibration' && whyNot(claim) === null).map(claim => ({ study, claim })))

/** Calibration claims that do not, and why. */
export const LEFT_OUT: readonly (Target & { readonly because: string })[] = STUDIES.flatMap(study =>
  study.claims.filter(isModelled).filter(({ role }) => role === 'calibration').flatMap(claim => {
    const because = whyNot(claim)
    return because === null ? [] : [{ study, claim, because }]
  }))

function whyNot(claim: ModelledClaim): string | null {
  if (needsPeople(claim)) return 'a share of people, or a difference in standard deviations: one typical participant has neither'
  if (claim.reading.kind === 'count' && claim.reading.of === 'areas') return 'how many areas hurt follows from what differs by region between people; the typical participant hurts the same everywhere'
  return null
}

export const nameOf = ({ study, claim }: Target): string => `${study.id}/${claim.id}`

/** What no abstract prints and the fit still has to keep where it is. */
export const ASSUMED = [
  { id: 'wind-up', value: 2, within: 0.5, unit: 'NRS', because: 'how much ten taps 3 s apart build up in fibromyalgia; by assumption: the studies say that they do, more than in healthy people, and rate on a scale that the model does not have' },
  { id: 'resting-pain', value: 3.5, within: 0.5, unit: 'NRS', because: 'the median rating over the body of a person with fibromyalgia at rest; by assumption, since the studies say that they hurt and not how much in one muscle at one moment' },
] as const

const LEAN = 0.2
/** A residual is bent towards this times a right angle. */
const OUTLIER = 3
/** Of the pull towards the start, per unit of the free point. */
const PULL = 0.15
/** Of a claim that could not be read, because a run broke off or never came there. */
const UNREAD = 12

export const bent = (residual: number): number => OUTLIER * Math.atan(residual / OUTLIER)

/** In half-widths or margins of the rule, before it is bent; 1 is a limit of the rule of a printed number. */
export function residualOf(published: Result, { low, high }: Agreement, simulated: number | null): number {
  if (simulated === null || !Number.isFinite(simulated)) return UNREAD
  const half = (high - low) / 2
  if (published.kind === 'number' && published.value > low && published.value < high) {
    return simulated > published.value ? (simulated - published.value) / Math.min(half, high - published.value) : (simulated - published.value) / Math.min(half, published.value - low)
  }
  const nearest = low > 0 ? low : high < 0 ? -high : half / 2
  const margin = Math.min(nearest, half / 2)
  const lean = (LEAN * Math.max(-1, Math.min(1, (simulated - (low + high) / 2) / half)))
  if (simulated < low + margin) return lean - (1 - LEAN) * ((low + margin - simulated) / margin)
  if (simulated > high - margin) return lean + (1 - LEAN) * ((simulated - high + margin) / margin)
  return lean
}

/** All residuals at a point, claims first, then what is assumed, then the pull of the start. */
export function residualsOf(simulated: readonly (number | null)[], point: readonly number[], start: readonly number[]): number[] {
  return [
    ...TARGETS.map(({ claim }, i) => bent(residualOf(claim.published, claim.agrees, simulated[i] ?? null))),
    ...ASSUMED.map(({ value, within }, i) => {
      const found = simulated[TARGETS.length + i] ?? null
      return bent(found === null ? UNREAD : (found - value) / within)
    }),
    ...point.map((value, i) => PULL * (value - start[i]!)),
  ]
}

export const agrees = ({ claim: { agrees: { low, high } } }: Target, value: number | null): boolean => value !== null && value >= low && value <= high

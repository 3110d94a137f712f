/** Holds a run against what was published. */
import type { Claim, Result } from '../experiments'
import type { Trajectory } from './trajectory'

export type Verdict = 'agrees' | 'disagrees' | 'not measured'

export interface Comparison {
  readonly id: string
  readonly group: string
  readonly claim: string
  readonly published: Result
  /** In the unit of the claim's agreement; null where the run did not get that far. */
  readonly simulated: { readonly value: number; readonly unit: string } | null
  readonly verdict: Verdict
  readonly agreesWithin: { readonly low: number; readonly high: number; readonly because: string }
}

/** One comparison per claim, each against the run of its group. */
export const compare = (claims: readonly Claim[], runs: Readonly<Partial<Record<string, Trajectory>>>): Comparison[] =>
  claims.map(claim => {
    const run = runs[claim.group]
    const value = run ? readingOf(claim, run) : null
    const { low, high, unit, because } = claim.agrees
    return {
      id: claim.id,
      group: claim.group,
      claim: claim.claim,
      published: claim.published,
      simulated: value === null ? null : { value, unit },
      verdict: value === null ? 'not measured' : value >= low && value <= high ? 'agrees' : 'disagrees',
      agreesWithin: { low, high, because },
    }
  })

/** The simulated counterpart of a claim: a duration, or the mean over its regions; null if the run did not reach it. */
export function readingOf({ reading }: Claim, { steps, measures }: Trajectory): number | null {
  if (reading.kind === 'hold') {
    const step = steps.find(candidate => candidate.id === reading.step)
    return step ? step.end - step.start : null
  }
  const { measurement, regions, as } = reading
  const values = measures
    .filter(measure => measure.id === measurement && (regions === 'working' || (regions as readonly string[]).includes(measure.region)))
    .map(measure => measure[as])
  const known = values.filter(value => value !== null)
  return known.length > 0 && known.length === values.length ? known.reduce((sum, value) => sum + value, 0) / known.length : null
}

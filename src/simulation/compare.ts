/** Holds a run against what was published. */
import type { Claim, Firmness, Result } from '../experiments'
import type { Trajectory } from './trajectory'

export type Verdict = 'agrees' | 'disagrees' | 'not measured'

export interface Comparison {
  readonly id: string
  readonly group: string
  readonly claim: string
  readonly published: Result
  /** In the unit of the claim's agreement; null where there is no run of that group, or it did not get that far. */
  readonly simulated: { readonly value: number; readonly unit: string } | null
  readonly verdict: Verdict
  /** A simulated value agrees from `low` to `high`, both included. */
  readonly agreesWithin: { readonly low: number; readonly high: number; readonly unit: string; readonly because: string }
  readonly firmness: Firmness
}

/** One comparison per claim, each against the run of its group. */
export const compare = (claims: readonly Claim[], runs: Readonly<Partial<Record<string, Trajectory>>>): Comparison[] =>
  claims.map(({ id, group, claim, published, reading, agrees: { low, high, unit, because }, firmness }) => {
    const run = runs[group]
    const value = run ? readingOf({ reading }, run) : null
    return {
      id,
      group,
      claim,
      published,
      simulated: value === null ? null : { value, unit },
      verdict: value === null ? 'not measured' : value >= low && value <= high ? 'agrees' : 'disagrees',
      agreesWithin: { low, high, unit, because },
      firmness,
    }
  })

/** The simulated counterpart of a claim: a duration, or the mean over its regions; null if the run did not reach it. */
export function readingOf({ reading }: Pick<Claim, 'reading'>, { steps, measures, outcome }: Trajectory): number | null {
  if (reading.kind === 'hold') {
    const step = steps.find(candidate => candidate.id === reading.step)
    // A run that broke off in the middle of the hold does not say how long it would have been.
    const brokenOff = outcome.status !== 'completed' && step === steps.at(-1)
    return step && !brokenOff ? step.end - step.start : null
  }
  const { measurement, regions, as } = reading
  const values = measures
    .filter(measure => measure.id === measurement && (regions === 'working' || (regions as readonly string[]).includes(measure.region)))
    .map(measure => measure[as])
    .filter(value => value !== null && Number.isFinite(value)) as number[]
  const wanted = regions === 'working' ? 1 : regions.length
  return values.length === wanted ? values.reduce((sum, value) => sum + value, 0) / wanted : null
}

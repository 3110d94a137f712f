/** Holds runs against what was published. */
import { REGIONS } from '../anatomy'
import { isModelled, MAIN_ARM, type Between, type Claim, type Firmness, type ModelledClaim, type Result, type Role, type StudyClaim } from '../experiments/experiment'
import type { Reading } from '../experiments/reading'
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
  readonly role: Role
  /** By what choice of ours the simulated value follows from the published one; absent where it is the model's own. */
  readonly set?: string
}

/** The runs of one participant, one per arm of a study. */
export type RunsByArm = Readonly<Partial<Record<string, Trajectory>>>
/** The same for the typical participant of each group. */
export type RunsByGroup = Readonly<Partial<Record<string, RunsByArm>>>

/** One comparison per claim of an experiment with one protocol, each against the run of its group. */
export const compare = (claims: readonly Claim[], runs: Readonly<Partial<Record<string, Trajectory>>>): Comparison[] =>
  compareStudy(claims, Object.fromEntries(Object.entries(runs).map(([group, run]) => [group, run ? { [MAIN_ARM]: run } : undefined])))

/** Whether one participant of each group cannot answer: a share of people and Hedges' g need a population. */
export const needsPeople = ({ reading }: ModelledClaim): boolean => reading.kind === 'share' || (reading.kind === 'between' && reading.how === 'g')

/** One comparison per claim the model can answer, in their order, for one participant of each group. */
export const compareStudy = (claims: readonly StudyClaim[], runs: RunsByGroup): Comparison[] =>
  claims.filter(isModelled).map(modelled => {
    const { id, group, claim, published, agrees: { low, high, unit, because }, firmness, role, set } = modelled
    const value = needsPeople(modelled) ? null : simulatedOf(modelled, runs)
    return {
      id,
      group,
      claim,
      published,
      simulated: value === null ? null : { value, unit },
      verdict: value === null ? 'not measured' : value >= low && value <= high ? 'agrees' : 'disagrees',
      agreesWithin: { low, high, unit, because },
      firmness,
      role,
      ...(set !== undefined && { set }),
    }
  })

function simulatedOf({ group, reading }: ModelledClaim, runs: RunsByGroup): number | null {
  if (reading.kind === 'between') return betweenOf(reading, runs.fibromyalgia ?? {}, runs.healthy ?? {})
  return readingOf(reading, runs[group] ?? {})
}

/** Fibromyalgia against healthy, one participant each; null where either has no reading, and for Hedges' g, which needs groups. */
export function betweenOf({ how, reading }: Between, fibromyalgia: RunsByArm, healthy: RunsByArm): number | null {
  return how === 'g' ? null : against(readingOf(reading, fibromyalgia), readingOf(reading, healthy), how)
}

/** The same for two groups of readings, each with at least two people; null where the scatter is none. */
export function betweenGroups(how: Between['how'], fibromyalgia: readonly number[], healthy: readonly number[]): number | null {
  if (fibromyalgia.length < 2 || healthy.length < 2) return null
  if (how !== 'g') return against(meanOf(fibromyalgia), meanOf(healthy), how)
  const freedom = fibromyalgia.length + healthy.length - 2
  const pooled = Math.sqrt((squaresOf(fibromyalgia) + squaresOf(healthy)) / freedom)
  // Hedges' correction of small groups.
  return pooled === 0 ? null : ((meanOf(fibromyalgia) - meanOf(healthy)) / pooled) * (1 - 3 / (4 * freedom - 1))
}

/** One participant's counterpart of a reading; null where a run is missing or did not get that far. */
export function readingOf(reading: Reading, runs: RunsByArm): number | null {
  switch (reading.kind) {
    case 'hold':
      return holdOf(reading, runs)
    case 'measure': {
      const { arm, measurement, regions, as } = reading
      const values = valuesOf(runs[arm ?? MAIN_ARM], measurement, regions, as)
      return values && meanOf(values)
    }
    case 'count':
      return countOf(reading, runs)
    case 'time constant': {
      const remaining = readingOf(reading.remaining, runs)
      return remaining !== null && remaining > 0 && remaining < 1 ? -reading.after / Math.log(remaining) : null
    }
    case 'difference':
      return against(readingOf(reading.second, runs), readingOf(reading.first, runs), 'difference')
    case 'ratio':
      return against(readingOf(reading.of, runs), readingOf(reading.to, runs), 'ratio')
    case 'mean':
    case 'highest': {
      const values = reading.of.map(each => readingOf(each, runs)).filter(value => value !== null)
      if (values.length < reading.of.length) return null
      return reading.kind === 'mean' ? meanOf(values) : Math.max(...values)
    }
    case 'share': {
      const value = readingOf(reading.of, runs)
      if (value === null) return null
      return (reading.beyond === 'above' ? value > reading.limit : value < reading.limit) ? 100 : 0
    }
  }
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

function squaresOf(values: readonly number[]): number {
  const mean = meanOf(values)
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
}

function against(value: number | null, other: number | null, how: 'ratio' | 'difference'): number | null {
  if (value === null || other === null) return null
  if (how === 'difference') return value - other
  return other === 0 ? null : value / other
}

function holdOf({ arm, step: id }: Extract<Reading, { kind: 'hold' }>, runs: RunsByArm): number | null {
  const run = runs[arm ?? MAIN_ARM]
  const step = run?.steps.find(candidate => candidate.id === id)
  // A run that broke off in the middle of the hold does not say how long it would have been.
  const brokenOff = run?.outcome.status !== 'completed' && step === run?.steps.at(-1)
  return step && !brokenOff ? step.end - step.start : null
}

const areaOf = new Map<string, string>(REGIONS.map(({ id, wpiArea }) => [id, wpiArea]))

function countOf({ of, arm, measurement, against: before, regions, above }: Extract<Reading, { kind: 'count' }>, runs: RunsByArm): number | null {
  const run = runs[arm ?? MAIN_ARM]
  const values = valuesOf(run, measurement, regions, 'value')
  const least = before === undefined ? regions.map(() => 0) : valuesOf(run, before, regions, 'value')
  if (!values || !least) return null
  const counted = regions.filter((_, i) => values[i] - least[i] > above)
  return of === 'regions' ? counted.length : new Set(counted.map(region => areaOf.get(region))).size
}

/** One value per region, in their order, or the one of the working muscle; null unless all of them were read. */
function valuesOf(run: Trajectory | undefined, measurement: string, regions: readonly string[] | 'working', as: 'value' | 'changePercent'): number[] | null {
  const taken = (run?.measures ?? []).filter(({ id }) => id === measurement)
  const wanted = regions === 'working' ? taken : regions.map(region => taken.find(measure => measure.region === region))
  const values = wanted.map(measure => measure?.[as] ?? null).filter(value => value !== null && Number.isFinite(value)) as number[]
  return values.length === (regions === 'working' ? 1 : regions.length) ? values : null
}

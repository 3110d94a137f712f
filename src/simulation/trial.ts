/**
 * A trial of the published size: so many people picked from a simulated population, what their mean comes to, and how that
 * would scatter if the trial were done again with other people. Done by drawing them, with replacement, a thousand times.
 */
import type { Random } from '../numerics/random'
import { quantile } from '../numerics/statistics'

/**
 * What a trial prints of one group: a mean over its people, such a mean divided by another of the same people, or the time
 * constant of something of which a mean of `remaining` is left after so many seconds.
 */
export type Summary =
  | { readonly kind: 'mean'; readonly values: ArrayLike<number> }
  | { readonly kind: 'ratio'; readonly of: Summary; readonly to: Summary }
  | { readonly kind: 'time constant'; readonly remaining: Summary; readonly after: number }

/** What a trial prints: of one group, or of one group (`of`) against another (`to`); 'g' is Hedges' g and needs means. */
export type Statistic =
  | { readonly kind: 'group'; readonly of: Summary }
  | { readonly kind: 'between'; readonly how: 'ratio' | 'difference' | 'g'; readonly of: Summary; readonly to: Summary }

export interface Scatter {
  /** Of everybody simulated. */
  readonly value: number
  /** Within these lie 95 of 100 trials of the given size. */
  readonly low: number
  readonly high: number
}

export const REPETITIONS = 1000
const OUTSIDE = 0.025

/**
 * `sizes`: people in a trial, of the group, or of the two groups in the order of the statistic. Null where the statistic has
 * no value: an empty group, or nothing to divide by. Shares in % are means of 0 and 100, so that their scatter is binomial.
 */
export function resample(statistic: Statistic, sizes: readonly number[], random: Random, repetitions = REPETITIONS): Scatter | null {
  const groups = statistic.kind === 'group' ? [statistic.of] : [statistic.of, statistic.to]
  if (sizes.length !== groups.length || !sizes.every(size => Number.isInteger(size) && size > 0)) {
    throw new Error(`${groups.length} groups need as many sizes above 0, not ${sizes.join(', ')}`)
  }
  const people = groups.map(peopleIn)
  const value = ofEverybody(statistic)
  if (value === null) return null
  const picked = sizes.map(size => new Int32Array(size))
  const trials: number[] = []
  for (let n = 0; n < repetitions; n++) {
    picked.forEach((group, g) => { for (let i = 0; i < group.length; i++) group[i] = random.index(people[g]) })
    const found = valueOf(statistic, picked)
    if (found !== null) trials.push(found)
  }
  if (trials.length === 0) return null
  return { value, low: quantile(trials, OUTSIDE), high: quantile(trials, 1 - OUTSIDE) }
}

/** What a trial of everybody prints; null where it has no value. */
export function ofEverybody(statistic: Statistic): number | null {
  const counts = (statistic.kind === 'group' ? [statistic.of] : [statistic.of, statistic.to]).map(peopleIn)
  return counts.some(count => count === 0) ? null : valueOf(statistic, counts.map(everybody))
}

/** How many people a summary has values of. Throws when its parts do not have the same people. */
export function peopleIn(summary: Summary): number {
  if (summary.kind === 'mean') return summary.values.length
  if (summary.kind === 'time constant') return peopleIn(summary.remaining)
  const [of, to] = [peopleIn(summary.of), peopleIn(summary.to)]
  if (of !== to) throw new Error(`a ratio of ${of} people to ${to} people is not one of the same people`)
  return of
}

const everybody = (count: number) => Int32Array.from({ length: count }, (_, i) => i)

function valueOf(statistic: Statistic, picked: readonly Int32Array[]): number | null {
  const of = meanOf(statistic.of, picked[0])
  if (statistic.kind === 'group' || of === null) return of
  const to = meanOf(statistic.to, picked[1])
  if (to === null) return null
  switch (statistic.how) {
    case 'difference': return of - to
    case 'ratio': return to === 0 ? null : of / to
    case 'g': return hedges(of - to, squaresOf(statistic.of, of, picked[0]) + squaresOf(statistic.to, to, picked[1]), picked[0].length + picked[1].length - 2)
  }
}

/** Difference of means in pooled standard deviations, with Hedges' correction of small groups. */
const hedges = (difference: number, squares: number, freedom: number): number | null =>
  freedom > 0 && squares > 0 ? (difference / Math.sqrt(squares / freedom)) * (1 - 3 / (4 * freedom - 1)) : null

function squaresOf(summary: Summary, mean: number, picked: Int32Array): number {
  if (summary.kind !== 'mean') throw new Error(`Hedges' g needs a value of each person, which a ${summary.kind} of means has not`)
  let squares = 0
  for (let i = 0; i < picked.length; i++) squares += (summary.values[picked[i]] - mean) ** 2
  return squares
}

function meanOf(summary: Summary, picked: Int32Array): number | null {
  if (summary.kind === 'time constant') {
    const remaining = meanOf(summary.remaining, picked)
    return remaining !== null && remaining > 0 && remaining < 1 ? -summary.after / Math.log(remaining) : null
  }
  if (summary.kind === 'ratio') {
    const of = meanOf(summary.of, picked)
    const to = meanOf(summary.to, picked)
    return of === null || to === null || to === 0 ? null : of / to
  }
  let sum = 0
  for (let i = 0; i < picked.length; i++) sum += summary.values[picked[i]]
  return sum / picked.length
}

/** How a trial reads its people: each threshold with the error of a reading, and everybody by the same claim. */
import { armsOf, type Reading, type Study } from '../experiments'
import type { Random } from '../numerics/random'
import { MEASUREMENT } from '../parameters/spread'
import type { Protocol } from '../protocols'
import { readingOf, type RunsByArm } from './compare'
import type { Summary } from './trial'
import type { Measure } from './trajectory'

/**
 * The same measures as an algometer would give them: each threshold off by a few percent, independently, and every change
 * counted from a baseline that is off as well. Other quantities are left as they are.
 */
export function asRead(measures: readonly Measure[], { measurements }: Pick<Protocol, 'measurements'>, random: Random): Measure[] {
  const spread = Math.sqrt(Math.log(1 + MEASUREMENT.ppt.value ** 2))
  const read: Measure[] = []
  for (const measure of measures) {
    const value = measure.quantity === 'ppt' ? measure.value * Math.exp(spread * random.normal() - spread ** 2 / 2) : measure.value
    const asked = measurements.find(({ id }) => id === measure.id)
    const before = measure.changePercent === null ? undefined : read.find(({ id, region }) => id === asked?.baseline && (region === measure.region || asked?.regions === 'working'))
    read.push({ ...measure, value, changePercent: before ? (value / before.value - 1) * 100 : measure.changePercent })
  }
  return read
}

/** The runs of a study with every measure as it would be read. */
export const runsAsRead = (study: Study, runs: RunsByArm, random: Random): RunsByArm =>
  Object.fromEntries(armsOf(study).map(({ id, protocol }) => {
    const run = runs[id]
    return [id, run && { ...run, measures: asRead(run.measures, protocol, random) }]
  }))

export interface Read {
  readonly summary: Summary
  /** People whose run did not get as far as the reading, and who are left out. */
  readonly missing: number
}

/**
 * One reading over people. A ratio is that of the means, as trials print it, not the mean of each person's ratio, which a
 * small number below the bar would rule; a time constant is that of the mean course.
 */
export function summaryOf(reading: Reading, people: readonly RunsByArm[]): Read {
  const columns: (readonly (number | null)[])[] = []
  const build = (part: Reading): ((keep: readonly number[]) => Summary) => {
    if (part.kind === 'ratio') {
      const [of, to] = [build(part.of), build(part.to)]
      return keep => ({ kind: 'ratio', of: of(keep), to: to(keep) })
    }
    if (part.kind === 'time constant') {
      const remaining = build(part.remaining)
      return keep => ({ kind: 'time constant', remaining: remaining(keep), after: part.after })
    }
    const column = people.map(runs => readingOf(part, runs))
    columns.push(column)
    return keep => ({ kind: 'mean', values: Float64Array.from(keep, person => column[person]!) })
  }
  const summary = build(reading)
  const complete = people.flatMap((_, person) => (columns.every(column => column[person] !== null) ? [person] : []))
  return { summary: summary(complete), missing: people.length - complete.length }
}

/** How a trial reads its people: each threshold with the error of a reading, and everybody by the same claim. */
import { armsOf, type Reading, type Study } from '../experiments'
import type { Random } from '../numerics/random'
import { MEASUREMENT } from '../parameters/spread'
import type { Protocol } from '../protocols'
import { readingOf, type RunsByArm } from './compare'
import type { Summary } from './trial'
import type { Measure } from './trajectory'

/** Quantities of the fluid around the fibres, read through a probe. */
const FLUID: ReadonlySet<string> = new Set(['LI', 'K', 'AT', 'GL', 'PY'])

/**
 * The same measures as instruments and people would give them: each threshold, concentration and strength off by a few percent, each
 * rating by part of a point, independently; every change counted from a baseline that is off too.
 */
export function asRead(measures: readonly Measure[], { measurements }: Pick<Protocol, 'measurements'>, random: Random): Measure[] {
  const read: Measure[] = []
  for (const measure of measures) {
    const value = offBy(measure, random)
    const asked = measurements.find(({ id }) => id === measure.id)
    const before = measure.changePercent === null ? undefined : read.find(({ id, region }) => id === asked?.baseline && (region === measure.region || asked?.regions === 'working'))
    read.push({ ...measure, value, changePercent: before && before.value !== 0 ? (value / before.value - 1) * 100 : measure.changePercent })
  }
  return read
}

function offBy({ quantity, value }: Measure, random: Random): number {
  const z = random.normal()
  // Largest in the middle and none at the ends of the scale: who has no pain says so every time.
  if (quantity === 'nrs') return Math.min(10, Math.max(0, value + (MEASUREMENT.rating.value * z * Math.sqrt(value * (10 - value))) / 5))
  // Fatigue is read as strength that is gone, from a maximal contraction.
  if (quantity === 'MF') return 1 - (1 - value) * factor(MEASUREMENT.strength.value, z)
  const share = quantity === 'ppt' ? MEASUREMENT.threshold.value : FLUID.has(quantity) ? MEASUREMENT.fluid.value : 0
  return value * factor(share, z)
}

/** Log-normal with mean 1 and this coefficient of variation. */
function factor(share: number, z: number): number {
  const variance = Math.log(1 + share ** 2)
  return Math.exp(Math.sqrt(variance) * z - variance / 2)
}

/** The runs of a study with every measure as it would be read. */
export const runsAsRead = (study: Study, runs: RunsByArm, random: Random): RunsByArm =>
  Object.fromEntries(armsOf(study).map(({ id, protocol }) => {
    const run = runs[id]
    return [id, run && { ...run, measures: asRead(run.measures, protocol, random) }]
  }))

/** Whether a reading counts places that hurt: people draw those on a body, they do not rate sixty muscles. */
export function countsPlaces(reading: Reading): boolean {
  switch (reading.kind) {
    case 'count': return true
    case 'hold':
    case 'measure': return false
    case 'difference': return countsPlaces(reading.first) || countsPlaces(reading.second)
    case 'ratio': return countsPlaces(reading.of) || countsPlaces(reading.to)
    case 'mean':
    case 'highest': return reading.of.some(countsPlaces)
    case 'time constant': return countsPlaces(reading.remaining)
    case 'share': return countsPlaces(reading.of)
  }
}

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

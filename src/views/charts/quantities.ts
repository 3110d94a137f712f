/** What is charted: which column of a run, over which region, and how it is read. */
import type { ProfileId } from '../../parameters/profiles'
import { durationOf, sampleAt, type Trajectory } from '../../simulation/trajectory'
import { elementOfRegion, elementOfSegment } from '../../state/places'
import type { Alignment } from '../../state/playback'
import { originOf, runTime } from '../../state/session'
import { formatNumber, formatSigned } from '../../words'

export type QuantityId = 'shoulder' | 'leg' | 'pain' | 'lactate' | 'inhibition' | 'facilitation'

export interface Quantity {
  readonly id: QuantityId
  readonly column: string
  /** Which element of the column; null when the run does not say. */
  readonly element: (run: Trajectory) => number | null
  /** Against the first row, which is rest: the change in percent, or how many times as much; a share in percent; or as it is. */
  readonly read: 'change' | 'ratio' | 'percent' | 'value'
  readonly digits: number
}

const at = (region: string) => () => elementOfRegion(region)

/** Where the study asked for pain: the region the protocol read the rating in as the effort ended. */
function painRegion(run: Trajectory): number | null {
  const reading = run.measures.findLast(measure => measure.quantity === 'nrs')
  return reading ? elementOfRegion(reading.region) : null
}

export const QUANTITIES: Readonly<Record<QuantityId, Quantity>> = {
  shoulder: { id: 'shoulder', column: 'ppt', element: at('upper_trapezius_R'), read: 'change', digits: 0 },
  leg: { id: 'leg', column: 'ppt', element: at('tibialis_anterior_R'), read: 'change', digits: 0 },
  pain: { id: 'pain', column: 'nrs', element: painRegion, read: 'value', digits: 1 },
  lactate: { id: 'lactate', column: 'LI', element: at('deltoid_R'), read: 'ratio', digits: 1 },
  // Where the upper trapezius reports to the cord: C3 and C4 hold most of it.
  inhibition: { id: 'inhibition', column: 'inhibition', element: () => elementOfSegment('C4', 'R'), read: 'percent', digits: 0 },
  facilitation: { id: 'facilitation', column: 'facilitation', element: () => 0, read: 'percent', digits: 0 },
}

/** One group's quantity, ready to be read at any clock time. */
export interface Series {
  readonly profile: ProfileId
  /** Clock times between which there is something to read, s. */
  readonly from: number
  readonly to: number
  /** Clock time of each row, s, and the value there. */
  readonly clock: Float64Array
  readonly value: Float32Array
  /** At a clock time; null before the run starts or after it ends. */
  readonly readAt: (clock: number) => number | null
  /** At the moment of the run nearest to a clock time: what the bodies show before it starts and after it ends. */
  readonly nearest: (clock: number) => number
}

/** Whether a clock time lies before, in or after the run of a series: the two groups' runs differ in length. */
export function whenIn({ from, to }: Pick<Series, 'from' | 'to'>, clock: number): 'before' | 'within' | 'after' {
  return clock < from - 1e-6 ? 'before' : clock > to + 1e-6 ? 'after' : 'within'
}

const READ = {
  change: (value: number, rest: number) => (value / rest - 1) * 100,
  ratio: (value: number, rest: number) => value / rest,
  percent: (value: number) => value * 100,
  value: (value: number) => value,
} as const

/** Null when the run did not record the quantity. */
export function seriesOf(quantity: Quantity, profile: ProfileId, run: Trajectory, alignment: Alignment): Series | null {
  const column = run.columns[quantity.column]
  const element = column ? quantity.element(run) : null
  if (!column || element === null) return null
  const origin = originOf(run, alignment)
  const read = READ[quantity.read]
  const rest = column.values[element]!
  const from = -origin
  const to = durationOf(run) - origin
  const nearest = (clock: number) => read(sampleAt(run, quantity.column, element, runTime(run, clock, alignment)), rest)
  return {
    profile, from, to, nearest,
    clock: run.time.map(time => time - origin),
    value: Float32Array.from(run.time, (_, row) => read(column.values[row * column.width + element]!, rest)),
    readAt: clock => (whenIn({ from, to }, clock) === 'within' ? nearest(clock) : null),
  }
}

/** A value as the chart writes it: a change with its sign. */
export const formatValue = ({ read, digits }: Quantity, value: number) =>
  read === 'change' ? formatSigned(value, digits) : formatNumber(value, digits)

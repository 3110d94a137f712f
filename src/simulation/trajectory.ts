import type { Unit } from '../units/units'

/** What a quantity is counted over: 60 muscle regions, 58 segment-sides, or the whole person. */
export type Over = 'region' | 'segment' | 'person'

/**
 * One quantity over the whole run. `values` is time-major: row t holds `width` numbers, in the order of
 * REGIONS or SEGMENTS, so that one row is what the body map draws and a stride is what a chart draws.
 */
export interface Column {
  readonly unit: Unit
  readonly over: Over
  readonly width: number
  readonly values: Float32Array
}

/** How a step of the protocol went. */
export interface StepRecord {
  readonly id: string
  readonly kind: 'rest' | 'contract'
  /** Seconds from the start of the run. */
  readonly start: number
  readonly end: number
  /** Why it ended: the force could not be held, the pain limit was reached, the time was up, or the run broke off in it (see `outcome`). */
  readonly stoppedBy: 'force' | 'pain' | 'limit' | 'broken off'
}

/** A reading taken where the protocol asks for one. */
export interface Measure {
  readonly id: string
  readonly quantity: string
  readonly region: string
  readonly label: string
  /** Seconds from the start of the run. */
  readonly time: number
  readonly value: number
  readonly unit: Unit
  /** Against the measure named as its baseline; null where the protocol names none. */
  readonly changePercent: number | null
}

/** How the run ended. A run that could not go on keeps what was computed up to there. */
export type Outcome =
  | { readonly status: 'completed' }
  | { readonly status: 'cancelled'; readonly at: number }
  | { readonly status: 'not-finite'; readonly at: number; readonly quantity: string }
  | { readonly status: 'step-too-small'; readonly at: number }

/**
 * What one run produced. Rows lie at every output interval and, twice, at every edge of the protocol
 * (just before and just after it), so `time` never decreases but may repeat.
 */
export interface Trajectory {
  readonly profile: string
  /** Seconds. */
  readonly time: Float64Array
  readonly columns: Readonly<Record<string, Column>>
  readonly steps: readonly StepRecord[]
  readonly measures: readonly Measure[]
  readonly outcome: Outcome
}

export const durationOf = ({ time }: Trajectory) => time[time.length - 1]

/** The last row at or before `t`; at an edge, the row just after it. Clamped to the ends. */
export function rowAt({ time }: Trajectory, t: number): number {
  let low = 0
  let high = time.length - 1
  if (t >= time[high]) return high
  if (t < time[0]) return 0
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (time[middle] <= t) low = middle
    else high = middle
  }
  return low
}

/** Linear interpolation of one element of a column; clamped to the ends. Throws on a column the run did not record. */
export function sampleAt(trajectory: Trajectory, quantity: string, index: number, t: number): number {
  const { values, width } = columnOf(trajectory, quantity)
  const row = rowAt(trajectory, t)
  const here = values[row * width + index]
  const share = shareAt(trajectory, row, t)
  return share === 0 ? here : here + share * (values[(row + 1) * width + index] - here)
}

/** As `sampleAt`, for every element at once, written into `out`; allocates nothing. */
export function sampleRow(trajectory: Trajectory, quantity: string, t: number, out: Float32Array): void {
  const { values, width } = columnOf(trajectory, quantity)
  const row = rowAt(trajectory, t)
  const share = shareAt(trajectory, row, t)
  const from = row * width
  const next = share === 0 ? from : from + width
  for (let i = 0; i < width; i++) out[i] = values[from + i] + share * (values[next + i] - values[from + i])
}

export function columnOf({ columns }: Trajectory, quantity: string): Column {
  const column = columns[quantity]
  if (!column) throw new Error(`the run recorded no '${quantity}'; it has ${Object.keys(columns).join(', ')}`)
  return column
}

function shareAt({ time }: Trajectory, row: number, t: number): number {
  if (row >= time.length - 1 || t <= time[row]) return 0
  const span = time[row + 1] - time[row]
  return span > 0 ? (t - time[row]) / span : 0
}

/**
 * Least squares by Levenberg and Marquardt, for a few dozen unknowns and residuals that are dear to compute. The search asks
 * for residuals in batches and is handed them, so that it needs to know nothing of the threads that compute them; it is at
 * every moment described by a point and a damping, so that it can be broken off and go on.
 */
import { singular, solvePositive, type Rows } from './dense'

/** An interval and the way from it to all numbers: the logistic function. The search then cannot leave the interval. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** From all numbers into the open interval. */
export const inside = ({ low, high }: Interval, free: number): number => low + (high - low) / (1 + Math.exp(-free))

/**
 * The way back. At an end of the interval the logistic function is flat and a search could not leave it: a value nearer to an
 * end than the share `margin` of the width is taken as lying there.
 */
export function outward({ low, high }: Interval, value: number, margin = 0): number {
  if (!(low < high)) throw new Error(`${low} to ${high} is no interval`)
  const place = Math.min(1 - margin, Math.max(margin, (value - low) / (high - low)))
  return Math.log(place / (1 - place))
}

export interface SearchState {
  readonly point: readonly number[]
  readonly damping: number
}

export interface SearchOptions {
  /** Step of the finite differences, in the units of the point. */
  readonly difference?: number
  /** Farthest that one unknown goes in one iteration. */
  readonly farthest?: number
  /** Given up above this damping: no step of any length helps. */
  readonly mostDamping?: number
}

/** What one iteration came to. */
export interface Progress extends SearchState {
  readonly iteration: number
  readonly residuals: readonly number[]
  /** Sum of squares at the point. */
  readonly cost: number
  /** Of the residuals at the point the iteration started from, a row per residual. */
  readonly jacobian: Rows
  /** Whether no step of any length was any better. */
  readonly stuck: boolean
}

/** Asks for the residuals at some points, or tells of an iteration; is handed the residuals, a row per point. */
export type Search = Generator<{ readonly points: readonly (readonly number[])[]; readonly progress: Progress | null }, Progress, readonly (readonly number[])[]>

/** Dampings tried side by side, as multiples of the present one. */
const TRIED = [0.1, 1, 5, 30] as const
const SMALLEST = 1e-3

/**
 * Runs until no step helps or the caller stops asking. Every residual must be finite; a point at which nothing can be computed
 * is the caller's to punish.
 */
export function* search(start: SearchState, { difference = 0.06, farthest = 1, mostDamping = 1e5 }: SearchOptions = {}): Search {
  let { point, damping } = start
  let residuals = (yield { points: [point], progress: null })[0]!
  let cost = sumOfSquares(residuals)
  for (let iteration = 1; ; iteration++) {
    const beside = yield { points: point.map((_, i) => point.map((value, j) => (i === j ? value + difference : value))), progress: null }
    const jacobian = residuals.map((value, row) => beside.map(moved => (moved[row]! - value) / difference))
    const steps = TRIED.map(multiple => step(jacobian, residuals, damping * multiple))
    const candidates = steps.map(by => point.map((value, i) => value + Math.min(farthest, Math.max(-farthest, by[i]!))))
    const found = yield { points: candidates, progress: null }
    const costs = found.map(sumOfSquares)
    const best = costs.indexOf(Math.min(...costs))
    if (costs[best]! < cost) {
      point = candidates[best]!
      residuals = found[best]!
      cost = costs[best]!
      damping = Math.max(SMALLEST, damping * TRIED[best]! * 0.5)
    } else damping *= 50
    const progress: Progress = { iteration, point, damping, residuals, cost, jacobian, stuck: damping > mostDamping }
    if (progress.stuck) return progress
    yield { points: [], progress }
  }
}

export const sumOfSquares = (numbers: readonly number[]): number => numbers.reduce((sum, value) => sum + value * value, 0)

/** The damped step: (J'J + damping D) step = -J'r, D being the diagonal of J'J and a little more, so that what no residual feels stays. */
function step(jacobian: Rows, residuals: readonly number[], damping: number): number[] {
  const { normal, gradient } = normalEquations(jacobian, residuals)
  const damped = normal.map((row, i) => row.map((value, j) => (i === j ? value + damping * (value + 0.05) : value)))
  return solvePositive(damped, gradient.map(value => -value))
}

function normalEquations(jacobian: Rows, residuals: readonly number[]): { normal: number[][]; gradient: number[] } {
  const unknowns = jacobian[0]?.length ?? 0
  const columns = Array.from({ length: unknowns }, (_, i) => i)
  const normal = columns.map(i => columns.map(j => jacobian.reduce((sum, row) => sum + row[i]! * row[j]!, 0)))
  return { normal, gradient: columns.map(i => jacobian.reduce((sum, row, n) => sum + row[i]! * residuals[n]!, 0)) }
}

/** What residuals say about unknowns near a point, from the Jacobian there. */
export interface Determination {
  /** Singular values, largest first. */
  readonly values: readonly number[]
  /** The direction of each, a unit vector over the unknowns. */
  readonly directions: Rows
  /** How far each unknown can go either way until the cost has risen by 1, all others following: `Infinity` where nothing holds it. */
  readonly halfWidths: readonly number[]
}

/** Directions whose singular value is below this share of the largest are taken to be undetermined. */
const NOTHING = 1e-9

export function determination(jacobian: Rows): Determination {
  const { values, directions } = singular(jacobian)
  const unknowns = jacobian[0]?.length ?? 0
  const least = (values[0] ?? 0) * NOTHING
  const halfWidths = Array.from({ length: unknowns }, (_, i) => {
    // The inverse of J'J in the basis of the directions.
    const variance = values.reduce((sum, value, d) => {
      const share = directions[d]![i]! ** 2
      return sum + (value > least ? share / (value * value) : share > 1e-12 ? Infinity : 0)
    }, 0)
    return Math.sqrt(variance)
  })
  return { values, directions, halfWidths }
}

/** A line by hand: which points it has, how a stroke and a key set them, what it reads in between. Pure. */
import type { Curve } from '../../../state/guessed-curves'
import type { Charted } from '../../charts/use-charted'

/** As fine as a thumb can draw on a phone, and few enough to walk through by arrow keys. */
export const POINTS = 41

/** No line yet, over a run that lasts `duration`, s. */
export const emptyCurve = (duration: number): Curve => ({
  times: Array.from({ length: POINTS }, (_, i) => (i * duration) / (POINTS - 1)),
  values: Array.from({ length: POINTS }, () => null),
})

export const isDrawn = (curve: Curve | undefined): curve is Curve => curve !== undefined && curve.values.some(value => value !== null)

/** The point nearest to a time of the run, s. */
export function nearestPoint({ times }: Curve, time: number): number {
  let best = 0
  for (let i = 1; i < times.length; i++) if (Math.abs(times[i]! - time) < Math.abs(times[best]! - time)) best = i
  return best
}

export interface Spot {
  /** s of the run */
  readonly time: number
  readonly value: number
}

/** The line after the pencil went straight from one spot to the next: every point it passed lies on its way. */
export function stroked(curve: Curve, from: Spot, to: Spot): Curve {
  const [first, last] = [nearestPoint(curve, from.time), nearestPoint(curve, to.time)]
  const [low, high] = [Math.min(first, last), Math.max(first, last)]
  const slope = from.time === to.time ? 0 : (to.value - from.value) / (to.time - from.time)
  const [least, most] = [Math.min(from.value, to.value), Math.max(from.value, to.value)]
  const values = curve.values.map((value, i) => {
    if (i < low || i > high) return value
    // Where it ends is where the pencil is, however far the next point lies from it.
    return i === last ? to.value : Math.min(most, Math.max(least, from.value + slope * (curve.times[i]! - from.time)))
  })
  return { ...curve, values }
}

/** One point set, or left open again with null. */
export const withPoint = (curve: Curve, point: number, value: number | null): Curve => ({ ...curve, values: curve.values.map((each, i) => (i === point ? value : each)) })

/** What the line reads at a time of the run, s; null where it is not drawn. */
export function readCurve({ times, values }: Curve, time: number): number | null {
  let before = -1
  for (let i = 0; i < times.length; i++) {
    const value = values[i]
    if (value === null || value === undefined) continue
    if (Math.abs(times[i]! - time) < 1e-6) return value
    if (times[i]! < time) before = i
    else if (before < 0) return null
    else return values[before]! + (value - values[before]!) * ((time - times[before]!) / (times[i]! - times[before]!))
  }
  return null
}

/** Where a key begins on a point that is not set: on the line, or at the nearest point that is, or at rest. */
export function startingAt(curve: Curve, point: number, rest: number): number {
  const on = readCurve(curve, curve.times[point]!)
  if (on !== null) return on
  const set = curve.values.flatMap((value, i) => (value === null ? [] : [{ value, far: Math.abs(i - point) }])).toSorted((a, b) => a.far - b.far)
  return set[0]?.value ?? rest
}

/** From the first time that is drawn to the last, s of the run; null where nothing is. */
export function extentOf({ times, values }: Curve): readonly [number, number] | null {
  const first = values.findIndex(value => value !== null)
  return first < 0 ? null : [times[first]!, times[values.findLastIndex(value => value !== null)]!]
}

/**
 * The axis that one draws on. That of the finished chart would tell how far the lines go: change gets at least a half up
 * and down, a level twice what is needed; both grow in the same steps for small and large answers.
 */
export function drawingDomain({ quantity, domain: [low, high] }: Pick<Charted, 'quantity' | 'domain'>): readonly [number, number] {
  if (quantity.scale === 'pain' || quantity.scale === 'cord') return [low, high]
  if (quantity.read === 'change') return [-roundUp(Math.max(-low, high), 50), roundUp(Math.max(-low, high), 50)]
  const step = 10 ** Math.ceil(Math.log10(Math.max(high, 1e-9)))
  return [0, high > step / 2 ? 2 * step : step]
}

const roundUp = (value: number, step: number) => Math.max(step, Math.ceil(value / step - 1e-9) * step)

/** What the quantity is before anything happens, where that is the same for everybody. */
export const restOf = ({ read }: Charted['quantity']): number => (read === 'ratio' ? 1 : 0)

/** What one press of an arrow moves a point by: a hundredth of the axis, in round numbers. */
export const stepOf = ([low, high]: readonly [number, number]): number => (high - low) / 100

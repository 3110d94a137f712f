/**
 * Adaptive integration with free interpolation (Bogacki-Shampine 3(2), cubic Hermite between steps; step control after
 * Hairer, Nørsett & Wanner, section II.4). Advances one accepted step at a time, so that the caller can look for
 * events between, stop at an edge, report progress or be cancelled. Nothing is allocated after creation.
 */
import { BOGACKI_SHAMPINE, rungeKuttaStep, scratchFor, type Scratch, type System } from './runge-kutta'

export interface Tolerance {
  /** Error allowed per step, relative to the size of a number... */
  readonly relative: number
  /** ...and in absolute terms, one per number of the state. The largest ratio of error to both together counts. */
  readonly absolute: Float64Array
  /** Longest step, in the unit of time. */
  readonly longest: number
}

const SAFETY = 0.9
const SHRINK_AT_MOST = 0.2
const GROW_AT_MOST = 4
/** A step below this share of the longest one means that the solution cannot be followed. */
const SMALLEST = 1e-9

export type StepResult = 'accepted' | 'not-finite' | 'step-too-small'

export interface Integrator {
  readonly system: System
  readonly tolerance: Tolerance
  /** Start and end of the last accepted step, and the state at both. */
  before: number
  now: number
  readonly yBefore: Float64Array
  readonly y: Float64Array
  /** Next step size to try. */
  h: number
  /** Evaluations of the right-hand side so far, and steps taken and refused. */
  evaluations: number
  accepted: number
  refused: number
  readonly scratch: Scratch
  readonly trial: Float64Array
}

/** Copies `initial`; the state lives in the integrator from here on. */
export function createIntegrator(system: System, initial: Float64Array, tolerance: Tolerance): Integrator {
  return {
    system,
    tolerance,
    before: 0,
    now: 0,
    yBefore: initial.slice(),
    y: initial.slice(),
    h: 0,
    evaluations: 0,
    accepted: 0,
    refused: 0,
    scratch: scratchFor(BOGACKI_SHAMPINE, system.size),
    trial: new Float64Array(system.size),
  }
}

/** To be called at the start and whenever an input of the system has jumped: slopes are old, and so is the step size. */
export function restart(it: Integrator): void {
  it.system.derivatives(it.y, it.scratch.slopes[0])
  it.evaluations++
  it.before = it.now
  it.yBefore.set(it.y)
  it.h = Math.min(it.tolerance.longest, firstStep(it))
}

/** Advances by one accepted step, at most up to `limit`. On failure the state stays that of the last good step. */
export function advance(it: Integrator, limit: number): StepResult {
  const { system, scratch, tolerance, y, trial } = it
  const last = scratch.slopes.length - 1
  for (;;) {
    const left = limit - it.now
    // A sliver left over after a step would cost a step of its own: stretch or halve instead.
    const h = it.h >= left * 0.999 ? left : it.h > left / 2 ? left / 2 : it.h
    rungeKuttaStep(system, BOGACKI_SHAMPINE, y, h, trial, scratch)
    it.evaluations += last
    const error = errorOf(y, trial, h, scratch.slopes, tolerance)
    if (error <= 1) {
      it.before = it.now
      it.now = h === left ? limit : it.now + h
      it.yBefore.set(y)
      y.set(trial)
      const first = scratch.slopes[0]
      scratch.slopes[0] = scratch.slopes[last]
      scratch.slopes[last] = first
      it.accepted++
      const next = h * Math.min(GROW_AT_MOST, SAFETY * Math.pow(Math.max(error, 1e-6), -1 / 3))
      // A step cut short by `limit` says nothing about how long the next may be.
      it.h = Math.min(tolerance.longest, h < it.h ? Math.max(next, it.h) : next)
      return 'accepted'
    }
    it.refused++
    it.h = Number.isFinite(error) ? h * Math.max(SHRINK_AT_MOST, SAFETY * Math.pow(error, -1 / 3)) : h * SHRINK_AT_MOST
    if (it.h < SMALLEST * tolerance.longest) return Number.isFinite(error) ? 'step-too-small' : 'not-finite'
  }
}

/** The state at a time within the last accepted step: cubic Hermite interpolation, written into `out`. */
export function interpolate(it: Integrator, t: number, out: Float64Array): void {
  const { yBefore, y, scratch } = it
  const h = it.now - it.before
  if (h <= 0 || t >= it.now) {
    out.set(y)
    return
  }
  const s = Math.max(0, (t - it.before) / h)
  // After an accepted step the slope at its end is stage 0 of the next, and the slope at its start is the last one.
  hermite(yBefore, scratch.slopes[scratch.slopes.length - 1], y, scratch.slopes[0], h, s, out)
}

/** Ends the last accepted step at an earlier time within it: where an event was found. */
export function cutBackTo(it: Integrator, t: number): void {
  interpolate(it, t, it.trial)
  it.y.set(it.trial)
  it.now = t
  // The slope at the new end, so that times within the shortened step can still be interpolated.
  it.system.derivatives(it.y, it.scratch.slopes[0])
  it.evaluations++
}

function hermite(a: Float64Array, da: Float64Array, b: Float64Array, db: Float64Array, h: number, s: number, out: Float64Array): void {
  const left = (1 + 2 * s) * (1 - s) * (1 - s)
  const leftSlope = h * s * (1 - s) * (1 - s)
  const right = s * s * (3 - 2 * s)
  const rightSlope = h * s * s * (s - 1)
  for (let i = 0; i < out.length; i++) out[i] = left * a[i] + leftSlope * da[i] + right * b[i] + rightSlope * db[i]
}

function errorOf(y: Float64Array, next: Float64Array, h: number, slopes: readonly Float64Array[], { relative, absolute }: Tolerance): number {
  const [e0, e1, e2, e3] = BOGACKI_SHAMPINE.E!
  const [k0, k1, k2, k3] = slopes
  let largest = 0
  for (let i = 0; i < y.length; i++) {
    const error = h * (e0 * k0[i] + e1 * k1[i] + e2 * k2[i] + e3 * k3[i])
    const scale = absolute[i] + relative * Math.max(Math.abs(y[i]), Math.abs(next[i]))
    const ratio = Math.abs(error) / scale
    // Written so that a number that is not finite is never passed over.
    if (!(ratio < Infinity)) return NaN
    if (ratio > largest) largest = ratio
  }
  return largest
}

/** A first step over which no number moves by more than a tenth of what its tolerance scale allows a hundredfold. */
function firstStep({ y, scratch, tolerance }: Integrator): number {
  const slope = scratch.slopes[0]
  let fastest = 0
  for (let i = 0; i < y.length; i++) {
    fastest = Math.max(fastest, Math.abs(slope[i]) / (tolerance.absolute[i] + tolerance.relative * Math.abs(y[i])))
  }
  return fastest > 0 ? 10 / fastest : tolerance.longest
}

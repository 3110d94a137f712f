/**
 * A pressure algometer: a probe pressed on the skin with steadily rising force until the person says that it hurts.
 * Here the model says it, at its pressure pain threshold for that region and moment. The same point is pressed on the
 * other body at the same time.
 */
import { playback } from '../../state/playback'
import type { Body } from './pair'
import type { Place } from './picture'
import { bringToCursor } from './shown'

/** Force rises by this much, kPa/s: the usual rate of application in the studies. */
export const RISE = 30
/** A press shorter than this is a tap and reads at once: for hands that cannot press and hold, s. */
export const TAP_SECONDS = 0.25

export interface Reading {
  readonly place: Place
  /** Clock time it was taken at, s. */
  readonly clock: number
  /** 'pain': the threshold was reached. 'released': the person let go before it. */
  readonly outcome: 'pain' | 'released'
  /** Pressure at the end, kPa: the threshold of the body pressed, or what had been reached. */
  readonly pressure: number
  /** Thresholds of both bodies there and then, kPa, and their changes since the start of the run, %. */
  readonly thresholds: readonly [number, number]
  readonly changes: readonly [number, number]
}

export const otherBody = (body: Body): Body => (body === 0 ? 1 : 0)

/** The threshold at a place at the cursor; null while that body has no run. */
export function readAt(place: Place): Reading | null {
  const { thresholds, changes } = bringToCursor()
  const pressure = thresholds[place.body][place.region]!
  if (Number.isNaN(pressure)) return null
  return {
    place, pressure,
    clock: playback.getState().cursor,
    outcome: 'pain',
    thresholds: [thresholds[0][place.region]!, thresholds[1][place.region]!],
    changes: [changes[0][place.region]!, changes[1][place.region]!],
  }
}

export interface PressEvents {
  /** In every frame of a press: the force so far and the threshold it is nearing, kPa. */
  rising(pressure: number, threshold: number): void
  done(reading: Reading): void
}

export interface Press {
  readonly place: Place
  /** The hand lets go: a tap reads at once, a longer press gives what was reached. */
  release(): void
  /** Ends without a reading. */
  cancel(): void
}

/** What a press needs of the window. */
export interface Clock {
  requestAnimationFrame(callback: (milliseconds: number) => void): number
  cancelAnimationFrame(id: number): void
  readonly performance: { now(): number }
}

/** Starts pressing. Null where there is nothing to read. */
export function startPress(place: Place, { rising, done }: PressEvents, clock: Clock): Press | null {
  if (!readAt(place)) return null
  const start = clock.performance.now()
  let asked = clock.requestAnimationFrame(frame)
  let over = false

  function frame(now: number) {
    const reading = readAt(place)
    const pressure = RISE * Math.max(0, now - start) / 1000
    if (!reading) return finish(null)
    if (pressure >= reading.pressure) return finish(reading)
    rising(pressure, reading.pressure)
    asked = clock.requestAnimationFrame(frame)
  }

  function finish(reading: Reading | null) {
    if (over) return
    over = true
    clock.cancelAnimationFrame(asked)
    if (reading) done(reading)
  }

  return {
    place,
    release() {
      const reading = readAt(place)
      const seconds = (clock.performance.now() - start) / 1000
      if (!reading || seconds < TAP_SECONDS) return finish(reading)
      const reached = RISE * seconds
      finish(reached < reading.pressure ? { ...reading, outcome: 'released', pressure: reached } : reading)
    },
    cancel: () => finish(null),
  }
}

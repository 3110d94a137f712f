/** Lines that somebody drew by hand before the model's was shown. Kept while the page is open, as the other guesses are. */
import { create } from 'zustand'
import { back, forth, NO_TRAIL, stepped, type Trail } from './history'

/** A line by hand: values at evenly spaced times of a run. Between two that are set it is straight; null is not drawn. */
export interface Curve {
  /** s from the start of the run, ascending */
  readonly times: readonly number[]
  /** In the chart's own unit. */
  readonly values: readonly (number | null)[]
}

/** By chart and group, see `curveKey`. */
export type Curves = Readonly<Record<string, Curve>>

interface Drawn extends Trail<Curves> {
  readonly curves: Curves
}

const NONE: Drawn = { curves: {}, ...NO_TRAIL }
export const useCurves = create<{ readonly experiments: Readonly<Record<string, Drawn>> }>()(() => ({ experiments: {} }))

export const curveKey = (quantity: string, profile: string): string => `${quantity} ${profile}`
export const drawnIn = (experiments: Readonly<Record<string, Drawn>>, experiment: string): Drawn => experiments[experiment] ?? NONE

function put(experiment: string, drawn: Drawn) {
  useCurves.setState(({ experiments }) => ({ experiments: { ...experiments, [experiment]: drawn } }))
}

/** Puts a line in place of the one there was, or takes it away with null. What belongs to one `gesture` is taken back together. */
export function drawCurve(experiment: string, key: string, curve: Curve | null, gesture: string | null = null) {
  const { curves, ...trail } = drawnIn(useCurves.getState().experiments, experiment)
  const { [key]: _, ...others } = curves
  put(experiment, { curves: curve ? { ...others, [key]: curve } : others, ...stepped(trail, curves, gesture) })
}

/** The pencil was lifted: what follows is a step of its own. */
export function endStroke(experiment: string) {
  const drawn = drawnIn(useCurves.getState().experiments, experiment)
  if (drawn.gesture !== null) put(experiment, { ...drawn, gesture: null })
}

/** Takes the last stroke back, or does it again; false where there is none. */
export const undoStroke = (experiment: string) => go(experiment, back)
export const redoStroke = (experiment: string) => go(experiment, forth)

function go(experiment: string, way: typeof back): boolean {
  const { curves, ...trail } = drawnIn(useCurves.getState().experiments, experiment)
  const there = way(trail, curves)
  if (there) put(experiment, { curves: there.value, ...there.trail })
  return there !== null
}

export const forgetCurves = (experiment: string) => put(experiment, NONE)

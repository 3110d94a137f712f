/**
 * Compartments by themselves: some of the model's kernels, a state, and classical Runge-Kutta steps so short that what
 * is left of their error does not matter. What the chosen kernels do not compute stays where a test has put it.
 */
import { bodyOf, type Body } from '../../src/model/body'
import { createFlows, createInputs, type Flows, type Inputs } from '../../src/model/flows'
import { STATE_SIZE, viewState, type State } from '../../src/model/state'
import { RK4, rungeKuttaStep, scratchFor } from '../../src/numerics/runge-kutta'
import { valuesOf, type ProfileId } from '../../src/parameters/profiles'
import type { ParameterValues } from '../../src/parameters/table'

export type Kernel = (y: State, u: Inputs, b: Body, p: ParameterValues, v: Flows, d: State) => void

/** What a test wants integrated beside the state, for balances: `rates` of `size` numbers, from the flows of the moment. */
export interface Tally {
  readonly size: number
  rates(y: State, u: Inputs, b: Body, p: ParameterValues, v: Flows, out: Float64Array): void
}

export interface Isolated {
  readonly y: State
  readonly u: Inputs
  readonly b: Body
  readonly p: ParameterValues
  readonly v: Flows
  /** What the tally has come to. */
  readonly tallied: Float64Array
  /** Derivatives here and now; overwritten by the next call. */
  slopes(): State
  /** Goes on for so many seconds in so many equal steps. */
  advance(seconds: number, steps: number): void
}

/** `changes` may be anything a number can be, also infinite: a limit in which a term is gone. */
export function isolated(kernels: readonly Kernel[], profile: ProfileId = 'healthy', changes: Partial<ParameterValues> = {}, tally?: Tally): Isolated {
  const p = { ...valuesOf(profile), ...changes }
  const b = bodyOf(p)
  const u = createInputs()
  const v = createFlows()
  const size = STATE_SIZE + (tally?.size ?? 0)
  const buffer = new Float64Array(size)
  const view = (whole: Float64Array) => viewState(whole.subarray(0, STATE_SIZE))
  const views = new Map<Float64Array, State>()
  const seen = (whole: Float64Array) => {
    const known = views.get(whole) ?? view(whole)
    views.set(whole, known)
    return known
  }
  const derivatives = (from: Float64Array, to: Float64Array) => {
    to.fill(0)
    for (const kernel of kernels) kernel(seen(from), u, b, p, v, seen(to))
    tally?.rates(seen(from), u, b, p, v, to.subarray(STATE_SIZE))
  }
  const system = { size, derivatives }
  const scratch = scratchFor(RK4, size)
  return {
    y: view(buffer), u, b, p, v,
    tallied: buffer.subarray(STATE_SIZE),
    slopes() {
      derivatives(buffer, scratch.slopes[0])
      return seen(scratch.slopes[0])
    },
    advance(seconds, steps) {
      for (let step = 0; step < steps; step++) {
        derivatives(buffer, scratch.slopes[0])
        rungeKuttaStep(system, RK4, buffer, seconds / steps, buffer, scratch)
      }
    },
  }
}

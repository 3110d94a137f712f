/** The model of one participant under way: state, inputs and solver together, with the readings that can be taken. */
import { afferents, volleyFatigue } from '../model/afferents'
import { derivatives, keepSettled, settleProjection, type Form } from '../model/derivatives'
import { convergence } from '../model/dorsal-horn'
import { createFlows, createInputs, type Flows, type Inputs } from '../model/flows'
import { steadyActivation } from '../model/muscle'
import { createPercept, perceive, type Percept } from '../model/perception'
import { placeOf, REGIONAL_STATES, STATE_SIZE, viewState, type State, type StateName } from '../model/state'
import { createIntegrator, interpolate, type Integrator } from '../numerics/integrator'
import type { Participant } from './participant'

export interface Accuracy {
  readonly relative: number
  /** Longest step, s. */
  readonly longest: number
}

/**
 * Against a tight run (test/simulation/accuracy.test.ts): thresholds within 0.05 kPa, ratings within 0.005 at every
 * second; within 0.25 kPa in the minutes after strong pain sets in from one moment to the next.
 */
export const ACCURACY: Accuracy = { relative: 1e-4, longest: 20 }

export interface Engine {
  readonly participant: Participant
  readonly form: Form
  readonly inputs: Inputs
  readonly flows: Flows
  readonly it: Integrator
  /** The state the integrator has reached, by name. */
  readonly state: State
  /** The state `look` was last asked about, and what it feels like. */
  readonly seen: Float64Array
  readonly seenState: State
  readonly percept: Percept
  readonly slopes: State
}

export function createEngine(participant: Participant, form: Form, { relative, longest }: Accuracy = ACCURACY): Engine {
  const { body, parameters, rest } = participant
  const inputs = createInputs()
  const flows = createFlows()
  const views = new Map<Float64Array, State>()
  const view = (buffer: Float64Array) => {
    let state = views.get(buffer)
    if (!state) views.set(buffer, (state = viewState(buffer)))
    return state
  }
  const system = {
    size: STATE_SIZE,
    derivatives(y: Float64Array, dydt: Float64Array) {
      derivatives(form, view(y), inputs, body, parameters, flows, view(dydt))
    },
  }
  const seen = rest.slice()
  const it = createIntegrator(system, rest, { relative, absolute: absoluteTolerance(relative), longest })
  return {
    participant,
    form,
    inputs,
    flows,
    it,
    state: viewState(it.y),
    seen,
    seenState: viewState(seen),
    percept: createPercept(),
    slopes: viewState(new Float64Array(STATE_SIZE)),
  }
}

/** After an accepted step: in the reduced form, writes what has settled into the state. */
export const keep = ({ form, flows, state }: Engine): void => keepSettled(form, flows, state)

/** What the participant would report at a time within the last step. */
export function lookAt(engine: Engine, t: number): Percept {
  interpolate(engine.it, t, engine.seen)
  return look(engine)
}

/** What the participant would report in the state `seen`; also settles the fast states of the reduced form in it. */
export function look(engine: Engine): Percept {
  const { participant: { body, parameters }, form, inputs, flows, seenState, slopes, percept } = engine
  if (form === 'reduced') steadyActivation(seenState, inputs, body, parameters, flows, slopes)
  afferents(seenState, inputs, body, parameters, flows, slopes)
  volleyFatigue(seenState, inputs, body, parameters, flows, slopes)
  convergence(seenState, inputs, body, parameters, flows, slopes)
  settleProjection(form, seenState, inputs, body, parameters, flows, slopes)
  keepSettled(form, flows, seenState)
  perceive(seenState, inputs, body, parameters, flows, percept)
  return percept
}

/** Sizes below which a state counts as nothing, from what it is at rest or in hard work; the rest are fractions. */
const TYPICAL: Partial<Record<StateName, number>> = { LC: 10, LI: 4, K: 5, AT: 500, GL: 40, PY: 150, TR: 100 }

function absoluteTolerance(relative: number): Float64Array {
  const absolute = new Float64Array(STATE_SIZE).fill(relative * 0.1)
  for (const name of Object.keys(REGIONAL_STATES) as StateName[]) {
    const { from, width } = placeOf(name)
    absolute.fill(relative * 0.1 * (TYPICAL[name] ?? 1), from, from + width)
  }
  return absolute
}

/** The model of one participant under way: state, inputs and solver together, with the readings that can be taken. */
import { afferents, volleyFatigue } from '../model/afferents'
import { derivatives, keepSettled, settleProjection, type Form } from '../model/derivatives'
import { convergence } from '../model/dorsal-horn'
import { createFlows, createInputs, type Flows, type Inputs } from '../model/flows'
import { steadyActivation } from '../model/muscle'
import { createPercept, perceive, type Percept } from '../model/perception'
import { placeOf, REGIONAL_STATES, STATE_SIZE, viewState, type State, type StateName } from '../model/state'
import { REGIONS } from '../anatomy'
import { createIntegrator, interpolate, type Integrator } from '../numerics/integrator'
import { condense, gather, gatherInputs, spread, spreadFlows, viewCondensed, type Condensed } from './condensed'
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
export const ACCURACY: Accuracy = { relative: 7e-5, longest: 20 }

export interface Engine {
  readonly participant: Participant
  readonly form: Form
  /** What is done to the participant; changes between steps. */
  readonly inputs: Inputs
  readonly flows: Flows
  /** The part of the participant that is integrated, and the solver of it. */
  readonly part: Condensed
  readonly it: Integrator
  /** The state the integrator has reached, by name, of what is followed. */
  readonly state: State
  /** The whole state `look` was last asked about, and what it feels like. */
  readonly seen: Float64Array
  readonly seenState: State
  readonly percept: Percept
  /** The same state, of what is followed, and room for slopes that nobody asks for. */
  readonly near: Float64Array
  readonly nearState: State
  /** Ratings of the participant to whom nothing is done, per region. */
  readonly restingPain: Float64Array
  readonly slopes: State
}

/** Follows the muscles named in `regions` and leaves the others at rest; follows all of them where none are named. */
export function createEngine(participant: Participant, form: Form, { relative, longest }: Accuracy = ACCURACY, regions?: readonly number[]): Engine {
  const { parameters, rest } = participant
  const inputs = createInputs()
  const flows = createFlows()
  const tolerated = absoluteTolerance(relative)
  const part = condense(participant, form, regions ?? [...REGIONS.keys()], inputs, flows, tolerated)
  const whole = part.size === STATE_SIZE
  const condensed = (values: Float64Array) => {
    if (whole) return values
    const fewer = new Float64Array(part.size)
    gather(part, values, fewer)
    return fewer
  }
  const views = new Map<Float64Array, State>()
  const view = (buffer: Float64Array) => {
    let state = views.get(buffer)
    if (!state) views.set(buffer, (state = viewCondensed(part, buffer)))
    return state
  }
  const system = {
    size: part.size,
    derivatives(y: Float64Array, dydt: Float64Array) {
      if (!whole) gatherInputs(part, inputs)
      derivatives(form, view(y), part.inputs, part.body, parameters, part.flows, view(dydt))
    },
  }
  const seen = rest.slice()
  const near = condensed(seen)
  const it = createIntegrator(system, condensed(rest), { relative, absolute: condensed(tolerated), longest })
  const engine: Engine = {
    participant,
    form,
    inputs,
    flows,
    part,
    it,
    state: viewCondensed(part, it.y),
    seen,
    seenState: viewState(seen),
    percept: createPercept(),
    near,
    nearState: viewCondensed(part, near),
    restingPain: new Float64Array(REGIONS.length),
    slopes: viewCondensed(part, new Float64Array(part.size)),
  }
  engine.restingPain.set(look(engine).nrs)
  return engine
}

/** After an accepted step: in the reduced form, writes what has settled into the state. */
export const keep = ({ form, part: { flows }, state }: Engine): void => keepSettled(form, flows, state)

/** What the participant would report at a time within the last step. */
export function lookAt(engine: Engine, t: number): Percept {
  interpolate(engine.it, t, engine.near)
  return report(engine)
}

/** What the participant would report in the state `seen`; also settles the fast states of the reduced form in it. */
export function look(engine: Engine): Percept {
  const { part, seen, near } = engine
  if (near !== seen) gather(part, seen, near)
  return report(engine)
}

/** A state of what is followed as one of the whole participant, in `seen`. */
export function showWhole({ part, seen, near }: Engine, state: Float64Array): void {
  if (near !== seen) spread(part, state, seen)
  else if (state !== seen) seen.set(state)
}

function report(engine: Engine): Percept {
  const { participant: { body, parameters }, form, part, inputs, flows, near, seen, nearState, seenState, slopes, percept } = engine
  if (near !== seen) gatherInputs(part, inputs)
  if (form === 'reduced') steadyActivation(nearState, part.inputs, part.body, parameters, part.flows, slopes)
  afferents(nearState, part.inputs, part.body, parameters, part.flows, slopes)
  volleyFatigue(nearState, part.inputs, part.body, parameters, part.flows, slopes)
  convergence(nearState, part.inputs, part.body, parameters, part.flows, slopes)
  settleProjection(form, nearState, part.inputs, part.body, parameters, part.flows, slopes)
  keepSettled(form, part.flows, nearState)
  showWhole(engine, near)
  if (near !== seen) spreadFlows(part, flows)
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

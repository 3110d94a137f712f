/**
 * The muscles to which something happens, and the whole cord. A muscle that nobody asks for work and to which nothing is
 * done stays at rest to the last digit, since nothing comes back to it from the cord: to follow it costs a row of every
 * equation and gives nothing. The kernels are the same; they are handed shorter arrays. What the resting muscles send to a
 * segment is one constant, kept behind the muscles that are followed, and one more entry of the segment's list.
 */
import { REGIONS, SEGMENTS } from '../anatomy'
import type { Body } from '../model/body'
import { derivatives, type Form } from '../model/derivatives'
import { createInputs, type Flows, type Inputs } from '../model/flows'
import { CENTRAL_STATES, REGIONAL_STATES, SEGMENTAL_STATES, STATE_SIZE, viewState, type State, type StateName } from '../model/state'
import type { Participant } from './participant'

export interface Condensed {
  /** The muscles that are followed, ascending; all of them where nothing can be left out. */
  readonly regions: Int32Array
  /** Numbers in a state of these muscles and the cord, in the order of a whole state. */
  readonly size: number
  readonly body: Body
  readonly inputs: Inputs
  readonly flows: Flows
}

/** A muscle rests if after so long, s, it would be where it is as far as the solver can tell. */
const STILL_FOR = 86_400

const REGIONAL = Object.keys(REGIONAL_STATES) as (keyof typeof REGIONAL_STATES)[]
const WIDTHS: readonly (readonly [StateName, number])[] = [
  ...(Object.keys(SEGMENTAL_STATES) as (keyof typeof SEGMENTAL_STATES)[]).map(name => [name, SEGMENTS.length] as const),
  ...(Object.keys(CENTRAL_STATES) as (keyof typeof CENTRAL_STATES)[]).map(name => [name, 1] as const),
]
/** Where the muscles end and the cord begins in a whole state. */
const ALL = REGIONS.length
const CORD = REGIONAL.length * ALL

/**
 * What of a participant is followed if nothing happens but in `wanted`: everything where the others do not rest.
 * @param inputs,flows of the whole participant; where muscles are left out, writes into `flows` what they send
 * @param absolute what the solver lets pass in a step, one number per number of a whole state
 */
export function condense({ body, parameters, rest }: Participant, form: Form, wanted: readonly number[], inputs: Inputs, flows: Flows, absolute: Float64Array): Condensed {
  const chosen = new Set(wanted)
  const left = REGIONS.map((_, region) => region).filter(region => !chosen.has(region))
  const slopes = new Float64Array(STATE_SIZE)
  if (left.length > 0) derivatives(form, viewState(rest), createInputs(), body, parameters, flows, viewState(slopes))
  const rests = (region: number) => REGIONAL.every((_, state) => {
    const at = state * ALL + region
    return Math.abs(slopes[at]) * STILL_FOR < absolute[at]
  })
  if (left.length === 0 || !left.every(rests)) return { regions: Int32Array.from(REGIONS.keys()), size: STATE_SIZE, body, inputs, flows }
  const regions = Int32Array.from(chosen).sort()
  return { regions, size: regions.length * REGIONAL.length + STATE_SIZE - CORD, body: shorterBody(regions, body), inputs: shorterInputs(regions), flows: shorterFlows(regions, body, flows) }
}

/** Names the stretches of a buffer of `size` numbers. */
export function viewCondensed({ regions, size }: Condensed, buffer: Float64Array): State {
  if (size === STATE_SIZE) return viewState(buffer)
  const views: Partial<Record<StateName, Float64Array>> = {}
  let from = 0
  for (const [name, width] of [...REGIONAL.map(state => [state, regions.length] as const), ...WIDTHS]) {
    views[name] = buffer.subarray(from, from + width)
    from += width
  }
  return views as State
}

/** Writes what is followed of a whole state into `part`. */
export function gather({ regions }: Condensed, whole: Float64Array, part: Float64Array): void {
  let to = 0
  for (let from = 0; from < CORD; from += ALL) {
    for (let i = 0; i < regions.length; i++) part[to++] = whole[from + regions[i]]
  }
  for (let at = CORD; at < whole.length; at++) part[to++] = whole[at]
}

/** The other way: what rests stays as it is in `whole`. */
export function spread({ regions }: Condensed, part: Float64Array, whole: Float64Array): void {
  let from = 0
  for (let to = 0; to < CORD; to += ALL) {
    for (let i = 0; i < regions.length; i++) whole[to + regions[i]] = part[from++]
  }
  for (let at = CORD; at < whole.length; at++) whole[at] = part[from++]
}

/** Takes over what is done to the muscles that are followed. */
export function gatherInputs({ regions, inputs: { TL, exo, pulse, cuff } }: Condensed, whole: Inputs): void {
  for (let i = 0; i < regions.length; i++) {
    const region = regions[i]
    TL[i] = whole.TL[region]
    exo[i] = whole.exo[region]
    pulse[i] = whole.pulse[region]
    cuff[i] = whole.cuff[region]
  }
}

/** Hands on what a report reads of the muscles that are followed. */
export function spreadFlows({ regions, flows: { Anoc, tonic, volley } }: Condensed, whole: Flows): void {
  for (let i = 0; i < regions.length; i++) {
    const region = regions[i]
    whole.Anoc[region] = Anoc[i]
    whole.tonic[region] = tonic[i]
    whole.volley[region] = volley[i]
  }
}

const of = (regions: Int32Array, values: Float64Array) => Float64Array.from(regions, region => values[region])

function shorterBody(regions: Int32Array, body: Body): Body {
  const { muscleStart, muscle, wk } = body
  const start = [0]
  const column: number[] = []
  const weight: number[] = []
  for (let k = 0; k < SEGMENTS.length; k++) {
    for (let j = muscleStart[k]; j < muscleStart[k + 1]; j++) {
      const i = regions.indexOf(muscle[j])
      if (i < 0) continue
      column.push(i)
      weight.push(wk[j])
    }
    column.push(regions.length + k)
    weight.push(1)
    start.push(column.length)
  }
  const { F3, R3, r3, X50, PPT0, LI0, prior, mu } = body
  return {
    ...body,
    F3: of(regions, F3), R3: of(regions, R3), r3: of(regions, r3), X50: of(regions, X50), PPT0: of(regions, PPT0), LI0: of(regions, LI0), prior: of(regions, prior), mu: of(regions, mu),
    muscleStart: Int32Array.from(start), muscle: Int32Array.from(column), wk: Float64Array.from(weight),
  }
}

function shorterInputs({ length }: Int32Array): Inputs {
  const none = () => new Float64Array(length)
  return { TL: none(), exo: none(), pulse: none(), cuff: none() }
}

/** Those of segments are the whole participant's own arrays; behind what a muscle sends stands what all that rest send to each segment. */
function shorterFlows(regions: Int32Array, { muscleStart, muscle, wk }: Body, whole: Flows): Flows {
  const own = () => new Float64Array(regions.length)
  const sent = (values: Float64Array) => {
    const both = new Float64Array(regions.length + SEGMENTS.length)
    for (let k = 0; k < SEGMENTS.length; k++) {
      for (let j = muscleStart[k]; j < muscleStart[k + 1]; j++) if (!regions.includes(muscle[j])) both[regions.length + k] += wk[j] * values[muscle[j]]
    }
    return both
  }
  return {
    ...whole, A: own(), Q: own(), Jg: own(), Jl: own(), Alow: own(), Anoc: own(),
    phasic: sent(whole.phasic), tonic: sent(whole.tonic), volley: sent(whole.volley), command: sent(whole.command),
  }
}

/** States and inputs drawn at random, but always the same ones, over and beyond what a run meets. */
import { createFlows, createInputs, type Flows, type Inputs } from '../../../src/model/flows'
import { createPercept, type Percept } from '../../../src/model/perception'
import { STATE_SIZE, viewState, type State, type StateName } from '../../../src/model/state'
import type { Role } from '../../../scripts/equations/ir'
import { participantOf, type Participant } from '../../../src/simulation/participant'

/** Where each state is drawn from: a little past what is possible, so that every floor and ceiling is met. */
const RANGES: Readonly<Record<StateName, readonly [low: number, high: number]>> = {
  MA: [0, 1], MF: [0, 1], VD: [0, 1], PC: [-0.1, 1.1], LC: [0, 30], LI: [0, 20], K: [3, 16], AT: [100, 1500], GL: [20, 80], PY: [80, 300],
  BB: [0, 1.5], SP: [0, 1], KN: [0, 0.8], TR: [0, 500], VF: [0, 1],
  P: [0, 1], N: [0, 1], C: [0, 1], X: [0, 1], F: [0, 1], G: [0, 1], Y: [0, 1.2], Z: [0, 1.8], W: [0, 1], Tb: [0, 2],
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function drawFrom(seed: number): () => number {
  let s = seed
  return () => {
    s = (s + 0x6d2b79f5) | 0
    let t = Math.imul(s ^ (s >>> 15), 1 | s)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Everything a kernel is handed. */
export interface Handful {
  readonly participant: Participant
  readonly y: Float64Array
  readonly u: Inputs
  readonly v: Flows
  readonly d: Float64Array
  readonly out: Percept
}

export const PARTICIPANTS = [participantOf('healthy'), participantOf('fibromyalgia')] as const

/** A participant at a state of its own at random; the first seed of each is rest itself, with nothing done to it. */
export function handful(participant: Participant, seed: number): Handful {
  const y = participant.rest.slice()
  const u = createInputs()
  if (seed > 0) {
    const draw = drawFrom(seed)
    for (const [name, values] of Object.entries(viewState(y)) as [StateName, Float64Array][]) {
      const [low, high] = RANGES[name]
      values.forEach((_, i) => { values[i] = low + (high - low) * draw() })
    }
    u.TL.forEach((_, i) => { u.TL[i] = draw() < 0.5 ? 0 : draw() })
    u.exo.forEach((_, i) => { u.exo[i] = draw() < 0.8 ? 0 : draw() })
    u.pulse.forEach((_, i) => { u.pulse[i] = draw() < 0.9 ? 0 : draw() })
    u.cuff.forEach((_, i) => { u.cuff[i] = draw() < 0.9 ? 0 : 0.99 * draw() })
  }
  return { participant, y, u, v: createFlows(), d: new Float64Array(STATE_SIZE), out: createPercept() }
}

/** The same, copied, under the names of the roles. */
export function arraysOf({ participant, y, u, v, d, out }: Handful): { readonly [R in Role]: Readonly<Record<string, Float64Array | Int32Array>> } {
  const copied = (arrays: object) => Object.fromEntries(Object.entries(arrays as Record<string, Float64Array>).map(([name, values]) => [name, values.slice()]))
  return {
    state: { ...viewState(y.slice()) }, derivative: { ...viewState(d.slice()) }, input: copied(u),
    body: participant.body as unknown as Record<string, Float64Array | Int32Array>, flow: copied(v), percept: copied(out),
  }
}

export type { State }

/** Collects the rows of a run in buffers that grow by doubling, and hands them over as a trajectory's columns. */
import { placeOf } from '../model/state'
import type { Percept } from '../model/perception'
import type { Engine } from './engine'
import { isState, quantityOf, widthOf, type QuantityId } from './quantities'
import type { Column } from './trajectory'

interface Track {
  readonly id: QuantityId
  readonly width: number
  /** Where the state lies in the state vector; -1 for a percept. */
  readonly from: number
  values: Float32Array
}

export interface Recorder {
  rows: number
  time: Float64Array
  readonly tracks: readonly Track[]
}

/** `expectedRows` sizes the buffers; a longer run makes them grow. */
export function createRecorder(quantities: readonly QuantityId[], expectedRows: number): Recorder {
  const tracks = quantities.map(id => {
    const width = widthOf(id)
    return { id, width, from: isState(id) ? placeOf(id).from : -1, values: new Float32Array(expectedRows * width) }
  })
  return { rows: 0, time: new Float64Array(expectedRows), tracks }
}

/** What was last looked at, all of the same state. */
type Looked = Pick<Engine, 'seen' | 'percept' | 'flows' | 'inputs'>

/** Adds a row. A second row at the same time marks a jump. */
export function record(recorder: Recorder, t: number, { seen, percept, flows, inputs }: Looked): void {
  const { rows, tracks } = recorder
  if (rows === recorder.time.length) grow(recorder)
  recorder.time[rows] = t
  for (const { id, width, from, values } of tracks) {
    const at = rows * width
    if (id === 'referred') {
      writeReferred(percept, values, at)
      continue
    }
    if (id === 'nociception') {
      for (let i = 0; i < width; i++) values[at + i] = flows.Anoc[i] + inputs.exo[i] + flows.tonic[i] + inputs.pulse[i]
      continue
    }
    if (from >= 0) copy(seen, from, width, values, at)
    else copy(percept[id as Felt], 0, width, values, at)
  }
  recorder.rows++
}

/** What a percept has under its own name. */
type Felt = QuantityId & keyof Percept

function copy(source: Float64Array, from: number, width: number, target: Float32Array, at: number): void {
  for (let i = 0; i < width; i++) target[at + i] = source[from + i]
}

/** The share of what is felt in a region that does not arise there. Referral only adds, so it lies within 0 and 1. */
function writeReferred({ local, felt }: Percept, values: Float32Array, at: number): void {
  for (let i = 0; i < felt.length; i++) values[at + i] = felt[i] > 0 ? Math.min(1, Math.max(0, 1 - local[i] / felt[i])) : 0
}

/** The columns, cut to the rows there are, in buffers of their own. */
export function columnsOf({ rows, time, tracks }: Recorder): { time: Float64Array; columns: Record<string, Column> } {
  const columns: Record<string, Column> = {}
  for (const { id, width, values } of tracks) {
    const { unit, over } = quantityOf(id)
    columns[id] = { unit, over, width, values: values.slice(0, rows * width) }
  }
  return { time: time.slice(0, rows), columns }
}

function grow(recorder: Recorder): void {
  const longer = new Float64Array(recorder.time.length * 2)
  longer.set(recorder.time)
  recorder.time = longer
  for (const track of recorder.tracks) {
    const values = new Float32Array(longer.length * track.width)
    values.set(track.values)
    track.values = values
  }
}

/**
 * Collects the rows of a run and hands them over as a trajectory's columns. Rows are written where the rows of earlier
 * runs were, and all columns leave in one buffer: memory that was never touched costs more than the numbers in it.
 */
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
  /** How many numbers of a row lie before its own. */
  readonly before: number
}

export interface Recorder {
  rows: number
  /** Rows there is room for. */
  room: number
  time: Float64Array
  /** One stretch of `room` rows per track. */
  values: Float32Array
  readonly tracks: readonly Track[]
  /** Numbers in a row. */
  readonly across: number
}

/** Room that a run has left behind; one at a time has it, since runs may be under way beside each other. */
let spare: Float32Array | undefined

/** `expectedRows` sizes the buffers; a longer run makes them grow. */
export function createRecorder(quantities: readonly QuantityId[], expectedRows: number): Recorder {
  let across = 0
  const tracks = quantities.map((id): Track => {
    const width = widthOf(id)
    const track = { id, width, from: isState(id) ? placeOf(id).from : -1, before: across }
    across += width
    return track
  })
  const room = Math.max(1, expectedRows)
  return { rows: 0, room, time: new Float64Array(room), values: roomFor(room * across), tracks, across }
}

function roomFor(size: number): Float32Array {
  const found = spare
  if (!found || found.length < size) return new Float32Array(size)
  spare = undefined
  return found
}

/** What was last looked at, all of the same state. */
type Looked = Pick<Engine, 'seen' | 'percept' | 'flows' | 'inputs'>
/** What a percept has under its own name. */
type Felt = QuantityId & keyof Percept

/** Adds a row. A second row at the same time marks a jump. */
export function record(recorder: Recorder, t: number, { seen, percept, flows, inputs }: Looked): void {
  if (recorder.rows === recorder.room) grow(recorder)
  const { rows, room, tracks, values } = recorder
  recorder.time[rows] = t
  for (const { id, width, from, before } of tracks) {
    const at = before * room + rows * width
    if (from >= 0) copy(seen, from, width, values, at)
    else if (id === 'referred') writeReferred(percept, values, at)
    else if (id === 'nociception') for (let i = 0; i < width; i++) values[at + i] = flows.Anoc[i] + inputs.exo[i] + flows.tonic[i] + inputs.pulse[i]
    else copy(percept[id as Felt], 0, width, values, at)
  }
  recorder.rows++
}

function copy(source: Float64Array, from: number, width: number, target: Float32Array, at: number): void {
  for (let i = 0; i < width; i++) target[at + i] = source[from + i]
}

/** The share of what is felt in a region that does not arise there. Referral only adds, so it lies within 0 and 1. */
function writeReferred({ local, felt }: Percept, values: Float32Array, at: number): void {
  for (let i = 0; i < felt.length; i++) values[at + i] = felt[i] > 0 ? Math.min(1, Math.max(0, 1 - local[i] / felt[i])) : 0
}

/** The columns, cut to the rows there are, with their times in one buffer of their own. The recorder is done with. */
export function columnsOf({ rows, room, time, tracks, across, values }: Recorder): { time: Float64Array; columns: Record<string, Column> } {
  const buffer = new ArrayBuffer(rows * (Float64Array.BYTES_PER_ELEMENT + across * Float32Array.BYTES_PER_ELEMENT))
  const times = new Float64Array(buffer, 0, rows)
  times.set(time.subarray(0, rows))
  const columns: Record<string, Column> = {}
  for (const { id, width, before } of tracks) {
    const { unit, over } = quantityOf(id)
    const own = new Float32Array(buffer, times.byteLength + before * rows * Float32Array.BYTES_PER_ELEMENT, rows * width)
    own.set(values.subarray(before * room, before * room + rows * width))
    columns[id] = { unit, over, width, values: own }
  }
  if (!spare || spare.length < values.length) spare = values
  return { time: times, columns }
}

function grow(recorder: Recorder): void {
  const { rows, room, tracks, across, values } = recorder
  const longer = new Float64Array(room * 2)
  longer.set(recorder.time)
  const wider = new Float32Array(longer.length * across)
  for (const { width, before } of tracks) wider.set(values.subarray(before * room, before * room + rows * width), before * longer.length)
  Object.assign(recorder, { room: longer.length, time: longer, values: wider })
}

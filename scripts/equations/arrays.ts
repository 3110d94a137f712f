/** The arrays a kernel may name, read from the objects that the kernels are handed, and the sparse maps among them. */
import { bodyOf } from '../../src/model/body'
import { createFlows, createInputs } from '../../src/model/flows'
import { createPercept } from '../../src/model/perception'
import { STATE_SIZE, viewState } from '../../src/model/state'
import { defaults } from '../../src/parameters/table'
import type { Axis, MapName, Role } from './ir'

export interface ArrayInfo {
  readonly name: string
  readonly axis: Axis
  readonly length: number
  /** Numbers that point at something else; they index, and never enter the arithmetic. */
  readonly integer: boolean
  /** For the starts of rows: of which map. */
  readonly startOf?: MapName
  /** For columns: what a number in it points at. */
  readonly pointsAt?: 'region' | 'segment'
}

export interface SparseMap {
  readonly rows: 'region' | 'segment'
  readonly columns: 'region' | 'segment'
  readonly start: string
  readonly column: string
  readonly weight: string
}

/** Compressed rows: entries start[i] .. start[i + 1] belong to row i. */
export const MAPS: Readonly<Record<MapName, SparseMap>> = {
  myotome: { rows: 'region', columns: 'segment', start: 'segmentStart', column: 'segment', weight: 'w' },
  reach: { rows: 'segment', columns: 'region', start: 'muscleStart', column: 'muscle', weight: 'wk' },
  referral: { rows: 'region', columns: 'region', start: 'referralStart', column: 'source', weight: 'ref' },
}
export const MAP_NAMES = Object.keys(MAPS) as MapName[]

const inputs = createInputs()
const states = viewState(new Float64Array(STATE_SIZE))
const body = bodyOf(defaults())

export const REGION_COUNT = inputs.TL.length
export const SEGMENT_COUNT = states.P.length
export const LENGTHS = { region: REGION_COUNT, segment: SEGMENT_COUNT }
if (REGION_COUNT === SEGMENT_COUNT) throw new Error('regions and segments are told apart by their number, and it is the same')

/** Everything there is, by role, in the order in which the model lays it out. */
export const ARRAYS: Readonly<Record<Role, readonly ArrayInfo[]>> = {
  state: plain(states),
  derivative: plain(states),
  input: plain(inputs),
  body: Object.entries(body).map(([name, values]) => inBody(name, values as Float64Array | Int32Array)),
  flow: plain(createFlows()),
  percept: plain(createPercept()),
}

const TABLE = new Map(Object.entries(ARRAYS).flatMap(([role, infos]) => infos.map((info) => [`${role}.${info.name}`, info] as const)))

/** Undefined when the role has no such array. */
export const findArray = (role: Role, name: string): ArrayInfo | undefined => TABLE.get(`${role}.${name}`)

/** Throws when the role has no such array. */
export function infoOf({ role, name }: { readonly role: Role; readonly name: string }): ArrayInfo {
  const info = findArray(role, name)
  if (!info) throw new Error(`no ${role} array '${name}'`)
  return info
}

/** Where each state begins in the buffer of a state vector. */
export const STATE_OFFSETS: Readonly<Record<string, number>> = Object.fromEntries(
  ARRAYS.state.map(({ name }, at) => [name, ARRAYS.state.slice(0, at).reduce((sum, { length }) => sum + length, 0)]))

function plain(arrays: object): readonly ArrayInfo[] {
  return Object.entries(arrays as Record<string, Float64Array>).map(([name, { length }]) => ({ name, axis: axisOf(name, length), length, integer: false }))
}

function axisOf(name: string, length: number): Axis {
  if (length === REGION_COUNT) return 'region'
  if (length === SEGMENT_COUNT) return 'segment'
  if (length === 1) return 'person'
  throw new Error(`the array '${name}' of ${length} numbers is neither per region, nor per segment-side, nor one number`)
}

function inBody(name: string, values: Float64Array | Int32Array): ArrayInfo {
  const integer = values instanceof Int32Array
  for (const map of MAP_NAMES) {
    const { rows, columns, start, column, weight } = MAPS[map]
    if (name === start) return { name, axis: rows, length: values.length, integer, startOf: map }
    if (name === column) return { name, axis: map, length: values.length, integer, pointsAt: columns }
    if (name === weight) return { name, axis: map, length: values.length, integer }
  }
  return { name, axis: axisOf(name, values.length), length: values.length, integer }
}

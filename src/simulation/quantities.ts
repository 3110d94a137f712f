/** What a run can record: the two percepts and every state of the model, each with its unit and what it is counted over. */
import { CENTRAL_STATES, placeOf, REGIONAL_STATES, SEGMENTAL_STATES, type StateName } from '../model/state'
import type { Unit } from '../units/units'
import type { Over } from './trajectory'

export type QuantityId = 'ppt' | 'nrs' | StateName

export interface Quantity {
  readonly id: QuantityId
  readonly label: string
  readonly unit: Unit
  readonly over: Over
}

const fromStates = (table: Readonly<Record<string, { unit: Unit; label: string }>>, over: Over): Quantity[] =>
  Object.entries(table).map(([id, { unit, label }]) => ({ id: id as StateName, label, unit, over }))

export const QUANTITIES: readonly Quantity[] = [
  { id: 'ppt', label: 'Pressure pain threshold', unit: 'kPa', over: 'region' },
  { id: 'nrs', label: 'Pain rating', unit: 'NRS', over: 'region' },
  ...fromStates(REGIONAL_STATES, 'region'),
  ...fromStates(SEGMENTAL_STATES, 'segment'),
  ...fromStates(CENTRAL_STATES, 'person'),
]

/** Throws on an id that is not in the list. */
export function quantityOf(id: string): Quantity {
  const quantity = QUANTITIES.find(candidate => candidate.id === id)
  if (!quantity) throw new Error(`no quantity '${id}'; known: ${QUANTITIES.map(candidate => candidate.id).join(', ')}`)
  return quantity
}

/** What a run records unless it is asked for more: what the bodies, the charts and the pathway show. */
export const RECORDED: readonly QuantityId[] = ['ppt', 'nrs', 'MF', 'PC', 'LI', 'K', 'GL', 'SP', 'KN', 'P', 'N', 'C', 'X', 'F', 'Y', 'Z', 'Tb']

export const isState = (id: QuantityId): id is StateName => id !== 'ppt' && id !== 'nrs'

/** How many numbers a quantity has at one moment. */
export const widthOf = (id: QuantityId): number => placeOf(isState(id) ? id : 'MA').width

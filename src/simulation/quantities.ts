/** What a run can record: the percepts and every state of the model, each with its unit and what it is counted over. */
import { CENTRAL_STATES, placeOf, REGIONAL_STATES, SEGMENTAL_STATES, type StateName } from '../model/state'
import type { Unit } from '../units/units'
import type { Over } from './trajectory'

/** What is perceived, and so read from a state and never part of it. */
export type PerceptId = 'ppt' | 'nrs' | 'referred' | 'nociception' | 'inhibition' | 'facilitation'
export type QuantityId = PerceptId | StateName

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
  // (felt - local) / felt. A share of the drive, because drives add up and ratings do not: 0 where all that is felt in
  // a region arises there, 1 where all of it is referred from other muscles, by whichever way, and 0 where nothing is.
  { id: 'referred', label: 'Share of the felt drive that is referred from elsewhere', unit: '1', over: 'region' },
  // What the nerve endings of a region fire, however it comes about: the `steady + pulse` of the kernel `localDrive`.
  { id: 'nociception', label: 'Firing of nociceptors: by the chemistry of the muscle, from outside, and of themselves', unit: '1', over: 'region' },
  { id: 'inhibition', label: 'Share of its gain that inhibition takes off a segment', unit: '1', over: 'segment' },
  { id: 'facilitation', label: 'Share of its gain that facilitation adds to every segment', unit: '1', over: 'person' },
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
export const RECORDED: readonly QuantityId[] = ['ppt', 'nrs', 'referred', 'nociception', 'inhibition', 'facilitation', 'MF', 'PC', 'LI', 'K', 'GL', 'SP', 'KN', 'P', 'N', 'C', 'X', 'F', 'Y', 'W', 'Z', 'Tb']

const PERCEPTS: readonly string[] = ['ppt', 'nrs', 'referred', 'nociception', 'inhibition', 'facilitation'] satisfies PerceptId[]

export const isState = (id: QuantityId): id is StateName => !PERCEPTS.includes(id)

/** How many numbers a quantity has at one moment. */
export const widthOf = (id: QuantityId): number => placeOf(isState(id) ? id : STATE_LIKE[quantityOf(id).over]).width

/** A state that is counted over the same. */
const STATE_LIKE = { region: 'MA', segment: 'P', person: 'Y' } as const satisfies Record<Over, StateName>

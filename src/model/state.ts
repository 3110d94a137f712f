/**
 * The state vector of one participant, by name. 15 states for each of 60 muscle regions, 6 for each of 58
 * segment-sides of the cord, 4 for the whole person: 1252 numbers in one buffer, one contiguous run per state,
 * so that an equation reads `LI[i]` and a solver sees one array.
 */
import { REGIONS, SEGMENTS } from '../anatomy'
import type { Unit } from '../units/units'

/** One per muscle region. */
export const REGIONAL_STATES = {
  MA: { unit: '1', label: 'Active motor units' },
  MF: { unit: '1', label: 'Fatigued motor units' },
  VD: { unit: '1', label: 'Metabolic vasodilation' },
  PC: { unit: '1', label: 'Phosphocreatine, fraction of rest' },
  LC: { unit: 'mM', label: 'Lactate in the muscle cell' },
  LI: { unit: 'mM', label: 'Lactate in the interstitium' },
  K: { unit: 'mM', label: 'Interstitial potassium' },
  AT: { unit: 'nM', label: 'Interstitial ATP' },
  GL: { unit: 'µM', label: 'Interstitial glutamate' },
  PY: { unit: 'µM', label: 'Interstitial pyruvate' },
  BB: { unit: '1', label: 'Inflammatory mediators (lumped)' },
  SP: { unit: '1', label: 'Sensitisation of nociceptors' },
  VF: { unit: '1', label: 'Nociceptors tired by volleys' },
  KN: { unit: '1', label: 'Contracture (knot) fraction' },
  TR: { unit: 's', label: 'Work done' },
} as const satisfies Record<string, { unit: Unit; label: string }>

/** One per segment-side of the spinal cord. */
export const SEGMENTAL_STATES = {
  P: { unit: '1', label: 'Projection-neurone rate, 1 = 50 Hz' },
  N: { unit: '1', label: 'Wind-up' },
  C: { unit: '1', label: 'Central sensitisation' },
  X: { unit: '1', label: 'Contraction-induced inhibition, slow' },
  F: { unit: '1', label: 'Contraction-induced inhibition, command-linked' },
  G: { unit: '1', label: 'Late sensitisation' },
} as const satisfies Record<string, { unit: Unit; label: string }>

/** One for the whole person. */
export const CENTRAL_STATES = {
  Y: { unit: '1', label: 'Descending inhibition (conditioned pain modulation)' },
  Z: { unit: '1', label: 'Descending facilitation' },
  W: { unit: '1', label: 'Contraction-induced inhibition everywhere' },
  Tb: { unit: '1', label: 'Adapted level of the ascending drive' },
} as const satisfies Record<string, { unit: Unit; label: string }>

export type RegionalState = keyof typeof REGIONAL_STATES
export type SegmentalState = keyof typeof SEGMENTAL_STATES
export type CentralState = keyof typeof CENTRAL_STATES
export type StateName = RegionalState | SegmentalState | CentralState

/** Views on one buffer, one per state. Writing to a view writes to the buffer. */
export type State = { readonly [S in StateName]: Float64Array }

const LAYOUT: readonly { readonly name: StateName; readonly width: number; readonly unit: Unit }[] = [
  ...entries(REGIONAL_STATES, REGIONS.length),
  ...entries(SEGMENTAL_STATES, SEGMENTS.length),
  ...entries(CENTRAL_STATES, 1),
]

function entries<S extends StateName>(table: Readonly<Record<S, { unit: Unit }>>, width: number) {
  return (Object.keys(table) as S[]).map(name => ({ name, width, unit: table[name].unit }))
}

/** Numbers in one state vector. */
export const STATE_SIZE = LAYOUT.reduce((size, { width }) => size + width, 0)

/** Names the stretches of a buffer of STATE_SIZE numbers. Throws on any other length. */
export function viewState(buffer: Float64Array): State {
  if (buffer.length !== STATE_SIZE) throw new Error(`a state has ${STATE_SIZE} numbers, not ${buffer.length}`)
  const views: Partial<Record<StateName, Float64Array>> = {}
  let from = 0
  for (const { name, width } of LAYOUT) {
    views[name] = buffer.subarray(from, from + width)
    from += width
  }
  return views as State
}

/** Where a state lies in the buffer, how many numbers it has, and in what unit. */
export function placeOf(name: StateName): { readonly from: number; readonly width: number; readonly unit: Unit } {
  let from = 0
  for (const entry of LAYOUT) {
    if (entry.name === name) return { from, width: entry.width, unit: entry.unit }
    from += entry.width
  }
  throw new Error(`no state '${name}'; known: ${LAYOUT.map(entry => entry.name).join(', ')}`)
}

/** The first state with a number that is not finite, or null. */
export function notFinite(buffer: Float64Array): StateName | null {
  let from = 0
  for (const { name, width } of LAYOUT) {
    for (let i = from; i < from + width; i++) if (!Number.isFinite(buffer[i])) return name
    from += width
  }
  return null
}

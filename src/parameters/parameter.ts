import type { Unit } from '../units/units'
import type { ReferenceKey } from './references'

/**
 * Where a value comes from. A value nobody has checked against its source is an assumption, and says so:
 * a number remembered from the literature is `assumed`, with the source it is remembered from in `because`.
 */
export type Origin =
  /** Read in the source. `where` is the place in it; `read` is how much of it was read. */
  | { readonly kind: 'measured'; readonly ref: ReferenceKey; readonly where: string; readonly read: 'full text' | 'abstract' | 'secondary' }
  /** Computed from other entries or from a measured value; `how` is the computation in words. */
  | { readonly kind: 'derived'; readonly from: readonly string[]; readonly how: string; readonly refs?: readonly ReferenceKey[] }
  /** Chosen by least squares so that the model gives a named result; `to` names the result(s). */
  | { readonly kind: 'fitted'; readonly to: string; readonly refs: readonly ReferenceKey[] }
  /** Ours. `because` is the reason; the parameter's range is what cannot be ruled out. */
  | { readonly kind: 'assumed'; readonly because: string; readonly refs?: readonly ReferenceKey[] }

/** One number of the model. */
export interface Parameter {
  /** What it is, in words a physiologist would use. */
  readonly label: string
  readonly value: number
  readonly unit: Unit
  /** Values a user may explore; for an assumed parameter, the values that cannot be ruled out. */
  readonly range: readonly [low: number, high: number]
  readonly origin: Origin
}

export type ParameterTable<K extends string = string> = Readonly<Record<K, Parameter>>

/** Declares a table; the type keeps every name, so a misspelt parameter does not compile. */
export const parameterTable = <const K extends string>(table: Record<K, Parameter>): ParameterTable<K> => table

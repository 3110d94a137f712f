import type { OriginWith } from '../units/origin'
import type { Unit } from '../units/units'
import type { ReferenceKey } from './references'

/** Where a value comes from; its references are keys of our bibliography, so a mistyped one does not compile. */
export type Origin = OriginWith<ReferenceKey>

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

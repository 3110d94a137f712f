/** Every unit this project may write down, alphabetised within its kind. Add here first; any other unit does not compile. */
export const UNITS = [
  // dimensionless and counted
  '1', '%', 'NRS', 'areas',
  // time
  's', 'min', '1/s',
  // force, pressure, mass
  'kPa', 'g', 'cm²',
  // concentrations and their rates
  'mM', 'mM/s', 'mM/pH', 'nM', 'pH', 'pH⁻¹', 'µM',
] as const
export type Unit = (typeof UNITS)[number]

declare const unit: unique symbol
/** A number that remembers its unit at compile time. It is a plain number at run time. */
export type Quantity<U extends Unit> = number & { readonly [unit]: U }

export type Seconds = Quantity<'s'>
export const seconds = (value: number) => value as Seconds
export const minutes = (value: number) => (value * 60) as Seconds

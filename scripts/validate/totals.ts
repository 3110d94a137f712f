/** How many claims agree. */
import type { Row } from './judge'

export interface Tally {
  readonly agrees: number
  readonly disagrees: number
  readonly notModelled: number
  /** Of those that are modelled; null where none is. */
  readonly share: number | null
}

export interface Totals {
  readonly studies: number
  readonly claims: number
  readonly calibration: Tally
  readonly validation: Tally
  /** Those on which good studies do not contradict each other: of contested ones no model can meet all. */
  readonly uncontested: { readonly calibration: Tally; readonly validation: Tally }
}

export function totalsOf(rows: readonly Row[]): Totals {
  const byRole = (of: readonly Row[]) => ({ calibration: tallyOf(of.filter(({ role }) => role === 'calibration')), validation: tallyOf(of.filter(({ role }) => role === 'validation')) })
  return {
    studies: new Set(rows.map(({ study }) => study)).size,
    claims: rows.length,
    ...byRole(rows),
    uncontested: byRole(rows.filter(({ firmness }) => firmness !== 'contested')),
  }
}

function tallyOf(rows: readonly Row[]): Tally {
  const count = (wanted: Row['verdict']) => rows.filter(({ verdict }) => verdict === wanted).length
  const [agrees, disagrees] = [count('agrees'), count('disagrees')]
  return { agrees, disagrees, notModelled: count('not modelled'), share: agrees + disagrees > 0 ? agrees / (agrees + disagrees) : null }
}

/** What a study found, row by row, beside what the runs on screen give for the same reading. */
import { MAIN_ARM, type Claim, type Experiment, type Firmness } from '../../experiments/experiment'
import type { ProfileId } from '../../parameters/profiles'
import { readingOf } from '../../simulation/compare'
import type { Trajectory } from '../../simulation/trajectory'
import type { SessionState } from '../../state/session'

export type RowKind = 'hold' | 'pain' | 'shoulder' | 'leg'

export interface Cell {
  readonly claim: Claim
  /** In the unit of the claim's reading: s, points of the scale, or % of change. Null until the run is there. */
  readonly simulated: number | null
}

export interface Finding {
  readonly kind: RowKind
  /** Whole minutes after the hold at which it was read; null for what has no such time. */
  readonly minutes: number | null
  readonly cells: Readonly<Partial<Record<ProfileId, Cell>>>
}

/** One row per reading, with a cell per group, in the order of the claims. */
export function findingsOf({ claims, protocol }: Experiment, runs: SessionState['runs']): Finding[] {
  const rows = new Map<string, { kind: RowKind; minutes: number | null; cells: Partial<Record<ProfileId, Cell>> }>()
  for (const claim of claims) {
    const measurement = claim.reading.kind === 'measure' ? measurementOf(claim, protocol) : undefined
    const kind = kindOf(claim, measurement)
    const offset = kind === 'shoulder' || kind === 'leg' ? measurement?.when.offset : undefined
    const key = `${kind}${offset ?? ''}`
    let row = rows.get(key)
    if (!row) rows.set(key, row = { kind, minutes: offset === undefined ? null : Math.round(offset / 60), cells: {} })
    const run = runs[claim.group]
    row.cells[claim.group] = { claim, simulated: run ? simulatedOf(claim, run) : null }
  }
  return [...rows.values()]
}

const measurementOf = ({ reading }: Claim, { measurements }: Experiment['protocol']) =>
  reading.kind === 'measure' ? measurements.find(({ id }) => id === reading.measurement) : undefined

function kindOf({ reading }: Claim, measurement: ReturnType<typeof measurementOf>): RowKind {
  if (reading.kind === 'hold') return 'hold'
  if (measurement?.quantity === 'nrs') return 'pain'
  return reading.regions !== 'working' && reading.regions[0]?.startsWith('tibialis_anterior') ? 'leg' : 'shoulder'
}

/** The run's own reading, by the same rule as the command line; null when the run did not get there. */
export const simulatedOf = ({ reading }: Pick<Claim, 'reading'>, run: Trajectory): number | null => readingOf(reading, { [MAIN_ARM]: run })

/** How firm a row is: for both groups, or for one; `minutes` where it is not the same at every test. */
export interface Firm {
  readonly kind: RowKind
  readonly group: ProfileId | null
  readonly parts: readonly { readonly firmness: Firmness; readonly minutes: number | null }[]
}

const GROUPS: readonly ProfileId[] = ['healthy', 'fibromyalgia']

/** Row by row and group by group, as a reader asks: how firm is this? In the order of the claims. */
export function firmnessOf(experiment: Experiment): Firm[] {
  const rows = findingsOf(experiment, {})
  return [...new Set(rows.map(({ kind }) => kind))].flatMap(kind => {
    const firm = GROUPS.flatMap((group): Firm[] => {
      const found = rows.filter(row => row.kind === kind).flatMap(({ minutes, cells }) => {
        const claim = cells[group]?.claim
        return claim ? [{ firmness: claim.firmness, minutes }] : []
      })
      if (found.length === 0) return []
      const alike = new Set(found.map(({ firmness }) => firmness)).size === 1
      return [{ kind, group, parts: alike ? [{ firmness: found[0]!.firmness, minutes: null }] : found }]
    })
    const same = firm.length === GROUPS.length && new Set(firm.map(({ parts }) => JSON.stringify(parts))).size === 1
    return same ? [{ ...firm[0]!, group: null }] : firm
  })
}

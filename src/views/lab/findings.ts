/** What a study found, row by row, beside what the runs on screen give for the same reading. */
import { MAIN_ARM, type Claim, type Experiment, type Firmness } from '../../experiments'
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

/** A row of which a firmness is said; `group` where it holds for one group alone. */
export interface Firm {
  readonly kind: RowKind
  readonly group: ProfileId | null
}

/** Which rows are how firm, in the order of the claims. */
export function firmnessOf(experiment: Experiment): ReadonlyMap<Firmness, readonly Firm[]> {
  const groups = new Map<Firmness, Map<RowKind, Set<ProfileId>>>()
  for (const { kind, cells } of findingsOf(experiment, {})) {
    for (const { claim } of Object.values(cells)) {
      const kinds = groups.get(claim.firmness) ?? new Map<RowKind, Set<ProfileId>>()
      groups.set(claim.firmness, kinds.set(kind, (kinds.get(kind) ?? new Set<ProfileId>()).add(claim.group)))
    }
  }
  return new Map([...groups].map(([firmness, kinds]) => [
    firmness,
    [...kinds].map(([kind, of]) => ({ kind, group: of.size === 1 ? [...of][0]! : null })),
  ]))
}

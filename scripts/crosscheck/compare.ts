/** Holds a run of the app against the same run by CVODE, row by row. */
import { REGIONS } from '../../src/anatomy'
import { columnOf, type Trajectory } from '../../src/simulation/trajectory'
import type { Solved, SolvedRow } from './solve'

export interface Difference {
  readonly size: number
  /** Where: s from the start, and the region. */
  readonly time: number
  readonly region: string
}

export interface Compared {
  /** Rows that both have, and rows of the app for which CVODE has no counterpart: must be 0. */
  readonly rows: number
  readonly unmatched: number
  readonly ppt: Difference
  readonly nrs: Difference
  /** Ends of steps, s: the largest difference, and whether both ended every step for the same reason. */
  readonly ends: number
  readonly sameReasons: boolean
}

/** How far apart may be what is read at every row (kPa, rating), and the moment at which a step ends, s. */
export const MOST = { ppt: 0.5, nrs: 0.05, ends: 0.02 } as const
/** Rows no further apart than this, s, can be each other's counterpart: well below the second between two rows. */
const COUNTERPART = 0.05

export function compareRuns(run: Trajectory, solved: Solved): Compared {
  const pairs = [...pairsOf(run, solved.rows)]
  const matched = pairs.filter((pair): pair is readonly [number, SolvedRow] => pair[1] !== undefined)
  return {
    rows: matched.length,
    unmatched: pairs.length - matched.length,
    ppt: largest(run, matched, 'ppt'),
    nrs: largest(run, matched, 'nrs'),
    ends: Math.max(...solved.steps.map(({ end }, i) => Math.abs(end - (run.steps[i]?.end ?? NaN)))),
    sameReasons: solved.steps.length === run.steps.length && solved.steps.every(({ stoppedBy }, i) => stoppedBy === run.steps[i]?.stoppedBy),
  }
}

/** Written so that a number that is not finite is out of tolerance, and so is a comparison of nothing. */
export const agrees = ({ rows, unmatched, ppt, nrs, ends, sameReasons }: Compared): boolean =>
  rows > 0 && unmatched === 0 && sameReasons && ppt.size <= MOST.ppt && nrs.size <= MOST.nrs && ends <= MOST.ends

/** Rows at whole seconds lie at the same time in both; an edge that depends on letting go, only nearly: the nearest counts. */
function* pairsOf({ time }: Trajectory, rows: readonly SolvedRow[]): Generator<readonly [row: number, other: SolvedRow | undefined]> {
  const after = rows.filter(({ kind }) => kind === 'after')
  const before = rows.filter(({ kind }) => kind !== 'after')
  for (let i = 0; i < time.length; i++) {
    const jumped = i === 0 || time[i] === time[i - 1]
    yield [i, nearest(jumped ? after : before, time[i]!)]
  }
}

function nearest(rows: readonly SolvedRow[], time: number): SolvedRow | undefined {
  let low = 0
  for (let high = rows.length; low < high;) {
    const middle = (low + high) >> 1
    if (rows[middle]!.time < time - COUNTERPART) low = middle + 1
    else high = middle
  }
  let best: SolvedRow | undefined
  for (let i = low; i < rows.length && rows[i]!.time <= time + COUNTERPART; i++) {
    if (!best || Math.abs(rows[i]!.time - time) < Math.abs(best.time - time)) best = rows[i]
  }
  return best
}

function largest(run: Trajectory, pairs: readonly (readonly [number, SolvedRow])[], quantity: 'ppt' | 'nrs'): Difference {
  const { values, width } = columnOf(run, quantity)
  let most: Difference = { size: 0, time: 0, region: '' }
  for (const [row, other] of pairs) {
    for (let i = 0; i < width; i++) {
      const size = Math.abs(values[row * width + i]! - other[quantity][i]!)
      if (!(size <= most.size)) most = { size, time: run.time[row]!, region: REGIONS[i]!.id }
      if (Number.isNaN(size)) return most
    }
  }
  return most
}

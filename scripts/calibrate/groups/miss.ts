/**
 * What the second search makes small: how far trials of simulated groups are from finding what the calibration claims say. In
 * half-widths of a trial's own scatter, and nothing from where a trial finds it with some room:
 *
 * - a printed number counts from seven tenths of the way to the edge of the scatter;
 * - a direction until the mean stands 1.2 half-widths off no change, "unchanged" from 0.8 half-widths off it;
 * - what has no "no change" is held to the limits the claim gives itself, with a tenth of their half-width to spare.
 *
 * No claim counts more than `MOST`, so that none the model cannot meet drags all others with it; one that does not agree costs
 * `BROKEN` besides. The study that the model is built around is also held to the claims' own limits for the typical participant,
 * since the Lab shows him beside them. Claims with the role `validation` never come in.
 */
import type { Row } from '../../validate/judge'

/** The room that is asked for, in half-widths. */
const NUMBER_ROOM = 0.7
const DIRECTION_ROOM = 1.2
const UNCHANGED_ROOM = 0.8
const LIMITS_ROOM = 0.1
const MOST = 3
const BROKEN = 0.25
/** Of the typical participant of the study the model is built around, per half-width of a claim's limits. */
const TYPICAL = { study: 'ge2012', room: 0.05, weight: 2 }

export type Judged = Pick<Row, 'study' | 'claim' | 'role' | 'published' | 'simulated' | 'neutral' | 'typical' | 'limits' | 'verdict'>

/** Of one claim: 0 where trials find it with room to spare, `MOST` where nobody could be read. */
export function missOf({ published, simulated, neutral, limits }: Judged): number {
  if (!simulated || !limits) return MOST
  const { value, low, high } = simulated
  if (published.kind === 'number') return over(Math.abs(value - published.value), (high - low) / 2, -NUMBER_ROOM)
  if (neutral === null || published.kind === 'some people') return outside(value, limits, LIMITS_ROOM)
  const direction = published.kind === 'no difference' ? 'unchanged' : published.direction
  if (direction === 'up') return over(neutral - value, value - low, DIRECTION_ROOM)
  if (direction === 'down') return over(value - neutral, high - value, DIRECTION_ROOM)
  return over(Math.abs(value - neutral), (high - low) / 2, -UNCHANGED_ROOM)
}

/** `distance` in units of `scatter`, and `room` on top; a scatter of nothing tells any distance from none. */
function over(distance: number, scatter: number, room: number): number {
  if (!Number.isFinite(distance)) return MOST
  if (scatter <= 0) return distance > 0 || (distance === 0 && room > 0) ? MOST : 0
  return Math.min(MOST, Math.max(0, distance / scatter + room))
}

function outside(value: number, [low, high]: readonly [number, number], room: number): number {
  const half = (high - low) / 2
  return Math.min(MOST, Math.max(0, (low - value) / half + room, (value - high) / half + room))
}

/** Of all rows that are not kept for validation. */
export function costOf(rows: readonly Judged[]): number {
  return rows.filter(row => row.role === 'calibration' && row.verdict !== 'not modelled').reduce((sum, row) => {
    const typical = row.study === TYPICAL.study && row.typical !== null && row.limits ? TYPICAL.weight * outside(row.typical, row.limits, TYPICAL.room) : 0
    return sum + missOf(row) + typical + (row.verdict === 'disagrees' ? BROKEN : 0)
  }, 0)
}

/**
 * What the calibration claims ask of the typical participant. A claim is about a group, whose mean is not the reading of its
 * typical participant: pain is skewed, and stops at both ends of its scale. So people are simulated at the values of the table,
 * and trials of the published size with them (as `validate` does), and each claim asks of the typical participant what makes
 * those trials agree, were the group to stand as far from him as it does now, and to scatter as it does now. After a fit both
 * have moved a little: fit again. Where that leaves room, the typical participant is also held to the limits a claim gives itself,
 * since the Lab shows him beside them.
 */
import { find } from '../validate/find'
import type { Row } from '../validate/judge'
import { AS_PUBLISHED, nameOf, TARGETS, type Aim, type Target } from './objective'

const SEED = 1

type Interval = Aim['agrees']

/** One per target. `people`: of each profile; 0 leaves the claims as they are published. */
export async function aims(people: number, threads: number, say: (sentence: string) => void): Promise<readonly Aim[]> {
  if (people === 0) return AS_PUBLISHED
  say(`What groups add to their typical participants: ${people} people of each profile.`)
  const studies = [...new Set(TARGETS.map(({ study }) => study.id))]
  const rows = new Map((await find({ studies, people, seed: SEED, threads }, say)).rows.flat().map(row => [`${row.study}/${row.claim}`, row]))
  return TARGETS.map((target, i) => aimOf(target, rows.get(nameOf(target))) ?? AS_PUBLISHED[i]!)
}

/** Null where a trial or the typical participant gave no reading. */
export function aimOf({ claim: { published, agrees } }: Target, row: Pick<Row, 'simulated' | 'typical' | 'neutral'> | undefined): Aim | null {
  if (!row?.simulated || row.typical === null) return null
  const { value, low, high } = row.simulated
  const added = value - row.typical
  const [below, above] = [value - low, high - value]
  const around = (middle: number) => both({ low: middle - above - added, high: middle + below - added }, agrees)
  if (published.kind === 'number') return { published: { ...published, value: published.value - added }, agrees: around(published.value) }
  const less = ({ low: least, high: most }: Interval) => ({ low: least - added, high: most - added })
  // Held to the limits the claim gives itself, as its verdict is.
  if (row.neutral === null || published.kind === 'some people') return { published, agrees: less(agrees) }
  const direction = published.kind === 'no difference' ? 'unchanged' : published.direction
  if (direction === 'unchanged') return { published, agrees: around(row.neutral) }
  // Never further from no change than where the claim's own limits end.
  const far = direction === 'up' ? { low: row.neutral + below, high: Math.max(agrees.high, row.neutral + 3 * below) } : { low: Math.min(agrees.low, row.neutral - 3 * above), high: row.neutral - above }
  return { published, agrees: both(less(far), agrees) }
}

/** What two intervals share; the first where they share nothing. */
function both(one: Interval, other: Interval): Interval {
  const [low, high] = [Math.max(one.low, other.low), Math.min(one.high, other.high)]
  return low < high ? { low, high } : one
}

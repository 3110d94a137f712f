/**
 * What the story says in numbers: every one read from the run on screen, or from the study's own claims. Nothing here is
 * typed in.
 */
import { regionIndex, type RegionId } from '../../anatomy'
import { ge2012 } from '../../experiments/ge2012'
import type { Claim, Group } from '../../experiments/experiment'
import { readingOf } from '../../simulation/compare'
import type { Trajectory } from '../../simulation/trajectory'
import { effortOf } from '../../state/marks'
import type { SessionState } from '../../state/session'
import { quantitiesOf, seriesOf } from '../charts/quantities'

/** One value for each of the two people. */
export type Pair<T> = Readonly<Record<Group, T>>

/** Which way a threshold went: 'same' where it moved no more than what counts as unchanged for the study. */
export type Way = 'calmer' | 'same' | 'sensitive'

export interface Facts {
  /** Ratings, 0 to 10, of the working muscle that was sorest when it ended: as the hold begins, after a minute, and when it ended. As the Lab charts it. */
  readonly painBefore: Pair<number>
  readonly painMinute: Pair<number>
  readonly painEnd: Pair<number>
  /** How long each held, s, in the model and in the study, and what ended it in the model. */
  readonly held: Pair<number>
  readonly heldStudy: Pair<number>
  readonly stoppedBy: Pair<'force' | 'pain' | 'limit' | 'broken off'>
  /** Change of the threshold at the last test, %, and which way that is. */
  readonly shoulder: Pair<number>
  readonly leg: Pair<number>
  readonly shoulderWay: Pair<Way>
  readonly legWay: Pair<Way>
  /** After a minute of holding: what the brake takes off the signal and what is added to it, %. */
  readonly brake: Pair<number>
  readonly volume: Pair<number>
}

/** The moment in the hold at which the story looks, s. */
export const A_MINUTE = 60

const GROUPS = ['healthy', 'fibromyalgia'] as const satisfies readonly Group[]
const MAIN = 'main'

/** Null until both runs are there, and where either broke off. */
export function factsOf(runs: SessionState['runs']): Facts | null {
  const { healthy, fibromyalgia } = runs
  if (healthy?.outcome.status !== 'completed' || fibromyalgia?.outcome.status !== 'completed') return null
  const both = { healthy, fibromyalgia }
  const pair = <T>(of: (run: Trajectory, group: Group) => T): Pair<T> => ({ healthy: of(healthy, 'healthy'), fibromyalgia: of(fibromyalgia, 'fibromyalgia') })
  const claimed = (id: string) => pair((run, group) => numberOf(`${group}-${id}`, run))
  const shoulder = claimed('trapezius-2')
  const leg = claimed('tibialis-2')
  return {
    painBefore: pair(run => mostPain(run, 0)),
    painMinute: pair(run => mostPain(run, A_MINUTE)),
    painEnd: claimed('pain'),
    held: claimed('endurance'),
    heldStudy: pair((_, group) => publishedOf(`${group}-endurance`)),
    stoppedBy: pair(run => effortOf(run)!.stoppedBy),
    shoulder,
    leg,
    shoulderWay: pair((_, group) => wayOf(shoulder[group], 'trapezius')),
    legWay: pair((_, group) => wayOf(leg[group], 'tibialis')),
    brake: quantity(both, 'inhibition'),
    volume: quantity(both, 'facilitation'),
  }
}

function claimOf(id: string): Claim {
  const claim = ge2012.claims.find(each => each.id === id)
  if (!claim) throw new Error(`the study has no claim '${id}'`)
  return claim
}

function numberOf(id: string, run: Trajectory): number {
  const value = readingOf(claimOf(id).reading, { [MAIN]: run })
  if (value === null) throw new Error(`the run has no reading for '${id}'`)
  return value
}

function publishedOf(id: string): number {
  const { published } = claimOf(id)
  if (published.kind !== 'number') throw new Error(`'${id}' was published as a direction`)
  return published.value
}

/** As the study's own claims draw the line: within what counts as unchanged at that place, it is. */
function wayOf(change: number, place: 'trapezius' | 'tibialis'): Way {
  const still = ge2012.claims.find(({ id, published }) => id.includes(place) && published.kind === 'direction' && published.direction === 'unchanged')!
  if (change > still.agrees.high) return 'calmer'
  return change < still.agrees.low ? 'sensitive' : 'same'
}

/** The rating of the sorest working region at so many seconds into the effort. */
function mostPain(run: Trajectory, into: number): number {
  const column = run.columns['nrs']!
  const time = effortOf(run)!.start + into
  const row = Math.max(0, run.time.findLastIndex(each => each <= time))
  // Where somebody hurts at rest may hurt more than what works, and is not what the hold did.
  const working = run.measures.filter(measure => measure.id === 'pain-end').map(({ region }) => regionIndex(region as RegionId))
  return Math.max(...working.map(region => column.values[row * column.width + region]!))
}

/** As the Lab charts it. */
function quantity(runs: Pair<Trajectory>, id: 'inhibition' | 'facilitation'): Pair<number> {
  const charted = quantitiesOf(ge2012.protocol).find(each => each.id === id)!
  const [healthy, fibromyalgia] = GROUPS.map(group => seriesOf(charted, group, runs[group], 'start')?.nearest(A_MINUTE) ?? 0)
  return { healthy: healthy!, fibromyalgia: fibromyalgia! }
}

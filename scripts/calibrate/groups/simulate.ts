/** Groups of people drawn around given values of the free parameters, in every study that has a calibration claim, judged as `validate` judges them. */
import { isModelled, STUDIES, studyById } from '../../../src/experiments'
import { PROFILE_IDS, type ProfileId } from '../../../src/parameters/profiles'
import { judge, profilesOf, type Row } from '../../validate/judge'
import type { Pool } from '../../validate/pool'
import type { KeptRuns, Task } from '../../validate/work'
import { changesOf } from '../free'
import { costOf } from './miss'

/** The same people at every point, so that two points differ by their values and not by luck; those of `validate`. */
const SEED = 1
/** People to a task. */
const BLOCK = 25

export const GROUP_STUDIES: readonly string[] = STUDIES.filter(({ claims }) => claims.some(claim => isModelled(claim) && claim.role === 'calibration')).map(({ id }) => id)

/** A study with what its claims cost. */
interface Judgement {
  readonly study: string
  readonly rows: readonly Row[]
  readonly cost: number
}

/** The same, those that cost most first: where a point is worse, that is known soonest. */
export const costliestFirst = (judged: readonly Judgement[]): string[] => judged.toSorted((a, b) => b.cost - a.cost).map(({ study }) => study)

/**
 * One judgement per study, in the order given. `people`: of each profile. Null where people around these values can hardly be,
 * or as soon as all studies so far cost more than `atMost` together: no claim costs less than nothing.
 */
export async function simulateGroups(values: readonly number[], people: number, pool: Pool, order: readonly string[] = GROUP_STUDIES, atMost = Infinity): Promise<readonly Judgement[] | null> {
  const changes = changesOf(values)
  const blocks = Array.from({ length: Math.ceil(people / BLOCK) }, (_, i) => ({ from: i * BLOCK, to: Math.min(people, (i + 1) * BLOCK) }))
  const judged: Judgement[] = []
  let cost = 0
  for (const id of order) {
    const study = studyById(id)!
    const tasks: Task[] = profilesOf(study).flatMap(profile => [
      ...blocks.map((block): Task => ({ kind: 'people', study: id, profile, seed: SEED, ...block, middle: changes[profile] })),
      { kind: 'one', study: id, profile, changes: changes[profile] } as const,
    ])
    const answers = tasks.map((): readonly KeptRuns[] => [])
    try {
      await pool.all(tasks, (index, answer) => { answers[index] = answer as readonly KeptRuns[] })
    } catch (error) {
      if (/draws in a row/.test(String(error))) return null
      throw error
    }
    const of = (kind: Task['kind'], profile: ProfileId) => tasks.flatMap((task, i) => (task.kind === kind && task.profile === profile ? answers[i]! : []))
    const byProfile = <T>(value: (profile: ProfileId) => T) => Object.fromEntries(PROFILE_IDS.map(profile => [profile, value(profile)])) as Record<ProfileId, T>
    const rows = judge(study, { people: byProfile(profile => of('people', profile)), typical: byProfile(profile => of('one', profile)[0]) }, SEED)
    judged.push({ study: id, rows, cost: costOf(rows) })
    cost += judged.at(-1)!.cost
    if (cost > atMost) return null
  }
  return judged
}

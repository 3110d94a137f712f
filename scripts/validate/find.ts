/** Simulates what a report needs: looks up what has been simulated before, hands the rest to the threads, and judges. */
import { isModelled, studyById, type Study } from '../../src/experiments'
import { PROFILE_IDS, type ProfileId } from '../../src/parameters/profiles'
import type { Request } from './arguments'
import { createCache, nameOf } from './cache'
import { judge, profilesOf } from './judge'
import { createPool } from './pool'
import type { Found } from './report'
import { sensitivity, sensitivityTasks } from './sensitivity'
import type { Answer, AtRest, KeptRuns, Task } from './work'

/** People to a task: a second or so of work, so that little is lost when a run is broken off. */
const BLOCK = 20

export async function find(request: Pick<Request, 'studies' | 'people' | 'seed' | 'threads'>, say: (sentence: string) => void): Promise<Found> {
  const { people, seed } = request
  const studies = request.studies.map(id => studyById(id)!)
  const answers = await simulate(tasksOf(studies, request), request.threads, say)
  const answerTo = <T extends Answer>(task: Task) => answers.get(nameOf(task))! as T
  const runsOf = (tasks: readonly Task[]) => tasks.flatMap(task => answerTo<readonly KeptRuns[]>(task))

  const rows = studies.map(study => {
    const ofProfile = <T>(value: (profile: ProfileId) => T, otherwise: T) =>
      Object.fromEntries(PROFILE_IDS.map(profile => [profile, profilesOf(study).includes(profile) ? value(profile) : otherwise])) as Record<ProfileId, T>
    return judge(study, {
      people: ofProfile<readonly KeptRuns[]>(profile => runsOf(peopleTasks(study, profile, request)), []),
      typical: ofProfile<KeptRuns | undefined>(profile => runsOf([typicalTask(study, profile)])[0], undefined),
    }, seed)
  })
  const rest = Object.fromEntries(PROFILE_IDS.map(profile => [profile, restTasks(profile, request).flatMap(task => answerTo<readonly AtRest[]>(task))])) as Record<ProfileId, AtRest[]>
  return { seed, people, rows, rest, sensitivity: sensitivity(request.studies, task => runsOf([task])[0]) }
}

type Size = Pick<Request, 'people' | 'seed'>

function tasksOf(studies: readonly Study[], size: Size): readonly Task[] {
  const modelled = studies.filter(({ claims }) => claims.some(isModelled))
  return [
    ...PROFILE_IDS.flatMap(profile => restTasks(profile, size)),
    ...modelled.flatMap(study => profilesOf(study).flatMap(profile => [typicalTask(study, profile), ...peopleTasks(study, profile, size)])),
    ...sensitivityTasks(studies.map(({ id }) => id)),
  ]
}

const blocks = ({ people }: Size) => Array.from({ length: Math.ceil(people / BLOCK) }, (_, i) => ({ from: i * BLOCK, to: Math.min(people, (i + 1) * BLOCK) }))

const restTasks = (profile: ProfileId, size: Size): Task[] => blocks(size).map(block => ({ kind: 'rest', profile, seed: size.seed, ...block }))

const peopleTasks = (study: Study, profile: ProfileId, size: Size): Task[] =>
  blocks(size).map(block => ({ kind: 'people', study: study.id, profile, seed: size.seed, ...block }))

const typicalTask = (study: Study, profile: ProfileId): Task => ({ kind: 'one', study: study.id, profile, changes: {} })

async function simulate(tasks: readonly Task[], threads: number, say: (sentence: string) => void): Promise<ReadonlyMap<string, Answer>> {
  const cache = createCache()
  const answers = new Map<string, Answer>()
  const left = tasks.filter(task => {
    const known = cache.read(task)
    if (known) answers.set(nameOf(task), known)
    return !known
  })
  if (left.length < tasks.length) say(`${tasks.length - left.length} of ${tasks.length} parts were simulated before.`)
  const pool = createPool(threads)
  let done = 0
  let told = 0
  try {
    await pool.all(left, (index, answer) => {
      const task = left[index]
      cache.write(task, answer)
      answers.set(nameOf(task), answer)
      done++
      const tenths = Math.floor((10 * done) / left.length)
      if (tenths > told) {
        told = tenths
        say(`${tenths * 10} % simulated (${done} of ${left.length} parts)`)
      }
    })
  } finally {
    await pool.end()
  }
  return answers
}

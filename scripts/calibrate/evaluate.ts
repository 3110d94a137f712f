/** What the two typical participants do in every study that has a calibration claim, read as its claims ask. */
import { armsOf, MAIN_ARM, readingFor, studyById, type Reading } from '../../src/experiments'
import { PROFILE_IDS, type ProfileId } from '../../src/parameters/profiles'
import { betweenOf, readingOf, type RunsByArm } from '../../src/simulation/compare'
import { createEngine, look } from '../../src/simulation/engine'
import { participantOf, type Participant } from '../../src/simulation/participant'
import { run } from '../../src/simulation/run'
import { mean } from '../../src/numerics/statistics'
import type { Trajectory } from '../../src/simulation/trajectory'
import { changesOf } from './free'
import { ASSUMED, TARGETS, type Target } from './objective'

/**
 * The dorsal horn as settled, also under taps, and a tolerance ten times that of the Lab: a third of the time, and ratings
 * within 0.02 of it, far less than a claim's rule is wide.
 */
const ONLY_READINGS = { record: [], every: 1e9, form: 'reduced', accuracy: { relative: 1e-3, longest: 60 } } as const

interface Needed {
  readonly studies: ReadonlyMap<Target['study'], ReadonlySet<string>>
}

/** Which arms of which studies each participant has to go through. */
const NEEDED = Object.fromEntries(PROFILE_IDS.map(profile => [profile, neededBy(profile)])) as Record<ProfileId, Needed['studies']>

function neededBy(profile: ProfileId): Needed['studies'] {
  const needed = new Map<Target['study'], Set<string>>()
  const need = (study: Target['study'], reading: Reading) => {
    const arms = needed.get(study) ?? new Set<string>()
    for (const arm of armsRead(reading)) arms.add(arm)
    needed.set(study, arms)
  }
  for (const { study, claim } of TARGETS) {
    if (claim.group !== profile && claim.group !== 'between') continue
    need(study, readingFor(claim))
  }
  for (const { read } of ASSUMED) if (read?.group === profile) need(studyById(read.study)!, read.reading)
  return needed
}

function armsRead(reading: Reading): string[] {
  switch (reading.kind) {
    case 'difference': return [reading.first, reading.second].flatMap(armsRead)
    case 'ratio': return [reading.of, reading.to].flatMap(armsRead)
    case 'mean':
    case 'highest': return reading.of.flatMap(armsRead)
    case 'time constant': return armsRead(reading.remaining)
    case 'share': return armsRead(reading.of)
    default: return [reading.arm ?? MAIN_ARM]
  }
}

/** One value per target, then one per assumed value (`objective.ts`); null where a run did not get that far. */
export function simulate(values: readonly number[]): (number | null)[] {
  const changes = changesOf(values)
  const people = Object.fromEntries(PROFILE_IDS.map(profile => [profile, participantOf(profile, changes[profile])])) as Record<ProfileId, Participant>
  // A cord without a calm resting state has no baseline that anything could be read against.
  if (!PROFILE_IDS.every(profile => people[profile].settled)) return Array.from({ length: TARGETS.length + ASSUMED.length }, () => null)
  const runs = Object.fromEntries(PROFILE_IDS.map(profile => [profile, new Map([...NEEDED[profile]].map(([study, arms]) => [study.id, runsOf(study, arms, people[profile])]))])) as Record<ProfileId, Map<string, RunsByArm>>
  const claims = TARGETS.map(({ study, claim }) => {
    const of = (profile: ProfileId) => runs[profile].get(study.id) ?? {}
    return claim.reading.kind === 'between' ? betweenOf(claim.reading, of('fibromyalgia'), of('healthy')) : readingOf(claim.reading, of(claim.group as ProfileId))
  })
  const assumed = ASSUMED.map(({ read }) => (read === null ? restingPain(people.fibromyalgia) : readingOf(read.reading, runs[read.group].get(read.study) ?? {})))
  return [...claims, ...assumed]
}

function runsOf(study: Target['study'], arms: ReadonlySet<string>, participant: Participant): RunsByArm {
  const entries = armsOf(study).filter(({ id }) => arms.has(id)).map(({ id, protocol }): [string, Trajectory] => [id, run(participant, protocol, ONLY_READINGS)])
  return Object.fromEntries(entries)
}

function restingPain(participant: Participant): number {
  const { nrs } = look(createEngine(participant, 'reduced'))
  return mean(Array.from(nrs).filter((_, i) => (participant.body.prior[i] ?? 0) === 1))
}

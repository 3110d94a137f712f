/** Which parameters move the headline results most, one at a time, in the typical participants. */
import { isModelled, studyById, type ModelledClaim, type Study } from '../../src/experiments'
import { PROFILE_IDS, valuesOf, type ProfileId } from '../../src/parameters/profiles'
import { PARAMETERS, PARAMETER_NAMES, type ParameterName } from '../../src/parameters/table'
import { compareStudy } from '../../src/simulation/compare'
import { profilesOf, restored } from './judge'
import type { KeptRuns, Task } from './work'

/** The results people ask about first, by study and claim. */
export const HEADLINES: readonly (readonly [study: string, claim: string])[] = [
  ['ge2012', 'healthy-endurance'],
  ['ge2012', 'fibromyalgia-endurance'],
  ['ge2012', 'healthy-pain'],
  ['ge2012', 'fibromyalgia-pain'],
  ['ge2012', 'healthy-trapezius-1'],
  ['ge2012', 'fibromyalgia-trapezius-1'],
  ['ge2012', 'healthy-tibialis-1'],
  ['ge2012', 'fibromyalgia-tibialis-1'],
  ['persson2000', 'healthy-right-deltoid'],
  ['kosek1996', 'fibromyalgia-end'],
  ['kosek-hansson1997', 'healthy-thigh'],
  ['kosek-hansson1997', 'fibromyalgia-thigh'],
  ['staud2001', 'between-summation'],
  ['gerdle2016', 'between-pyruvate'],
  ['gerdle2016', 'fibromyalgia-threshold'],
  ['rosendal2004', 'healthy-pain'],
]

/** What can be moved: a parameter of the table, or a rate or threshold of every region at once. */
export type Lever = ParameterName | 'F3' | 'R3' | 'PPT0'
const SCALES: Readonly<Record<'F3' | 'R3' | 'PPT0', string>> = {
  F3: 'Rate of fatigue, all muscles', R3: 'Rate of recovery from fatigue, all muscles', PPT0: 'Pressure pain threshold where nothing is sensitised, all muscles',
}
export const LEVERS: readonly Lever[] = [...PARAMETER_NAMES, ...Object.keys(SCALES) as Lever[]]
export const labelOf = (lever: Lever) => (lever in SCALES ? SCALES[lever as keyof typeof SCALES] : PARAMETERS[lever as ParameterName].label)

/** A tenth either way; of a parameter that is 0, a tenth of its range. */
const STEP = 0.1
export type Direction = -1 | 1
export const DIRECTIONS: readonly Direction[] = [-1, 1]

/** Null where the parameter cannot go that way: it is 0 and its range ends there. */
export function moved(lever: Lever, profile: ProfileId, direction: Direction): Pick<Extract<Task, { kind: 'one' }>, 'changes' | 'scales'> | null {
  if (lever in SCALES) return { changes: {}, scales: { [lever]: 1 + direction * STEP } }
  const name = lever as ParameterName
  const value = valuesOf(profile)[name]
  if (value !== 0) return { changes: { [name]: value * (1 + direction * STEP) } }
  const [low, high] = PARAMETERS[name].range
  const to = direction * STEP * (high - low)
  return to >= low && to <= high && to !== 0 ? { changes: { [name]: to } } : null
}

export interface Move {
  readonly lever: Lever
  readonly label: string
  /** The result with the lever a tenth down, and a tenth up; null where it cannot go there or the run did not get that far. */
  readonly down: number | null
  readonly up: number | null
  /** Percent of the result per percent of the lever; null where either is 0 or crosses it. */
  readonly elasticity: number | null
}

export interface Headline {
  readonly study: string
  readonly claim: string
  readonly says: string
  readonly unit: string
  /** The result of the typical participant as the table has it. */
  readonly value: number | null
  /** The strongest first. */
  readonly moves: readonly Move[]
}

const STRONGEST = 5

export const headlineClaims = (studies: readonly string[]): readonly { readonly study: Study; readonly claim: ModelledClaim }[] =>
  HEADLINES.flatMap(([studyId, claimId]) => {
    const study = studyById(studyId)
    const claim = study?.claims.find(({ id }) => id === claimId)
    if (!study || !claim || !isModelled(claim)) throw new Error(`no modelled claim '${claimId}' of a study '${studyId}'; the list of headlines is out of date`)
    return studies.includes(studyId) ? [{ study, claim }] : []
  })

/** Every run the table needs. */
export function sensitivityTasks(studies: readonly string[]): readonly Extract<Task, { kind: 'one' }>[] {
  const wanted = [...new Set(headlineClaims(studies).map(({ study }) => study))]
  return wanted.flatMap(study => profilesOf(study).flatMap(profile =>
    LEVERS.flatMap(lever => DIRECTIONS.flatMap(direction => {
      const change = moved(lever, profile, direction)
      return change ? [{ kind: 'one', study: study.id, profile, ...change } as const] : []
    }))))
}

/** `found` answers a task with its runs. */
export function sensitivity(studies: readonly string[], found: (task: Extract<Task, { kind: 'one' }>) => KeptRuns): Headline[] {
  return headlineClaims(studies).map(({ study, claim }) => {
    const value = read(study, claim, profile => ({ kind: 'one', study: study.id, profile, changes: {} }), found)
    const moves = LEVERS.map((lever): Move => {
      const [down, up] = DIRECTIONS.map(direction => read(study, claim, profile => {
        const change = moved(lever, profile, direction)
        return change && { kind: 'one', study: study.id, profile, ...change }
      }, found))
      return { lever, label: labelOf(lever), down, up, elasticity: elasticityOf(value, down, up) }
    })
    return { study: study.id, claim: claim.id, says: claim.claim, unit: claim.agrees.unit, value, moves: strongest(value, moves) }
  })
}

/** How far a lever moves a result: the larger of its two ways. */
export function sizeOf(value: number | null, { down, up }: Pick<Move, 'down' | 'up'>): number {
  if (value === null) return 0
  return Math.max(down === null ? 0 : Math.abs(down - value), up === null ? 0 : Math.abs(up - value))
}

export const strongest = (value: number | null, moves: readonly Move[]): readonly Move[] =>
  moves.filter(move => sizeOf(value, move) > 0).toSorted((a, b) => sizeOf(value, b) - sizeOf(value, a)).slice(0, STRONGEST)

/** From one side to the other where there are both. */
export function elasticityOf(value: number | null, down: number | null, up: number | null): number | null {
  if (value === null || down === null || up === null || value === 0) return null
  if (Math.sign(down) !== Math.sign(value) || Math.sign(up) !== Math.sign(value)) return null
  return (up - down) / value / (2 * STEP)
}

function read(study: Study, claim: ModelledClaim, taskOf: (profile: ProfileId) => Extract<Task, { kind: 'one' }> | null, found: (task: Extract<Task, { kind: 'one' }>) => KeptRuns): number | null {
  const groups = claim.group === 'between' ? PROFILE_IDS : [claim.group]
  const runs = Object.fromEntries(groups.map(profile => {
    const task = taskOf(profile) ?? { kind: 'one', study: study.id, profile, changes: {} } as const
    return [profile, restored(study, found(task), profile)]
  }))
  // A lever no group can move that way has no result there.
  if (groups.every(profile => taskOf(profile) === null)) return null
  return compareStudy([claim], runs)[0]?.simulated?.value ?? null
}

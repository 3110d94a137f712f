/** What one thread does: it simulates some people, or one changed participant, and answers with what was read. */
import { REGIONS, regionIndex } from '../../src/anatomy'
import { armsOf, studyById, type Study } from '../../src/experiments'
import type { Variation } from '../../src/model/body'
import { viewState } from '../../src/model/state'
import { mean } from '../../src/numerics/statistics'
import type { ProfileId } from '../../src/parameters/profiles'
import type { ParameterValues } from '../../src/parameters/table'
import { createEngine, look } from '../../src/simulation/engine'
import { participantOf, type Participant } from '../../src/simulation/participant'
import { person, type BrokenFact, type Person } from '../../src/simulation/population'
import { run } from '../../src/simulation/run'
import type { Outcome, StepRecord } from '../../src/simulation/trajectory'
import { wpiOf } from '../../src/simulation/wpi'

/** A study over some of the people of a profile, or over its typical participant, or over one whose parameters are changed. */
export type Task =
  | {
    readonly kind: 'people'; readonly study: string; readonly profile: ProfileId; readonly seed: number; readonly from: number; readonly to: number
    /** What is changed about the middle of the profile, around which people are drawn. */
    readonly middle?: Partial<ParameterValues>
  }
  | {
    readonly kind: 'one'; readonly study: string; readonly profile: ProfileId; readonly changes: Partial<ParameterValues>
    /** Multipliers of every region. */
    readonly scales?: Readonly<Partial<Record<'F3' | 'R3' | 'PPT0', number>>>
  }
  | { readonly kind: 'rest'; readonly profile: ProfileId; readonly seed: number; readonly from: number; readonly to: number }

/** What is kept of a run. */
export interface KeptRun {
  readonly steps: readonly StepRecord[]
  readonly measures: readonly KeptMeasure[]
  readonly outcome: Outcome
}
export interface KeptMeasure {
  readonly id: string
  readonly region: string
  readonly value: number
  readonly changePercent: number | null
}
/** One run per arm of the study. */
export type KeptRuns = Readonly<Record<string, KeptRun>>

/** One person to whom nothing is done. */
export interface AtRest {
  readonly wpi: number
  /** Highest and mean rating over the body. */
  readonly highest: number
  readonly mean: number
  /** kPa, over the eight sites of Gerdle 2016. */
  readonly eightSites: number
  readonly trapezius: number
  /** In the thigh: µM, µM, mM. */
  readonly glutamate: number
  readonly pyruvate: number
  readonly lactate: number
  readonly refused: readonly BrokenFact[]
}

export type Answer = readonly KeptRuns[] | readonly AtRest[]

/**
 * No time series: only what the protocol asks to be read. The dorsal horn as settled, also under taps, and a tolerance ten
 * times that of the Lab: ratings come within 0.02, thresholds within 0.3 % (test/scripts/validate-work.test.ts), where people
 * differ by half a point and 40 %; it takes a third of the time.
 */
export const ONLY_READINGS = { record: [], every: 1e9, form: 'reduced', accuracy: { relative: 1e-3, longest: 60 } } as const

/** The same people go through many studies; a thread makes each of them once, and forgets them when the next are drawn around another middle. */
const made = new Map<string, Person>()
let drawnAround = ''

export function work(task: Task): Answer {
  switch (task.kind) {
    case 'people': return numbers(task).map(index => runsOf(studyOf(task.study), someone(task.profile, task.seed, index, task.middle).participant))
    case 'one': return [runsOf(studyOf(task.study), participantOf(task.profile, task.changes, everywhere(task.scales ?? {})))]
    case 'rest': return numbers(task).map(index => atRest(someone(task.profile, task.seed, index)))
  }
}

const everywhere = (scales: Readonly<Record<string, number>>): Variation =>
  Object.fromEntries(Object.entries(scales).map(([name, scale]) => [name, new Float64Array(REGIONS.length).fill(scale)]))

const numbers = ({ from, to }: { readonly from: number; readonly to: number }) => Array.from({ length: to - from }, (_, i) => from + i)

function someone(profile: ProfileId, seed: number, index: number, middle: Partial<ParameterValues> = {}): Person {
  const around = JSON.stringify(middle)
  if (around !== drawnAround) made.clear()
  drawnAround = around
  const name = `${seed} ${profile} ${index}`
  const known = made.get(name) ?? person(profile, seed, index, middle)
  made.set(name, known)
  return known
}

function studyOf(id: string): Study {
  const study = studyById(id)
  if (!study) throw new Error(`there is no study '${id}'`)
  return study
}

const runsOf = (study: Study, participant: Participant): KeptRuns =>
  Object.fromEntries(armsOf(study).map(({ id, protocol }) => {
    const { steps, measures, outcome } = run(participant, protocol, ONLY_READINGS)
    return [id, { steps, measures: measures.map(({ id: measurement, region, value, changePercent }) => ({ id: measurement, region, value, changePercent })), outcome }]
  }))

const EIGHT_SITES = ['supraspinatus', 'forearm_ext', 'glut_max', 'vastus_medialis'].flatMap(group => [regionIndex(`${group}_L`), regionIndex(`${group}_R`)])
const THIGH = regionIndex('quadriceps_R')

function atRest({ participant, restingPain, refused }: Person): AtRest {
  const { ppt } = look(createEngine(participant, 'reduced'))
  const { GL, PY, LI } = viewState(participant.rest)
  return {
    wpi: wpiOf(restingPain, participant.parameters.wpith),
    highest: Math.max(...restingPain),
    mean: mean(restingPain),
    eightSites: mean(EIGHT_SITES.map(site => ppt[site])),
    trapezius: ppt[regionIndex('upper_trapezius_R')],
    glutamate: GL[THIGH],
    pyruvate: PY[THIGH],
    lactate: LI[THIGH],
    refused,
  }
}

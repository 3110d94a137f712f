/** The result that `simulate` prints. Times are seconds from the start of the run; every other number has its unit beside it. */
import { readFileSync } from 'node:fs'
import { REFERENCES, type Reference } from '../../src/parameters/references'
import { compare, type Comparison } from '../../src/simulation/compare'
import type { Measure, Outcome, StepRecord, Trajectory } from '../../src/simulation/trajectory'
import { modelHash } from '../model-hash.mjs'
import type { Subject } from './subject'

export interface Report {
  /** Id of the experiment, or of the protocol in the file. */
  readonly experiment: string
  readonly title: string
  readonly model: { readonly version: string; readonly hash: string }
  readonly seed: number
  readonly profiles: Readonly<Record<string, ProfileReport>>
  /** Empty for a file. */
  readonly published: readonly (Comparison & { readonly source: Source })[]
}

export interface ProfileReport {
  readonly holds: readonly Hold[]
  readonly measures: readonly Measure[]
  readonly outcome: Outcome
}

/** An effort: when it was made and why it ended. */
export interface Hold {
  readonly step: string
  readonly start: number
  readonly end: number
  readonly duration: number
  readonly stoppedBy: StepRecord['stoppedBy']
}

export interface Source {
  readonly key: string
  readonly cite: string
  readonly doi: string | null
  /** How much of it was read for this project. */
  readonly read: Reference['verified']
}

export function report({ protocol, experiment }: Subject, seed: number, runs: Readonly<Partial<Record<string, Trajectory>>>): Report {
  return {
    experiment: experiment?.id ?? protocol.id,
    title: experiment?.title ?? protocol.title,
    model: { version: version(), hash: modelHash() },
    seed,
    profiles: Object.fromEntries(Object.entries(runs).flatMap(([profile, trajectory]) => (trajectory ? [[profile, profileReport(trajectory)]] : []))),
    published: experiment ? compare(experiment.claims, runs).map(comparison => ({ ...comparison, source: sourceOf(experiment.source) })) : [],
  }
}

/** Two spaces a level, numbers in full. */
export const jsonOf = (value: Report): string => `${JSON.stringify(value, null, 2)}\n`

const profileReport = ({ steps, measures, outcome }: Trajectory): ProfileReport => ({
  holds: steps
    .filter(step => step.kind === 'contract')
    .map(({ id, start, end, stoppedBy }) => ({ step: id, start, end, duration: end - start, stoppedBy })),
  measures,
  outcome,
})

function sourceOf(key: keyof typeof REFERENCES): Source {
  const { cite, doi, verified }: Reference = REFERENCES[key]
  return { key, cite, doi: doi ?? null, read: verified }
}

const version = () => (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version

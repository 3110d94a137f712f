/** What `validate` found, as data: the content of validation.json and of what `--json` prints. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { studyById } from '../../src/experiments'
import { correlation, mean, quantile, standardDeviation } from '../../src/numerics/statistics'
import { PROFILE_IDS, type ProfileId } from '../../src/parameters/profiles'
import { REFERENCES, type Reference } from '../../src/parameters/references'
import { FACTS, type BrokenFact } from '../../src/simulation/population'
import { REPETITIONS } from '../../src/simulation/trial'
import { ROOT } from '../lib/process.mjs'
import { modelHash } from '../model-hash.mjs'
import type { Row } from './judge'
import type { Headline } from './sensitivity'
import { targets, type Target } from './targets'
import { totalsOf, type Totals } from './totals'
import type { AtRest } from './work'

export interface Report {
  readonly nocilab: 'validation'
  readonly version: 1
  readonly model: { readonly version: string; readonly hash: string }
  readonly seed: number
  /** People simulated of each profile. */
  readonly people: number
  /** How often each trial was done again. */
  readonly trials: number
  readonly totals: Totals
  readonly targets: readonly Target[]
  readonly population: Readonly<Record<ProfileId, Population>>
  readonly studies: readonly StudyReport[]
  readonly sensitivity: readonly Headline[]
}

export interface StudyReport {
  readonly id: string
  readonly title: string
  readonly source: { readonly cite: string; readonly doi: string | null; readonly read: Reference['verified'] }
  readonly rows: readonly Row[]
}

/** The people of a profile to whom nothing is done. */
export interface Population {
  readonly people: number
  readonly refused: Readonly<Record<BrokenFact, number>>
  readonly quantities: Readonly<Record<'wpi' | 'highest' | 'mean' | 'eightSites' | 'trapezius' | 'glutamate' | 'pyruvate' | 'lactate', Described>>
  /** Share of the differences in mean pain that go with those in each, R². */
  readonly painExplainedBy: Readonly<Record<'glutamate' | 'pyruvate' | 'lactate' | 'eightSites', number>>
}

export interface Described {
  readonly mean: number
  readonly sd: number
  /** Between these lie 95 of 100 people. */
  readonly low: number
  readonly high: number
}

export interface Found {
  readonly seed: number
  readonly people: number
  readonly rows: readonly (readonly Row[])[]
  readonly rest: Readonly<Record<ProfileId, readonly AtRest[]>>
  readonly sensitivity: readonly Headline[]
}

export function report({ seed, people, rows, rest, sensitivity }: Found): Report {
  const all = rows.flat()
  return {
    nocilab: 'validation',
    version: 1,
    model: { version: version(), hash: modelHash() },
    seed,
    people,
    trials: REPETITIONS,
    totals: totalsOf(all),
    targets: targets(all, rest),
    population: Object.fromEntries(PROFILE_IDS.map(profile => [profile, populationOf(rest[profile])])) as Record<ProfileId, Population>,
    studies: rows.map(studyReport),
    sensitivity,
  }
}

function studyReport(rows: readonly Row[]): StudyReport {
  const study = studyById(rows[0].study)!
  const { cite, doi, verified }: Reference = REFERENCES[study.source]
  return { id: study.id, title: study.title, source: { cite, doi: doi ?? null, read: verified }, rows }
}

function populationOf(people: readonly AtRest[]): Population {
  const column = (of: keyof Population['quantities']) => people.map(person => person[of])
  const pain = column('mean')
  const explained = (of: keyof Population['painExplainedBy']) => correlation(column(of), pain) ** 2
  const refused = people.flatMap(person => person.refused)
  return {
    people: people.length,
    refused: Object.fromEntries(FACTS.map(fact => [fact, refused.filter(reason => reason === fact).length])) as Record<BrokenFact, number>,
    quantities: Object.fromEntries((['wpi', 'highest', 'mean', 'eightSites', 'trapezius', 'glutamate', 'pyruvate', 'lactate'] as const).map(of => [of, describe(column(of))])) as unknown as Population['quantities'],
    painExplainedBy: { glutamate: explained('glutamate'), pyruvate: explained('pyruvate'), lactate: explained('lactate'), eightSites: explained('eightSites') },
  }
}

const describe = (values: readonly number[]): Described =>
  ({ mean: mean(values), sd: standardDeviation(values), low: quantile(values, 0.025), high: quantile(values, 0.975) })

const version = () => (JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string }).version

/** Six digits are more than any of this is good for, and keep the file the same where only the last bits differ. */
export const jsonOf = (value: Report): string =>
  `${JSON.stringify(value, (_key, item: unknown) => (typeof item === 'number' && !Number.isInteger(item) ? Number(item.toPrecision(6)) : item), 1)}\n`

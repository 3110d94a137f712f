/** Holds simulated people against the claims of a study: one row per claim. */
import { armsOf, isModelled, readingFor, type Group, type ModelledClaim, type Reading, type Result, type Study, type StudyClaim } from '../../src/experiments'
import { whyOf } from '../../src/experiments/whys'
import { createRandom } from '../../src/numerics/random'
import { PROFILE_IDS, type ProfileId } from '../../src/parameters/profiles'
import type { Measurement } from '../../src/protocols'
import { compareStudy, type RunsByArm } from '../../src/simulation/compare'
import { quantityOf } from '../../src/simulation/quantities'
import type { Measure, Trajectory } from '../../src/simulation/trajectory'
import { ofEverybody, resample, type Scatter, type Statistic } from '../../src/simulation/trial'
import { countsPlaces, runsAsRead, summaryOf, type Read } from '../../src/simulation/trial-readings'
import { neutralOf, verdictOf, type TrialVerdict } from '../../src/simulation/trial-verdict'
import type { KeptRuns } from './work'

/** People in a trial whose size could not be read. */
export const SIZE_UNKNOWN = 20

export interface Row {
  readonly study: string
  readonly claim: string
  readonly group: Group | 'between'
  readonly role: StudyClaim['role']
  readonly firmness: StudyClaim['firmness']
  /** What the study found, in a sentence. */
  readonly says: string
  readonly published: Result
  readonly unit: string
  /** People in a simulated trial: of the group, or of fibromyalgia and healthy. Empty where nothing is simulated. */
  readonly size: readonly number[]
  /** Whether the size is that of the study; if not it is SIZE_UNKNOWN. */
  readonly sizeKnown: boolean
  readonly simulated: Scatter | null
  /** The same of everybody simulated, had readings no error; null as that is. */
  readonly withoutError: number | null
  /** The reading where nothing has happened; null where there is no such value. */
  readonly neutral: number | null
  /** People whose run did not get as far as the reading. */
  readonly missing: number
  /** The same reading of the typical participant of each group; null where it needs a group of people. */
  readonly typical: number | null
  /** The limits the claim gives a typical participant, and whether the simulated mean lies in them. */
  readonly limits: readonly [low: number, high: number] | null
  readonly withinLimits: boolean | null
  readonly verdict: TrialVerdict
  /** Why there is nothing to compare, for what is not modelled. */
  readonly reason: string | null
  /** Why the model gives otherwise, where it does and a reason is known. */
  readonly why: string | null
}

export interface Simulated {
  readonly people: Readonly<Record<ProfileId, readonly KeptRuns[]>>
  readonly typical: Readonly<Record<ProfileId, KeptRuns | undefined>>
}

/** Profiles whose people take part in a study. */
export const profilesOf = ({ people, claims }: Study): readonly ProfileId[] =>
  PROFILE_IDS.filter(profile => people[profile] !== 0 && claims.some(claim => isModelled(claim) && (claim.group === profile || claim.group === 'between')))

/** `seed` rules the error of the readings and which people the trials pick. */
export function judge(study: Study, simulated: Simulated, seed: number): Row[] {
  const exact = byProfile(profile => simulated.people[profile].map(runs => restored(study, runs, profile)))
  const read = byProfile(profile => exact[profile].map((runs, index) => runsAsRead(study, runs, createRandom(seed, 'reading', study.id, profile, index))))
  const typical = Object.fromEntries(PROFILE_IDS.map(profile => [profile, simulated.typical[profile] && restored(study, simulated.typical[profile], profile)]))
  const typicalOf = new Map(compareStudy(study.claims, typical).map(({ id, simulated: one }) => [id, one?.value ?? null]))
  return study.claims.map(claim => {
    const said = {
      study: study.id, claim: claim.id, group: claim.group, role: claim.role, firmness: claim.firmness, says: claim.claim, published: claim.published, why: null,
    }
    if (!isModelled(claim)) {
      return { ...said, unit: claim.published.kind === 'number' ? claim.published.unit : '', size: [], sizeKnown: true, simulated: null, withoutError: null, neutral: null, missing: 0, typical: null, limits: null, withinLimits: null, verdict: 'not modelled', reason: claim.reason } satisfies Row
    }
    const { statistic, missing } = statisticOf(claim, countsPlaces(readingFor(claim)) ? exact : read)
    const { size, known } = sizeOf(study, claim)
    const scatter = resample(statistic, size, createRandom(seed, 'trial', study.id, claim.id))
    const { low, high, unit } = claim.agrees
    const verdict = verdictOf(claim, scatter)
    return {
      ...said, unit, size, sizeKnown: known, simulated: scatter, withoutError: ofEverybody(statisticOf(claim, exact).statistic), neutral: neutralOf(claim.reading), missing, typical: typicalOf.get(claim.id) ?? null,
      limits: [low, high], withinLimits: scatter && low <= scatter.value && scatter.value <= high,
      verdict, reason: null, why: verdict === 'disagrees' ? whyOf(study.id, claim.id) : null,
    } satisfies Row
  })
}

const byProfile = <T>(of: (profile: ProfileId) => T) => Object.fromEntries(PROFILE_IDS.map(profile => [profile, of(profile)])) as Record<ProfileId, T>

function statisticOf({ group, reading }: ModelledClaim, people: Readonly<Record<ProfileId, readonly RunsByArm[]>>): { statistic: Statistic; missing: number } {
  const of = (part: Reading, profile: ProfileId): Read => summaryOf(part, people[profile])
  if (reading.kind !== 'between') {
    const { summary, missing } = of(reading, group as ProfileId)
    return { statistic: { kind: 'group', of: summary }, missing }
  }
  const [fibromyalgia, healthy] = [of(reading.reading, 'fibromyalgia'), of(reading.reading, 'healthy')]
  return { statistic: { kind: 'between', how: reading.how, of: fibromyalgia.summary, to: healthy.summary }, missing: fibromyalgia.missing + healthy.missing }
}

/** A claim may have people of its own; where the size of a study could not be read it is taken as SIZE_UNKNOWN. */
function sizeOf({ people }: Study, { group, n }: ModelledClaim): { size: readonly number[]; known: boolean } {
  const groups: readonly ProfileId[] = group === 'between' ? ['fibromyalgia', 'healthy'] : [group]
  const sizes = groups.map(profile => (n !== undefined && group !== 'between' ? n : people[profile]))
  return { size: sizes.map(size => size || SIZE_UNKNOWN), known: sizes.every(Boolean) }
}

/** A run as it is kept, with what the protocol says of its measures put back. */
export function restored(study: Study, runs: KeptRuns, profile: ProfileId): RunsByArm {
  return Object.fromEntries(armsOf(study).flatMap(({ id, protocol }) => {
    const kept = runs[id]
    if (!kept) return []
    const asked = new Map<string, Measurement>(protocol.measurements.map(measurement => [measurement.id, measurement]))
    const measures = kept.measures.map(({ id: measurement, region, value, changePercent }): Measure => {
      const { quantity, label } = asked.get(measurement)!
      return { id: measurement, quantity, region, label, time: NaN, value: value ?? NaN, unit: quantityOf(quantity).unit, changePercent }
    })
    const run: Trajectory = { profile, time: new Float64Array(0), columns: {}, steps: kept.steps, measures, outcome: kept.outcome }
    return [[id, run] as const]
  }))
}

/** The numbers of a cue: read in the runs of its set-up, or from what was published. Nothing is a number before it is read. */
import { REGIONS, regionIndex } from '../anatomy'
import type { Condition, Cue, Figure, Moment, Option } from '../decks/deck'
import { studyOf } from '../decks/misfits'
import { isModelled, MAIN_ARM, type ClaimUnit, type Result } from '../experiments/experiment'
import { studyById } from '../experiments/studies'
import { betweenOf, needsPeople, readingOf, type RunsByGroup } from '../simulation/compare'
import { quantityOf } from '../simulation/quantities'
import { sampleAt, type Trajectory } from '../simulation/trajectory'
import { mainSegmentOf } from './places'
import { effortOf, runTime } from './session'

/** A number with its unit; `signed` where it is a change, whose sign says something. */
export interface Amount {
  readonly kind: 'amount'
  readonly value: number
  readonly unit: ClaimUnit
  readonly signed: boolean
}

/** What a figure comes to; null while it is not known, or where the run has no such thing. */
export type Value = Amount | { readonly kind: 'published'; readonly result: Result }

/** The runs of a cue: of both groups, by arm, and which arm is shown. */
export interface CueRuns {
  readonly byGroup: RunsByGroup
  readonly arm: string
}

/** What the figures of a cue come to, by name. */
export type Known = ReadonlyMap<string, Value | null>

/** What each figure of a cue comes to. @param others the figures of other cues, where they are known */
export function valuesOf(cue: Cue, runs: CueRuns | null, others: (cue: string) => Known | undefined): Known {
  return new Map(Object.entries(cue.figures ?? {}).map(([name, figure]) => [name, valueOf(cue, figure, runs, others)]))
}

function valueOf(cue: Cue, figure: Figure, there: CueRuns | null, others: (cue: string) => Known | undefined): Value | null {
  if (figure.of === 'cue') return others(figure.cue)?.get(figure.figure) ?? null
  if (figure.of === 'published') {
    const study = figure.study === undefined ? studyOf(cue.setup) : studyById(figure.study)
    const claim = study?.claims.find(({ id }) => id === figure.claim)
    return claim ? { kind: 'published', result: claim.published } : null
  }
  if (!there) return null
  if (figure.of === 'claim') return claimed(cue, figure.claim, there)
  const run = there.byGroup[figure.group]?.[there.arm]
  if (!run || run.outcome.status !== 'completed') return null
  switch (figure.of) {
    case 'measurement': return measured(run, figure.measurement, figure.as)
    case 'effort': {
      const effort = effortOf(run)
      return effort ? amount(effort.end - effort.start, 's') : null
    }
    case 'moment': return atMoment(run, figure, figure.at ?? cue.moment)
  }
}

const amount = (value: number, unit: ClaimUnit, signed = false): Amount | null => (Number.isFinite(value) ? { kind: 'amount', value, unit, signed } : null)

/** As the study's own reading has it. */
function claimed(cue: Cue, id: string, { byGroup, arm }: CueRuns): Amount | null {
  const claim = studyOf(cue.setup)?.claims.find(each => each.id === id)
  if (!claim || !isModelled(claim) || needsPeople(claim)) return null
  const { reading, agrees: { unit } } = claim
  // A study with one protocol has its runs under the name of that arm, whichever is shown.
  const of = (group: string) => ({ [MAIN_ARM]: byGroup[group]?.[arm], ...byGroup[group] })
  const value = reading.kind === 'between' ? betweenOf(reading, of('fibromyalgia'), of('healthy')) : readingOf(reading, of(claim.group))
  return value === null ? null : amount(value, unit, isChange(reading.kind === 'between' ? reading.reading : reading))
}

const isChange = (reading: { readonly kind: string; readonly as?: string }) => reading.kind === 'difference' || reading.as === 'changePercent'

/** The mean over the regions it was taken in. */
function measured(run: Trajectory, id: string, as: 'value' | 'change'): Amount | null {
  const taken = run.measures.filter(measure => measure.id === id)
  const values = taken.map(({ value, changePercent }) => (as === 'value' ? value : changePercent)).filter(value => value !== null)
  if (values.length === 0 || values.length < taken.length) return null
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return as === 'change' ? amount(mean, '%', true) : amount(mean, unitOf(taken[0]!.quantity))
}

function atMoment(run: Trajectory, { quantity, region, as }: Extract<Figure, { of: 'moment' }>, { clock, from }: Moment): Amount | null {
  const column = run.columns[quantity]
  const element = elementOf(quantity, region)
  if (!column || element === null) return null
  const read = (time: number) => sampleAt(run, quantity, element, time)
  const value = read(runTime(run, clock, from))
  if (as === 'share') return amount(value * 100, '%')
  return as === 'change' ? amount((value / read(run.time[0]!) - 1) * 100, '%', true) : amount(value, unitOf(quantity))
}

function elementOf(quantity: string, region: string | undefined): number | null {
  const { over } = quantityOf(quantity)
  if (over === 'person') return 0
  if (region === undefined || !REGIONS.some(({ id }) => id === region)) return null
  return over === 'region' ? regionIndex(region as Parameters<typeof regionIndex>[0]) : mainSegmentOf(region)
}

/** Units of the quantities as claims have them; what has none of these is a bare number. */
function unitOf(quantity: string): ClaimUnit {
  const { unit } = quantityOf(quantity)
  return (['s', 'NRS', 'kPa', '%', 'mM', 'µM', 'nM'] as const).find(each => each === unit) ?? '1'
}

const numberIn = (known: Known, name: string): number | null => {
  const value = known.get(name)
  if (value?.kind === 'amount') return value.value
  return value?.kind === 'published' && value.result.kind === 'number' ? value.result.value : null
}

/** Whether a condition holds; null while its figures are not known. */
export function holds({ figure, above, below }: Condition, known: Known): boolean | null {
  const value = numberIn(known, figure)
  const [low, high] = [above, below].map(end => (typeof end === 'string' ? numberIn(known, end) : end))
  if (value === null || low === null || high === null) return null
  return (low === undefined || value > low) && (high === undefined || value < high)
}

/** Which option came out, counted from 0; null where none did, or where it is not known. */
export function cameOut(options: readonly Option[], known: Known): number | null {
  const at = options.findIndex(({ when }) => when !== undefined && holds(when, known) === true)
  return at < 0 ? null : at
}

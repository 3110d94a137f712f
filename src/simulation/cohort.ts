/**
 * Bands of virtual participants: a protocol done by many people of each profile, and between which values the middle eighty
 * of a hundred of them lie at each moment. One person's run is dropped once it has been read onto the grid of the band, so that
 * memory does not grow with the detail of the runs. Repeatable: the same request gives the same bands.
 */
import { quantile } from '../numerics/statistics'
import type { ProfileId } from '../parameters/profiles'
import type { ParameterValues } from '../parameters/table'
import { longest, type Protocol } from '../protocols'
import { participantOf } from './participant'
import { person } from './population'
import type { QuantityId } from './quantities'
import { runInParts } from './run'
import { durationOf, sampleAt, type Trajectory } from './trajectory'

/** Against a person's own first row, which is rest: the change in percent, or how many times as much; a share in percent; or as it is. */
export type ReadAs = 'change' | 'ratio' | 'percent' | 'value'

/** What a band is asked for: one element of a recorded quantity. */
export interface Banded {
  readonly id: string
  readonly column: QuantityId
  readonly element: number
  readonly read: ReadAs
}

/** Plain data: survives a structured clone. */
export interface CohortRequest {
  readonly protocol: Protocol
  readonly profiles: readonly ProfileId[]
  /** What is changed about everybody of a profile, after their own values have been drawn. */
  readonly changes?: Readonly<Partial<Record<ProfileId, Partial<ParameterValues>>>>
  readonly seed: number
  /** In each profile. */
  readonly people: number
  readonly banded: readonly Banded[]
}

export type Alignment = 'start' | 'stop'
export const ALIGNMENTS: readonly Alignment[] = ['start', 'stop']

export interface Band {
  readonly id: string
  readonly profile: ProfileId
  /** Where clock 0 lies: at the start of each person's first effort, or at its end. */
  readonly alignment: Alignment
  /** Clock times, s, one every `spacing`; and there the values below which 10, 50 and 90 of 100 people lie. */
  readonly clock: Float32Array
  readonly low: Float32Array
  readonly middle: Float32Array
  readonly high: Float32Array
}

export interface CohortProgress {
  readonly done: number
  readonly of: number
  /** Of those who are done; empty while they are too few. */
  readonly bands: readonly Band[]
}

export type CohortReply = { readonly status: 'done'; readonly bands: readonly Band[] } | { readonly status: 'superseded' }

/** With fewer people at a moment there is no band: the ends of a quantile would be single people. */
export const LEAST_PEOPLE = 8
/** More than this is a trial, not a band behind a line. */
export const MOST_PEOPLE = 200
/** Points of a band over the longest that a protocol can last; s between two at least. */
const POINTS = 240
const FINEST = 5
const LOW = 0.1, MIDDLE = 0.5, HIGH = 0.9
/** People between two reports of bands. */
const REPORT_EVERY = 4

/** The grid of a protocol: whole steps of `spacing` from `-half` to `+half` of them. */
export interface Grid {
  readonly spacing: number
  readonly half: number
}

export function gridOf({ steps }: Protocol): Grid {
  const most = steps.reduce((sum, step) => sum + longest(step), 0)
  const spacing = Math.max(FINEST, Math.ceil(most / POINTS))
  return { spacing, half: Math.ceil(most / spacing) }
}

/** Time in a run, s, at which its clock shows 0: the start of its first effort or the end of its last, or its own beginning where there is none. */
export function zeroOf({ steps }: Trajectory, alignment: Alignment): number {
  const efforts = steps.filter(({ kind }) => kind === 'contract')
  if (efforts.length === 0) return 0
  return alignment === 'start' ? efforts[0].start : efforts[efforts.length - 1].end
}

/** One person's values on the grid, NaN before their run begins and after it ends. Length 2 half + 1. */
export function onGrid(run: Trajectory, { column, element, read }: Banded, alignment: Alignment, { spacing, half }: Grid): Float32Array {
  const zero = zeroOf(run, alignment)
  const end = durationOf(run)
  const rest = run.columns[column].values[element]
  return Float32Array.from({ length: 2 * half + 1 }, (_, i) => {
    const time = (i - half) * spacing + zero
    return time < 0 || time > end ? NaN : readAs(sampleAt(run, column, element, time), rest, read)
  })
}

function readAs(value: number, rest: number, read: ReadAs): number {
  switch (read) {
    case 'change': return (value / rest - 1) * 100
    case 'ratio': return value / rest
    case 'percent': return value * 100
    case 'value': return value
  }
}

/** The band of some people's values on a grid, as far as there are enough of them. */
export function bandOf(id: string, profile: ProfileId, alignment: Alignment, people: readonly Float32Array[], { spacing, half }: Grid): Band {
  const clock: number[] = [], low: number[] = [], middle: number[] = [], high: number[] = []
  for (let i = 0; i <= 2 * half; i++) {
    const values = people.flatMap(own => (Number.isFinite(own[i]) ? [own[i]] : []))
    if (values.length < LEAST_PEOPLE) continue
    clock.push((i - half) * spacing)
    low.push(quantile(values, LOW))
    middle.push(quantile(values, MIDDLE))
    high.push(quantile(values, HIGH))
  }
  return { id, profile, alignment, clock: Float32Array.from(clock), low: Float32Array.from(low), middle: Float32Array.from(middle), high: Float32Array.from(high) }
}

/** Hands on what there is so far: after every person how many are done, now and then with the bands of those. */
export type OnCohort = (progress: CohortProgress) => void
export type CohortRunner = {
  readonly run: (request: CohortRequest, onProgress: OnCohort) => Promise<CohortReply>
  /** Gives up what is under way, which then answers 'superseded'. */
  readonly cancel: () => void
}

/** Requests one at a time; a newer one takes the place of the one under way. Handed a way to let other messages in between two parts of a run. */
export function createCohortRunner(letOthersIn: () => Promise<void>): CohortRunner {
  let newest = 0

  async function work(mine: number, request: CohortRequest, onProgress: OnCohort): Promise<CohortReply> {
    const { protocol, profiles, changes, seed, banded } = request
    if (!Number.isInteger(request.people) || request.people < 1 || request.people > MOST_PEOPLE) throw new Error(`a cohort is of 1 to ${MOST_PEOPLE} people, not ${request.people}`)
    const grid = gridOf(protocol)
    const record = [...new Set(banded.map(({ column }) => column))]
    const kept = new Map<string, Float32Array[]>()
    const keep = (key: string, values: Float32Array) => { kept.set(key, [...(kept.get(key) ?? []), values]) }
    const bandsNow = () => banded.flatMap(({ id }) => profiles.flatMap(profile => ALIGNMENTS.map(alignment =>
      bandOf(id, profile, alignment, kept.get(keyOf(id, profile, alignment)) ?? [], grid)))).filter(({ clock }) => clock.length > 0)
    const of = request.people * profiles.length
    for (let index = 0; index < request.people; index++) {
      for (const [p, profile] of profiles.entries()) {
        const { draw } = person(profile, seed, index)
        const participant = participantOf(profile, { ...draw.changes, ...changes?.[profile] }, draw.variation)
        const parts = runInParts(participant, protocol, { record, every: grid.spacing })
        let part = parts.next()
        while (!part.done) {
          await letOthersIn()
          if (mine !== newest) return { status: 'superseded' }
          part = parts.next(false)
        }
        for (const each of banded) for (const alignment of ALIGNMENTS) keep(keyOf(each.id, profile, alignment), onGrid(part.value, each, alignment, grid))
        const done = index * profiles.length + p + 1
        const report = p === profiles.length - 1 && index % REPORT_EVERY === REPORT_EVERY - 1
        onProgress({ done, of, bands: report ? bandsNow() : [] })
        await letOthersIn()
        if (mine !== newest) return { status: 'superseded' }
      }
    }
    return { status: 'done', bands: bandsNow() }
  }

  return {
    run: (request, onProgress) => work(++newest, request, onProgress),
    cancel: () => { newest++ },
  }
}

const keyOf = (id: string, profile: ProfileId, alignment: Alignment) => `${id} ${profile} ${alignment}`

/** The moments worth stopping at, on the clock: when something was measured, and the stills of a calm playing. */
import type { ProfileId } from '../parameters/profiles'
import type { Measure, StepRecord, Trajectory } from '../simulation/trajectory'
import type { Alignment } from './playback'
import { effortOf, originOf, type SessionState } from './session'

export { effortOf }

type Runs = SessionState['runs']

/** 'during': in the effort, or at any time where nobody works. 'release': at the moment of letting go. 'later': ten minutes after it, or more. */
export type MarkKind = 'before' | 'during' | 'release' | 'after' | 'later'

/** A moment of measuring. Two groups measured at the same clock time share one mark. */
export interface Mark {
  /** Clock time, s. */
  readonly clock: number
  readonly kind: MarkKind
  /** Whole minutes since letting go; 0 before. */
  readonly minutes: number
  /** What the protocol calls a moment 'during'; the others have words of ours. */
  readonly label?: string
  readonly profiles: readonly ProfileId[]
}

/** Clock times closer than this are the same moment, s. */
const SAME = 1
const LATER = 600

const entriesOf = (runs: Runs) => Object.entries(runs) as [ProfileId, Trajectory][]

/** Every moment of measuring, in order of the clock. */
export function marksOf(runs: Runs, alignment: Alignment): Mark[] {
  const marks: Mark[] = []
  for (const [profile, run] of entriesOf(runs)) {
    const origin = originOf(run, alignment)
    const effort = effortOf(run)
    const moments = new Map<number, Measure>()
    for (const measure of run.measures) if (!moments.has(measure.time)) moments.set(measure.time, measure)
    for (const [time, { label }] of moments) {
      const mark = { clock: time - origin, ...placeOf(time, effort, label) }
      const twin = marks.findIndex(other => Math.abs(other.clock - mark.clock) < SAME && other.kind === mark.kind)
      if (twin < 0) marks.push({ ...mark, profiles: [profile] })
      else if (!marks[twin]!.profiles.includes(profile)) marks[twin] = { ...marks[twin]!, profiles: [...marks[twin]!.profiles, profile] }
    }
  }
  return marks.toSorted((a, b) => a.clock - b.clock)
}

function placeOf(time: number, effort: StepRecord | undefined, label: string): Pick<Mark, 'kind' | 'minutes' | 'label'> {
  if (effort && time <= effort.start) return { kind: 'before', minutes: 0 }
  if (!effort || time < effort.end - SAME) return { kind: 'during', minutes: 0, label }
  const since = time - effort.end
  if (Math.abs(since) < SAME) return { kind: 'release', minutes: 0 }
  return { kind: since < LATER ? 'after' : 'later', minutes: Math.max(0, Math.round(since / 60)) }
}

/** The next of some clock times after the cursor, or with -1 the one before it; null when there is none. */
export function nextOf(clocks: readonly number[], cursor: number, direction: 1 | -1): number | null {
  const beyond = clocks.filter(clock => (clock - cursor) * direction > SAME / 2)
  if (beyond.length === 0) return null
  return direction === 1 ? Math.min(...beyond) : Math.max(...beyond)
}

/** A moment worth stopping at. `holding`: in the middle of the shorter effort. `measured`: after it, when a threshold was read. */
export interface Still {
  readonly clock: number
  readonly kind: 'before' | 'holding' | 'release' | 'measured'
  readonly profiles: readonly ProfileId[]
}

/** Measurements this close together are looked at together, at the later one: the groups let go at different times, s. */
const TOGETHER = 30

/**
 * The stills of a calm playing: before, in the middle of the shorter hold, whenever somebody lets go, and whenever
 * something was measured after that. Those that lie outside the runs are left out.
 */
export function stillsOf(runs: Runs, alignment: Alignment, from: number, to: number): Still[] {
  const efforts = entriesOf(runs).flatMap(([profile, run]) => {
    const effort = effortOf(run)
    const origin = originOf(run, alignment)
    return effort ? [{ profile, start: effort.start - origin, end: effort.end - origin }] : []
  })
  if (efforts.length === 0) return measuredStills(runs, alignment, from)
  const profiles = efforts.map(effort => effort.profile)
  const start = Math.max(...efforts.map(effort => effort.start))
  const firstEnd = Math.min(...efforts.map(effort => effort.end))
  const stills: Still[] = [{ clock: from, kind: 'before', profiles }, { clock: (start + firstEnd) / 2, kind: 'holding', profiles }]
  for (const { profile, end } of efforts) join(stills, { clock: end, kind: 'release', profiles: [profile] }, SAME)
  for (const { kind, clock, profiles: measured } of marksOf(runs, alignment)) {
    if (kind === 'after' || kind === 'later') join(stills, { clock, kind: 'measured', profiles: measured }, TOGETHER)
  }
  return stills.filter(({ clock }) => clock >= from && clock <= to).toSorted((a, b) => a.clock - b.clock)
}

/** Where nobody works: the start, and whenever something was measured. */
function measuredStills(runs: Runs, alignment: Alignment, from: number): Still[] {
  const profiles = entriesOf(runs).map(([profile]) => profile)
  if (profiles.length === 0) return []
  const stills: Still[] = [{ clock: from, kind: 'before', profiles }]
  for (const { clock, profiles: measured } of marksOf(runs, alignment)) join(stills, { clock, kind: 'measured', profiles: measured }, SAME)
  return stills
}

/** Adds a still, or joins it to the one of its kind that is less than `within` seconds earlier. */
function join(stills: Still[], still: Still, within: number) {
  const twin = stills.findIndex(({ kind, clock }) => kind === still.kind && Math.abs(clock - still.clock) < within)
  if (twin < 0) stills.push(still)
  else stills[twin] = { ...still, clock: Math.max(still.clock, stills[twin]!.clock), profiles: [...new Set([...stills[twin]!.profiles, ...still.profiles])] }
}

/** Where each group is at a clock time: the caption is made of this. 'begins': in the very moment the effort does. 'rest': in a run without one. */
export type Phase = 'rest' | 'before' | 'begins' | 'holding' | 'after'

export function phaseAt(run: Trajectory, alignment: Alignment, clock: number): Phase {
  const effort = effortOf(run)
  const time = clock + originOf(run, alignment)
  if (!effort) return 'rest'
  if (time < effort.start - SAME / 2) return 'before'
  if (time < effort.start + SAME / 2) return 'begins'
  // A clock time that came from the end itself may lie a rounding before it.
  return time < effort.end - 1e-6 ? 'holding' : 'after'
}

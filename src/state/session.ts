/** What is being simulated and what came of it. Views change the set-up through `state/`, never a trajectory. */
import { create } from 'zustand'
import type { Study } from '../experiments/experiment'
import { ge2012 } from '../experiments/ge2012'
import type { ProfileId } from '../parameters/profiles'
import type { Protocol } from '../protocols'
import type { RunsByGroup } from '../simulation/compare'
import { durationOf, type StepRecord, type Trajectory } from '../simulation/trajectory'
import { playback, seek, setSpan, type Alignment } from './playback'
import { PRESET, type Setup } from './setup'

/** Why there is no new result. The last good one stays on screen. */
export interface Problem {
  /** 'stopped': the worker died or fell silent twice. 'impossible': the run itself could not go on. */
  readonly kind: 'stopped' | 'impossible'
  /** For "Copy details": technical, never shown as the message. */
  readonly details: string
}

export type Status =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'running'; readonly progress: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly problem: Problem }

export type Runs = Readonly<Partial<Record<ProfileId, Trajectory>>>

/** What is on screen. It changes as one: a set-up that is asked for is not here before its runs are. */
export interface Shown {
  /** What the runs came of; before the first, what they will come of. */
  readonly setup: Setup
  /** Null for a protocol of one's own. */
  readonly study: Study | null
  /** What both participants were put through. */
  readonly protocol: Protocol
  /** The last good run of each profile; kept while a new one is computed and when one fails. */
  readonly runs: Runs
  /** The runs of the unchanged participants, of those that were changed; they may come a moment after `runs`. */
  readonly baseline: Runs
  /** The same for every arm that `arms` has. */
  readonly armsBefore: RunsByGroup
  /** The runs of every arm of the study, by group, for readings that compare them; they may come a moment later too. */
  readonly arms: RunsByGroup
}

export interface SessionState extends Shown {
  readonly status: Status
  /** Whether the rows of what was run last lie further apart, since a control was moving; the same with all rows follows when it rests. */
  readonly rough: boolean
}

export const useSession = create<SessionState>()(() => ({
  setup: PRESET,
  study: ge2012,
  protocol: ge2012.protocol,
  status: { kind: 'waiting' },
  rough: false,
  runs: {},
  baseline: {},
  armsBefore: {},
  arms: {},
}))

/** Asked for in every frame, of runs that do not change. */
const efforts = new WeakMap<Trajectory, { readonly effort: StepRecord | undefined }>()

/** The effort of a run, from where the first begins to where the last ends; undefined where nobody works. */
export function effortOf(run: Trajectory): StepRecord | undefined {
  let known = efforts.get(run)
  if (!known) efforts.set(run, known = { effort: findEffort(run) })
  return known.effort
}

function findEffort({ steps }: Trajectory): StepRecord | undefined {
  const first = steps.find(step => step.kind === 'contract')
  const last = steps.findLast(step => step.kind === 'contract')
  return first && last && (first === last ? first : { ...first, end: last.end, stoppedBy: last.stoppedBy })
}

/** Time in a run, s, at which its clock shows 0: where its effort starts, or where it stops; its own start where nobody works. */
export function originOf(run: Trajectory, alignment: Alignment): number {
  const effort = effortOf(run)
  if (!effort) return 0
  return alignment === 'start' ? effort.start : effort.end
}

/** Time in a run, s, at a clock time. */
export const runTime = (run: Trajectory, clock: number, alignment: Alignment) => clock + originOf(run, alignment)

/** Puts new runs on screen and fits the clock to them; those of another protocol are shown from their beginning. */
export function showRuns(runs: Runs, { rough = false, ...shown }: Partial<Omit<Shown, 'runs'>> & { readonly rough?: boolean } = {}) {
  const before = useSession.getState()
  const first = Object.keys(before.runs).length === 0 || (shown.protocol !== undefined && shown.protocol.id !== before.protocol.id)
  useSession.setState({ ...shown, rough, runs, status: { kind: 'ready' } })
  fitClock()
  if (first) seek(playback.getState().from)
}

/** Lines the runs up anew; the cursor keeps its clock time. */
export function lineUp(alignment: Alignment) {
  playback.setState({ alignment })
  fitClock()
}

function fitClock() {
  const runs = Object.values(useSession.getState().runs)
  if (runs.length === 0) return
  const { alignment } = playback.getState()
  const from = Math.min(...runs.map(run => -originOf(run, alignment)))
  const to = Math.max(...runs.map(run => durationOf(run) - originOf(run, alignment)))
  setSpan(from, to)
}

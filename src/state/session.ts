/** What is being simulated and what came of it. Views change the set-up through `state/`, never a trajectory. */
import { create } from 'zustand'
import type { ProfileId } from '../parameters/profiles'
import { durationOf, type Trajectory } from '../simulation/trajectory'
import { playback, seek, setSpan, type Alignment } from './playback'

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

export interface SessionState {
  readonly experiment: string
  readonly status: Status
  /** The last good run of each profile; kept while a new one is computed and when one fails. */
  readonly runs: Readonly<Partial<Record<ProfileId, Trajectory>>>
}

export const useSession = create<SessionState>()(() => ({
  experiment: 'ge2012',
  status: { kind: 'waiting' },
  runs: {},
}))

/** Time in a run, s, at which its clock shows 0: where its first effort starts, or where it stops. */
export function originOf(run: Trajectory, alignment: Alignment): number {
  const effort = run.steps.find(step => step.kind === 'contract')
  if (!effort) return 0
  return alignment === 'start' ? effort.start : effort.end
}

/** Time in a run, s, at a clock time. */
export const runTime = (run: Trajectory, clock: number, alignment: Alignment) => clock + originOf(run, alignment)

/** Puts new runs on screen and fits the clock to them; the first ones are shown from their beginning. */
export function showRuns(runs: SessionState['runs']) {
  const first = Object.keys(useSession.getState().runs).length === 0
  useSession.setState({ runs, status: { kind: 'ready' } })
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

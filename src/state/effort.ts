/** What a person does with the muscles at a moment of a run, as the protocol of the session's experiment asks for it. */
import { experimentById } from '../experiments'
import type { Contraction } from '../protocols'
import type { Trajectory } from '../simulation/trajectory'
import { useSession } from './session'

/** The effort of that name in the session's experiment; null where it has none. */
export function effortNamed(id: string): Contraction | null {
  const steps = experimentById(useSession.getState().experiment)?.protocol.steps ?? []
  for (const step of steps) if (step.kind === 'contract' && step.id === id) return step
  return null
}

/** The effort under way at `time` (seconds in the run), or null. */
export function effortAt({ steps }: Trajectory, time: number): Contraction | null {
  for (const { id, kind, start, end } of steps) if (kind === 'contract' && time >= start && time < end) return effortNamed(id)
  return null
}

/** The effort under way, or the last one before; null before the first. */
export function latestEffort({ steps }: Trajectory, time: number): Contraction | null {
  let latest: string | null = null
  for (const { id, kind, start } of steps) if (kind === 'contract' && time >= start) latest = id
  return latest === null ? null : effortNamed(latest)
}

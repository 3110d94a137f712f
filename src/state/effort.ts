/** What a person does with the muscles, and what is done to them, at a moment of a run, as the protocol on screen asks for it. */
import type { Contraction, Stimulus } from '../protocols'
import type { Trajectory } from '../simulation/trajectory'
import { useSession } from './session'

/** The effort of that name in the protocol on screen; null where it has none. */
export function effortNamed(id: string): Contraction | null {
  for (const step of useSession.getState().protocol.steps) if (step.kind === 'contract' && step.id === id) return step
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

/** What is given from outside at `time` (seconds in the run), each kind once. */
export function stimuliAt({ steps }: Trajectory, time: number): readonly Stimulus['kind'][] {
  const kinds = new Set<Stimulus['kind']>()
  for (const stimulus of useSession.getState().protocol.stimuli ?? []) {
    const step = steps.find(({ id }) => id === stimulus.when.step)
    if (!step) continue
    const start = step[stimulus.when.edge] + stimulus.when.offset
    const lasts = stimulus.kind === 'volleys' ? stimulus.interval * stimulus.count : stimulus.duration
    if (time >= start && time < start + lasts) kinds.add(stimulus.kind)
  }
  return [...kinds]
}

/**
 * Whether a person is in an effort, and how a pose is moved into. A body follows the run's own protocol: it takes a
 * pose when an effort starts and leaves it when that stops. It moves once, in a second of real time, whatever the playing speed;
 * jumping on the timeline moves them at once.
 */
import type { Trajectory } from '../../simulation/trajectory'

/** Seconds of real time from standing into a pose. */
export const LIFT_SECONDS = 1

/** True while `run` is in an effort at `time` (seconds in the run). */
export function isHolding(run: Trajectory, time: number): boolean {
  for (const { kind, start, end } of run.steps) {
    if (kind === 'contract' && time >= start && time < end) return true
  }
  return false
}

export interface Lift {
  /** 0 standing, 1 in the pose; linear in time, so ease it before posing. */
  amount: number
}

/**
 * Moves `lift` towards its goal by `seconds` of real time; `jump` takes it there at once.
 * @returns whether it is still under way
 */
export function moveLift(lift: Lift, holding: boolean, seconds: number, jump: boolean): boolean {
  const goal = holding ? 1 : 0
  if (jump) {
    lift.amount = goal
    return false
  }
  const step = seconds / LIFT_SECONDS
  lift.amount = goal > lift.amount ? Math.min(goal, lift.amount + step) : Math.max(goal, lift.amount - step)
  return lift.amount !== goal
}

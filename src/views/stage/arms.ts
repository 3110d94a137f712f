/**
 * Whether each person holds the arms out, and how far they are on the way. The arms follow the run's own protocol:
 * up when its effort starts, down when it stops. They move once, in a second of real time, whatever the playing speed;
 * jumping on the timeline moves them at once.
 */
import type { Trajectory } from '../../simulation/trajectory'

/** Seconds of real time from hanging to held out. */
export const LIFT_SECONDS = 1

/** True while `run` is in an effort at `time` (seconds in the run). */
export function isHolding(run: Trajectory, time: number): boolean {
  for (const { kind, start, end } of run.steps) {
    if (kind === 'contract' && time >= start && time < end) return true
  }
  return false
}

export interface Lift {
  /** 0 hanging, 1 held out; linear in time, so ease it before posing. */
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

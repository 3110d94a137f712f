/** Where a moment of a protocol lies, as far as anybody can know before the run. */
import { isOpenEnded, longest, type Moment, type Step } from './protocol'

/** Sums of durations are not exact; moments this close, s, are one. */
export const SAME_MOMENT = 1e-9

/** Where a moment lies, counted from the last time that nobody can know ahead: the end of an open-ended step. */
export interface Place {
  /** That step; undefined when the moment is counted from the start of the run. */
  readonly openStep: Step | undefined
  /** Its place among the steps; -1 for the start of the run. */
  readonly openIndex: number
  /** s since then */
  readonly seconds: number
  /** s since the start of the run, if every open-ended step ended at once. */
  readonly earliest: number
  /** s that the run can still last at most. */
  readonly left: number
}

/** Undefined when there is no such step. */
export function placeOf({ step, edge, offset }: Moment, steps: readonly Step[]): Place | undefined {
  const index = steps.findIndex(({ id }) => id === step)
  if (index < 0) return undefined
  const before = steps.slice(0, edge === 'end' ? index + 1 : index)
  const openIndex = before.findLastIndex(isOpenEnded)
  return {
    openStep: before[openIndex],
    openIndex,
    seconds: sum(before.slice(openIndex + 1).map(longest)) + offset,
    earliest: sum(before.filter(earlier => !isOpenEnded(earlier)).map(longest)) + offset,
    left: sum(steps.slice(before.length).map(longest)) - offset,
  }
}

export const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

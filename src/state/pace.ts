/** Any protocol with rests put into its long efforts: another protocol, which has to be run by itself. */
import { longest, type Protocol } from '../protocols'
import { MOST_BOUTS, paceStep, retitle } from './protocol-edits'

/** Longest effort without a rest, and each rest, s. Our choice: no study is followed. */
export const WORK = 30
export const REST = 30

/** Null where no effort is longer than `WORK`. Efforts that end by tiring or pain may still end sooner in each part. */
export function paced(protocol: Protocol, title: string): Protocol | null {
  let next = protocol
  for (let at = 0; at < next.steps.length; at++) {
    const step = next.steps[at]!
    const bouts = Math.min(MOST_BOUTS, Math.ceil(longest(step) / WORK))
    if (step.kind !== 'contract' || bouts < 2) continue
    next = paceStep(next, at, bouts, REST)
    // Past the parts that were put in: they are short enough, or as many as there may be.
    at += 2 * bouts - 2
  }
  return next === protocol ? null : retitle(next, title)
}

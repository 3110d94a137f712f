import type { Setup } from '../../../state/setup'
import { WHAT_IF_IDS } from '../../../parameters/what-ifs'
import { say } from '../../../words'

/** Each what-if, how far and for whom, then each parameter set by hand: what somebody else has to set to run the same. */
export function changesInWords({ whatIfs, changes }: Pick<Setup, 'whatIfs' | 'changes'>): string[] {
  const switched = WHAT_IF_IDS.flatMap(id => {
    const choice = whatIfs[id]
    return choice ? [say('export.what-if', { what: say(`what-if.${id}`), percent: Math.round(100 * choice.amount), whom: choice.whom })] : []
  })
  const byHand = (['healthy', 'fibromyalgia'] as const).flatMap(profile =>
    Object.entries(changes[profile]).map(([name, value]) => say('export.by-hand', { name, value: String(value), whom: profile })))
  return [...switched, ...byHand]
}

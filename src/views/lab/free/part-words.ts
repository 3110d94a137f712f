/** Names of the parts of a protocol, as a person says them. */
import type { Contraction, Measurement, Protocol, Step, Stimulus } from '../../../protocols'
import { longest, isOpenEnded } from '../../../protocols'
import { movementOf } from '../../../protocols/movements'
import { timeOf } from '../../../state/protocol-edits'
import { formatClock, formatNumber, say } from '../../../words'
import { groupName } from './places'

export const sayStep = (step: Step): string => (step.kind === 'rest' ? say('free.kind.rest') : sayWork(step))

function sayWork(step: Contraction): string {
  const movement = movementOf(step)
  if (movement) return say(`free.movement.${movement}`)
  return step.muscles.length === 1 ? groupName(step.muscles[0]!.group) : say('free.kind.work')
}

/** "2. Grip": steps are told apart by their place. */
export const sayPlace = ({ steps }: Protocol, index: number): string => say('free.step.name', { index: index + 1, what: sayStep(steps[index]!) })

export const sayLength = (step: Step): string =>
  say('free.step.length', { what: sayStep(step), open: isOpenEnded(step) ? 'yes' : 'no', seconds: seconds(longest(step)) })

/** Whole seconds without a point, others with what they have. */
export const seconds = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2)

export const sayStimulus = (stimulus: Stimulus): string => say(`free.kind.${stimulus.kind}`)

export const sayAt = (what: string, { when }: Stimulus | Measurement, { steps }: Protocol): string => {
  const time = timeOf(when, steps)
  return time === null ? what : say('free.at', { what, time: formatClock(time) })
}

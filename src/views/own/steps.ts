/** The three parts of My own, in the order in which they are gone through; any can be left out. */
import { say } from '../../words'

export const STEPS = ['draw', 'ask', 'beside'] as const
export type StepId = (typeof STEPS)[number]

export const titleOf = (step: StepId) => say(`mine.${step}.title`)

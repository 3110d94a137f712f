/**
 * What if one thing about a participant were different: named bundles of parameters and where each would go. They say
 * nothing of how it could be brought about; no drug, dose or exercise is meant. How well each is founded follows from
 * the origins of the parameters that it moves.
 */
import { type ProfileId, valuesOf } from './profiles'
import type { ParameterName, ParameterValues } from './table'

export const WHAT_IF_IDS = ['brake-back', 'brake-off', 'amplifier-off', 'nmda', 'input-off', 'strength', 'oxidative'] as const
export type WhatIfId = (typeof WHAT_IF_IDS)[number]

/** Whose parameters are moved. */
export type Whom = 'healthy' | 'fibromyalgia' | 'both'

/** One thing that is different, and by how much: 0 as it is, 1 all the way. */
export interface WhatIfChoice {
  readonly amount: number
  readonly whom: Whom
}
export type WhatIfs = Readonly<Partial<Record<WhatIfId, WhatIfChoice>>>
export type Changes = Readonly<Partial<Record<ParameterName, number>>>

export interface WhatIf {
  readonly id: WhatIfId
  readonly parameters: readonly ParameterName[]
  /** Where a parameter goes at 1, from its own value and that of a healthy participant. */
  readonly goal: (own: number, healthy: number) => number
  /** What cannot be so together with it. */
  readonly instead?: WhatIfId
}

const none = () => 0

export const WHAT_IFS: Readonly<Record<WhatIfId, WhatIf>> = {
  'brake-back': { id: 'brake-back', parameters: ['etaX', 'etaF', 'etaY'], goal: (_, healthy) => healthy, instead: 'brake-off' },
  'brake-off': { id: 'brake-off', parameters: ['etaX', 'etaY'], goal: none, instead: 'brake-back' },
  'amplifier-off': { id: 'amplifier-off', parameters: ['etaZ', 'etaZe', 'Z0'], goal: none },
  // How much a blocker takes off is not known; 0.3 of each is left, by assumption.
  'nmda': { id: 'nmda', parameters: ['kN', 'kNp', 'kC'], goal: own => own * 0.3 },
  'input-off': { id: 'input-off', parameters: ['a0', 'B0'], goal: none },
  // A quarter more, by assumption: about what lies between the two typical participants, and within the table's range.
  'strength': { id: 'strength', parameters: ['str'], goal: own => own * 1.25 },
  'oxidative': { id: 'oxidative', parameters: ['mito'], goal: (own, healthy) => Math.max(own, healthy) },
}

export const isWhatIfId = (text: string): text is WhatIfId => Object.hasOwn(WHAT_IFS, text)

/** What differs from a profile's own values: the what-ifs first, then what was set by hand. Empty where nothing does. */
export function changesOf(profile: ProfileId, whatIfs: WhatIfs, byHand: Changes = {}): Partial<ParameterValues> {
  const own = valuesOf(profile)
  const healthy = valuesOf('healthy')
  const values = { ...own }
  for (const id of WHAT_IF_IDS) {
    const choice = whatIfs[id]
    if (!choice || (choice.whom !== 'both' && choice.whom !== profile)) continue
    const { parameters, goal } = WHAT_IFS[id]
    for (const name of parameters) values[name] += choice.amount * (goal(values[name], healthy[name]) - values[name])
  }
  Object.assign(values, byHand)
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== own[name as ParameterName])) as Partial<ParameterValues>
}

/** Holding a load: what each muscle is asked for, and the moment the participant lets go. */
import { regionIndex, type MuscleGroup } from '../anatomy'
import { cutBackTo } from '../numerics/integrator'
import type { Contraction, Step } from '../protocols'
import { shareOf } from '../protocols/weights'
import { keep, lookAt, type Engine } from './engine'

export type StopReason = 'force' | 'pain'

/** How exactly the moment of letting go is found, s. */
const STOP_WITHIN = 1e-3

/** Sets the target load of every region: each muscle's share of the load, in own strength, at most all of it. */
export function aim({ inputs, participant }: Engine, step: Step): void {
  inputs.TL.fill(0)
  if (step.kind !== 'contract') return
  const load = shareOf(step)
  const own = load.of === 'own' ? load.fraction : load.fraction / participant.parameters.str
  for (const { group, share } of step.muscles) {
    for (const region of regionsOf(step, group)) inputs.TL[region] = Math.min(1, share * own)
  }
}

/** The regions that contract in a step. */
export const workingRegions = (step: Contraction): number[] => step.muscles.flatMap(({ group }) => regionsOf(step, group))

const regionsOf = ({ side }: Contraction, group: MuscleGroup): number[] =>
  (side === 'both' ? (['L', 'R'] as const) : [side === 'left' ? 'L' as const : 'R' as const]).map(letter => regionIndex(`${group}_${letter}`))

/** Whether the effort cannot go on in the state `seen`: the units left, less what pain takes of them, cannot
 * carry the load, or the pain limit is reached. */
export function stopReason(engine: Engine, step: Step): StopReason | null {
  if (step.kind !== 'contract') return null
  const { inputs: { TL }, seenState: { MF }, percept: { nrs }, restingPain, participant: { parameters: { paintol, painway, kMot } } } = engine
  const working = workingRegions(step)
  const pain = highest(nrs, working)
  // What pain takes of the strength that is left; ratings run to 10.
  const willing = 1 - (kMot * pain) / 10
  for (const group of step.until.exhaustionOf ?? []) {
    for (const region of regionsOf(step, group)) if ((1 - MF[region]) * willing < TL[region]) return 'force'
  }
  if (!step.until.painLimit) return null
  const atRest = highest(restingPain, working)
  // Whom it hurts much at rest already bears more than that.
  return pain >= Math.max(paintol, atRest + painway * (10 - atRest)) ? 'pain' : null
}

const highest = (ratings: Float64Array, regions: readonly number[]) => regions.reduce((most, region) => Math.max(most, ratings[region]), 0)

/** If the last step led past the moment of letting go, cuts it back to that moment and says why. */
export function letGo(engine: Engine, step: Step): StopReason | null {
  const { it } = engine
  if (step.kind !== 'contract') return null
  lookAt(engine, it.now)
  if (!stopReason(engine, step)) return null
  let holds = it.before
  let stops = it.now
  while (stops - holds > STOP_WITHIN) {
    const middle = (holds + stops) / 2
    lookAt(engine, middle)
    if (stopReason(engine, step)) stops = middle
    else holds = middle
  }
  cutBackTo(it, stops)
  lookAt(engine, it.now)
  keep(engine)
  return stopReason(engine, step)
}

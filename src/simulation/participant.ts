/** One virtual participant: a set of parameters, the body they imply, and the resting state that goes with both. */
import { REGIONS } from '../anatomy'
import { bodyOf, type Body, type Variation } from '../model/body'
import { equilibrium } from '../model/equilibrium'
import { PROFILE_IDS, valuesOf, type ProfileId } from '../parameters/profiles'
import { PRIOR } from '../parameters/spread'
import type { ParameterValues } from '../parameters/table'

export interface Participant {
  readonly profile: ProfileId
  readonly parameters: ParameterValues
  readonly body: Body
  /** The state at rest; copied by a run, never written to. */
  readonly rest: Float64Array
  /** False when the parameters leave the cord without a calm resting state. */
  readonly settled: boolean
}

/** Where pain sits at rest in the middle of each profile. */
const PRIORS = Object.fromEntries(PROFILE_IDS.map(profile => [profile, REGIONS.map(({ group }) => PRIOR[profile].by[group])])) as unknown as Record<ProfileId, readonly number[]>

/** `variation` is what this body has more or less of by region; where it says nothing of `prior`, pain sits where the profile has it. Throws on an unknown parameter or a value that is not finite (`valuesOf`). */
export function participantOf(profile: ProfileId, changes: Partial<ParameterValues> = {}, variation: Variation = {}): Participant {
  const parameters = valuesOf(profile, changes)
  const body = bodyOf(parameters, { prior: PRIORS[profile], ...variation })
  const { state, settled } = equilibrium(body, parameters)
  return { profile, parameters, body, rest: state, settled }
}

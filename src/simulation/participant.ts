/** One virtual participant: a set of parameters, the body they imply, and the resting state that goes with both. */
import { bodyOf, type Body, type Variation } from '../model/body'
import { equilibrium } from '../model/equilibrium'
import { valuesOf, type ProfileId } from '../parameters/profiles'
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

/** `variation` is what this body has more or less of by region. Throws on an unknown parameter or a value that is not finite (`valuesOf`). */
export function participantOf(profile: ProfileId, changes: Partial<ParameterValues> = {}, variation?: Variation): Participant {
  const parameters = valuesOf(profile, changes)
  const body = bodyOf(parameters, variation)
  const { state, settled } = equilibrium(body, parameters)
  return { profile, parameters, body, rest: state, settled }
}

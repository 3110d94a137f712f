/** One virtual participant: a set of parameters, the body they imply, and the resting state that goes with both. */
import { REGIONS } from '../anatomy'
import { bodyOf, type Body, type Variation } from '../model/body'
import { equilibrium } from '../model/equilibrium'
import { restingMuscle } from '../model/resting-muscle'
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
  const body = varied(plainBody(parameters), parameters, { prior: PRIORS[profile], ...variation })
  const { state, settled } = equilibrium(body, parameters)
  return { profile, parameters, body, rest: state, settled }
}

/** Plain bodies differ by what a muscle's mass counts for in summation, and by nothing else that a participant may have but the lactate at rest. */
const plain = new Map<string, Body>()
/** Profiles share them, and a slider seldom moves what they differ by. */
const MOST_KEPT = 4

/** Made once: most of a body is anatomy, which is the same for everybody. */
function plainBody(parameters: ParameterValues): Body {
  const { mur, mulo, muhi } = parameters
  const key = `${mur} ${mulo} ${muhi}`
  const known = plain.get(key) ?? bodyOf(parameters)
  if (!plain.has(key) && plain.size >= MOST_KEPT) plain.clear()
  plain.set(key, known)
  return known
}

/** A body with the lactate these parameters rest at, and more or less of what varies from person to person. */
function varied(body: Body, parameters: ParameterValues, variation: Variation): Body {
  const times = (values: Float64Array, by: Variation[keyof Variation]) => (by ? values.map((value, i) => value * (by[i] ?? 1)) : values)
  const { F3, R3, PPT0, prior } = body
  const LI0 = new Float64Array(PPT0.length).fill(restingMuscle(parameters).LI)
  return { ...body, LI0: times(LI0, variation.LI0), F3: times(F3, variation.F3), R3: times(R3, variation.R3), PPT0: times(PPT0, variation.PPT0), prior: times(prior, variation.prior) }
}

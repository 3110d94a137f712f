/**
 * The two participants of the prototype: every parameter it had, as changes on top of whatever stands in the table today,
 * so that comparing with its report goes on showing that the equations are the same after the table has been fitted anew.
 */
import { REGIONS } from '../../src/anatomy'
import { restingMuscle } from '../../src/model/resting-muscle'
import type { ProfileId } from '../../src/parameters/profiles'
import type { ParameterValues } from '../../src/parameters/table'
import { participantOf, type Participant } from '../../src/simulation/participant'
import prototype from '../parameters/prototype-params.json'

/** Numbers that stood in the prototype's equations instead of among its parameters, and what it had none of, out of use. */
const WRITTEN_INTO_ITS_EQUATIONS = {
  LD: 10, Ah: 0.15, kKt: 0.5, PCh: 0.02, KNq: 0.15, ekh: 0.5, KNh: 0.05, KNm: 0.7, JKn: 0.06, nuL: 1.5, pH0: 7.4, Lr: 3.1,
  kGn: 0.5, Jgr: 0.25, La: 1, Lb: 9, Hb: 0.2, ATa: 300, ATb: 200, Glr: 36, KNa: 0.15, mur: 200, mulo: 0.5, muhi: 1.6,
  dc0: 0.4, dc1: 0.6, Pfl: 0.2, Eh: 2, xfl: 0.2, kref: 0.5, wpith: 1,
} as const satisfies Partial<ParameterValues>
const NOT_IN_IT = {
  etaF: 1, dcs: 1, dcx: 0, kMot: 0, painway: 0, fox: 0, kJA: 0, kPS: 0, kVf: 0, Vfh: 0.01, tauVf: 30, puth: 0, kW: 0, tauWon: 60, tauWoff: 120, byIn: 0, Psp: 0, Ifl: 0.08, kBn: 0, nY: 2, ownE: 0,
} as const satisfies Partial<ParameterValues>

/** All parameters of a profile of the prototype, none left to the table. */
export function prototypeValues(profile: ProfileId): ParameterValues {
  const { kGf, ...kept } = prototype[profile]
  // Its glutamate rose in proportion to the capacity that is missing, ours as a power of it: the same at the capacities it was run with.
  const { mito } = prototype.fibromyalgia
  return { ...kept, ...WRITTEN_INTO_ITS_EQUATIONS, ...NOT_IN_IT, eGlu: Math.log(1 + kGf * (1 - mito)) / -Math.log(mito) }
}

/** A participant of the prototype, which hurts the same everywhere, with `changes` put in last. */
export function prototypeParticipant(profile: ProfileId, changes: Partial<ParameterValues> = {}): Participant {
  const values = { ...prototypeValues(profile), ...changes }
  // It counted acid from the lactate of a healthy person, whatever there was at rest.
  const counted = values.Lr / restingMuscle(values).LI
  return participantOf(profile, values, { prior: REGIONS.map(() => 1), LI0: REGIONS.map(() => counted) })
}

/** Both, made once per test file. */
export const PROTOTYPES: Readonly<Record<ProfileId, Participant>> = {
  healthy: prototypeParticipant('healthy'),
  fibromyalgia: prototypeParticipant('fibromyalgia'),
}

/**
 * A weight in the hand, as a share of a healthy person's strength: how hard it pulls at the joint, with what the arm itself
 * weighs, against the hardest pull of that joint. Two movements have numbers for that. For a grip one would have to know how
 * well the hand sticks; the thigh, the calf and the back lift the body or nothing, and what was printed of their strength was
 * measured where a weight does not pull: for these there is no weight in kg.
 */
import type { OriginWith } from '../units/origin'
import { movementOf, USUAL } from './movements'
import type { Contraction, Share } from './protocol'

/** A length in m, a mass in kg, or a share; with where it comes from. */
export interface Lever {
  readonly value: number
  readonly unit: 'm' | 'kg' | '1'
  readonly origin: OriginWith<'gerdle2016'>
}

const remembered = (what: string): Lever['origin'] => ({ kind: 'assumed', because: `${what}; remembered from Winter's tables of body segments, which were not read for this` })

export const LEVERS = {
  body: { value: 65, unit: 'kg', origin: { kind: 'assumed', because: 'a woman of middle age; with 55 kg a kilogram in the hand counts for 18 % more in arms out, with 80 kg for 19 % less' } },
  arm: { value: 0.05, unit: '1', origin: remembered('share of the body\'s mass in one arm with its hand') },
  armCentre: { value: 0.53, unit: '1', origin: remembered('where the arm with its hand has its centre, as a share of the way from shoulder to wrist') },
  armLength: { value: 0.53, unit: 'm', origin: { kind: 'assumed', because: 'from shoulder to wrist in a woman of usual height' } },
  forearm: { value: 0.022, unit: '1', origin: remembered('share of the body\'s mass in one forearm with its hand') },
  forearmCentre: { value: 0.682, unit: '1', origin: remembered('where the forearm with its hand has its centre, as a share of the way from elbow to wrist') },
  forearmLength: { value: 0.25, unit: 'm', origin: { kind: 'assumed', because: 'from elbow to wrist in a woman of usual height' } },
  hand: { value: 0.07, unit: 'm', origin: { kind: 'assumed', because: 'from the wrist to what a closed hand holds' } },
  elbowPull: { value: 17, unit: 'kg', origin: { kind: 'measured', ref: 'gerdle2016', where: 'strength of the right elbow before training, women without fibromyalgia; taken as a pull at the wrist beyond what the forearm weighs, elbow at a right angle', read: 'full text' } },
} as const satisfies Record<string, Lever>

const at = (name: keyof typeof LEVERS): number => LEVERS[name].value

/** Pull at the joint of what the limb itself weighs, and of one kilogram in the hand, as shares of the hardest pull there. */
interface Pull {
  readonly limb: number
  readonly perKg: number
}

/** The strength of a shoulder is not printed anywhere here: that the arms weigh so much of it is what Ge 2012's healthy people were fitted by. */
const armsOut: Pull = {
  limb: USUAL.armsOut.load.fraction,
  perKg: (USUAL.armsOut.load.fraction * (at('armLength') + at('hand'))) / (at('body') * at('arm') * at('armCentre') * at('armLength')),
}
const forearm = at('body') * at('forearm') * at('forearmCentre') * at('forearmLength')
const most = at('elbowPull') * at('forearmLength') + forearm
const elbow: Pull = { limb: forearm / most, perKg: (at('forearmLength') + at('hand')) / most }

const PULLS = { armsOut, elbow } as const
/** The movements in which a weight in the hand can be said in kg. */
export const WEIGHED = Object.keys(PULLS) as readonly (keyof typeof PULLS)[]

function pullOf(step: Pick<Contraction, 'muscles'>): Pull | null {
  const movement = movementOf(step)
  return movement !== null && movement in PULLS ? PULLS[movement as keyof typeof PULLS] : null
}

/** The heaviest weight in the hand, kg, that a healthy person can lift at all; null where none can be said. Rounded down to 0.1. */
export function heaviest(step: Pick<Contraction, 'muscles'>): number | null {
  const pull = pullOf(step)
  return pull && Math.floor((10 * (1 - pull.limb)) / pull.perKg) / 10
}

/** What is held as a share of strength, however the protocol says it. Throws for a weight that the door would not have let in. */
export function shareOf({ load, muscles }: Pick<Contraction, 'load' | 'muscles'>): Share {
  if (!('kg' in load)) return load
  const pull = pullOf({ muscles })
  if (!pull) throw new Error('for these muscles a weight in kg says nothing')
  return { fraction: Math.min(1, pull.limb + pull.perKg * load.kg), of: 'healthy' }
}

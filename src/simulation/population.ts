/**
 * People of a profile, drawn: the profile is the middle, `parameters/spread.ts` what differs around it. Person number n of a
 * seed is always the same person, whoever was drawn before. Draws that break a hard fact are drawn again, and counted.
 * Every hundred people are a Latin hypercube (McKay, Beckman & Conover 1979): of each quantity one of them has the lowest
 * hundredth, one the next, and so on, so that three hundred people have the means and spreads the table gives, and not by luck.
 */
import { MUSCLES, REGIONS, type MuscleGroup } from '../anatomy'
import type { Variation } from '../model/body'
import { viewState, type StateName } from '../model/state'
import { createRandom, type Random } from '../numerics/random'
import { cholesky, normalQuantile } from '../numerics/statistics'
import { valuesOf, type ProfileId } from '../parameters/profiles'
import { CORRELATIONS, PRIOR, REGIONAL, SPREADS, type Drawn, type Regional } from '../parameters/spread'
import type { ParameterName, ParameterValues } from '../parameters/table'
import { createEngine } from './engine'
import { participantOf, type Participant } from './participant'

/** One person, before it is known whether such a person can be. */
export interface Draw {
  readonly changes: Readonly<Partial<ParameterValues>>
  readonly variation: Variation
}

/** Why a draw was refused. */
export const FACTS = ['resting state does not settle', 'negative concentration', 'healthy resting pain above 2'] as const
export type BrokenFact = (typeof FACTS)[number]

export interface Person {
  readonly participant: Participant
  readonly draw: Draw
  /** Ratings at rest, per region. */
  readonly restingPain: Float64Array
  /** One entry per draw that was refused before this one. */
  readonly refused: readonly BrokenFact[]
}

/** A healthy person with a higher rating anywhere at rest is not one. */
const MOST_HEALTHY_PAIN = 2
/** People that share out the strata of every quantity among them. */
const HUNDRED = 100
/** A profile of which so many draws in a row cannot be is not a profile. */
const MOST_DRAWS = 200

const NAMES = Object.keys(SPREADS) as ParameterName[]
const REGIONAL_NAMES = Object.keys(REGIONAL) as Regional[]
const DRAWN: readonly Drawn[] = [...NAMES, ...REGIONAL_NAMES]
const LOWER = cholesky(DRAWN.map(a => DRAWN.map(b => correlationOf(a, b))))
const GROUPS = Object.keys(MUSCLES) as MuscleGroup[]

/** Correlation in the normal scale: of the logarithms where a quantity is log-normal. */
export function correlationOf(a: Drawn, b: Drawn): number {
  if (a === b) return 1
  return CORRELATIONS.find(({ between }) => between.includes(a) && between.includes(b))?.r ?? 0
}

/**
 * Person number `index` of a seed. `middle` is what is changed about the middle of the profile, around which everybody is drawn.
 * Throws when the profile's draws are hardly ever possible.
 */
export function person(profile: ProfileId, seed: number, index: number, middle: Partial<ParameterValues> = {}): Person {
  const around = valuesOf(profile, middle)
  const random = createRandom(seed, profile, index)
  const refused: BrokenFact[] = []
  while (refused.length < MOST_DRAWS) {
    // Who is drawn again is drawn freely: their place in the hypercube cannot be.
    const draw = drawFrom(profile, random, refused.length === 0 ? strata(profile, seed, index, random) : undefined, around)
    const participant = participantOf(profile, { ...middle, ...draw.changes }, draw.variation)
    const restingPain = painAtRest(participant)
    const broken = brokenFact(participant, restingPain)
    if (!broken) return { participant, draw, restingPain, refused }
    refused.push(broken)
  }
  throw new Error(`${MOST_DRAWS} draws in a row of '${profile}' were refused, the last because of: ${refused.at(-1)}`)
}

/** One standard normal number per quantity, from the strata that fall to this one of a hundred people. */
export function strata(profile: ProfileId, seed: number, index: number, random: Random): number[] {
  const hundred = Math.floor(index / HUNDRED)
  return DRAWN.map(name => {
    const order = shuffled(HUNDRED, createRandom(seed, profile, 'strata', hundred, name))
    // Half a step off 0, which has no quantile; 53 bits of chance would all but never hit it.
    const within = Math.max(random.uniform(), 2 ** -54)
    return normalQuantile((order[index % HUNDRED] + within) / HUNDRED)
  })
}

/** The whole numbers below `count` in an order of chance (Fisher and Yates). */
function shuffled(count: number, random: Random): number[] {
  const order = Array.from({ length: count }, (_, i) => i)
  for (let i = count - 1; i > 0; i--) {
    const other = random.index(i + 1)
    const kept = order[i]
    order[i] = order[other]
    order[other] = kept
  }
  return order
}

/** A draw, whether such a person can be or not; `independent` holds a standard normal number per quantity, fresh ones if left out. */
export function drawFrom(profile: ProfileId, random: Random, independent: readonly number[] = DRAWN.map(() => random.normal()), middle: ParameterValues = valuesOf(profile)): Draw {
  const z = new Map(DRAWN.map((name, i) => [name, LOWER[i].reduce((sum, l, k) => sum + l * independent[k], 0)]))
  const changes: Partial<ParameterValues> = {}
  for (const name of NAMES) {
    const { shape, size, limits } = SPREADS[name]!
    const spread = size[profile].value
    const value = shape === 'normal' ? middle[name] + spread * z.get(name)! : middle[name] * logNormal(spread, z.get(name)!)
    changes[name] = limits ? Math.min(limits[1], Math.max(limits[0], value)) : value
  }
  const variation = Object.fromEntries(REGIONAL_NAMES.map(name => [name, factors(name, profile, z.get(name)!, random)]))
  return { changes, variation }
}

/** A factor with mean 1 and the coefficient of variation `cv`. */
function logNormal(cv: number, z: number): number {
  const variance = Math.log(1 + cv * cv)
  return Math.exp(Math.sqrt(variance) * z - variance / 2)
}

/** One factor per region: a part all muscles share, a part both sides of a muscle share, and one of its own. */
function factors(name: Regional, profile: ProfileId, shared: number, random: Random): Float64Array {
  const { size, acrossMuscles, acrossSides } = REGIONAL[name]
  const own = new Map(GROUPS.map(group => [group, random.normal()]))
  const [alike, paired, single] = [acrossMuscles.value, acrossSides.value - acrossMuscles.value, 1 - acrossSides.value].map(Math.sqrt)
  return Float64Array.from(REGIONS, ({ group }) => {
    const factor = logNormal(size[profile].value, alike * shared + paired * own.get(group)! + single * random.normal())
    return name === 'prior' ? PRIOR[profile].by[group] * factor : factor
  })
}

/** Ratings of a participant to whom nothing is done, per region. */
export function painAtRest(participant: Participant): Float64Array {
  return createEngine(participant, 'reduced').restingPain
}

const CONCENTRATIONS: readonly StateName[] = ['LC', 'LI', 'K', 'AT', 'GL', 'PY', 'BB']

function brokenFact({ profile, settled, rest }: Participant, restingPain: Float64Array): BrokenFact | null {
  if (!settled || !restingPain.every(Number.isFinite)) return 'resting state does not settle'
  const state = viewState(rest)
  if (CONCENTRATIONS.some(name => state[name].some(value => !(value >= 0)))) return 'negative concentration'
  if (profile === 'healthy' && Math.max(...restingPain) > MOST_HEALTHY_PAIN) return 'healthy resting pain above 2'
  return null
}


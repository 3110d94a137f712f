/**
 * The second search: one point, one change of a few values at a time, kept when groups come nearer to the claims (a (1+1)
 * evolution strategy with steps that grow when they help; Rechenberg 1973). Trials of people scatter and verdicts jump, so that
 * there are no slopes to go down. Every try follows from the seed and its number alone: a search that was broken off goes on as
 * if it had not been.
 */
import { createRandom } from '../../../src/numerics/random'
import { FREE } from '../free'

export interface Standing {
  /** Best values so far, and what they cost; infinite where nothing has been simulated. */
  readonly values: readonly number[]
  readonly cost: number
  /** Of the values the search started from. */
  readonly startCost: number
  readonly tries: number
  /** How often a try was kept. */
  readonly kept: number
  /** How far a try goes, as a share of a value. */
  readonly step: number
  /** The change that helped last, by how much each value was multiplied, and how often it was gone on with; null after one that did not help. */
  readonly going: { readonly by: readonly number[]; readonly times: number } | null
}

const FIRST_STEP = 0.12
const LONGEST = 0.3
const SHORTEST = 0.02
const GROWS = 1.1
const SHRINKS = 0.985
/** Values changed at once. */
const MOST_AT_ONCE = 4
/** The same change is gone on with at most so often. */
const MOST_GOING = 3
/** A value of 0 could not be multiplied away from; as a share of its range. */
const LEAST = 1e-3

export const startFrom = (values: readonly number[]): Standing =>
  ({ values, cost: Infinity, startCost: Infinity, tries: 0, kept: 0, step: FIRST_STEP, going: null })

/** What is tried next, and by how much each value was multiplied. */
export function nextOf(standing: Standing, seed: number): { readonly values: readonly number[]; readonly by: readonly number[] } {
  const by = standing.going && standing.going.times < MOST_GOING ? standing.going.by : freshChange(standing, seed)
  return { values: standing.values.map((value, i) => (by[i] === 1 ? value : within(i, value * by[i]!))), by }
}

function freshChange({ step, tries }: Standing, seed: number): number[] {
  const random = createRandom('calibrate groups', seed, tries)
  const by = FREE.map(() => 1)
  const count = 1 + random.index(MOST_AT_ONCE)
  for (let n = 0; n < count; n++) by[random.index(FREE.length)] = Math.exp(step * random.normal())
  return by
}

function within(i: number, value: number): number {
  const { low, high } = FREE[i]!
  return Math.min(high, Math.max(low, LEAST * (high - low), value))
}

/** Where the search stands after a try that cost so much. */
export function after(standing: Standing, { values, by }: ReturnType<typeof nextOf>, cost: number): Standing {
  const tries = standing.tries + 1
  if (cost < standing.cost) {
    const times = standing.going?.by === by ? standing.going.times + 1 : 0
    return { ...standing, values, cost, tries, kept: standing.kept + 1, step: times === 0 ? Math.min(LONGEST, standing.step * GROWS) : standing.step, going: { by, times } }
  }
  // Going on too far with what had helped says nothing against the length of a step.
  return { ...standing, tries, going: null, step: standing.going && standing.going.times < MOST_GOING ? standing.step : Math.max(SHORTEST, standing.step * SHRINKS) }
}

export interface Limits {
  readonly tries: number
  readonly seed: number
  readonly timeLeft: () => boolean
}

/** Goes on from `from`; tells of every try. `cost` of values that no people can be drawn around is infinite. */
export async function searchGroups(from: Standing, { tries, seed, timeLeft }: Limits, cost: (values: readonly number[]) => Promise<number>, tell: (standing: Standing) => void): Promise<Standing> {
  let standing = from
  if (standing.cost === Infinity) {
    const startCost = await cost(standing.values)
    standing = { ...standing, cost: startCost, startCost }
    tell(standing)
  }
  for (let done = 0; done < tries && timeLeft(); done++) {
    const tried = nextOf(standing, seed)
    standing = after(standing, tried, await cost(tried.values))
    tell(standing)
  }
  return standing
}

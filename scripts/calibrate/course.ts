/** One calibration from its start, or from where it was broken off, to the end of its time. */
import { search, sumOfSquares, type Progress, type Search } from '../../src/numerics/least-squares'
import { createRandom } from '../../src/numerics/random'
import { valuesAt } from './free'
import { residualsOf, type Aim, type Footing } from './objective'
import type { Reached } from './resume'
import type { Threads } from './threads'

const FIRST_DAMPING = 1
/** How far a shove goes, in units of the free point: a unit is about a quarter of a range. */
const SHOVE = 0.5

export interface Limits {
  readonly iterations: number
  readonly seed: number
  /** Whether there is time for one more iteration. */
  readonly timeLeft: () => boolean
}

export interface Told {
  readonly reached: Reached
  readonly progress: Progress
}

export const begin = (start: readonly number[], aims: readonly Aim[]): Reached =>
  ({ best: { point: start, cost: Infinity }, standing: { point: start, damping: FIRST_DAMPING }, start, aims, iterations: 0, shoves: 0 })

/** Goes on from `from`; tells of every iteration. After a dead end it is shoved off the best point, each time another way. */
export async function calibrate(from: Reached, { iterations, seed, timeLeft }: Limits, threads: Threads, tell: (told: Told) => void): Promise<Reached> {
  let reached = from
  const residuals = async (points: readonly (readonly number[])[]) => {
    const simulated = await threads.all(points.map(valuesAt))
    return points.map((point, i) => residualsOf(simulated[i]!, point, reached))
  }
  if (reached.best.cost === Infinity) reached = { ...reached, best: { point: reached.start, cost: sumOfSquares((await residuals([reached.start]))[0]!) } }
  let course: Search = search(reached.standing)
  let given: readonly (readonly number[])[] = []
  for (let done = 0; done < iterations && timeLeft();) {
    const { value, done: ended } = course.next(given)
    const progress = ended ? value : value.progress
    given = ended ? [] : await residuals(value.points)
    if (!progress) continue
    done++
    reached = after(reached, progress)
    if (progress.stuck) {
      reached = shoved(reached, seed)
      course = search(reached.standing)
      given = []
    }
    tell({ reached, progress })
  }
  return reached
}

const after = (reached: Reached, { point, damping, cost }: Progress): Reached => ({
  ...reached,
  iterations: reached.iterations + 1,
  standing: { point, damping },
  best: cost < reached.best.cost ? { point, cost } : reached.best,
})

function shoved(reached: Reached, seed: number): Reached {
  const shoves = reached.shoves + 1
  const random = createRandom('calibrate', seed, shoves)
  return { ...reached, shoves, standing: { point: reached.best.point.map(value => value + SHOVE * random.normal()), damping: FIRST_DAMPING } }
}

/** Of the claims alone at a point: a row per aim, a column per free parameter, without what is assumed and without the pull. */
export async function jacobianAt(point: readonly number[], footing: Footing, threads: Threads): Promise<number[][]> {
  const by = 0.06
  const points = [point, ...point.map((_, i) => point.map((value, j) => (i === j ? value + by : value)))]
  const simulated = await threads.all(points.map(valuesAt))
  const [here, ...beside] = points.map((each, i) => residualsOf(simulated[i]!, each, footing).slice(0, footing.aims.length))
  return here!.map((value, row) => beside.map(moved => (moved[row]! - value) / by))
}

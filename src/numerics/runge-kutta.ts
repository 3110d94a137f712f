/**
 * Explicit Runge-Kutta methods. A method is its tableau; all logic is in `rungeKuttaStep`.
 * Notation of Hairer, Nørsett & Wanner, Solving Ordinary Differential Equations I, section II.1.
 */

/** An autonomous system y' = f(y). Inputs that jump belong to it and may change only between steps. */
export interface System {
  readonly size: number
  /** Writes f(y) into `dydt`; allocates nothing. */
  derivatives(y: Float64Array, dydt: Float64Array): void
}

export interface Tableau {
  readonly name: string
  readonly order: number
  /** Row s holds the weights of stages 0..s-1 in stage s. */
  readonly A: readonly (readonly number[])[]
  readonly B: readonly number[]
  readonly C: readonly number[]
  /** Weights of the error estimate (B minus the embedded method), where there is one. */
  readonly E?: readonly number[]
}

/** Heun's method, order 2: what the prototype of the reduced form used. */
export const HEUN: Tableau = { name: 'Heun', order: 2, A: [[], [1]], B: [1 / 2, 1 / 2], C: [0, 1] }

/** The classical method of Kutta, order 4: what the prototype of the full form used. */
export const RK4: Tableau = {
  name: 'RK4',
  order: 4,
  A: [[], [1 / 2], [0, 1 / 2], [0, 0, 1]],
  B: [1 / 6, 1 / 3, 1 / 3, 1 / 6],
  C: [0, 1 / 2, 1 / 2, 1],
}

/**
 * Bogacki & Shampine 3(2), Appl. Math. Lett. 2 (1989) 321. The last stage is the slope at the new point, so it is
 * the first stage of the next step; with both slopes at hand, cubic interpolation between steps costs nothing.
 */
export const BOGACKI_SHAMPINE: Tableau = {
  name: 'Bogacki-Shampine',
  order: 3,
  A: [[], [1 / 2], [0, 3 / 4], [2 / 9, 1 / 3, 4 / 9]],
  B: [2 / 9, 1 / 3, 4 / 9, 0],
  C: [0, 1 / 2, 3 / 4, 1],
  E: [2 / 9 - 7 / 24, 1 / 3 - 1 / 4, 4 / 9 - 1 / 3, -1 / 8],
}

/** Scratch space of one integration: a slope per stage, and the place where a stage is evaluated. */
export interface Scratch {
  readonly slopes: Float64Array[]
  readonly stage: Float64Array
}

export const scratchFor = ({ B }: Tableau, size: number): Scratch => ({
  slopes: B.map(() => new Float64Array(size)),
  stage: new Float64Array(size),
})

/** One step of size h: writes y(t + h) into `next`, which may be `y` itself. Expects f(y) in slopes[0]. */
export function rungeKuttaStep(system: System, { A, B }: Tableau, y: Float64Array, h: number, next: Float64Array, scratch: Scratch): void {
  const { slopes, stage } = scratch
  for (let s = 1; s < B.length; s++) {
    combine(stage, y, h, A[s], slopes)
    system.derivatives(stage, slopes[s])
  }
  combine(next, y, h, B, slopes)
}

/** target = y + h * sum of weights[s] * slopes[s]. */
function combine(target: Float64Array, y: Float64Array, h: number, weights: readonly number[], slopes: readonly Float64Array[]): void {
  if (target !== y) target.set(y)
  for (let s = 0; s < weights.length; s++) if (weights[s] !== 0) addScaled(target, slopes[s], h * weights[s])
}

function addScaled(target: Float64Array, slope: Float64Array, h: number): void {
  for (let i = 0; i < target.length; i++) target[i] += h * slope[i]
}

/** How far a parameter may be moved at all. Its range is what is plausible; beyond it the page says so and runs. */
import { PARAMETERS, type ParameterName } from './table'

/** A range is left by at most this much of its own width on either side; ours, so that a slider still has a feel for the range. */
const BEYOND = 0.5

/** Hard limits, in the parameter's own unit. What is never negative stays so. */
export function limitsOf(name: ParameterName): readonly [low: number, high: number] {
  const [low, high] = PARAMETERS[name].range
  const beyond = BEYOND * (high - low)
  return [low >= 0 ? Math.max(low / 2, low - beyond) : low - beyond, high + beyond]
}

export const isPlausible = (name: ParameterName, value: number) => value >= PARAMETERS[name].range[0] && value <= PARAMETERS[name].range[1]

/** The nearest value within the hard limits. */
export function within(name: ParameterName, value: number): number {
  const [low, high] = limitsOf(name)
  return Math.min(high, Math.max(low, value))
}

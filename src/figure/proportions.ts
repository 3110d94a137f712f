import { clamp } from './vectors'

/**
 * What a build changes: value at [masculine, neutral, feminine]. Factors on the reference figure unless said otherwise.
 * Stature is the same for all.
 */
const TABLE = {
  /** m, shoulder joint towards the midline (negative). */
  shoulderShift: [-0.01, -0.0245, -0.035],
  /** m, shoulders hang lower. */
  shoulderDrop: [0.001, 0.003, 0.005],
  /** m, hip joint outwards. */
  hipShift: [-0.001, 0.003, 0.006],
  chestWidth: [0.965, 0.905, 0.855],
  ribWidth: [0.97, 0.935, 0.9],
  waistWidth: [1.01, 0.975, 0.92],
  hipWidth: [0.935, 1.005, 1.055],
  chestFront: [0.95, 0.915, 0.885],
  chestBack: [0.96, 0.925, 0.89],
  bellyFront: [1.03, 1.06, 1.03],
  seatBack: [0.97, 1, 1.02],
  thigh: [0.98, 1.01, 1.045],
  knee: [0.975, 0.955, 0.94],
  calf: [0.985, 0.965, 0.945],
  ankle: [0.985, 0.945, 0.915],
  armUpper: [0.945, 0.88, 0.83],
  armLower: [0.955, 0.89, 0.84],
  wrist: [0.965, 0.91, 0.865],
  deltoid: [0.93, 0.845, 0.785],
  hand: [0.985, 0.945, 0.905],
  foot: [0.99, 0.955, 0.92],
  neck: [0.955, 0.872, 0.825],
  head: [0.99, 0.985, 0.98],
  jaw: [0.985, 0.925, 0.895],
  chin: [0.96, 0.865, 0.82],
  /** m, height of the upper trapezius. */
  trapeziusLift: [-0.002, -0.007, -0.011],
  trapeziusRadius: [0.95, 0.84, 0.76],
  glute: [0.96, 1.01, 1.05],
  /** 0 = none, 1 = full: a soft, undetailed volume. */
  bust: [0, 0.3, 1],
  nose: [0.95, 0.86, 0.81],
  /** Strength of the strokes of brow and jaw, lips, larynx. */
  brow: [0.65, 0.14, 0.03],
  lips: [1, 1.2, 1.35],
  larynx: [0.8, 0.05, 0],
  /** Strength of muscle relief, and a further factor for the abdominal grid. */
  relief: [0.78, 0.52, 0.36],
  abdominalGrid: [0.6, 0.22, 0.1],
} as const satisfies Record<string, readonly [number, number, number]>

export type Proportions = Readonly<Record<keyof typeof TABLE, number>>

/** Proportions of a build: 0 = masculine, 0.5 = neutral, 1 = feminine; in between a quadratic through the three. */
export function proportions(build: number): Proportions {
  const t = clamp(build) * 2 - 1
  return Object.fromEntries(Object.entries(TABLE).map(([key, [masculine, neutral, feminine]]) => [
    key, neutral + (feminine - masculine) / 2 * t + ((masculine + feminine) / 2 - neutral) * t * t,
  ])) as unknown as Proportions
}

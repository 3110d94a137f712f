/** Cord and nerves as lines on the reference figure. Schematic: they show a concept, not a tract. */
import { handPoint } from '../joints'
import { mirror, type Point } from '../vectors'

/** A nerve that tapers from `startRadius` to `endRadius` (m) along a smooth curve through its points. */
export interface NervePath {
  readonly points: readonly Point[]
  readonly startRadius: number
  readonly endRadius: number
}

/** From the brainstem to the end of the cord. */
export const CORD: NervePath = {
  points: [
    [0, 1.64, -0.012], [0, 1.6, -0.026], [0, 1.56, -0.0405], [0, 1.5, -0.056], [0, 1.4, -0.074],
    [0, 1.3, -0.083], [0, 1.2, -0.074], [0, 1.12, -0.06], [0, 1.07, -0.052],
  ],
  startRadius: 0.0085,
  endRadius: 0.0045,
}

/** Three nerves of the arm, front to back. */
const arm = (k: number): NervePath => ({
  points: [
    [0.004, 1.52 - k * 0.03, -0.053 - k * 0.006], [0.05, 1.49 - k * 0.022, -0.042], [0.11, 1.432, -0.024],
    [0.172 + k * 0.006, 1.365, -0.02], [0.214, 1.25, -0.02 - 0.018 * (k - 1)], [0.258, 1.105, -0.02 - 0.016 * (k - 1)],
    [0.286 + 0.008 * (k - 1), 0.965, -0.006], [0.303 + 0.007 * (k - 1), 0.855, 0.006],
    handPoint(0.05, 0.012 * (1 - k), 0), handPoint(0.088, 0.018 * (1 - k), 0.001),
  ],
  startRadius: 0.0026, endRadius: 0.001,
})

/** Ten nerves around the ribs, top down. */
const rib = (k: number): NervePath => {
  const y = 1.395 - k * 0.031, inwards = Math.max(0, k - 4) * 0.0025 // the trunk is slimmer below
  return {
    points: [
      [0.004, y, -0.078 + Math.abs(k - 3) * 0.002], [0.06, y + 0.012, -0.085 + inwards],
      [0.12 - inwards, y - 0.012, -0.04], [0.124 - 1.5 * inwards, y - 0.03, 0.03],
    ],
    startRadius: 0.0014, endRadius: 0.0006,
  }
}

/** Four roots that gather behind the hip into the nerve of the back of the leg. */
const legRoot = (k: number): NervePath => ({
  points: [
    [0.003, 1.085 - k * 0.006, -0.052], [0.012 + 0.01 * k, 1.03 - 0.01 * k, -0.056], [0.05, 0.97, -0.06],
    [0.085, 0.9, -0.055], [0.098, 0.72, -0.02], [0.103, 0.5, -0.012],
  ],
  startRadius: 0.0014, endRadius: 0.0019,
})

const LEG: readonly NervePath[] = [
  {
    points: [[0.103, 0.5, -0.012], [0.108, 0.4, -0.022], [0.112, 0.24, -0.03], [0.108, 0.09, -0.035], [0.118, 0.035, 0.03], [0.128, 0.02, 0.11]],
    startRadius: 0.0028, endRadius: 0.0009,
  },
  {
    points: [[0.103, 0.5, -0.012], [0.133, 0.45, -0.012], [0.13, 0.3, 0], [0.118, 0.1, 0], [0.125, 0.05, 0.06]],
    startRadius: 0.002, endRadius: 0.0008,
  },
  {
    points: [[0.01, 1.08, -0.046], [0.05, 0.99, 0.01], [0.085, 0.9, 0.055], [0.1, 0.72, 0.05], [0.085, 0.55, 0.03], [0.077, 0.4, 0], [0.094, 0.14, -0.014]],
    startRadius: 0.0024, endRadius: 0.0008,
  },
]

const LEFT: readonly NervePath[] = [
  ...Array.from({ length: 3 }, (_, k) => arm(k)),
  ...Array.from({ length: 10 }, (_, k) => rib(k)),
  ...Array.from({ length: 4 }, (_, k) => legRoot(k)),
  ...LEG,
]

/** All nerves: those of the left, then their mirror images. */
export const NERVES: readonly NervePath[] = [...LEFT, ...LEFT.map(nerve => ({ ...nerve, points: nerve.points.map(mirror) }))]

/** From the left deltoid to the cord. */
export const SHOULDER_NERVE: readonly Point[] = [
  [0.222, 1.33, 0.006], [0.206, 1.365, -0.002], [0.176, 1.385, -0.018], [0.112, 1.436, -0.026], [0.052, 1.498, -0.042], [0.004, 1.525, -0.052],
]

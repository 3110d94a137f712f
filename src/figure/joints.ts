import { add, cross, perpendicular, scale, unit, type Point, type Vec3 } from './vectors'

/**
 * Joint centres of the reference figure: an adult of 1.75 m standing at rest, left side, metres.
 * Bones, strokes, regions and nerves are all authored on this one figure; `placement.ts` maps it to a build.
 */
export const JOINTS = {
  pelvis: [0, 0.96, -0.01],
  spine: [0, 1.06, -0.02],
  chest: [0, 1.19, -0.03],
  neck: [0, 1.44, -0.045],
  head: [0, 1.565, -0.02],
  clavicle: [0.02, 1.415, 0.01],
  shoulder: [0.188, 1.392, -0.022],
  elbow: [0.262, 1.1, -0.034],
  wrist: [0.304, 0.852, 0.008],
  hip: [0.09, 0.9, 0],
  knee: [0.103, 0.487, 0.008],
  ankle: [0.113, 0.078, -0.03],
} as const satisfies Record<string, Point>

const distal = unit([0.13, -0.975, 0.16])
const radial = perpendicular([-0.4, 0, 0.92], distal)
const normal = cross(distal, radial)

/** Axes of the left hand: towards the finger tips, towards the thumb, out of the palm. */
export const HAND_AXES: { readonly distal: Point, readonly radial: Point, readonly palmar: Point } = {
  distal,
  radial,
  palmar: normal[0] > 0 ? scale(normal, -1) : normal,
}

/** Reference point given in the axes of the left hand, metres from the wrist. */
export function handPoint(alongDistal: number, alongRadial: number, alongPalmar: number): Vec3 {
  const across = add(scale(HAND_AXES.radial, alongRadial), scale(HAND_AXES.palmar, alongPalmar))
  return add(JOINTS.wrist, add(scale(HAND_AXES.distal, alongDistal), across))
}

export interface Finger {
  /** Metres towards the thumb from the middle of the hand. */
  readonly radialOffset: number
  /** Metres from the wrist to the root. */
  readonly rootDistance: number
  readonly length: number
  readonly radius: number
  /** Radians towards the thumb. */
  readonly spread: number
  /** Radians of bend at each of the three joints, at rest. */
  readonly curl: Point
}

/** Index finger to little finger. */
export const FINGERS: readonly Finger[] = [
  { radialOffset: 0.03, rootDistance: 0.083, length: 0.08, radius: 0.0084, spread: 0.125, curl: [0.08, 0.16, 0.14] },
  { radialOffset: 0.01, rootDistance: 0.088, length: 0.088, radius: 0.0086, spread: 0.04, curl: [0.1, 0.18, 0.15] },
  { radialOffset: -0.0097, rootDistance: 0.085, length: 0.083, radius: 0.0083, spread: -0.048, curl: [0.13, 0.2, 0.16] },
  { radialOffset: -0.0282, rootDistance: 0.077, length: 0.065, radius: 0.0075, spread: -0.15, curl: [0.16, 0.2, 0.16] },
]

/** Joints of the thumb, root to tip. */
export const THUMB: readonly [Point, Point, Point, Point] = [
  handPoint(0.02, 0.019, 0.006),
  handPoint(0.055, 0.047, 0.019),
  handPoint(0.084, 0.061, 0.026),
  handPoint(0.109, 0.069, 0.03),
]

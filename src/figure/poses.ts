import { BONES, BONE_INDEX, type BoneName } from './bones'
import { HAND_AXES } from './joints'
import { compose, IDENTITY, rotationAbout, unit, type Affine, type Point } from './vectors'

/** A turn about an axis of the standing figure (not of the bone), in radians. */
export interface Turn { readonly axis: Point, readonly angle: number }
/** Turns of each bone about its head, the last one first. Bones not named stay as they are. */
export type PoseTurns = Readonly<Partial<Record<BoneName, readonly Turn[]>>>

const X: Point = [1, 0, 0], Y: Point = [0, 1, 0], Z: Point = [0, 0, 1]
const about = (axis: Point, angle: number): Turn => ({ axis, angle })

/** Lift of the clavicle and of the upper arm in `armsOut`, rad. At rest the arm hangs 14 degrees from the vertical; together 76 degrees. */
export const ARM_LIFT = { clavicle: 0.2, shoulder: 1.135 } as const

/** What the body can do. The left limb acts where only one does. */
export const POSES = {
  rest: {},
  armsOut: {
    clav_L: [about(Z, ARM_LIFT.clavicle)],
    upperArm_L: [about(Z, ARM_LIFT.shoulder)],
    clav_R: [about(Z, -ARM_LIFT.clavicle)],
    upperArm_R: [about(Z, -ARM_LIFT.shoulder)],
  },
  grip: {
    upperArm_L: [about(Z, 0.05)],
    forearm_L: [about(X, -1.45), about(Y, 0.1)],
    fingersA_L: [about(HAND_AXES.radial, -1.15)],
    fingersB_L: [about(HAND_AXES.radial, -1.45)],
    thumb_L: [about(HAND_AXES.distal, 0.55), about(HAND_AXES.radial, -0.25)],
  },
  kneeOut: { thigh_L: [about(X, -0.62)], shin_L: [about(X, 0.06)], foot_L: [about(X, -0.12)] },
  seated: {
    thigh_L: [about(X, -1.4)], thigh_R: [about(X, -1.4)],
    shin_L: [about(X, 0.12)], shin_R: [about(X, 1.38)],
    foot_L: [about(X, -0.2)],
  },
} as const satisfies Record<string, PoseTurns>
export type PoseName = keyof typeof POSES

/** Correctives of the body file, in the order of its morph targets. */
export const MORPHS = ['armOut_L', 'armOut_R'] as const

/**
 * Where each bone and each corrective is. Made once by `createPoseBuffer`, then overwritten in place:
 * a stage copies it to its bones each drawn frame and allocates nothing.
 */
export interface PoseBuffer {
  /** Unit quaternion x, y, z, w of each bone in its parent, in the order of BONES. */
  readonly rotations: Float32Array
  /** Weight 0..1 of each corrective, in the order of MORPHS. */
  readonly morphs: Float32Array
  /** How far each arm is raised, 0..1, left then right: mixes the two baked ambient occlusions. */
  readonly armsOut: Float32Array
}

export function createPoseBuffer(): PoseBuffer {
  const rotations = new Float32Array(4 * BONES.length)
  for (let i = 3; i < rotations.length; i += 4) rotations[i] = 1
  return { rotations, morphs: new Float32Array(MORPHS.length), armsOut: new Float32Array(2) }
}

interface BoneTurn { readonly bone: number, readonly x: number, readonly y: number, readonly z: number, readonly angle: number }
const COMPILED = Object.fromEntries(Object.entries(POSES as Record<string, PoseTurns>).map(([name, turns]) => [
  name,
  Object.entries(turns).flatMap(([bone, list]): BoneTurn[] => list.map(({ axis, angle }) => {
    const [x, y, z] = unit(axis)
    return { bone: BONE_INDEX[bone as BoneName], x, y, z, angle }
  })),
])) as unknown as Record<PoseName, readonly BoneTurn[]>

/** Eases a motion: 0 at 0, 1 at 1, at rest at both ends. Feed its result to `poseRotations` as the amount. */
export const eased = (t: number) => {
  const c = t < 0 ? 0 : t > 1 ? 1 : t
  return c * c * (3 - 2 * c)
}

/**
 * Writes a pose at a fraction of its angles into `out`; allocates nothing.
 * @param amount 0 = rest, 1 = the whole pose. Angles go with the amount itself: pass `eased(t)` for a motion in time.
 */
export function poseRotations(pose: PoseName, amount: number, out: PoseBuffer): void {
  const { rotations, morphs, armsOut } = out
  for (let i = 0; i < rotations.length; i++) rotations[i] = i % 4 === 3 ? 1 : 0
  const turns = COMPILED[pose]
  for (let i = 0; i < turns.length; i++) {
    const { bone, x, y, z, angle } = turns[i]!
    turnBone(rotations, 4 * bone, x, y, z, angle * amount)
  }
  const raised = pose === 'armsOut' ? amount : 0
  // The dent and the web that the corrective mends grow slowly at first and are whole before the arm is level.
  morphs.fill(eased(raised))
  armsOut.fill(raised)
}

/** q at `at` becomes q * (rotation by `angle` about x, y, z). */
function turnBone(q: Float32Array, at: number, x: number, y: number, z: number, angle: number) {
  const s = Math.sin(angle / 2), w = Math.cos(angle / 2)
  const bx = x * s, by = y * s, bz = z * s
  const ax = q[at]!, ay = q[at + 1]!, az = q[at + 2]!, aw = q[at + 3]!
  q[at] = ax * w + aw * bx + ay * bz - az * by
  q[at + 1] = ay * w + aw * by + az * bx - ax * bz
  q[at + 2] = az * w + aw * bz + ax * by - ay * bx
  q[at + 3] = aw * w - ax * bx - ay * by - az * bz
}

/** A pose at a fraction of its angles, as turns. */
export function scaledTurns(pose: PoseName, amount: number): PoseTurns {
  return Object.fromEntries(Object.entries(POSES[pose] as PoseTurns).map(([bone, turns]) => [
    bone, turns.map(({ axis, angle }) => about(axis, angle * amount)),
  ]))
}

/**
 * Maps from the standing figure to the posed one, one per bone.
 * @param heads where each bone turns on the built figure (`Placement.heads`)
 */
export function poseMatrices(turns: PoseTurns, heads: readonly Point[]): Affine[] {
  const matrices: Affine[] = []
  BONES.forEach(({ name, parent }, i) => {
    let own = IDENTITY
    for (const { axis, angle } of turns[name] ?? []) own = compose(own, rotationAbout(heads[i]!, axis, angle))
    matrices.push(parent < 0 ? own : compose(matrices[parent]!, own))
  })
  return matrices
}

/** The map of a point that several bones share. @param weights bone index and share, shares sum to 1 */
export function blendMatrices(weights: Iterable<readonly [bone: number, share: number]>, matrices: readonly Affine[]): Affine {
  const out = new Array<number>(12).fill(0)
  for (const [bone, share] of weights) {
    for (let k = 0; k < 12; k++) out[k]! += share * matrices[bone]![k]!
  }
  return out
}

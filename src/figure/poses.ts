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

const BENT = 1.45
/** What the body can do. Where one limb acts it is the left one here; `Acting` turns it to the right, or to both. */
export const POSES = {
  rest: {},
  armsOut: {
    clav_L: [about(Z, ARM_LIFT.clavicle)],
    upperArm_L: [about(Z, ARM_LIFT.shoulder)],
    clav_R: [about(Z, -ARM_LIFT.clavicle)],
    upperArm_R: [about(Z, -ARM_LIFT.shoulder)],
  },
  armsHalf: {
    clav_L: [about(Z, ARM_LIFT.clavicle / 2)],
    upperArm_L: [about(Z, ARM_LIFT.shoulder / 2)],
    clav_R: [about(Z, -ARM_LIFT.clavicle / 2)],
    upperArm_R: [about(Z, -ARM_LIFT.shoulder / 2)],
  },
  grip: {
    upperArm_L: [about(Z, 0.05)],
    forearm_L: [about(X, -BENT), about(Y, 0.1)],
    fingersA_L: [about(HAND_AXES.radial, -1.15)],
    fingersB_L: [about(HAND_AXES.radial, -1.45)],
    thumb_L: [about(HAND_AXES.distal, 0.55), about(HAND_AXES.radial, -0.25)],
  },
  elbow: {
    upperArm_L: [about(Z, 0.05)],
    forearm_L: [about(X, -1.6), about(Y, 0.05)],
    fingersA_L: [about(HAND_AXES.radial, -0.35)],
    fingersB_L: [about(HAND_AXES.radial, -0.45)],
  },
  kneeOut: { thigh_L: [about(X, -0.62)], shin_L: [about(X, 0.06)], foot_L: [about(X, -0.12)] },
  ankle: { thigh_L: [about(X, -0.2)], shin_L: [about(X, 0.22)], foot_L: [about(X, -0.34)] },
  squat: {
    pelvis: [about(X, 0.42)], neck: [about(X, -0.12)], head: [about(X, -0.16)],
    thigh_L: [about(X, -1.35), about(Z, 0.12)], thigh_R: [about(X, -1.35), about(Z, -0.12)],
    shin_L: [about(X, 1.35)], shin_R: [about(X, 1.35)],
    foot_L: [about(Z, -0.12), about(X, -0.42)], foot_R: [about(Z, 0.12), about(X, -0.42)],
    upperArm_L: [about(X, -1.2)], upperArm_R: [about(X, -1.2)],
  },
  seated: {
    thigh_L: [about(X, -1.4)], thigh_R: [about(X, -1.4)],
    shin_L: [about(X, 0.12)], shin_R: [about(X, 1.38)],
    foot_L: [about(X, -0.2)],
  },
} as const satisfies Record<string, PoseTurns>
export type PoseName = keyof typeof POSES

/** Which limbs act: those the pose was written for, or those of one side or of both. What the trunk does, it does for any. */
export type Acting = 'as written' | 'left' | 'right' | 'both'

/** How far the arms are out in a pose, 0..1: what its correctives and its shading go by. */
const ARMS_OUT: Readonly<Partial<Record<PoseName, number>>> = { armsOut: 1, armsHalf: 0.5 }
/** Poses in which the feet keep their place and the rest of the body comes down to them. */
const ON_FEET: ReadonlySet<PoseName> = new Set(['squat'])

/** The turns of a limb as those of the other side: the mirror image of a turn about (x, y, z) is one about (x, -y, -z). */
const otherSide = (bone: string) => (bone.endsWith('_L') ? `${bone.slice(0, -1)}R` : bone) as BoneName
const mirrored = ({ axis, angle }: Turn): Turn => about([axis[0], -axis[1], -axis[2]], angle)

/** A pose done by the limbs of a side. */
export function turnsOf(pose: PoseName, acting: Acting = 'as written'): PoseTurns {
  const written = Object.entries(POSES[pose] as PoseTurns)
  if (acting === 'as written') return POSES[pose]
  return Object.fromEntries(written.filter(([bone]) => !bone.endsWith('_R')).flatMap(([bone, turns]) => {
    if (!bone.endsWith('_L')) return [[bone, turns]]
    const left = [bone, turns] as const, right = [otherSide(bone), turns.map(mirrored)] as const
    return acting === 'left' ? [left] : acting === 'right' ? [right] : [left, right]
  }))
}

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
  /** Whether the feet stay where they stand and the whole body is moved for it. */
  onFeet: boolean
}

export function createPoseBuffer(): PoseBuffer {
  const rotations = new Float32Array(4 * BONES.length)
  for (let i = 3; i < rotations.length; i += 4) rotations[i] = 1
  return { rotations, morphs: new Float32Array(MORPHS.length), armsOut: new Float32Array(2), onFeet: false }
}

interface BoneTurn { readonly bone: number, readonly x: number, readonly y: number, readonly z: number, readonly angle: number }
const compiled = (turns: PoseTurns) => Object.entries(turns).flatMap(([bone, list]): BoneTurn[] => list.map(({ axis, angle }) => {
  const [x, y, z] = unit(axis)
  return { bone: BONE_INDEX[bone as BoneName], x, y, z, angle }
}))
const ACTINGS: readonly Acting[] = ['as written', 'left', 'right', 'both']
const COMPILED = Object.fromEntries(Object.keys(POSES).map(name => [
  name, Object.fromEntries(ACTINGS.map(acting => [acting, compiled(turnsOf(name as PoseName, acting))])),
])) as unknown as Record<PoseName, Record<Acting, readonly BoneTurn[]>>

/** Eases a motion: 0 at 0, 1 at 1, at rest at both ends. Feed its result to `poseRotations` as the amount. */
export const eased = (t: number) => {
  const c = t < 0 ? 0 : t > 1 ? 1 : t
  return c * c * (3 - 2 * c)
}

/**
 * Writes a pose at a fraction of its angles into `out`; allocates nothing.
 * @param amount 0 = rest, 1 = the whole pose. Angles go with the amount itself: pass `eased(t)` for a motion in time.
 */
export function poseRotations(pose: PoseName, amount: number, out: PoseBuffer, acting: Acting = 'as written'): void {
  const { rotations, morphs, armsOut } = out
  out.onFeet = amount > 0 && ON_FEET.has(pose)
  for (let i = 0; i < rotations.length; i++) rotations[i] = i % 4 === 3 ? 1 : 0
  const turns = COMPILED[pose][acting]
  for (let i = 0; i < turns.length; i++) {
    const { bone, x, y, z, angle } = turns[i]!
    turnBone(rotations, 4 * bone, x, y, z, angle * amount)
  }
  const raised = (ARMS_OUT[pose] ?? 0) * amount
  armsOut[0] = acting === 'right' ? 0 : raised
  armsOut[1] = acting === 'left' ? 0 : raised
  // The dent and the web that the corrective mends grow slowly at first and are whole before the arm is level.
  morphs[0] = eased(armsOut[0])
  morphs[1] = eased(armsOut[1])
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
export function scaledTurns(pose: PoseName, amount: number, acting: Acting = 'as written'): PoseTurns {
  return Object.fromEntries(Object.entries(turnsOf(pose, acting)).map(([bone, turns]) => [
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

/** A pose at a moment, as a stage needs it: turns of the bones, weights of the correctives. Written in place. */
import { BEND_NAMES, bentBy, MORPHS } from './bends'
import { BONES, BONE_INDEX, type BoneName } from './bones'
import { ACTINGS, POSES, SUPPORTS, turnsOf, type Acting, type PoseName, type PoseTurns } from './poses'
import { unit } from './vectors'

/**
 * Where each bone and each corrective is. Made once by `createPoseBuffer`, then overwritten in place:
 * a stage copies it to its bones each drawn frame and allocates nothing.
 */
export interface PoseBuffer {
  /** Unit quaternion x, y, z, w of each bone in its parent, in the order of BONES. */
  readonly rotations: Float32Array
  /** How far each joint with a corrective is bent, 0..1, in the order of MORPHS: mixes the baked shading. */
  readonly bends: Float32Array
  /** Weight 0..1 of each corrective, in that order. */
  readonly morphs: Float32Array
  /** Index of the bone whose head keeps its place, the whole body being moved for it; -1 for none. */
  keeps: number
  /** Whether it keeps its depth as well as its height. */
  keepsDepth: boolean
  /** m along x, y, z that the whole is moved after that. */
  readonly move: Float32Array
}

export function createPoseBuffer(): PoseBuffer {
  const rotations = new Float32Array(4 * BONES.length)
  for (let i = 3; i < rotations.length; i += 4) rotations[i] = 1
  return { rotations, bends: new Float32Array(MORPHS.length), morphs: new Float32Array(MORPHS.length), keeps: -1, keepsDepth: false, move: new Float32Array(3) }
}

interface BoneTurn { readonly bone: number, readonly x: number, readonly y: number, readonly z: number, readonly angle: number }
const compiled = (turns: PoseTurns) => Object.entries(turns).flatMap(([bone, list]): BoneTurn[] => list.map(({ axis, angle }) => {
  const [x, y, z] = unit(axis)
  return { bone: BONE_INDEX[bone as BoneName], x, y, z, angle }
}))
const bendsOf = (turns: PoseTurns) => BEND_NAMES.flatMap(name => [bentBy(turns, name, 'L'), bentBy(turns, name, 'R')])
interface Compiled { readonly turns: readonly BoneTurn[], readonly bends: readonly number[] }
const COMPILED = Object.fromEntries(Object.keys(POSES).map(name => [
  name, Object.fromEntries(ACTINGS.map(acting => {
    const turns = turnsOf(name as PoseName, acting)
    return [acting, { turns: compiled(turns), bends: bendsOf(turns) }]
  })),
])) as unknown as Record<PoseName, Record<Acting, Compiled>>

/** Eases a motion: 0 at 0, 1 at 1, at rest at both ends. Feed its result to `poseRotations` as the amount. */
export const eased = (t: number) => {
  const c = t < 0 ? 0 : t > 1 ? 1 : t
  return c * c * (3 - 2 * c)
}

/**
 * Writes a pose at a fraction of its angles into `out`; allocates nothing.
 * @param amount 0 = rest, 1 = the whole pose. Angles go with the amount itself: pass `eased(t)` for a motion in time.
 */
export function poseRotations(pose: PoseName, amount: number, out: PoseBuffer, acting: Acting = 'both'): void {
  const { rotations, bends, morphs } = out
  const pattern = COMPILED[pose][acting]
  const support = amount > 0 ? SUPPORTS[pose] : undefined
  out.keeps = support ? BONE_INDEX[support.keeps] : -1
  out.keepsDepth = support?.depth ?? false
  for (let axis = 0; axis < 3; axis++) out.move[axis] = support ? amount * support.move[axis]! : 0
  for (let i = 0; i < rotations.length; i++) rotations[i] = i % 4 === 3 ? 1 : 0
  const { turns } = pattern
  for (let i = 0; i < turns.length; i++) {
    const { bone, x, y, z, angle } = turns[i]!
    turnBone(rotations, 4 * bone, x, y, z, angle * amount)
  }
  for (let i = 0; i < bends.length; i++) {
    bends[i] = pattern.bends[i]! * amount
    // What a corrective mends grows slowly at first and is whole before the joint is.
    morphs[i] = eased(bends[i]!)
  }
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

import type { BoneName, SideBone, TrunkBone } from './bones'
import { HAND_AXES, JOINTS } from './joints'
import { subtract, unit, type Point } from './vectors'

/** A turn about an axis of the standing figure (not of the bone), in radians. */
export interface Turn { readonly axis: Point, readonly angle: number }
/** Turns of each bone about its head, the last one first. Bones not named stay as they are. */
export type PoseTurns = Readonly<Partial<Record<BoneName, readonly Turn[]>>>

const X: Point = [1, 0, 0], Y: Point = [0, 1, 0], Z: Point = [0, 0, 1]
const FOREARM = unit(subtract(JOINTS.wrist, JOINTS.elbow))
const about = (axis: Point, angle: number): Turn => ({ axis, angle })

/** Lift of the clavicle and of the upper arm in `armsOut`, rad. At rest the arm hangs 14 degrees from the vertical; together 76 degrees. */
export const ARM_LIFT = { clavicle: 0.2, shoulder: 1.135 } as const

/** A pose: what the trunk and both sides do, and what a limb does that acts. Both are written for the left side. */
interface Pose {
  readonly both?: Readonly<Partial<Record<TrunkBone | `${SideBone}_L`, readonly Turn[]>>>
  readonly acts?: Readonly<Partial<Record<`${SideBone}_L`, readonly Turn[]>>>
}

/** Sitting: the thighs nearly level, the shanks upright, so that the feet stay where they are on the way down. */
const SEATED = 1.45
const seatedLegs = { thigh_L: [about(X, -SEATED)], shin_L: [about(X, SEATED)] } as const

/** Squatting, rad: what the trunk leans forward, hips and knees bend, knees go out, and shanks lean back in over the feet for that. */
const SQUAT = { lean: 0.42, bent: 1.35, out: 0.12, back: 0.16 } as const

/** What the body can do. */
const POSE_TABLE = {
  rest: {},
  armsOut: { acts: { clav_L: [about(Z, ARM_LIFT.clavicle)], upperArm_L: [about(Z, ARM_LIFT.shoulder)] } },
  armsHalf: { acts: { clav_L: [about(Z, ARM_LIFT.clavicle / 2)], upperArm_L: [about(Z, ARM_LIFT.shoulder / 2)] } },
  grip: { acts: {
    upperArm_L: [about(Z, 0.05)],
    forearm_L: [about(X, -1.45), about(Y, 0.1)],
    fingersA_L: [about(HAND_AXES.radial, -1.15)],
    fingersB_L: [about(HAND_AXES.radial, -1.45)],
    thumb_L: [about(HAND_AXES.distal, 0.55), about(HAND_AXES.radial, -0.25)],
  } },
  elbow: { acts: {
    upperArm_L: [about(Z, 0.05)],
    forearm_L: [about(X, -1.6), about(Y, 0.05)],
    fingersA_L: [about(HAND_AXES.radial, -0.35)],
    fingersB_L: [about(HAND_AXES.radial, -0.45)],
  } },
  ankle: { acts: { thigh_L: [about(X, -0.2)], shin_L: [about(X, 0.22)], foot_L: [about(X, -0.34)] } },
  squat: { both: {
    pelvis: [about(X, SQUAT.lean)], neck: [about(X, -0.12)], head: [about(X, -0.16)],
    thigh_L: [about(X, -SQUAT.bent), about(Z, SQUAT.out)],
    shin_L: [about(X, SQUAT.bent), about(Z, -SQUAT.back)],
    // All of that undone, last first: the sole stays on the floor at any amount.
    foot_L: [about(Z, SQUAT.back), about(X, -SQUAT.bent), about(Z, -SQUAT.out), about(X, SQUAT.bent), about(X, -SQUAT.lean)],
    upperArm_L: [about(X, -1.05)],
    forearm_L: [about(X, -0.2)],
  } },
  /** Hands on the thighs. */
  seated: { both: {
    ...seatedLegs,
    upperArm_L: [about(X, -0.2), about(Y, -0.5)],
    forearm_L: [about(X, -0.85), about(FOREARM, 0.35)],
    hand_L: [about(HAND_AXES.distal, 0.55), about(HAND_AXES.radial, 0.2)],
    fingersA_L: [about(HAND_AXES.radial, -0.25)],
  } },
  /** Knee extension on a seat, hands beside it. */
  kneeOut: {
    both: { ...seatedLegs, upperArm_L: [about(X, 0.1), about(Z, 0.03)], forearm_L: [about(X, -0.12)] },
    acts: { shin_L: [about(X, -1.25)], foot_L: [about(X, -0.1)] },
  },
  /** Sitting, forearms on a table. */
  desk: { both: {
    ...seatedLegs,
    neck: [about(X, 0.1)], head: [about(X, 0.12)],
    upperArm_L: [about(X, -0.42), about(Y, -0.3)],
    forearm_L: [about(X, -1), about(FOREARM, 0.4)],
    hand_L: [about(HAND_AXES.distal, 0.75)],
    fingersA_L: [about(HAND_AXES.radial, -0.2)],
    fingersB_L: [about(HAND_AXES.radial, -0.2)],
  } },
  /** On the back, head to the figure's left, and rolled a little to the front, as if seen from above. */
  lying: { both: {
    pelvis: [about(X, 0.42), about(Y, Math.PI / 2), about(X, -Math.PI / 2)],
    thigh_L: [about(Z, 0.05)], upperArm_L: [about(Z, 0.08)], foot_L: [about(X, 0.35)],
  } },
} as const satisfies Record<string, Pose>
export type PoseName = keyof typeof POSE_TABLE
export const POSES: Readonly<Record<PoseName, Pose>> = POSE_TABLE

/** Which limbs act: those of one side or of both. What the trunk and both sides do in a pose, they do for any. */
export type Acting = 'left' | 'right' | 'both'
export const ACTINGS: readonly Acting[] = ['left', 'right', 'both']

/** What carries the body in a pose, and so keeps its place. */
interface Support {
  /** Its height, and its depth for some, are those of the standing figure. */
  readonly keeps: BoneName
  readonly depth: boolean
  /** m that the whole is then moved, so that it lies on what is under it. */
  readonly move: Point
}
const ON_SEAT: Support = { keeps: 'shin_L', depth: true, move: [0, 0, 0] }
export const SUPPORTS: Readonly<Partial<Record<PoseName, Support>>> = {
  squat: { keeps: 'foot_L', depth: true, move: [0, 0, 0] },
  seated: ON_SEAT, kneeOut: ON_SEAT, desk: ON_SEAT,
  lying: { keeps: 'foot_L', depth: false, move: [-0.1, 0.16, 0] },
}

/** The turns of a limb as those of the other side: the mirror image of a turn about (x, y, z) is one about (x, -y, -z). */
const otherSide = (bone: string) => (bone.endsWith('_L') ? `${bone.slice(0, -1)}R` : bone) as BoneName
const mirrored = ({ axis, angle }: Turn): Turn => about([axis[0], -axis[1], -axis[2]], angle)

/** A pose done by the limbs of a side. Where a limb acts in a posture, that comes first: it is the last of its turns. */
export function turnsOf(pose: PoseName, acting: Acting = 'both'): PoseTurns {
  const { both = {}, acts = {} } = POSES[pose]
  const turns: Partial<Record<BoneName, readonly Turn[]>> = {}
  const put = (bone: BoneName, own: readonly Turn[]) => { turns[bone] = [...turns[bone] ?? [], ...own] }
  for (const [part, onLeft, onRight] of [[both, true, true], [acts, acting !== 'right', acting !== 'left']] as const) {
    for (const [bone, own] of Object.entries(part) as [BoneName, readonly Turn[]][]) {
      if (!bone.endsWith('_L')) put(bone, own)
      else {
        if (onLeft) put(bone, own)
        if (onRight) put(otherSide(bone), own.map(mirrored))
      }
    }
  }
  return turns
}

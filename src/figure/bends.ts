/** How far the joints are bent whose skin has a corrective: the weights of the correctives, and of the baked shading. */
import type { Side, SideBone } from './bones'
import { ARM_LIFT, type PoseTurns, type Turn } from './poses'
import { dot, type Point } from './vectors'

/** A joint that is bent wholly by these turns of the left limb; `by` is the one its amount is read from. */
interface Bend {
  readonly by: SideBone
  readonly axis: Point
  readonly angle: number
  readonly also?: PoseTurns
}

/** Each has a place of its own on the skin: a vertex belongs to one at most. */
export const BENDS = {
  armOut: { by: 'upperArm', axis: [0, 0, 1], angle: ARM_LIFT.shoulder, also: { clav_L: [{ axis: [0, 0, 1], angle: ARM_LIFT.clavicle }] } },
  elbow: { by: 'forearm', axis: [1, 0, 0], angle: -1.5 },
  hip: { by: 'thigh', axis: [1, 0, 0], angle: -1.45 },
  knee: { by: 'shin', axis: [1, 0, 0], angle: 1.45 },
} as const satisfies Record<string, Bend>
export type BendName = keyof typeof BENDS
export const BEND_NAMES = Object.keys(BENDS) as readonly BendName[]

/** Correctives of the body file, in the order of its morph targets: of each bend, the left one and the right one. */
export const MORPHS = BEND_NAMES.flatMap(name => [`${name}_L`, `${name}_R`] as const)

/** The turns of the left limb that bend a joint by a share of its whole bend. */
export function bendTurns(name: BendName, amount: number): PoseTurns {
  const { by, axis, angle, also = {} } = BENDS[name] as Bend
  const share = (turns: PoseTurns) => Object.fromEntries(Object.entries(turns).map(([bone, own]) => [
    bone, own.map((turn: Turn) => ({ axis: turn.axis, angle: turn.angle * amount })),
  ]))
  return share({ ...also, [`${by}_L`]: [{ axis, angle }] })
}

/** rad about the joint's axis */
export const bendAngle = (name: BendName, amount: number) => BENDS[name].angle * amount

/** How far a pose bends a joint, 0..1: the part of its turns about the joint's axis. */
export function bentBy(turns: PoseTurns, name: BendName, side: Side): number {
  const { by, axis, angle } = BENDS[name], sign = side === 'L' ? 1 : -1
  const about: Point = [axis[0], sign * axis[1], sign * axis[2]]
  const sum = (turns[`${by}_${side}`] ?? []).reduce((total, turn) => total + turn.angle * dot(turn.axis, about) / Math.hypot(...turn.axis), 0)
  return Math.min(1, Math.max(0, sum / angle))
}

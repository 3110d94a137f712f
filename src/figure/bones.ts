import { handPoint, JOINTS, THUMB } from './joints'
import { mirror, type Point } from './vectors'

const TRUNK_BONES = ['pelvis', 'spine', 'chest', 'neck', 'head'] as const
const SIDE_BONES = [
  'clav', 'upperArm', 'forearm', 'hand', 'fingersA', 'fingersB', 'thumb', 'thigh', 'shin', 'foot',
] as const

export type Side = 'L' | 'R'
export type TrunkBone = (typeof TRUNK_BONES)[number]
export type SideBone = (typeof SIDE_BONES)[number]
/** What a bone is, without its side. */
export type BonePart = TrunkBone | SideBone
export type BoneName = TrunkBone | `${SideBone}_${Side}`

export interface Bone {
  readonly name: BoneName
  readonly part: BonePart
  readonly side: Side | null
  /** Index of the parent in BONES; -1 for the root. */
  readonly parent: number
  /** Where the bone turns, on the reference figure, metres. */
  readonly head: Point
}

const PARENT: Record<BonePart, BonePart | null> = {
  pelvis: null, spine: 'pelvis', chest: 'spine', neck: 'chest', head: 'neck',
  clav: 'chest', upperArm: 'clav', forearm: 'upperArm', hand: 'forearm',
  fingersA: 'hand', fingersB: 'fingersA', thumb: 'hand',
  thigh: 'pelvis', shin: 'thigh', foot: 'shin',
}

const HEAD: Record<BonePart, Point> = {
  pelvis: JOINTS.pelvis, spine: JOINTS.spine, chest: JOINTS.chest, neck: JOINTS.neck, head: JOINTS.head,
  clav: JOINTS.clavicle, upperArm: JOINTS.shoulder, forearm: JOINTS.elbow, hand: JOINTS.wrist,
  fingersA: handPoint(0.092, 0, 0), fingersB: handPoint(0.126, 0, 0.004), thumb: THUMB[1],
  thigh: JOINTS.hip, shin: JOINTS.knee, foot: JOINTS.ankle,
}

const isTrunk = (part: BonePart): part is TrunkBone => (TRUNK_BONES as readonly string[]).includes(part)

const NAMED: readonly Pick<Bone, 'name' | 'part' | 'side'>[] = [
  ...TRUNK_BONES.map(part => ({ name: part, part, side: null })),
  ...(['L', 'R'] as const).flatMap(side => SIDE_BONES.map(part => ({ name: `${part}_${side}` as const, part, side }))),
]

/** The 25 bones, parents before children: 5 of the trunk, then 10 of the left and 10 of the right side. */
export const BONES: readonly Bone[] = NAMED.map(({ name, part, side }) => {
  const parentPart = PARENT[part]
  const parentName = parentPart === null ? null : isTrunk(parentPart) ? parentPart : `${parentPart}_${side}`
  return {
    name, part, side,
    parent: NAMED.findIndex(bone => bone.name === parentName),
    head: side === 'R' ? mirror(HEAD[part]) : HEAD[part],
  }
})

/** Place of a bone in BONES, in the joints of the body file and in a pose. */
export const BONE_INDEX = Object.fromEntries(BONES.map((bone, i) => [bone.name, i])) as Record<BoneName, number>

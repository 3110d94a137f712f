/**
 * From the reference figure to a build. Each part of the body has its own map (girth along a limb, shift of a joint);
 * a point's map is the blend of its parts, blended by its skin weights. So joints, strokes, regions and nerves
 * are authored once and follow every build.
 */
import { BONES, type BonePart } from './bones'
import { profile, type Curve } from './curves'
import { JOINTS } from './joints'
import { proportions, type Proportions } from './proportions'
import { boneWeights } from './skin-weights'
import { add, clamp, dot, length, mirror, scale, subtract, type Point, type Vec3 } from './vectors'

export type Part = 'torso' | 'neck' | 'head' | 'clav' | 'arm' | 'hand' | 'leg' | 'foot'

const PART_OF: Record<BonePart, Part> = {
  pelvis: 'torso', spine: 'torso', chest: 'torso', neck: 'neck', head: 'head', clav: 'clav',
  upperArm: 'arm', forearm: 'arm', hand: 'hand', fingersA: 'hand', fingersB: 'hand', thumb: 'hand',
  thigh: 'leg', shin: 'leg', foot: 'foot',
}

/** The head is scaled about this point, m. */
export const HEAD_PIVOT: Point = [0, 1.6, -0.01]
const NECK_AXIS_Z = -0.04

/** Factors on the reference girth. */
export interface Girths {
  /** By height, m. */
  readonly trunkWidth: Curve, readonly trunkFront: Curve, readonly trunkBack: Curve, readonly jaw: Curve
  /** By distance from the hip or the shoulder, m. */
  readonly leg: Curve, readonly arm: Curve
}

function girths(p: Proportions): Girths {
  return {
    trunkWidth: profile([
      [0.84, p.hipWidth], [0.95, p.hipWidth], [1.085, p.waistWidth], [1.22, p.ribWidth], [1.33, p.chestWidth], [1.4, p.chestWidth], [1.47, p.neck],
    ]),
    trunkFront: profile([[0.85, 1], [1, p.bellyFront], [1.1, p.bellyFront], [1.27, p.chestFront], [1.4, p.chestFront], [1.47, p.neck]]),
    trunkBack: profile([[0.85, p.seatBack], [0.95, p.seatBack], [1.08, 1], [1.28, p.chestBack], [1.42, p.chestBack]]),
    jaw: profile([[1.508, p.chin], [1.535, (p.chin + p.jaw) / 2], [1.565, p.jaw], [1.63, 1]]),
    leg: profile([[0, p.thigh], [0.22, p.thigh], [0.415, p.knee], [0.53, p.calf], [0.6, p.calf], [0.76, p.ankle], [0.86, p.ankle]]),
    arm: profile([
      [-0.04, p.deltoid], [0.04, p.deltoid], [0.12, p.armUpper], [0.24, p.armUpper], [0.33, p.armLower], [0.42, p.armLower], [0.52, p.wrist], [0.58, p.wrist],
    ]),
  }
}

/** Scales the distance from the axis a-b by a girth that depends on the distance along it. */
function aroundAxis(p: Point, a: Point, b: Point, girth: Curve): Vec3 {
  const axis = subtract(b, a), along = dot(subtract(p, a), axis) / length(axis)
  const foot = add(a, scale(axis, along / length(axis)))
  return add(foot, scale(subtract(p, foot), girth(along)))
}

export interface Placement {
  readonly build: number
  readonly proportions: Proportions
  readonly girths: Girths
  /** The map of each part alone, for the left side. */
  readonly parts: Readonly<Record<Part, (p: Point) => Vec3>>
  /** Joints of the built figure, left side. */
  readonly shoulder: Point, readonly elbow: Point, readonly wrist: Point, readonly hip: Point
  /** Where each bone turns on the built figure, in the order of BONES. */
  readonly heads: readonly Point[]
  /** Reference point -> built figure at rest, either side. */
  place(p: Point): Vec3
  /** Built figure at rest -> reference point: inverse of `place` within 0.1 mm on the skin. */
  unplace(p: Point): Vec3
}

const INVERSE_STEPS = 12, INVERSE_DAMPING = 0.85

/** @param build 0 = masculine, 0.5 = neutral, 1 = feminine */
export function createPlacement(build = 0.5): Placement {
  const p = proportions(build), g = girths(p)
  const armShift: Point = [p.shoulderShift, -p.shoulderDrop, 0]
  const hipShiftAt = (y: number) => p.hipShift * clamp((y - JOINTS.ankle[1]) / (JOINTS.hip[1] - JOINTS.ankle[1]))
  const wrist = add(JOINTS.wrist, armShift), hip = add(JOINTS.hip, [p.hipShift, 0, 0])

  const parts: Record<Part, (q: Point) => Vec3> = {
    torso: ([x, y, z]) => [x * g.trunkWidth(y), y, z * (z > 0 ? g.trunkFront : g.trunkBack)(y)],
    neck: ([x, y, z]) => [x * p.neck, y, NECK_AXIS_Z + (z - NECK_AXIS_Z) * p.neck],
    head: q => {
      const r = scale(subtract(q, HEAD_PIVOT), p.head)
      return add(HEAD_PIVOT, [r[0] * g.jaw(q[1]), r[1], r[2]])
    },
    clav: q => add(q, scale(armShift, clamp(Math.abs(q[0]) / JOINTS.shoulder[0]))),
    arm: q => add(aroundAxis(q, JOINTS.shoulder, JOINTS.wrist, g.arm), armShift),
    hand: q => add(wrist, scale(subtract(q, JOINTS.wrist), p.hand)),
    leg: q => {
      const r = aroundAxis(q, JOINTS.hip, JOINTS.ankle, g.leg)
      return [r[0] + hipShiftAt(r[1]), r[1], r[2]]
    },
    foot: q => [
      JOINTS.ankle[0] + (q[0] - JOINTS.ankle[0]) * p.foot,
      q[1] * (p.foot + 1) / 2,
      JOINTS.ankle[2] + (q[2] - JOINTS.ankle[2]) * p.foot,
    ],
  }

  /** Maps of the bones for a point on the left; a bone of the other side (between the legs) maps as mirrored. */
  const mapOfBone = BONES.map(({ part, side }) => {
    const map = parts[PART_OF[part]]
    return side === 'R' ? (q: Point) => mirror(map(mirror(q))) : map
  })

  function place(point: Point): Vec3 {
    const onLeft: Point = [Math.abs(point[0]), point[1], point[2]]
    const shares = new Map<(q: Point) => Vec3, number>()
    for (const [bone, share] of boneWeights(onLeft)) {
      const map = mapOfBone[bone]!
      shares.set(map, (shares.get(map) ?? 0) + share)
    }
    let placed: Vec3 = [0, 0, 0]
    for (const [map, share] of shares) placed = add(placed, scale(map(onLeft), share))
    return point[0] < 0 ? mirror(placed) : placed
  }

  function unplace(point: Point): Vec3 {
    let q: Vec3 = [...point]
    for (let i = 0; i < INVERSE_STEPS; i++) q = add(q, scale(subtract(point, place(q)), INVERSE_DAMPING))
    return q
  }

  const headMap: Partial<Record<BonePart, (q: Point) => Vec3>> = {
    upperArm: parts.arm, forearm: q => add(q, armShift), hand: q => add(q, armShift),
    fingersA: parts.hand, fingersB: parts.hand, thumb: parts.hand,
    thigh: () => hip, shin: parts.leg, foot: parts.leg,
  }
  const heads = BONES.map(({ part, side, head }) => {
    const map = headMap[part] ?? ((q: Point): Vec3 => [...q])
    return side === 'R' ? mirror(map(mirror(head))) : map(head)
  })

  return {
    build, proportions: p, girths: g, parts, heads, place, unplace,
    shoulder: add(JOINTS.shoulder, armShift), elbow: add(JOINTS.elbow, armShift), wrist, hip,
  }
}

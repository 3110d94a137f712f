/**
 * Which bones carry a point, on the reference figure. The cuts between bones are tilted planes with smooth steps:
 * narrow in the gap between arm and flank, wide over the shoulder; fingers follow the finger table.
 */
import { BONE_INDEX, type BoneName, type SideBone, type Side } from './bones'
import { FINGERS, HAND_AXES, JOINTS } from './joints'
import { add, clamp, dot, smoothstep, subtract, unit, type Point } from './vectors'

/** Bone index -> share; shares sum to 1. */
export type BoneWeights = ReadonlyMap<number, number>

/** Half width x (m) of the surface that divides arm and trunk, by height y (m), top down. */
const ARM_CUT: readonly (readonly [y: number, x: number])[] = [
  [1.48, 0.12], [1.44, 0.142], [1.4, 0.158], [1.34, 0.164], [1.28, 0.166], [1.2, 0.17], [1, 0.192], [0.9, 0.208], [0.6, 0.235],
]
/** Above this height (m) everything is head: the ear must not fall to the arm. */
const NO_ARM_ABOVE = 1.56

function armCut(y: number) {
  if (y >= ARM_CUT[0]![0]) return ARM_CUT[0]![1]
  for (let i = 1; i < ARM_CUT.length; i++) {
    const [low, xLow] = ARM_CUT[i]!, [high, xHigh] = ARM_CUT[i - 1]!
    if (y >= low) return xLow + (xHigh - xLow) * (y - low) / (high - low)
  }
  return ARM_CUT.at(-1)![1]
}

/** 0 on the trunk, 1 on the arm, of either side. */
export function armMembership([x, y]: Point): number {
  if (y > NO_ARM_ABOVE) return 0
  const softness = 0.01 + 0.03 * smoothstep(1.24, 1.36, y)
  return smoothstep(-softness, softness, Math.abs(x) - armCut(y))
}

const ELBOW_NORMAL = unit(add(
  unit(subtract(JOINTS.elbow, JOINTS.shoulder)),
  unit(subtract(JOINTS.wrist, JOINTS.elbow)),
))

/** Root distance and length of the fingers at a place across the hand, between the two nearest ones. */
function fingerAcross(radial: number) {
  const place = clamp((radial + 0.0272) / 0.0557) * 3, i = Math.min(2, Math.floor(place)), f = place - i
  const inner = FINGERS[3 - i]!, outer = FINGERS[2 - i]!
  return {
    root: inner.rootDistance * (1 - f) + outer.rootDistance * f,
    length: inner.length * (1 - f) + outer.length * f,
  }
}

/** Skin weights of a reference point, on either side. */
export function boneWeights(point: Point): BoneWeights {
  const weights = new Map<number, number>()
  const put = (name: BoneName, share: number) => {
    if (share > 1e-4) weights.set(BONE_INDEX[name], (weights.get(BONE_INDEX[name]) ?? 0) + share)
  }
  const side: Side = point[0] < 0 ? 'R' : 'L'
  const onLeft: Point = [Math.abs(point[0]), point[1], point[2]]
  const arm = armMembership(onLeft)
  if (arm > 0) putArm(onLeft, arm, (part, share) => put(`${part}_${side}`, share))
  if (arm >= 1) return weights
  const leg = legMembership(onLeft)
  if (leg > 0) putLeg(onLeft, side, (1 - arm) * leg, put)
  putTrunk(onLeft, side, (1 - arm) * (1 - leg), put)
  return weights
}

function putArm(p: Point, arm: number, put: (part: SideBone, share: number) => void) {
  const forearm = smoothstep(-0.04, 0.04, dot(subtract(p, JOINTS.elbow), ELBOW_NORMAL))
  const fromWrist = subtract(p, JOINTS.wrist)
  const distal = dot(fromWrist, HAND_AXES.distal), radial = dot(fromWrist, HAND_AXES.radial)
  const hand = smoothstep(-0.026, 0.024, distal)
  const thumb = smoothstep(-0.009, 0.009, radial - (0.0405 + 0.1 * (distal - 0.06))) * smoothstep(0.028, 0.062, distal)
  const finger = fingerAcross(radial), alongFinger = (distal - finger.root) / finger.length
  const fingers = smoothstep(-0.02, 0.24, alongFinger) * (1 - thumb), tips = smoothstep(0.38, 0.56, alongFinger)
  const inHand = arm * forearm * hand
  put('upperArm', arm * (1 - forearm))
  put('forearm', arm * forearm * (1 - hand))
  put('thumb', inHand * thumb)
  put('fingersA', inHand * fingers * (1 - tips))
  put('fingersB', inHand * fingers * tips)
  put('hand', inHand * (1 - thumb - fingers))
}

/** 0 on the trunk, 1 on the leg: a tilted hip plane, the inguinal crease in front, under the seat behind. */
function legMembership([x, y, z]: Point) {
  const front = clamp(0.822 + (x - 0.015), 0.822, 0.945), back = 0.868
  const cut = back + (front - back) * smoothstep(-0.05, 0.05, z)
  return smoothstep(-0.052, 0.052, cut - y)
}

function putLeg([x, y, z]: Point, side: Side, leg: number, put: (name: BoneName, share: number) => void) {
  const shin = smoothstep(-0.055, 0.055, JOINTS.knee[1] - 0.004 - y + 0.12 * (z - JOINTS.knee[2]))
  const foot = smoothstep(-0.03, 0.03, JOINTS.ankle[1] + 0.022 + 0.35 * (z - JOINTS.ankle[2]) - y)
  const own = 0.5 + 0.5 * smoothstep(0, 0.014, x)
  for (const [which, share] of [[side, own], [side === 'L' ? 'R' : 'L', 1 - own]] as const) {
    put(`thigh_${which}`, leg * share * (1 - shin))
    put(`shin_${which}`, leg * share * shin * (1 - foot))
    put(`foot_${which}`, leg * share * shin * foot)
  }
}

function putTrunk([x, y, z]: Point, side: Side, trunk: number, put: (name: BoneName, share: number) => void) {
  const spine = smoothstep(0.96, 1.1, y), chest = smoothstep(1.11, 1.25, y)
  const lateral = smoothstep(0.055, 0.105, x) * (1 - smoothstep(1.47, 1.52, y))
  const neck = smoothstep(1.412, 1.478, y + 0.42 * z) * (1 - lateral)
  const head = smoothstep(1.512, 1.568, y + 0.45 * z)
  const clavicle = smoothstep(0.04, 0.135, x) * smoothstep(1.27, 1.41, y)
  const upper = trunk * spine * chest
  put('pelvis', trunk * (1 - spine))
  put('spine', trunk * spine * (1 - chest))
  put('head', upper * neck * head)
  put('neck', upper * neck * (1 - head))
  put(`clav_${side}`, upper * (1 - neck) * clavicle)
  put('chest', upper * (1 - neck) * (1 - clavicle))
}

/** The four largest shares, largest first, made to sum to 1. */
export function largestFour(weights: Iterable<readonly [index: number, share: number]>): [index: number, share: number][] {
  const kept = [...weights].sort((a, b) => b[1] - a[1]).slice(0, 4)
  const sum = kept.reduce((total, [, share]) => total + share, 0) || 1
  return kept.map(([index, share]) => [index, share / sum])
}

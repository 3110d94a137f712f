/** The body as a signed distance: lofts and rounded primitives for a build, joined smoothly, then sculpted. */
import { bendAngle, bendTurns, type BendName } from '../bends'
import { BONE_INDEX } from '../bones'
import type { Curve } from '../curves'
import { HAND_AXES, JOINTS } from '../joints'
import { createPlacement, type Placement } from '../placement'
import { blendMatrices, poseMatrices } from '../pose-matrices'
import { boneWeights } from '../skin-weights'
import { add, clamp, dot, invert, rotationAbout, scale, smoothstep, subtract, transform, unit, type Affine, type Point, type Vec3 } from '../vectors'
import { footField } from './foot'
import { handField } from './hand'
import { headField } from './head'
import { ARM, ELBOW_ALONG, KNEE_ALONG, LEG, NECK, TRUNK, upTo, type Level } from './lofts'
import { ellipsoid, frame, loft, roundCone, smoothMin, type Field } from './primitives'
import { sculpture } from './strokes'

const FRONT: Point = [0, 0, 1], UP: Point = [0, 1, 0]

export interface Figure {
  readonly placement: Placement
  /** The sculpted body, whole and symmetric. */
  readonly field: Field
}

const scaleRadii = (levels: readonly Level[], girth: Curve): Level[] => levels.map(([t, u, v, a, b, c, d, ...rest]) => {
  const s = girth(t)
  return [t, u * s, v * s, a * s, b * s, c * s, d * s, ...rest]
})

/** m: how far the lower end of the trunk is drawn up between bent thighs, or it would hang there. */
const FLOOR_RISES = 0.04

/** @param raised of its lower end, m */
function trunkField({ girths }: Placement, raised: number): Field {
  return loft({
    origin: [0, 0, 0], axis: UP, front: FRONT,
    levels: TRUNK.map(([y, halfWidth, front, back, exponent]): Level => {
      const zFront = front > 0 ? front * girths.trunkFront(y) : front, zBack = back * girths.trunkBack(y)
      const middle = (zFront + zBack) / 2 + 0.004, x = halfWidth * girths.trunkWidth(y)
      return [y + raised * smoothstep(0.91, 0.83, y), 0, middle, x, x, zFront - middle, middle - zBack, exponent]
    }),
  })
}

/** A soft volume that sinks into the chest as the build asks for less of it; null for none. */
function bustField({ parts, proportions: { bust } }: Placement): Field | null {
  if (bust <= 0.01) return null
  const centre = add(parts.torso([0.073, 1.252, 0.074]), [0, 0, -0.034 * (1 - bust)])
  return ellipsoid(centre, [0.061, 0.058, 0.05], frame([0, 1, 0.2], [0.2, 0, 1]))
}

/**
 * The upper end of the arm tapers quickly while it hangs, under the round of the shoulder. Raised, it points into the trunk,
 * and so quick a taper would leave a crease across the top of the shoulder: it grows long and slender.
 */
const RAISED_END: readonly (readonly [along: number, radius: number])[] = [[-0.095, 0.006], [-0.055, 0.022]]

function armLevels(armsOut: number): Level[] {
  const towards = (from: number, to: number) => from + (to - from) * armsOut
  return ARM.map((level, i) => {
    const raised = RAISED_END[i]
    if (!raised) return level
    const [along, u, v, lateral, medial, front, back, ...rest] = level, [raisedAlong, radius] = raised
    return [
      towards(along, raisedAlong), u, v,
      towards(lateral, radius), towards(medial, radius), towards(front, radius), towards(back, radius), ...rest,
    ]
  })
}

interface ArmMaps {
  readonly upper: Affine
  /** From the frame of the upper arm to that of the forearm; null while the elbow is straight. */
  readonly inForearm: Affine | null
}

/** m: the roundness of the crook of a bent joint. */
const CROOK = 0.022
/** Two parts of a limb, each in its resting frame. @param toLower from the frame of the upper one to that of the lower one */
const bentLimb = (upper: Field, lower: Field, toLower: Affine): Field => (x, y, z) => (
  smoothMin(upper(x, y, z), lower(...transform(toLower, [x, y, z])), CROOK)
)

/**
 * The arm in its resting frame, the muscles that bridge from trunk to arm in the posed one.
 * The folds of the armpit are hidden at rest and shape the raised arm.
 */
function armFields(placement: Placement, { upper: armMatrix, inForearm }: ArmMaps, armsOut: number) {
  const { shoulder, elbow, wrist, girths, parts, proportions: { deltoid: size } } = placement
  const down = unit(subtract(elbow, shoulder))
  const alongArm = (part: Level[]) => loft({ origin: shoulder, axis: subtract(wrist, shoulder), front: FRONT, levels: part, exponent: 2.05 })
  const levels = scaleRadii(armLevels(armsOut), girths.arm)
  const limb = inForearm ? bentLimb(alongArm(upTo(levels, ELBOW_ALONG, 1)), alongArm(upTo(levels, ELBOW_ALONG, -1)), inForearm) : alongArm(levels)
  const deltoid = ellipsoid(
    add(shoulder, [0.01 * size, -0.036, 0.002]),
    [0.049 * size, 0.09 * (0.4 + 0.6 * size), 0.06 * size],
    frame(scale(unit(add(down, [0.18, 0, 0])), -1), FRONT),
  )
  const onArm = (along: number, front: number) => (
    transform(armMatrix, add(add(shoulder, scale(down, along)), [-0.006, 0, front]))
  )
  return {
    limb, deltoid,
    pectoralFold: roundCone(parts.torso([0.108, 1.322, 0.044]), onArm(0.08, 0.012), 0.026, 0.016),
    latissimusFold: roundCone(parts.torso([0.112, 1.29, -0.056]), onArm(0.075, -0.02), 0.028, 0.017),
  }
}

/** m: the arm lies within this distance of its axis; it is not evaluated where it could not reach by the widest blend. */
const ARM_BOUND = 0.11, WIDEST_BLEND = 0.085
/** Width of the blend of arm and trunk by height on the hanging arm: wide over the shoulder, none between hand and thigh, m. */
function armBlend(y: number) {
  return y > 1.12
    ? 0.045 + 0.025 * smoothstep(1.28, 1.36, y)
    : 0.045 - 0.042 * smoothstep(1.12, 1.02, y)
}

/** A joint bent by a share of its whole bend, on both sides. */
export interface Bent { readonly joint: BendName, readonly amount: number }

/** Share of a bent hip that the seat turns by: it is drawn under. */
const SEAT_FOLLOWS = 0.45

/**
 * @param build 0 = masculine, 0.5 = neutral, 1 = feminine
 * @param bent the field with a joint bent, which its corrective morph aims at
 */
export function createFigure(build = 0.5, bent?: Bent): Figure {
  const placement = createPlacement(build)
  const { proportions: p, girths, shoulder, wrist, hip } = placement
  const turns = bent ? bendTurns(bent.joint, bent.amount) : {}
  const amountOf = (joint: BendName) => bent?.joint === joint ? bent.amount : 0
  const armsOut = amountOf('armOut'), hipBent = amountOf('hip')
  const matrices = poseMatrices(turns, placement.heads)
  const armMatrix = matrices[BONE_INDEX.upperArm_L]!, toArm = invert(armMatrix), clavicleMatrix = matrices[BONE_INDEX.clav_L]!
  const inForearm = amountOf('elbow') ? invert(matrices[BONE_INDEX.forearm_L]!) : null
  const inShin = amountOf('knee') ? invert(matrices[BONE_INDEX.shin_L]!) : null
  const toThigh = hipBent ? invert(matrices[BONE_INDEX.thigh_L]!) : null
  const toGlute = hipBent ? invert(rotationAbout(hip, [1, 0, 0], SEAT_FOLLOWS * bendAngle('hip', hipBent))) : null

  const raised = FLOOR_RISES * hipBent, trunk = trunkField(placement, raised), bust = bustField(placement)
  const legLevels = scaleRadii(LEG, girths.leg)
  const alongLeg = (levels: Level[]) => loft({ origin: hip, axis: subtract(JOINTS.ankle, hip), front: FRONT, exponent: 2.1, levels })
  const restingFoot = footField(placement)
  const withFoot = (shank: Field): Field => (x, y, z) => y < 0.2 ? smoothMin(shank(x, y, z), restingFoot(x, y, z), 0.034) : shank(x, y, z)
  const restingLeg = inShin
    ? bentLimb(alongLeg(upTo(legLevels, KNEE_ALONG, 1)), withFoot(alongLeg(upTo(legLevels, KNEE_ALONG, -1))), inShin)
    : withFoot(alongLeg(legLevels))
  const leg: Field = toThigh ? (x, y, z) => restingLeg(...transform(toThigh, [x, y, z])) : restingLeg
  const neck = loft({ origin: [0, 1.42, -0.042], axis: [0, 1, 0.3], front: FRONT, levels: scaleRadii(NECK, () => p.neck) })
  const trapezius = roundCone(
    [0.03 * p.neck, 1.472 + p.trapeziusLift, -0.05],
    transform(clavicleMatrix, add([0.152, 1.396, -0.032], [p.shoulderShift * 0.9, -p.shoulderDrop, 0])),
    0.05 * p.trapeziusRadius, 0.043 * p.trapeziusRadius,
  )
  const restingGlute = ellipsoid([0.072 * p.hipWidth, 0.908, -0.06 * p.seatBack], [0.072 * p.glute, 0.098, 0.066 * p.glute], frame([0.2, 1, 0.1], [0.22, 0, -1]))
  const glute: Field = toGlute ? (x, y, z) => restingGlute(...transform(toGlute, [x, y, z])) : restingGlute
  const pelvicFloor = ellipsoid([0, 0.876 + raised, -0.01], [0.05, 0.064, 0.078]) // rounds the underside between the thighs
  const { limb, deltoid, pectoralFold, latissimusFold } = armFields(placement, { upper: armMatrix, inForearm }, armsOut)
  const hand = handField(placement), head = headField(placement)

  const armAxis = subtract(add(wrist, scale(HAND_AXES.distal, 0.2)), shoulder), armLength2 = dot(armAxis, armAxis)
  const distanceFromArmAxis = (q: Point) => {
    const r = subtract(q, shoulder), t = clamp(dot(r, armAxis) / armLength2)
    return Math.hypot(r[0] - t * armAxis[0], r[1] - t * armAxis[1], r[2] - t * armAxis[2])
  }

  const smooth: Field = (signedX, y, z) => {
    const x = Math.abs(signedX)
    let d = trunk(x, y, z)
    if (y > 1.13) {
      d = smoothMin(d, trapezius(x, y, z), 0.055)
      d = smoothMin(d, neck(x, y, z), 0.045)
      // What reaches the midline is blended with its own mirror image, or it leaves a crease there.
      if (bust) d = smoothMin(d, smoothMin(bust(x, y, z), bust(-x, y, z), 0.05), 0.055)
    }
    if (y < 1.08) {
      let legs = leg(x, y, z)
      if (x < 0.09) legs = smoothMin(smoothMin(legs, leg(-x, y, z), 0.024), pelvicFloor(x, y, z), 0.034)
      d = smoothMin(d, legs, 0.044)
      d = smoothMin(d, glute(x, y, z), 0.05)
    }
    if (y > 1.38) d = smoothMin(d, head(x, y, z), 0.028)
    if (y > 1.15) d = smoothMin(d, smoothMin(pectoralFold(x, y, z), latissimusFold(x, y, z), 0.02), 0.035 + 0.01 * armsOut)
    // The way out for a far arm comes after every other union: before one, that one would end with a step.
    const q: Point = armsOut ? transform(toArm, [x, y, z]) : [x, y, z]
    const r = inForearm ? transform(inForearm, q) : q
    const bound = Math.min(distanceFromArmAxis(q), inForearm ? distanceFromArmAxis(r) : Infinity) - ARM_BOUND
    if (bound > WIDEST_BLEND) return Math.min(d, bound)
    let arm = limb(...q)
    if (r[1] < 1) arm = smoothMin(arm, hand(...r), 0.022)
    arm = smoothMin(arm, deltoid(...q), 0.04)
    return smoothMin(d, arm, armBlend(q[1]))
  }

  const onBody = (q: Point): Vec3 => {
    const placed = placement.place(q)
    return bent ? transform(blendMatrices(boneWeights(q), matrices), placed) : placed
  }
  const strokes = sculpture(p, smooth, onBody)
  const field: Field = (x, y, z) => {
    const d = smooth(x, y, z)
    return d > 0.05 || d < -0.05 ? d : d - strokes(Math.abs(x), y, z)
  }
  return { placement, field }
}

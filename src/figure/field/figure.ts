/** The body as a signed distance: lofts and rounded primitives for a build, joined smoothly, then sculpted. */
import { BONE_INDEX } from '../bones'
import type { Curve } from '../curves'
import { HAND_AXES, JOINTS } from '../joints'
import { createPlacement, type Placement } from '../placement'
import { blendMatrices, poseMatrices, scaledTurns } from '../pose-matrices'
import { boneWeights } from '../skin-weights'
import { add, clamp, dot, invert, scale, smoothstep, subtract, transform, unit, type Point, type Vec3 } from '../vectors'
import { footField } from './foot'
import { handField } from './hand'
import { headField } from './head'
import { ARM, LEG, NECK, TRUNK, type Level } from './lofts'
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

function trunkField({ girths }: Placement): Field {
  return loft({
    origin: [0, 0, 0], axis: UP, front: FRONT,
    levels: TRUNK.map(([y, halfWidth, front, back, exponent]): Level => {
      const zFront = front > 0 ? front * girths.trunkFront(y) : front, zBack = back * girths.trunkBack(y)
      const middle = (zFront + zBack) / 2 + 0.004, x = halfWidth * girths.trunkWidth(y)
      return [y, 0, middle, x, x, zFront - middle, middle - zBack, exponent]
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

/**
 * The arm in its resting frame, the muscles that bridge from trunk to arm in the posed one.
 * The folds of the armpit are hidden at rest and shape the raised arm.
 */
function armFields(placement: Placement, armMatrix: readonly number[], armsOut: number) {
  const { shoulder, elbow, wrist, girths, parts, proportions: { deltoid: size } } = placement
  const down = unit(subtract(elbow, shoulder))
  const limb = loft({ origin: shoulder, axis: subtract(wrist, shoulder), front: FRONT, levels: scaleRadii(armLevels(armsOut), girths.arm), exponent: 2.05 })
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

/**
 * @param build 0 = masculine, 0.5 = neutral, 1 = feminine
 * @param armsOut 0..1: the field with the arms raised, which the corrective morphs aim at
 */
export function createFigure(build = 0.5, armsOut = 0): Figure {
  const placement = createPlacement(build)
  const { proportions: p, girths, shoulder, wrist, hip } = placement
  const matrices = poseMatrices(scaledTurns('armsOut', armsOut), placement.heads)
  const armMatrix = matrices[BONE_INDEX.upperArm_L]!, toArm = invert(armMatrix), clavicleMatrix = matrices[BONE_INDEX.clav_L]!

  const trunk = trunkField(placement), bust = bustField(placement)
  const leg = loft({ origin: hip, axis: subtract(JOINTS.ankle, hip), front: FRONT, exponent: 2.1, levels: scaleRadii(LEG, girths.leg) })
  const neck = loft({ origin: [0, 1.42, -0.042], axis: [0, 1, 0.3], front: FRONT, levels: scaleRadii(NECK, () => p.neck) })
  const trapezius = roundCone(
    [0.03 * p.neck, 1.472 + p.trapeziusLift, -0.05],
    transform(clavicleMatrix, add([0.152, 1.396, -0.032], [p.shoulderShift * 0.9, -p.shoulderDrop, 0])),
    0.05 * p.trapeziusRadius, 0.043 * p.trapeziusRadius,
  )
  const glute = ellipsoid([0.072 * p.hipWidth, 0.908, -0.06 * p.seatBack], [0.072 * p.glute, 0.098, 0.066 * p.glute], frame([0.2, 1, 0.1], [0.22, 0, -1]))
  const pelvicFloor = ellipsoid([0, 0.876, -0.01], [0.05, 0.064, 0.078]) // rounds the underside between the thighs
  const { limb, deltoid, pectoralFold, latissimusFold } = armFields(placement, armMatrix, armsOut)
  const hand = handField(placement), foot = footField(placement), head = headField(placement)

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
    if (y < 0.2) d = smoothMin(d, foot(x, y, z), 0.034)
    if (y > 1.38) d = smoothMin(d, head(x, y, z), 0.028)
    if (y > 1.15) d = smoothMin(d, smoothMin(pectoralFold(x, y, z), latissimusFold(x, y, z), 0.02), 0.035 + 0.01 * armsOut)
    // The way out for a far arm comes after every other union: before one, that one would end with a step.
    const q: Point = armsOut ? transform(toArm, [x, y, z]) : [x, y, z]
    const bound = distanceFromArmAxis(q) - ARM_BOUND
    if (bound > WIDEST_BLEND) return Math.min(d, bound)
    let arm = limb(...q)
    if (q[1] < 1) arm = smoothMin(arm, hand(...q), 0.022)
    arm = smoothMin(arm, deltoid(...q), 0.04)
    return smoothMin(d, arm, armBlend(q[1]))
  }

  const onBody = (q: Point): Vec3 => {
    const placed = placement.place(q)
    return armsOut ? transform(blendMatrices(boneWeights(q), matrices), placed) : placed
  }
  const strokes = sculpture(p, smooth, onBody)
  const field: Field = (x, y, z) => {
    const d = smooth(x, y, z)
    return d > 0.05 || d < -0.05 ? d : d - strokes(Math.abs(x), y, z)
  }
  return { placement, field }
}

import { FINGERS, HAND_AXES, handPoint, JOINTS, THUMB, type Finger } from '../joints'
import type { Placement } from '../placement'
import { add, dot, scale, smoothstep, subtract, unit, type Vec3 } from '../vectors'
import { PALM } from './lofts'
import { ellipsoid, frame, loft, roundCone, smoothMin, type Field } from './primitives'

/** Shares of a finger's length in its three joints; the first one starts inside the palm. */
const PHALANX_SHARES = [0.46, 0.29, 0.25]
const ROOT_DEPTH = 0.012 // m
/** 1/m: the roots of the fingers lie on an arc, and the webs between them with them. */
const ROOT_ARC = 8.5
const TAPER = [0.93, 0.93, 0.84]

function fingerCones({ radialOffset, rootDistance, length, radius, spread, curl }: Finger): [Field, Field, Field] {
  let from: Vec3 = handPoint(rootDistance - ROOT_DEPTH, radialOffset * 0.94, -0.001), bend = 0, thickness = radius * 1.04
  const cone = (i: 0 | 1 | 2) => {
    bend += curl[i]
    const direction = unit(add(
      add(scale(HAND_AXES.distal, Math.cos(bend)), scale(HAND_AXES.radial, Math.sin(spread))),
      scale(HAND_AXES.palmar, Math.sin(bend)),
    ))
    const share = PHALANX_SHARES[i]! + (i === 0 ? ROOT_DEPTH / length : 0)
    const to = add(from, scale(direction, length * share)), thinner = thickness * TAPER[i]!
    const field = roundCone(from, to, thickness, thinner)
    from = to
    thickness = thinner
    return field
  }
  return [cone(0), cone(1), cone(2)]
}

/** The left hand of the reference figure. */
function referenceHand(): Field {
  const palm = loft({ origin: JOINTS.wrist, axis: HAND_AXES.distal, front: HAND_AXES.radial, exponent: 2.3, levels: PALM })
  const fingers = FINGERS.map(fingerCones)
  const thumb = [
    roundCone(THUMB[0], THUMB[1], 0.015, 0.0118),
    roundCone(THUMB[1], THUMB[2], 0.0115, 0.0098),
    roundCone(THUMB[2], THUMB[3], 0.0098, 0.008),
  ]
  const thenar = ellipsoid(handPoint(0.038, 0.021, 0.01), [0.0135, 0.03, 0.0155], frame(subtract(THUMB[1], THUMB[0]), HAND_AXES.palmar))
  const hypothenar = ellipsoid(handPoint(0.045, -0.019, 0.007), [0.0125, 0.034, 0.0115], frame(HAND_AXES.distal, HAND_AXES.palmar))
  return (x, y, z) => {
    let d = palm(x, y, z)
    if (d > 0.16) return d - 0.02
    d = smoothMin(d, thenar(x, y, z), 0.016)
    d = smoothMin(d, hypothenar(x, y, z), 0.014)
    const fromWrist = subtract([x, y, z], JOINTS.wrist), radial = dot(fromWrist, HAND_AXES.radial)
    const beyondRoots = dot(fromWrist, HAND_AXES.distal) - 0.088 + ROOT_ARC * (radial - 0.008) ** 2
    const web = 0.0012 + 0.0095 * (1 - smoothstep(-0.004, 0.027, beyondRoots)) // fingers melt together at the root, stay apart beyond it
    let allFingers = 9
    for (const [a, b, c] of fingers) {
      const finger = smoothMin(smoothMin(a(x, y, z), b(x, y, z), 0.0025), c(x, y, z), 0.0025)
      allFingers = smoothMin(allFingers, finger, web)
    }
    d = smoothMin(d, allFingers, 0.012)
    let wholeThumb = 9
    for (const phalanx of thumb) wholeThumb = smoothMin(wholeThumb, phalanx(x, y, z), 0.004)
    return smoothMin(d, wholeThumb, 0.016)
  }
}

export function handField({ wrist, proportions: { hand: size } }: Placement): Field {
  const reference = referenceHand(), from = JOINTS.wrist
  return (x, y, z) => size * reference(
    (x - wrist[0]) / size + from[0],
    (y - wrist[1]) / size + from[1],
    (z - wrist[2]) / size + from[2],
  )
}

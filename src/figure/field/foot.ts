import { JOINTS } from '../joints'
import type { Placement } from '../placement'
import type { Point } from '../vectors'
import { FOOT } from './lofts'
import { loft, roundCone, smoothMax, smoothMin, type Field } from './primitives'

/** Toes point outwards by this angle, rad. */
const YAW = 0.13

/** Big toe first: offset across, root and tip along the foot, root and tip radius, height (m). */
const TOES = [
  [-0.0295, 0.114, 0.163, 0.016, 0.0135, 0.0165],
  [-0.0085, 0.118, 0.162, 0.0112, 0.0094, 0.0135],
  [0.0082, 0.116, 0.154, 0.0106, 0.0088, 0.0125],
  [0.0232, 0.11, 0.144, 0.01, 0.0083, 0.0117],
  [0.0362, 0.101, 0.131, 0.0094, 0.008, 0.0109],
] as const

export function footField({ proportions: { foot: size } }: Placement): Field {
  const [ankleX, , ankleZ] = JOINTS.ankle
  const forward: Point = [Math.sin(YAW), 0, Math.cos(YAW)], origin: Point = [ankleX - 0.004, 0.028, ankleZ + 0.012]
  const sole = loft({ origin, axis: forward, front: [0, 1, 0], exponent: 2.3, levels: FOOT })
  const onFoot = (along: number, across: number, height: number): Point => [
    origin[0] + forward[0] * along + forward[2] * across,
    height,
    origin[2] + forward[2] * along - forward[0] * across,
  ]
  const toes = TOES.map(([across, root, tip, rootRadius, tipRadius, height]) => (
    roundCone(onFoot(root, across * 0.93, height + 0.004), onFoot(tip, across, height - 0.003), rootRadius, tipRadius)
  ))
  const heightFactor = (size + 1) / 2
  return (X, Y, Z) => {
    const x = ankleX + (X - ankleX) / size, y = Y / heightFactor, z = ankleZ + (Z - ankleZ) / size
    const d = sole(x, y, z)
    if (d > 0.15) return d * size
    let allToes = 9
    for (const toe of toes) allToes = smoothMin(allToes, toe(x, y, z), 0.0042)
    return smoothMax(smoothMin(d, allToes, 0.0095) * size, 0.0005 - Y, 0.012) // flat on the floor
  }
}

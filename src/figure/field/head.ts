import { HEAD_PIVOT, type Placement } from '../placement'
import { FACE, type Level } from './lofts'
import { ellipsoid, frame, loft, roundCone, smoothMin, type Field } from './primitives'

export function headField({ proportions, girths }: Placement): Field {
  const { nose, head: size } = proportions
  const cranium = ellipsoid([0, 1.658, 0.006], [0.0765, 0.0935, 0.0955])
  const occiput = ellipsoid([0, 1.672, -0.014], [0.0745, 0.0755, 0.076])
  const face = loft({
    origin: [0, 0, 0], axis: [0, 1, 0], front: [0, 0, 1], exponent: 2.15,
    levels: FACE.map(([y, u, v, lateral, medial, ...rest]): Level => [y, u, v, lateral * girths.jaw(y), medial * girths.jaw(y), ...rest]),
  })
  const bridge = roundCone([0, 1.641, 0.0905], [0, 1.6035, 0.1075 - 0.004 * (1 - nose)], 0.0085, 0.0105 * nose)
  const nostril = ellipsoid([0.0085 * nose, 1.5995, 0.1005], [0.0088 * nose, 0.0076, 0.0112])
  const earFrame = frame([0.06, 1, -0.22], [-0.36, 0, 1])
  const ear = ellipsoid([0.0785, 1.6165, -0.008], [0.0078, 0.03, 0.0178], earFrame)
  const lobe = ellipsoid([0.0755, 1.5925, 0.0005], [0.0058, 0.0095, 0.0078], earFrame)
  const reference: Field = (x, y, z) => {
    const skull = smoothMin(smoothMin(cranium(x, y, z), occiput(x, y, z), 0.03), face(x, y, z), 0.03)
    if (skull > 0.1) return skull
    const wholeNose = smoothMin(bridge(x, y, z), nostril(x, y, z), 0.01)
    const wholeEar = smoothMin(ear(x, y, z), lobe(x, y, z), 0.01)
    return smoothMin(smoothMin(skull, wholeNose, 0.016), wholeEar, 0.009)
  }
  const [px, py, pz] = HEAD_PIVOT
  return (x, y, z) => size * reference(px + (x - px) / size, py + (y - py) / size, pz + (z - pz) / size)
}

/** A small kit of signed distances. A field is negative inside, in metres, and near its surface close to a true distance. */
import { spline } from '../curves'
import { clamp, cross, dot, perpendicular, scale, subtract, unit, type Point, type Vec3 } from '../vectors'
import type { Level } from './lofts'

export type Field = (x: number, y: number, z: number) => number
/** Three unit vectors at right angles: the axes of a primitive. */
export type Frame = readonly [Point, Point, Point]

const WORLD: Frame = [[1, 0, 0], [0, 1, 0], [0, 0, 1]]

/** A frame whose second axis is `y` and whose third lies towards `zHint`. */
export function frame(y: Point, zHint: Point): Frame {
  const Y = unit(y), Z = perpendicular(zHint, Y)
  return [cross(Y, Z), Y, Z]
}

/** Minimum with its corner rounded over a width k (cubic). */
export function smoothMin(a: number, b: number, k: number) {
  const h = Math.max(k - Math.abs(a - b), 0) / k
  return Math.min(a, b) - h * h * h * k / 6
}
export const smoothMax = (a: number, b: number, k: number) => -smoothMin(-a, -b, k)

const LOFT_SAMPLES = 512
/** m. Splines may overshoot near a tapered end. */
const MIN_RADIUS = 0.002

export interface Loft {
  readonly origin: Point
  readonly axis: Point
  /** Direction of the `front` radius. */
  readonly front: Point
  readonly levels: readonly Level[]
  /** Of the superellipse, where a level names none; 2 = ellipse. */
  readonly exponent?: number
}

/** A limb along a straight axis; each cross-section is four quarter superellipses. */
export function loft({ origin: o, axis, front, levels, exponent = 2 }: Loft): Field {
  const A = unit(axis), F = perpendicular(front, A), side = cross(F, A)
  const U = A[1] < 0 ? side : scale(side, -1) // lateral stays +x, whether the axis goes up or down
  const along = levels.map(level => level[0]), t0 = along[0]!, t1 = along.at(-1)!
  const table = (pick: (level: Level) => number, least = -Infinity) => {
    const curve = spline(along, levels.map(pick))
    return Float32Array.from({ length: LOFT_SAMPLES + 1 }, (_, i) => Math.max(least, curve(t0 + (t1 - t0) * i / LOFT_SAMPLES)))
  }
  const offsetU = table(level => level[1]), offsetV = table(level => level[2])
  const lateral = table(level => level[3], MIN_RADIUS), medial = table(level => level[4], MIN_RADIUS)
  const anterior = table(level => level[5], MIN_RADIUS), posterior = table(level => level[6], MIN_RADIUS)
  const power = table(level => level[7] ?? exponent), twist = table(level => level[8] ?? 0)
  const twists = levels.some(level => level[8])

  return (x, y, z) => {
    const px = x - o[0], py = y - o[1], pz = z - o[2]
    let t = px * A[0] + py * A[1] + pz * A[2]
    let u = px * U[0] + py * U[1] + pz * U[2]
    let v = px * F[0] + py * F[1] + pz * F[2]
    const beyond = t < t0 ? t0 - t : t > t1 ? t - t1 : 0
    t = clamp(t, t0, t1)
    const s = (t - t0) / (t1 - t0) * LOFT_SAMPLES, i = Math.min(LOFT_SAMPLES - 1, Math.floor(s)), f = s - i, g = 1 - f
    const at = (values: Float32Array) => values[i]! * g + values[i + 1]! * f
    u -= at(offsetU)
    v -= at(offsetV)
    if (twists) {
      const c = Math.cos(at(twist)), sn = Math.sin(at(twist)), turned = u * c + v * sn
      v = v * c - u * sn
      u = turned
    }
    const a = at(u >= 0 ? lateral : medial), b = at(v >= 0 ? anterior : posterior)
    const n = at(power), rho = Math.hypot(u, v)
    let d: number
    if (rho < 1e-6) d = -Math.min(a, b)
    else {
      const cu = Math.abs(u) / (rho * a), cv = Math.abs(v) / (rho * b)
      const r = n === 2 ? 1 / Math.sqrt(cu * cu + cv * cv) : (cu ** n + cv ** n) ** (-1 / n)
      d = rho - r
      if (a !== b) d *= 0.35 * Math.min(a, b) / r + 0.65 // a first-order correction for flat sections
    }
    return beyond > 0 ? (d > 0 ? Math.hypot(d, beyond) : beyond) : d
  }
}

/** A cone between two spheres. */
export function roundCone(a: Point, b: Point, radiusA: number, radiusB: number): Field {
  const axis = subtract(b, a), l2 = dot(axis, axis), dr = radiusA - radiusB, a2 = l2 - dr * dr, inverse = 1 / l2
  return (x, y, z) => {
    const px = x - a[0], py = y - a[1], pz = z - a[2]
    const t = px * axis[0] + py * axis[1] + pz * axis[2], beyond = t - l2
    const qx = px * l2 - axis[0] * t, qy = py * l2 - axis[1] * t, qz = pz * l2 - axis[2] * t
    const x2 = qx * qx + qy * qy + qz * qz, y2 = t * t * l2, z2 = beyond * beyond * l2
    const k = Math.sign(dr) * dr * dr * x2
    if (Math.sign(beyond) * a2 * z2 > k) return Math.sqrt(x2 + z2) * inverse - radiusB
    if (Math.sign(t) * a2 * y2 < k) return Math.sqrt(x2 + y2) * inverse - radiusA
    return (Math.sqrt(x2 * a2 * inverse) + t * dr) * inverse - radiusA
  }
}

/** An ellipsoid with radii along the axes of a frame. */
export function ellipsoid(centre: Point, radii: Point, [X, Y, Z]: Frame = WORLD): Field {
  return (x, y, z) => {
    const px = x - centre[0], py = y - centre[1], pz = z - centre[2]
    const a = (px * X[0] + py * X[1] + pz * X[2]) / radii[0]
    const b = (px * Y[0] + py * Y[1] + pz * Y[2]) / radii[1]
    const c = (px * Z[0] + py * Z[1] + pz * Z[2]) / radii[2]
    const k = Math.sqrt(a * a + b * b + c * c)
    if (k < 1e-6) return -Math.min(...radii)
    const ga = a / radii[0], gb = b / radii[1], gc = c / radii[2]
    return k * (k - 1) / Math.sqrt(ga * ga + gb * gb + gc * gc)
  }
}

/** Central differences over a step of `e` metres. */
export function gradient(f: Field, [x, y, z]: Point, e = 1e-3): Vec3 {
  const k = 0.5 / e
  return [
    (f(x + e, y, z) - f(x - e, y, z)) * k,
    (f(x, y + e, z) - f(x, y - e, z)) * k,
    (f(x, y, z + e) - f(x, y, z - e)) * k,
  ]
}

/** Moves a point onto the surface by Newton steps of at most `maxStep` metres. */
export function project(f: Field, point: Point, steps = 6, maxStep = 0.03): Vec3 {
  let p: Vec3 = [...point]
  for (let i = 0; i < steps; i++) {
    const d = f(p[0], p[1], p[2])
    if (Math.abs(d) < 1e-6) break
    const g = gradient(f, p)
    p = subtract(p, scale(g, clamp(d / (dot(g, g) || 1), -maxStep, maxStep)))
  }
  return p
}

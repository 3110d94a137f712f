/**
 * Points, directions and affine maps of the figure.
 * Metres; +x is the figure's left, +y up, +z front.
 */
export type Vec3 = [number, number, number]
export type Point = readonly [number, number, number]

export const add = (a: Point, b: Point): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
export const subtract = (a: Point, b: Point): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
export const scale = (a: Point, s: number): Vec3 => [a[0] * s, a[1] * s, a[2] * s]
export const dot = (a: Point, b: Point) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const length = (a: Point) => Math.hypot(a[0], a[1], a[2])
export const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
export const cross = (a: Point, b: Point): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
export const mix = (a: Point, b: Point, t: number): Vec3 => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
]
/** Unit vector along `a`; a zero vector stays zero. */
export const unit = (a: Point): Vec3 => scale(a, 1 / (length(a) || 1))
/** The part of `a` at right angles to the unit vector `along`, as a unit vector. */
export const perpendicular = (a: Point, along: Point): Vec3 => unit(subtract(a, scale(along, dot(a, along))))
/** The same point on the other side of the body. */
export const mirror = (a: Point): Vec3 => [-a[0], a[1], a[2]]

export const clamp = (x: number, low = 0, high = 1) => (x < low ? low : x > high ? high : x)
/** 0 at `from`, 1 at `to`, flat at both ends; `from` may be the larger one. */
export function smoothstep(from: number, to: number, x: number) {
  const t = clamp((x - from) / (to - from))
  return t * t * (3 - 2 * t)
}

/** A 3x4 affine map, row by row: rotation (and scale) in the first three columns, translation in the fourth. */
export type Affine = readonly number[]

export const IDENTITY: Affine = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0]

export const transform = (m: Affine, p: Point): Vec3 => [
  m[0]! * p[0] + m[1]! * p[1] + m[2]! * p[2] + m[3]!,
  m[4]! * p[0] + m[5]! * p[1] + m[6]! * p[2] + m[7]!,
  m[8]! * p[0] + m[9]! * p[1] + m[10]! * p[2] + m[11]!,
]
/** Turns a direction, without the translation. */
export const turn = (m: Affine, v: Point): Vec3 => [
  m[0]! * v[0] + m[1]! * v[1] + m[2]! * v[2],
  m[4]! * v[0] + m[5]! * v[1] + m[6]! * v[2],
  m[8]! * v[0] + m[9]! * v[1] + m[10]! * v[2],
]

/** First `b`, then `a`. */
export function compose(a: Affine, b: Affine): Affine {
  const out: number[] = []
  for (let r = 0; r < 12; r += 4) {
    for (let c = 0; c < 4; c++) {
      const moved = a[r]! * b[c]! + a[r + 1]! * b[4 + c]! + a[r + 2]! * b[8 + c]!
      out.push(c === 3 ? moved + a[r + 3]! : moved)
    }
  }
  return out
}

/** Rotation by `angle` (rad) about the direction `axis` through `centre`. */
export function rotationAbout(centre: Point, axis: Point, angle: number): Affine {
  const [x, y, z] = unit(axis)
  const c = Math.cos(angle), s = Math.sin(angle), t = 1 - c
  const rows: Vec3[] = [
    [t * x * x + c, t * x * y - s * z, t * x * z + s * y],
    [t * x * y + s * z, t * y * y + c, t * y * z - s * x],
    [t * x * z - s * y, t * y * z + s * x, t * z * z + c],
  ]
  return rows.flatMap((row, i) => [...row, centre[i]! - dot(row, centre)])
}

export function invert(m: Affine): Affine {
  const [a, b, c, x, d, e, f, y, g, h, i, z] = m as [number, number, number, number, number, number, number, number, number, number, number, number]
  const A = e * i - f * h, B = f * g - d * i, C = d * h - e * g
  const k = 1 / (a * A + b * B + c * C)
  const rows: Vec3[] = [
    [A * k, (c * h - b * i) * k, (b * f - c * e) * k],
    [B * k, (a * i - c * g) * k, (c * d - a * f) * k],
    [C * k, (b * g - a * h) * k, (a * e - b * d) * k],
  ]
  return rows.flatMap(row => [...row, -dot(row, [x, y, z])])
}

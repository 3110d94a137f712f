import { smoothstep, type Point, type Vec3 } from './vectors'

export type Curve = (x: number) => number

/** The interval [xs[i], xs[i + 1]] that holds x. */
function interval(xs: readonly number[], x: number) {
  let i = 0
  while (x > xs[i + 1]!) i++
  return i
}

/** Natural cubic spline through (xs, ys), constant outside. It may overshoot between its points. */
export function spline(xs: readonly number[], ys: readonly number[]): Curve {
  const last = xs.length - 1
  const second = new Float64Array(xs.length), upper = new Float64Array(xs.length), right = new Float64Array(xs.length)
  for (let i = 1; i < last; i++) {
    const before = xs[i]! - xs[i - 1]!, after = xs[i + 1]! - xs[i]!
    const bend = 3 * ((ys[i + 1]! - ys[i]!) / after - (ys[i]! - ys[i - 1]!) / before)
    const diagonal = 2 * (xs[i + 1]! - xs[i - 1]!) - before * upper[i - 1]!
    upper[i] = after / diagonal
    right[i] = (bend - before * right[i - 1]!) / diagonal
  }
  for (let i = last - 1; i >= 0; i--) second[i] = right[i]! - upper[i]! * second[i + 1]!
  return x => {
    if (x <= xs[0]!) return ys[0]!
    if (x >= xs[last]!) return ys[last]!
    const i = interval(xs, x), h = xs[i + 1]! - xs[i]!, t = x - xs[i]!
    const b = (ys[i + 1]! - ys[i]!) / h - h * (second[i + 1]! + 2 * second[i]!) / 3
    const d = (second[i + 1]! - second[i]!) / (3 * h)
    return ys[i]! + t * (b + t * (second[i]! + t * d))
  }
}

/** Smooth steps from point to point, constant outside: never overshoots. Used for proportions by height. */
export function profile(points: readonly (readonly [x: number, y: number])[]): Curve {
  const xs = points.map(point => point[0]), ys = points.map(point => point[1]), last = xs.length - 1
  return x => {
    if (x <= xs[0]!) return ys[0]!
    if (x >= xs[last]!) return ys[last]!
    const i = interval(xs, x)
    return ys[i]! + (ys[i + 1]! - ys[i]!) * smoothstep(xs[i]!, xs[i + 1]!, x)
  }
}

/** Catmull-Rom curve through `points`, t from 0 to 1 with equal time for each stretch. */
export function alongCurve(points: readonly Point[], t: number): Vec3 {
  const stretches = points.length - 1
  const s = Math.min(stretches - 1e-9, t * stretches), i = Math.floor(s), f = s - i
  const a = points[Math.max(0, i - 1)]!, b = points[i]!, c = points[i + 1]!, d = points[Math.min(stretches, i + 2)]!
  const at = (k: 0 | 1 | 2) => 0.5 * (
    2 * b[k] + (c[k] - a[k]) * f
    + (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * f * f
    + (3 * b[k] - a[k] - 3 * c[k] + d[k]) * f * f * f
  )
  return [at(0), at(1), at(2)]
}

/** Sculpting: ridges and grooves, each a sum of Gaussians along a curve that was projected onto the smooth body. */
import { alongCurve } from '../curves'
import type { Proportions } from '../proportions'
import { distance, type Point, type Vec3 } from '../vectors'
import { project, type Field } from './primitives'
import { STROKES, type StrokeKind, type StrokeRow } from './stroke-table'

interface Stroke {
  /** Box outside which the stroke is zero. */
  readonly low: Point
  readonly high: Point
  /** Height at a point, m. */
  readonly height: Field
}

const REACH = 3 // standard deviations
const AXES = [0, 1, 2] as const

/** How strongly a build shows a kind of stroke. */
function strokeStrength(kind: StrokeKind, p: Proportions): number {
  switch (kind) {
    case 'muscle': return p.relief
    case 'abdominalGrid': return p.relief * p.abdominalGrid
    case 'landmark': return 0.5 + 0.45 * p.relief
    case 'face': return 1
    case 'brow': return p.brow
    case 'lips': return p.lips
    case 'larynx': return p.larynx
    case 'chestCrease': return p.relief * (1 - p.bust) + 0.35 * p.bust
  }
}

const curveLength = (points: readonly Point[]) => points.slice(1).reduce((sum, p, i) => sum + distance(p, points[i]!), 0)

/** Strength of the Gaussian at each point: the curve's height spread over its length, fading at the ends. */
function strengths(points: readonly Point[], height: number, width: number, taper: number): number[] {
  const last = points.length - 1
  if (last === 0) return [height]
  const each = height * curveLength(points) / last / (width * Math.sqrt(2 * Math.PI))
  return points.map((_, i) => {
    const fromEnd = taper ? Math.min(1, Math.min(i, last - i) / last / taper) : 1
    const faded = fromEnd >= 1 ? 1 : 0.1 + 0.9 * fromEnd * fromEnd * (3 - 2 * fromEnd)
    return each * faded * (i === 0 || i === last ? 0.5 : 1)
  })
}

/** Summing over the curve, rather than taking its nearest point, avoids a crease where two stretches are equally near. */
function makeStroke([kind, , points, width, height, taper]: StrokeRow, p: Proportions, base: Field, onBody: (q: Point) => Vec3): Stroke {
  const widths: Point = typeof width === 'number' ? [width, width, width] : width
  const samples = Math.max(2, Math.ceil(curveLength(points) / (Math.min(...widths) * 0.7)))
  const line = points.length > 1 ? Array.from({ length: samples + 1 }, (_, i) => alongCurve(points, i / samples)) : points
  const midline = points.every(([x]) => x === 0)
  const centres = line.map(q => {
    const onSkin = project(base, onBody(q))
    return midline ? [0, onSkin[1], onSkin[2]] as Vec3 : onSkin
  })
  const strength = strengths(centres, height * strokeStrength(kind, p), (widths[0] + widths[1] + widths[2]) / 3, taper)
  const low = AXES.map(k => Math.min(...centres.map(c => c[k])) - REACH * widths[k]) as Vec3
  const high = AXES.map(k => Math.max(...centres.map(c => c[k])) + REACH * widths[k]) as Vec3
  const ix = 1 / widths[0], iy = 1 / widths[1], iz = 1 / widths[2], count = centres.length
  return {
    low, high,
    height: (x, y, z) => {
      if (y < low[1] || y > high[1] || x < low[0] || x > high[0] || z < low[2] || z > high[2]) return 0
      let sum = 0
      for (let i = 0; i < count; i++) {
        const c = centres[i]!, dx = (x - c[0]) * ix, dy = (y - c[1]) * iy, dz = (z - c[2]) * iz
        const q = dx * dx + dy * dy + dz * dz
        if (q < REACH * REACH) sum += strength[i]! * Math.exp(-0.5 * q) * (1 - q / (REACH * REACH))
      }
      return sum
    },
  }
}

/** Edge of the cubes by which strokes are looked up, m. */
const CELL = 0.04
const cell = (x: number) => Math.floor(x / CELL) + 64
const cellKey = (i: number, j: number, k: number) => (i * 512 + j) * 512 + k

/**
 * Height of all strokes together, m, for the left half (x >= 0).
 * @param base the smooth body, posed
 * @param onBody reference point -> built and posed body
 */
export function sculpture(p: Proportions, base: Field, onBody: (q: Point) => Vec3): Field {
  const cells = new Map<number, Field[]>()
  for (const row of STROKES) {
    const { low, high, height } = makeStroke(row, p, base, onBody)
    for (let i = cell(low[0]); i <= cell(high[0]); i++) {
      for (let j = cell(low[1]); j <= cell(high[1]); j++) {
        for (let k = cell(low[2]); k <= cell(high[2]); k++) {
          const key = cellKey(i, j, k), here = cells.get(key)
          if (here) here.push(height)
          else cells.set(key, [height])
        }
      }
    }
  }
  return (x, y, z) => {
    const here = cells.get(cellKey(cell(x), cell(y), cell(z)))
    if (!here) return 0
    let sum = 0
    for (const height of here) sum += height(x, y, z)
    return sum
  }
}

/** Closed shapes of the nervous system as triangles, on the reference figure; no file, made where they are drawn. */
import { alongCurve } from '../curves'
import { add, cross, perpendicular, scale, subtract, unit, type Point, type Vec3 } from '../vectors'
import type { NervePath } from './paths'

/** Triangles on the reference figure. */
export interface Shape {
  /** x, y, z per vertex, m. */
  readonly positions: Float32Array
  readonly indices: Uint32Array
  /** 0 to 1 along a tube, from its start; 0 elsewhere. */
  readonly along: Float32Array
}

/**
 * A tube along a nerve.
 * @param rings stretches along it
 * @param sides corners of its cross-section
 */
export function tube({ points, startRadius, endRadius }: NervePath, rings = 120, sides = 10): Shape {
  const positions: number[] = [], along: number[] = [], indices: number[] = []
  let across: Vec3 = [0, 0, 1]
  for (let ring = 0; ring <= rings; ring++) {
    const t = ring / rings, step = 0.25 / rings, centre = alongCurve(points, t)
    const direction = unit(subtract(alongCurve(points, Math.min(1, t + step)), alongCurve(points, Math.max(0, t - step))))
    across = perpendicular(across, direction) // carried along, so that the tube does not twist
    const third = cross(direction, across), radius = startRadius + (endRadius - startRadius) * t
    for (let side = 0; side < sides; side++) {
      const angle = 2 * Math.PI * side / sides
      positions.push(...add(centre, add(scale(across, radius * Math.cos(angle)), scale(third, radius * Math.sin(angle)))))
      along.push(t)
      if (ring === 0) continue
      const next = (side + 1) % sides, here = ring * sides, before = here - sides
      indices.push(before + side, here + next, here + side, before + side, before + next, here + next)
    }
  }
  return { positions: Float32Array.from(positions), indices: Uint32Array.from(indices), along: Float32Array.from(along) }
}

/** A sphere of rings and sectors, each of whose points (unit vectors) is moved by `place`. */
function ball(rings: number, sectors: number, place: (direction: Point) => Point): Shape {
  const positions: number[] = [], indices: number[] = []
  for (let ring = 0; ring <= rings; ring++) {
    const down = Math.PI * ring / rings
    for (let sector = 0; sector < sectors; sector++) {
      const around = 2 * Math.PI * sector / sectors
      positions.push(...place([Math.sin(down) * Math.cos(around), Math.cos(down), Math.sin(down) * Math.sin(around)]))
      if (ring === 0) continue
      const next = (sector + 1) % sectors, here = ring * sectors, before = here - sectors
      if (ring > 1) indices.push(before + sector, before + next, here + next)
      if (ring < rings) indices.push(before + sector, here + next, here + sector)
    }
  }
  return { positions: Float32Array.from(positions), indices: Uint32Array.from(indices), along: new Float32Array(positions.length / 3) }
}

/** 0 to 1, a pattern of bent ridges that reads as folds. */
function folds([x, y, z]: Point) {
  const k = 150, { sin, abs } = Math
  return abs(
    sin(x * k + 2.2 * sin(y * k * 0.7))
    + sin(y * k * 1.1 + 2.1 * sin(z * k * 0.8))
    + sin(z * k + 2.3 * sin(x * k * 0.6)),
  ) / 3
}

const HEMISPHERE_CENTRE: Point = [0, 1.68, 0.004]

/** A folded hemisphere of the brain, flat towards the other one. @param side 1 = left, -1 = right */
export function hemisphere(side: 1 | -1, detail = 72): Shape {
  const shape = ball(detail, 2 * detail, ([x, y, z]) => {
    const smooth: Point = [Math.max(0.0012, x * 0.046 + 0.0185), y * 0.048 - 0.006 * Math.max(0, z - 0.2), z * 0.074]
    const folded = add(scale(smooth, 0.98 + 0.055 * folds(smooth)), HEMISPHERE_CENTRE)
    return [folded[0] * side, folded[1], folded[2]]
  })
  if (side < 0) shape.indices.reverse()
  return shape
}

const ellipsoid = (centre: Point, radii: Point): Shape => (
  ball(20, 32, ([x, y, z]) => add(centre, [x * radii[0], y * radii[1], z * radii[2]]))
)

export const cerebellum = () => ellipsoid([0, 1.634, -0.042], [0.038, 0.019, 0.025])
export const brainstem = () => ellipsoid([0, 1.634, -0.012], [0.012, 0.02, 0.012])

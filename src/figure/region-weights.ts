/** Which regions own a point of the skin: soft, and a partition of unity. Used when the body is built. */
import { REGION_SEEDS, type RegionSeed } from './region-seeds'
import { SKIN_REGIONS } from './skin-regions'
import { armMembership, largestFour } from './skin-weights'
import { clamp, dot, mirror, unit, type Point } from './vectors'

/** m, softness of borders: 10 to 90 % in about 4 cm, so that heat reads as a soft field, not as tiles. */
const BORDER = 0.014
/** m of extra distance for skin that faces away from the seed's direction, and for every point of a seed without one. */
const FACING = 0.034, NO_FACING = 0.12 * FACING
/** m of extra distance between arm and trunk. */
const ARM_GATE = 0.08
/** Extra distance across the midline: per metre, and at most (m). */
const SIDE_GATE = 1.6, SIDE_MOST = 0.035
/** Shares below this part of the largest one are dropped. */
const LEAST = 0.01

interface Seat extends RegionSeed { readonly sideSign: 1 | -1 }
const SEATS: readonly Seat[] = SKIN_REGIONS.map(({ group, side }) => {
  const seed = REGION_SEEDS[group]
  if (!seed) throw new Error(`no seed says where region group "${group}" lies on the skin`)
  const { lines, facing, ...rest } = seed
  return {
    ...rest,
    lines: side === 'L' ? lines : lines.map(line => line.map(mirror)),
    ...(facing && { facing: unit(side === 'L' ? facing : mirror(facing)) }),
    sideSign: side === 'L' ? 1 : -1,
  }
})

function distanceToSegment(p: Point, a: Point, b: Point) {
  const bx = b[0] - a[0], by = b[1] - a[1], bz = b[2] - a[2]
  const px = p[0] - a[0], py = p[1] - a[1], pz = p[2] - a[2]
  const t = clamp((px * bx + py * by + pz * bz) / (bx * bx + by * by + bz * bz || 1))
  return Math.hypot(px - bx * t, py - by * t, pz - bz * t)
}

function distanceToLines(p: Point, lines: RegionSeed['lines']) {
  let nearest = Infinity
  for (const line of lines) {
    for (let i = 0; i + 1 < line.length; i++) nearest = Math.min(nearest, distanceToSegment(p, line[i]!, line[i + 1]!))
  }
  return nearest
}

/**
 * Shares of the skin regions at a reference point, largest first, at most four, sum 1.
 * @param normal unit normal of the skin there
 */
export function regionWeights(point: Point, normal: Point): [region: number, share: number][] {
  const arm = armMembership(point)
  const costs = SEATS.map(seat => distanceToLines(point, seat.lines) - seat.radius
    + (seat.facing ? FACING / 2 * (1 - dot(normal, seat.facing)) : NO_FACING)
    + ARM_GATE * (seat.arm ? 1 - arm : arm)
    + clamp(-point[0] * seat.sideSign * SIDE_GATE, -SIDE_MOST, SIDE_MOST))
  const best = Math.min(...costs)
  const shares: [number, number][] = []
  costs.forEach((cost, region) => {
    const share = Math.exp((best - cost) / BORDER)
    if (share > LEAST) shares.push([region, share])
  })
  return largestFour(shares)
}

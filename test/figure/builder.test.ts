import { describe, expect, it } from 'vitest'
import { BEND_NAMES } from '../../src/figure'
import { spline } from '../../src/figure/curves'
import { createFigure } from '../../src/figure/field/figure'
import { ellipsoid, gradient, loft, roundCone, smoothMin, type Field } from '../../src/figure/field/primitives'
import { length } from '../../src/figure/vectors'
import { packRegions } from '../../scripts/body/describe'
import { fieldNormals, read, snap, vertexCount, type HalfMesh } from '../../scripts/body/mesh'
import { ambientOcclusion } from '../../scripts/body/occlusion'
import { surfaceNets } from '../../scripts/body/surface-nets'
import { arrange, unfold } from '../../scripts/body/unfold'
import { pointsAround, topology, volume } from './support'

const RADIUS = 0.12
const ball: Field = (x, y, z) => Math.hypot(x, y - 0.9, z) - RADIUS
function halfBall(cell = 0.012): HalfMesh {
  const half = surfaceNets(ball, cell)
  snap(ball, half.positions, 2, 0.02)
  half.normals.set(fieldNormals(ball, half.positions))
  return half
}
const all = (half: HalfMesh) => ({ ...half, origin: Uint32Array.from({ length: vertexCount(half) }, (_, i) => i) })

describe('primitives', () => {
  it('are true distances where they can be', () => {
    const cone = roundCone([0, 0, 0], [0, 1, 0], 0.2, 0.2)
    expect(cone(0.5, 0.5, 0)).toBeCloseTo(0.3, 12)
    expect(cone(0, 2, 0)).toBeCloseTo(0.8, 12)
    expect(ellipsoid([0, 0, 0], [1, 1, 1])(0, 0, 3)).toBeCloseTo(2, 12)
  })
  it('join smoothly: never above the nearer one, and by at most a sixth of the width below', () => {
    for (const [a, b] of [[0.1, 0.2], [0, 0], [-0.1, 0.05]] as const) {
      const joined = smoothMin(a, b, 0.2)
      expect(joined).toBeLessThanOrEqual(Math.min(a, b))
      expect(joined).toBeGreaterThanOrEqual(Math.min(a, b) - 0.2 / 6)
    }
  })
  it('loft round sections into a cylinder', () => {
    const cylinder = loft({ origin: [0, 0, 0], axis: [0, 1, 0], front: [0, 0, 1], levels: [0, 0.5, 1].map(t => [t, 0, 0, 0.3, 0.3, 0.3, 0.3]) })
    for (const angle of [0, 1, 2, 4]) expect(cylinder(0.5 * Math.cos(angle), 0.4, 0.5 * Math.sin(angle))).toBeCloseTo(0.2, 6)
  })
  it('draw a straight line as a straight line', () => {
    const line = spline([0, 1, 2.5, 4], [1, 3, 6, 9])
    for (const x of [0.3, 1.7, 3.9]) expect(line(x)).toBeCloseTo(1 + 2 * x, 12)
  })
})

describe.each([undefined, ...BEND_NAMES])('the field, bent at: %s', joint => {
  const { field } = createFigure(0.5, joint && { joint, amount: 1 })
  it('is symmetric', () => {
    for (const [x, y, z] of pointsAround(1000)) expect(field(-x, y, z)).toBe(field(x, y, z))
  })
  it('is near its surface close to a distance', () => {
    const near = pointsAround(6000).filter(p => Math.abs(field(...p)) < 0.004)
    expect(near.length).toBeGreaterThan(50)
    const slopes = near.map(p => length(gradient(field, p))).sort((a, b) => a - b)
    expect(slopes[0]).toBeGreaterThan(0.2)
    expect(slopes.at(-1)).toBeLessThan(2.5)
    expect(slopes[slopes.length >> 1]).toBeCloseTo(1, 0)
  })
  it('has no steps at its surface: a move of 0.1 mm changes it by no more than 0.3 mm', () => {
    for (const [x, y, z] of pointsAround(20_000)) {
      const here = field(x, y, z)
      if (Math.abs(here) > 0.005) continue
      expect(Math.abs(field(x + 1e-4, y, z) - here)).toBeLessThan(3e-4)
      expect(Math.abs(field(x, y + 1e-4, z) - here)).toBeLessThan(3e-4)
      expect(Math.abs(field(x, y, z + 1e-4) - here)).toBeLessThan(3e-4)
    }
  })
})

describe('surface nets of a half', () => {
  it('lie on the surface, the border on the midline', () => {
    const half = halfBall(), { edges } = topology(vertexCount(half), half.indices)
    for (let i = 0; i < vertexCount(half); i++) {
      expect(Math.abs(ball(...read(half.positions, i)))).toBeLessThan(1e-4)
      expect(half.positions[3 * i]).toBeGreaterThanOrEqual(0)
    }
    const midline = [...half.positions].filter((x, i) => i % 3 === 0 && x === 0).length
    expect(midline).toBeGreaterThan(20)
    expect(edges.filter(count => count === 1)).toHaveLength(midline)
  })
  it('unfold into a closed whole of the right volume', async () => {
    const whole = unfold(await arrange(all(halfBall())))
    const { edges, pieces } = topology(whole.source.length, whole.indices)
    expect(pieces).toBe(1)
    expect(edges.every(count => count === 2)).toBe(true)
    expect(volume(whole.positions, whole.indices) / (4 / 3 * Math.PI * RADIUS ** 3)).toBeCloseTo(1, 1)
    whole.twin.forEach((twin, i) => {
      expect(whole.positions[3 * twin]).toBe(-whole.positions[3 * i]! + 0)
      expect(whole.twin[twin]).toBe(i)
    })
  })
  it('start the right half on a block of the vertex codec', async () => {
    const { side } = unfold(await arrange(all(halfBall(0.004))))
    expect(side.indexOf(-1) % 256).toBe(0)
  })
})

describe('ambient occlusion', () => {
  it('leaves a ball free and darkens the ground below it', async () => {
    const whole = unfold(await arrange(all(halfBall())))
    const free = ambientOcclusion(whole, [0, 100, 200])
    for (const value of free) expect(value).toBe(1)
    const floor = whole.source.length, y = 0.9 - RADIUS - 0.01
    const extended = {
      positions: Float32Array.from([...whole.positions, 0, y, 0, 0.6, y, 0]),
      normals: Float32Array.from([...whole.normals, 0, 1, 0, 0, 1, 0]),
      indices: whole.indices,
    }
    const [below, beside] = ambientOcclusion(extended, [floor, floor + 1])
    expect(below).toBeLessThan(0.35)
    expect(beside).toBeGreaterThan(0.95)
  })
})

describe('packed shares', () => {
  it('sum to 255, keep an owner in its slot, and mirror the right side', async () => {
    const whole = unfold(await arrange(all(halfBall())))
    const shares = Array.from(whole.side, (side, i) => side < 0
      ? [[38, 0.7], [33, 0.3]] as const
      : i % 2 ? [[8, 0.7], [3, 0.3]] as const : [[3, 0.6], [8, 0.4]] as const)
    const { indices, weights } = packRegions(whole, shares)
    whole.side.forEach((side, i) => {
      const slots = [0, 1, 2, 3].map(slot => 4 * i + slot)
      expect(slots.reduce((sum, slot) => sum + weights[slot]!, 0)).toBe(255)
      const used = slots.filter(slot => weights[slot]! > 0).map(slot => indices[slot]!).sort((a, b) => a - b)
      expect(used).toEqual(side < 0 ? [33, 38] : [3, 8])
      expect(indices[4 * i]).toBe(indices[0]! + (side < 0 ? 30 : 0))
    })
  })
})

import { brotliCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { REGIONS } from '../../src/anatomy'
import { BODY_FILES, BONES, BUILD_VALUES, createPoseBuffer, MORPHS, poseRotations, regionAnchors, SKIN_REGIONS, type BuildName } from '../../src/figure'
import { createPlacement } from '../../src/figure/placement'
import { blendMatrices, poseMatrices, scaledTurns } from '../../src/figure/pose-matrices'
import { cross, distance, dot, length, subtract, transform, unit, type Vec3 } from '../../src/figure/vectors'
import { patchesOf } from '../../scripts/body/describe'
import { neighbours, read } from '../../scripts/body/mesh'
import { readBack, topology, volume, type ReadBody } from './support'

const files = Object.entries(BODY_FILES).flatMap(([build, { low, full }]) => [
  { build: build as BuildName, file: full, triangles: 40_000, kilobytes: 230 },
  { build: build as BuildName, file: low, triangles: 14_000, kilobytes: 100 },
])

describe.each(files)('$file', ({ build, file, triangles, kilobytes }) => {
  let body: ReadBody, owners: number[]
  beforeAll(async () => {
    body = await readBack(file)
    owners = Array.from({ length: body.count }, (_, i) => {
      const slots = [0, 1, 2, 3].map(slot => 4 * i + slot)
      return body.regionIndex[slots.reduce((best, slot) => body.regionWeight[slot]! > body.regionWeight[best]! ? slot : best)]!
    })
  })

  it('is no larger than was promised', () => {
    expect(body.indices.length / 3).toBeLessThanOrEqual(triangles)
    expect(body.indices.length / 3).toBeGreaterThan(0.99 * triangles)
    expect(brotliCompressSync(body.bytes).length / 1000).toBeLessThan(kilobytes)
  })
  it('is one closed skin around the volume of a person', () => {
    const { edges, pieces } = topology(body.count, body.indices)
    expect(pieces).toBe(1)
    expect(edges.filter(triangles => triangles !== 2)).toHaveLength(0)
    expect(body.count - edges.length + body.indices.length / 3).toBe(2) // no handles: a sphere in a person's shape
    const litres = 1000 * volume(body.positions, body.indices)
    expect(litres).toBeGreaterThan(48)
    expect(litres).toBeLessThan(75)
  })
  it('stands on the floor, 1.75 m tall, facing forward', () => {
    const axis = (k: number) => body.positions.filter((_, i) => i % 3 === k)
    expect(Math.min(...axis(1))).toBeCloseTo(0, 2)
    expect(Math.max(...axis(1))).toBeCloseTo(1.75, 1)
    const head = owners.flatMap((owner, i) => SKIN_REGIONS[owner]!.group === 'face' ? [body.positions[3 * i + 2]!] : [])
    expect(Math.max(...head)).toBeCloseTo(Math.max(...axis(2).filter((_, i) => body.positions[3 * i + 1]! > 1.5)), 3)
  })
  it('is symmetric to the last bit', () => {
    const key = (x: number, y: number, z: number) => `${x + 0},${y},${z}`
    const points = new Set(Array.from({ length: body.count }, (_, i) => key(...read(body.positions, i))))
    const alone = Array.from({ length: body.count }, (_, i) => read(body.positions, i)).filter(([x, y, z]) => !points.has(key(-x, y, z)))
    expect(alone).toEqual([])
  })
  it('has outward unit normals that agree with its triangles', () => {
    let against = 0
    for (let t = 0; t < body.indices.length; t += 3) {
      const [a, b, c] = read(body.indices, t / 3)
      const face = cross(subtract(read(body.positions, b), read(body.positions, a)), subtract(read(body.positions, c), read(body.positions, a)))
      if (dot(face, read(body.normals, a)) < 0) against++
    }
    const lengths = Array.from({ length: body.count }, (_, i) => length(read(body.normals, i)))
    expect(Math.min(...lengths)).toBeGreaterThan(0.98)
    expect(Math.max(...lengths)).toBeLessThan(1.02)
    expect(against / (body.indices.length / 3)).toBeLessThan(0.005)
  })
  it('knows the bones of the figure, where the placement puts them', () => {
    expect(body.boneNames).toEqual(BONES.map(({ name }) => name))
    const { heads } = createPlacement(BUILD_VALUES[build])
    heads.forEach((head, i) => expect(distance(head, body.heads[i]!)).toBeLessThan(1e-5))
  })
  it('gives every vertex to bones and regions, wholly', () => {
    for (const weights of [body.weights, body.regionWeight]) {
      const totals = Array.from({ length: body.count }, (_, i) => weights[4 * i]! + weights[4 * i + 1]! + weights[4 * i + 2]! + weights[4 * i + 3]!)
      expect(new Set(totals)).toEqual(new Set([255]))
    }
    expect(Math.max(...body.joints)).toBeLessThan(BONES.length)
    expect(Math.max(...body.regionIndex)).toBeLessThan(SKIN_REGIONS.length)
  })
  it('names the regions of the simulation, and shows each of the 72 in one piece', () => {
    expect(body.regionIds.slice(0, 60)).toEqual(REGIONS.map(({ id }) => id))
    expect(body.regionIds).toEqual(SKIN_REGIONS.map(({ id }) => id))
    // pieces are counted on the left; the midline belongs to both sides alike
    const leftOf = SKIN_REGIONS.map(({ group }) => SKIN_REGIONS.findIndex(region => region.id === `${group}_L`))
    const left = owners.map((owner, i) => body.positions[3 * i]! < 0 ? -1 : body.positions[3 * i] === 0 ? leftOf[owner]! : owner)
    const patches = patchesOf(left, neighbours(body.count, body.indices)).filter(patch => left[patch[0]!] !== -1)
    expect(patches.map(patch => SKIN_REGIONS[left[patch[0]!]!]!.id).sort()).toEqual(SKIN_REGIONS.filter(({ side }) => side === 'L').map(({ id }) => id).sort())
    expect(Math.min(...patches.map(patch => patch.length))).toBeGreaterThan(8)
    expect(new Set(owners).size).toBe(72)
  })
  it('has an anchor for each region, on its own side, in skin that is its own', () => {
    regionAnchors(body.positions, body.regionIndex, body.regionWeight).forEach((vertex, region) => {
      const { id, side } = SKIN_REGIONS[region]!
      expect(owners[vertex], id).toBe(region)
      expect(body.positions[3 * vertex]! * (side === 'L' ? 1 : -1), id).toBeGreaterThanOrEqual(0)
    })
  })
  it('is shaded darker where skin faces skin', () => {
    const shade = (near: Vec3, channel: number) => {
      let best = 0
      for (let i = 1; i < body.count; i++) if (distance(read(body.positions, i), near) < distance(read(body.positions, best), near)) best = i
      return body.occlusion[4 * best + channel]!
    }
    const { place } = createPlacement(BUILD_VALUES[build])
    const [armpit, crown] = [place([0.165, 1.25, -0.02]), place([0, 1.75, 0])]
    expect(shade(crown, 0)).toBeGreaterThan(240)
    expect(shade(armpit, 0)).toBeLessThan(140)
    expect(shade(armpit, 1)).toBeGreaterThan(shade(armpit, 0) + 20) // opens as the arm rises
  })
  it('moves only the limb of its own side in a corrective, near its joint', () => {
    /** m, lowest and highest place that a corrective may move. */
    const reach = { armOut: [0.7, 1.6], elbow: [0.95, 1.25], hip: [0.63, 1.15], knee: [0.34, 0.64] } as const
    MORPHS.forEach((name, morph) => {
      const side = name.endsWith('_L') ? 1 : -1, [low, high] = reach[name.slice(0, -2) as keyof typeof reach]
      let moved = 0
      for (let i = 0; i < body.count; i++) {
        if (length(read(body.moves[morph]!, i)) === 0) continue
        moved++
        expect(body.positions[3 * i]! * side, name).toBeGreaterThanOrEqual(0)
        expect(body.positions[3 * i + 1]!, name).toBeGreaterThan(low)
        expect(body.positions[3 * i + 1]!, name).toBeLessThan(high)
      }
      expect(moved / body.count, name).toBeLessThan(0.2)
      expect(moved / body.count, name).toBeGreaterThan(0.005)
    })
  })
  it('raises its arms without tearing or folding the shoulders', () => {
    const pose = createPoseBuffer()
    poseRotations('armsOut', 1, pose)
    const matrices = poseMatrices(scaledTurns('armsOut', 1), body.heads)
    const posed = new Float32Array(3 * body.count)
    for (let i = 0; i < body.count; i++) {
      const [x, y, z] = read(body.positions, i)
      const [mx, my, mz] = [0, 1, 2].map(k => body.moves[0]![3 * i + k]! * pose.morphs[0]! + body.moves[1]![3 * i + k]! * pose.morphs[1]!) as Vec3
      const shares = [0, 1, 2, 3].map(slot => [body.joints[4 * i + slot]!, body.weights[4 * i + slot]! / 255] as const)
      posed.set(transform(blendMatrices(shares, matrices), [x + mx, y + my, z + mz]), 3 * i)
    }
    const normal = (positions: Float32Array, t: number) => {
      const [a, b, c] = read(body.indices, t).map(i => read(positions, i)) as [Vec3, Vec3, Vec3]
      return unit(cross(subtract(b, a), subtract(c, a)))
    }
    // neighbouring triangles may bend, but hardly any turns its back on the one beside it
    const across = new Map<number, number>()
    let folded = 0, edges = 0
    for (let t = 0; t < body.indices.length / 3; t++) {
      const corner = read(body.indices, t)
      const middle = corner.map(i => read(posed, i)).reduce((sum, p) => [sum[0] + p[0] / 3, sum[1] + p[1] / 3, sum[2] + p[2] / 3] as Vec3, [0, 0, 0])
      const inShoulder = middle[1] > 1.2 && middle[1] < 1.5 && Math.abs(middle[0]) > 0.08 && Math.abs(middle[0]) < 0.32
      for (let k = 0; k < 3; k++) {
        const a = corner[k]!, b = corner[(k + 1) % 3]!, key = Math.min(a, b) * body.count + Math.max(a, b), beside = across.get(key)
        across.set(key, t)
        if (beside === undefined || !inShoulder) continue
        edges++
        if (dot(normal(posed, t), normal(posed, beside)) < 0) folded++
      }
    }
    expect(edges).toBeGreaterThan(300)
    expect(folded).toBe(0)
    expect(volume(posed, body.indices)).toBeGreaterThan(0.95 * volume(body.positions, body.indices))
  })
})

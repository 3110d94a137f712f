import { beforeAll, describe, expect, it } from 'vitest'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
import { BONE_INDEX, BONES, createPoseBuffer, poseMatrices, poseRotations, scaledTurns, SKIN_REGIONS, type PoseName } from '../../../src/figure'
import { wantsFullDetail } from '../../../src/views/stage/body-file'
import { readBody, type BodyGeometry } from '../../../src/views/stage/body-geometry'
import { createBoneMatrices, PER_BONE, writeBoneMatrices } from '../../../src/views/stage/bone-matrices'
import { createPosedBody, holdArms, ownersOf, positionOf } from '../../../src/views/stage/posed-body'
import { bodyBytes, loadBody } from './support'

describe.each(['low', 'full'] as const)('the %s body', detail => {
  let body: BodyGeometry
  beforeAll(async () => { body = await loadBody(detail) })

  it('stands 1.75 m tall on the ground, in metres, with its left at +x', () => {
    const y = body.positions.filter((_, i) => i % 3 === 1)
    expect(Math.min(...y)).toBeCloseTo(0, 2)
    expect(Math.max(...y)).toBeCloseTo(1.75, 2)
    expect(body.heads[3 * BONE_INDEX.upperArm_L]).toBeGreaterThan(0.15)
  })

  it('has shares that are whole at every vertex', () => {
    const sums = (shares: Uint8Array) => new Set(Array.from({ length: body.count }, (_, i) => shares[4 * i]! + shares[4 * i + 1]! + shares[4 * i + 2]! + shares[4 * i + 3]!))
    expect([...sums(body.regionShares)]).toEqual([255])
    expect([...sums(body.boneShares)]).toEqual([255])
  })

  it('shows all 72 regions, left ones on the left', () => {
    const owners = ownersOf(body)
    expect(new Set(owners).size).toBe(SKIN_REGIONS.length)
    const wrong = owners.filter((region, vertex) => {
      const x = body.positions[3 * vertex]!
      return Math.abs(x) > 0.03 && (SKIN_REGIONS[region]!.side === 'L') !== x > 0
    })
    expect(wrong).toHaveLength(0)
  })

  it('has unit normals that face outwards', () => {
    let outwards = 0
    let furthest = 0
    for (let i = 0; i < body.count; i++) {
      const [x, y, z] = [0, 1, 2].map(axis => body.normals[4 * i + axis]! / 127) as [number, number, number]
      furthest = Math.max(furthest, Math.abs(Math.hypot(x, y, z) - 1))
      if (x * body.positions[3 * i]! + z * (body.positions[3 * i + 2]! + 0.02) > 0) outwards++
    }
    expect(furthest).toBeLessThan(0.03)
    expect(outwards / body.count).toBeGreaterThan(0.75)
  })

  it('lifts both hands to shoulder height and leaves the feet on the ground', () => {
    const posed = createPosedBody(body)
    holdArms(posed, 1)
    const point = new Float32Array(3)
    const owners = ownersOf(body)
    const heights = (group: string) => [...owners.keys()].filter(vertex => SKIN_REGIONS[owners[vertex]!]!.group === group).map(vertex => {
      positionOf(posed, vertex, point)
      return point[1]!
    })
    expect(Math.min(...heights('hand'))).toBeGreaterThan(1.2)
    expect(Math.min(...heights('foot_ankle'))).toBeCloseTo(0, 2)
    holdArms(posed, 0)
    positionOf(posed, 7, point)
    point.forEach((value, axis) => expect(value).toBeCloseTo(body.positions[21 + axis]!, 5))
  })
})

it('agrees with the figure about where bones are, in every pose', () => {
  const heads = Float32Array.from(BONES.flatMap(({ head }) => [...head]))
  for (const pose of ['armsOut', 'grip', 'seated'] satisfies PoseName[]) {
    const buffer = createPoseBuffer()
    poseRotations(pose, 0.7, buffer)
    const out = createBoneMatrices()
    writeBoneMatrices(buffer, heads, out)
    const expected = poseMatrices(scaledTurns(pose, 0.7), BONES.map(({ head }) => head))
    // What a pose rests on moves the whole body by the same way.
    const moved = [3, 7, 11].map(i => out[i]! - expected[0]![i]!)
    if (buffer.keeps < 0) moved.forEach(way => expect(way).toBeCloseTo(0, 5))
    else expect(moved[1]).toBeLessThan(-0.1)
    expected.forEach((matrix, bone) => matrix.forEach((value, i) => expect(out[PER_BONE * bone + i]).toBeCloseTo(value + (i % 4 === 3 ? moved[(i - 3) / 4]! : 0), 5)))
  }
})

describe('a file that is not the body', () => {
  it('is refused when it is no GLB', () => {
    expect(() => readBody(new TextEncoder().encode('<!doctype html> not found').buffer as ArrayBuffer, MeshoptDecoder)).toThrow('not a GLB')
    expect(() => readBody(new ArrayBuffer(3), MeshoptDecoder)).toThrow('not a GLB')
  })

  it('is refused when a region is unknown', () => {
    const bytes = bodyBytes('low')
    const text = new TextDecoder('latin1').decode(bytes)
    const at = text.indexOf('"masseter_L"')
    expect(at).toBeGreaterThan(0)
    new Uint8Array(bytes).set(new TextEncoder().encode('"masseter_X"'), at)
    expect(() => readBody(bytes, MeshoptDecoder)).toThrow('masseter_X')
  })
})

it.each([
  [{ hardwareConcurrency: 8 }, true],
  [{ hardwareConcurrency: 8, deviceMemory: 8, connection: { effectiveType: '4g' } }, true],
  [{ hardwareConcurrency: 2 }, false],
  [{ hardwareConcurrency: 8, deviceMemory: 2 }, false],
  [{ hardwareConcurrency: 8, connection: { saveData: true } }, false],
  [{ hardwareConcurrency: 8, shortSide: 390 }, false],
  [{ hardwareConcurrency: 8, shortSide: 768 }, true],
  [{ hardwareConcurrency: 8, connection: { effectiveType: '3g' } }, false],
])('asks for the full body on %o: %s', (device, wanted) => {
  expect(wantsFullDetail(device)).toBe(wanted)
})

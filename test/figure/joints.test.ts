/** Bent joints of the built bodies: they lie on the skin that the field has with that joint bent, and fold less than plain skinning. */
import { beforeAll, describe, expect, it } from 'vitest'
import { BEND_NAMES, BODY_FILES, BUILDS, BUILD_VALUES, bendTurns, blendMatrices, createPoseBuffer, MORPHS, poseMatrices, poseRotations, scaledTurns, type BendName } from '../../src/figure'
import { createFigure } from '../../src/figure/field/figure'
import { add, cross, dot, length, scale, subtract, transform, unit, type Vec3 } from '../../src/figure/vectors'
import { read } from '../../scripts/body/mesh'
import { readBack, type ReadBody } from './support'

/** The left half with one joint wholly bent, mended by `share` of its corrective. */
function bent(body: ReadBody, joint: BendName, share: 0 | 1): Float32Array {
  const matrices = poseMatrices(bendTurns(joint, 1), body.heads), moves = body.moves[MORPHS.indexOf(`${joint}_L`)]!
  const out = new Float32Array(3 * body.count)
  for (let i = 0; i < body.count; i++) {
    const shares = [0, 1, 2, 3].map(slot => [body.joints[4 * i + slot]!, body.weights[4 * i + slot]! / 255] as const)
    out.set(transform(blendMatrices(shares, matrices), add(read(body.positions, i), scale(read(moves, i), share))), 3 * i)
  }
  return out
}

/** Where skin is folded when a joint is bent, of people as of this figure: the groin, the back of the knee. By its place at rest. */
const inCrease = (joint: BendName, [x, y, z]: Vec3) => joint === 'hip' ? z > 0.045 && y > 0.8 || x < 0.02 : joint === 'knee' && z < -0.01 && Math.abs(y - 0.48) < 0.06

/** Between the thighs, where a bent hip leaves the skin nothing to lie on and it is drawn taut instead. By its place at rest. */
const between = ([x, y]: Vec3) => Math.abs(x) < 0.06 && y > 0.765 && y < 0.88

/** Edges across which one triangle turns its back on the other, of those that a joint's corrective moves outside of its crease. */
function folds(body: ReadBody, at: Float32Array, joint: BendName): { folded: number, edges: number } {
  const moves = body.moves[MORPHS.indexOf(`${joint}_L`)]!
  const moved = (i: number) => length(read(moves, i)) > 0
  const facing = (t: number) => {
    const [a, b, c] = read(body.indices, t).map(i => read(at, i)) as [Vec3, Vec3, Vec3]
    return unit(cross(subtract(b, a), subtract(c, a)))
  }
  const across = new Map<number, number>()
  let folded = 0, edges = 0
  for (let t = 0; t < body.indices.length / 3; t++) {
    const corner = read(body.indices, t)
    for (let k = 0; k < 3; k++) {
      const a = corner[k]!, b = corner[(k + 1) % 3]!, key = Math.min(a, b) * body.count + Math.max(a, b), beside = across.get(key)
      across.set(key, t)
      if (beside === undefined || !moved(a) || !moved(b) || inCrease(joint, read(body.positions, a)) || inCrease(joint, read(body.positions, b))) continue
      edges++
      if (dot(facing(t), facing(beside)) < 0) folded++
    }
  }
  return { folded, edges }
}

describe.each(['full', 'low'] as const)('the neutral body, %s', detail => {
  let body: ReadBody
  beforeAll(async () => { body = await readBack(BODY_FILES.neutral[detail]) })

  it('has each vertex in the corrective of one joint at most', () => {
    const movedBy = (joint: BendName, i: number) => (['L', 'R'] as const).some(side => length(read(body.moves[MORPHS.indexOf(`${joint}_${side}`)]!, i)) > 0)
    for (let i = 0; i < body.count; i++) expect(BEND_NAMES.filter(joint => movedBy(joint, i)).length).toBeLessThanOrEqual(1)
  })

  it.each(BEND_NAMES)('%s: lies on the skin of the bent figure, so that nothing goes through anything', joint => {
    const { field } = createFigure(BUILD_VALUES.neutral, { joint, amount: 1 }), moves = body.moves[MORPHS.indexOf(`${joint}_L`)]!
    /** How far moved vertices are from it, m, the nearest first. */
    const off = (at: Float32Array) => {
      const depths: number[] = []
      for (let i = 0; i < body.count; i++) {
        if (joint === 'hip' && between(read(body.positions, i))) continue
        if (length(read(moves, i)) > 0 && body.positions[3 * i]! > 0) depths.push(Math.abs(field(...read(at, i))))
      }
      return depths.sort((a, b) => a - b)
    }
    const plain = off(bent(body, joint, 0)), mended = off(bent(body, joint, 1)), at = (share: number) => mended[Math.floor(share * (mended.length - 1))]!
    expect(mended.length).toBeGreaterThan(body.count / 400)
    expect(plain.at(-1)).toBeGreaterThan(0.015)
    expect(at(0.95)).toBeLessThan(0.0005)
    // Where the zone of the hip fades out beside a crease, some lie deeper.
    expect(at(1)).toBeLessThan(joint === 'hip' ? 0.02 : 0.001)
  })

  it.each(BEND_NAMES)('%s: folds nowhere but in its crease', joint => {
    const { folded, edges } = folds(body, bent(body, joint, 1), joint)
    expect(edges).toBeGreaterThan(300)
    expect(folded).toBe(0)
  })
})

describe.each(BUILDS.flatMap(build => (['full', 'low'] as const).map(detail => [build, detail] as const)))('a squat of the %s body, %s', (build, detail) => {
  it('hangs nowhere between the thighs', async () => {
    const body = await readBack(BODY_FILES[build][detail]), pose = createPoseBuffer()
    poseRotations('squat', 1, pose)
    const matrices = poseMatrices(scaledTurns('squat', 1), body.heads)
    /** The lowest skin of hips and thighs in a strip beside the midline, m. */
    const lowest = (from: number, to: number) => {
      let least = Infinity
      for (let i = 0; i < body.count; i++) {
        const rest = read(body.positions, i)
        if (rest[1] < 0.765 || rest[1] > 0.95) continue
        const mended = MORPHS.reduce((sum, _, morph) => add(sum, scale(read(body.moves[morph]!, i), pose.morphs[morph]!)), rest)
        const shares = [0, 1, 2, 3].map(slot => [body.joints[4 * i + slot]!, body.weights[4 * i + slot]! / 255] as const)
        const [x, y] = transform(blendMatrices(shares, matrices), mended)
        if (Math.abs(x) >= from && Math.abs(x) < to) least = Math.min(least, y)
      }
      return least
    }
    expect(lowest(0, 0.012)).toBeGreaterThan(lowest(0.03, 0.045) + 0.005)
  })
})

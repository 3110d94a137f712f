/**
 * The morph that mends a raised arm. Plain skinning dents the shoulder and webs the armpit; so the field itself is built with
 * raised arms, the resting mesh follows it in small steps (move with the bones, project, relax), and the difference to plain
 * skinning is kept, turned back into the resting pose. One large step instead tears the mesh at the top of the shoulder.
 */
import { BONES } from '../../src/figure/bones'
import type { Figure } from '../../src/figure/field/figure'
import { project } from '../../src/figure/field/primitives'
import { blendMatrices, poseMatrices, scaledTurns } from '../../src/figure/pose-matrices'
import {
  add, clamp, distance, dot, IDENTITY, invert, length, mix, scale, smoothstep, subtract, transform, turn, unit, type Affine, type Point, type Vec3,
} from '../../src/figure/vectors'
import type { Shares } from './describe'
import { fieldNormals, neighbours, read, vertexCount, write, type HalfMesh } from './mesh'

/** m: the mesh slides freely inside `inner`, not at all outside `outer`. */
const ZONE = { centre: [0.15, 1.355, -0.02] as Point, inner: 0.13, outer: 0.215, heightFactor: 0.85 }
/** m from the midline: nothing slides before the first, all may after the second. The body does not change there. */
const MIDLINE = [0.01, 0.06] as const
const ROUNDS = 16
/** Share of the relaxation that spaces vertices evenly, which resolves pinches; the rest keeps what is painted on the skin smooth. */
const EVEN = 0.5
/** m, and of a unit normal: smaller differences are dropped, so that most of the morph is zero. */
const LEAST_MOVE = 3e-4, LEAST_TURN = 0.03

export interface Corrective {
  /** Of each vertex of the left half in the resting pose, for an arm wholly raised: move (m) and change of the unit normal. */
  readonly moves: Float32Array
  readonly turns: Float32Array
  /** The half with its arm raised. */
  readonly posed: HalfMesh
}

/** @param steps figures with the arms ever further out, the last one wholly */
export function corrective(half: HalfMesh, bones: readonly Shares[], rest: Figure, steps: readonly Figure[]): Corrective {
  const count = vertexCount(half), near = neighbours(count, half.indices)
  const current = half.positions.slice()
  const freedom = near.map((_, i) => {
    const [x, y, z] = read(half.positions, i), c = ZONE.centre
    const fromCentre = Math.hypot(x - c[0], (y - c[1]) * ZONE.heightFactor, z - c[2])
    return smoothstep(ZONE.outer, ZONE.inner, fromCentre) * smoothstep(...MIDLINE, x)
  })
  const active = [...near.keys()].filter(i => freedom[i]! > 0 || bones[i]!.some(([bone]) => ['clav', 'upperArm'].includes(BONES[bone]!.part)))
  const weights = relaxationWeights(half)
  const mean = (positions: Float32Array, i: number): Vec3 => {
    let sum: Vec3 = [0, 0, 0]
    for (const [j, weight] of weights[i]!) sum = add(sum, scale(read(positions, j), weight))
    return sum
  }

  let matrices: Affine[] = bones.map(() => IDENTITY)
  steps.forEach(({ field }, s) => {
    const posed = poseMatrices(scaledTurns('armsOut', (s + 1) / steps.length), rest.placement.heads)
    const next = bones.map(shares => blendMatrices(shares, posed))
    for (let i = 0; i < count; i++) write(current, i, transform(next[i]!, transform(invert(matrices[i]!), read(current, i))))
    matrices = next
    const snapActive = (iterations: number) => {
      for (const i of active) {
        const from = read(current, i), to = project(field, from, iterations, 0.01)
        if (distance(from, to) < 0.03) write(current, i, to)
      }
    }
    snapActive(3)
    for (let round = 0; round < ROUNDS; round++) {
      const before = current.slice()
      for (const i of active) {
        if (freedom[i]! > 0.01) write(current, i, mix(read(before, i), mean(before, i), 0.5 * freedom[i]!))
      }
      snapActive(2)
    }
  })

  const normals = fieldNormals(steps.at(-1)!.field, current)
  const moves = new Float32Array(3 * count), turns = new Float32Array(3 * count)
  for (let i = 0; i < count; i++) {
    const back = invert(matrices[i]!)
    const move = subtract(transform(back, read(current, i)), read(half.positions, i))
    const turned = subtract(unit(turn(back, read(normals, i))), read(half.normals, i))
    if (length(move) > LEAST_MOVE) write(moves, i, move)
    if (length(turned) > LEAST_TURN) write(turns, i, turned)
  }
  return { moves, turns, posed: { positions: current, normals, indices: half.indices } }
}

/**
 * Shares of each vertex's neighbours: partly equal ones, partly those that put it where it lies at rest (mean value
 * coordinates, Floater 2003). The latter even out how the skin stretches, whatever the triangles; alone they leave pinches.
 */
function relaxationWeights({ positions, indices }: HalfMesh): [neighbour: number, share: number][][] {
  const weights = Array.from({ length: positions.length / 3 }, () => new Map<number, number>())
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const [i, j, l] = [0, 1, 2].map(c => indices[t + (k + c) % 3]!) as [number, number, number]
      const toJ = subtract(read(positions, j), read(positions, i)), toL = subtract(read(positions, l), read(positions, i))
      const angle = Math.acos(clamp(dot(unit(toJ), unit(toL)), -1, 1)), half = Math.tan(angle / 2)
      weights[i]!.set(j, (weights[i]!.get(j) ?? 0) + half / length(toJ))
      weights[i]!.set(l, (weights[i]!.get(l) ?? 0) + half / length(toL))
    }
  }
  return weights.map(around => {
    const sum = [...around.values()].reduce((total, weight) => total + weight, 0)
    return [...around].map(([j, weight]) => [j, weight / sum * (1 - EVEN) + EVEN / around.size])
  })
}

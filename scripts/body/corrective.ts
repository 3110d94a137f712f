/**
 * The morphs that mend bent joints. Plain skinning dents the shoulder and webs the armpit, flattens the seat and folds the
 * groin, pinches elbow and knee; so the field itself is built with the joint bent, the resting mesh follows it in small steps
 * (move with the bones, project, relax), and the difference to plain skinning is kept, turned back into the resting pose.
 * One large step instead tears the mesh at the top of the shoulder.
 */
import { bendTurns, type BendName } from '../../src/figure/bends'
import { BONES, BONE_INDEX } from '../../src/figure/bones'
import type { Figure } from '../../src/figure/field/figure'
import { project } from '../../src/figure/field/primitives'
import { blendMatrices, poseMatrices } from '../../src/figure/pose-matrices'
import {
  add, clamp, distance, dot, IDENTITY, invert, length, mix, scale, smoothstep, subtract, transform, turn, unit, type Affine, type Point, type Vec3,
} from '../../src/figure/vectors'
import type { Shares } from './describe'
import { fieldNormals, neighbours, onMidline, read, vertexCount, write, type HalfMesh } from './mesh'

/** Where a joint changes the skin, m: the mesh slides freely inside `inner`, not at all outside `outer`. */
interface Zone {
  readonly centre: Point
  readonly inner: number
  readonly outer: number
  readonly heightFactor: number
  /** From the midline: nothing slides before the first, all may after the second. */
  readonly midline: readonly [number, number]
}
function zoneOf(joint: BendName, heads: readonly Point[]): Zone {
  const none = [-1, 0] as const
  switch (joint) {
    case 'armOut': return { centre: [0.15, 1.355, -0.02], inner: 0.13, outer: 0.215, heightFactor: 0.85, midline: [0.01, 0.06] }
    case 'elbow': return { centre: heads[BONE_INDEX.forearm_L]!, inner: 0.06, outer: 0.105, heightFactor: 1, midline: none }
    case 'hip': return { centre: add(heads[BONE_INDEX.thigh_L]!, [0, 0.005, -0.01]), inner: 0.12, outer: 0.2, heightFactor: 0.85, midline: none }
    case 'knee': return { centre: heads[BONE_INDEX.shin_L]!, inner: 0.075, outer: 0.13, heightFactor: 1, midline: none }
  }
}
/** 0..1 */
function freedomAt({ centre: c, inner, outer, heightFactor, midline }: Zone, [x, y, z]: Point) {
  return smoothstep(outer, inner, Math.hypot(x - c[0], (y - c[1]) * heightFactor, z - c[2])) * smoothstep(...midline, x)
}
const ARM_BONES = new Set(['upperArm', 'forearm', 'hand', 'fingersA', 'fingersB', 'thumb'])
/** How much of the skin between the thighs is drawn taut when they bend, 0..1; it has nothing under it that would hold it, and folds otherwise. */
const slackAt = ([x, y]: Point) => smoothstep(0.06, 0.025, x) * smoothstep(0.88, 0.86, y) * smoothstep(0.765, 0.795, y)
const ROUNDS = 16, TAUT_ROUNDS = 60
/** Share of the relaxation that spaces vertices evenly, which resolves pinches; the rest keeps what is painted on the skin smooth. */
const EVEN = 0.5
/** m, and of a unit normal: smaller differences are dropped, so that most of the morph is zero. */
const LEAST_MOVE = 3e-4, LEAST_TURN = 0.03

export interface Corrective {
  /** Of each vertex of the left half in the resting pose, for a joint wholly bent: move (m) and change of the unit normal. */
  readonly moves: Float32Array
  readonly turns: Float32Array
  /** The half with its joint bent. */
  readonly posed: HalfMesh
}

/** @param steps figures with the joint ever further bent, the last one wholly */
export function corrective(joint: BendName, half: HalfMesh, bones: readonly Shares[], rest: Figure, steps: readonly Figure[]): Corrective {
  const count = vertexCount(half), near = neighbours(count, half.indices)
  const current = half.positions.slice()
  const { heads } = rest.placement, zone = zoneOf(joint, heads), elbow = zoneOf('elbow', heads)
  const onArm = (i: number) => bones[i]!.some(([bone, share]) => share > 0.01 && ARM_BONES.has(BONES[bone]!.part))
  const freedom = near.map((_, i) => (joint === 'hip' && onArm(i) ? 0 : freedomAt(zone, read(half.positions, i))))
  // Raised arms follow their field beyond the shoulder, up to where the elbow has a corrective of its own.
  const beside = { ...elbow, inner: elbow.outer, outer: elbow.outer + 0.03 }
  const kept = near.map((_, i) => joint === 'armOut' ? 1 - freedomAt(beside, read(half.positions, i)) : smoothstep(0, 0.25, freedom[i]!))
  const active = [...near.keys()].filter(i => freedom[i]! > 0
    || (joint === 'armOut' && bones[i]!.some(([bone]) => ['clav', 'upperArm'].includes(BONES[bone]!.part))))
  const weights = relaxationWeights(half)
  const mean = (positions: Float32Array, i: number): Vec3 => {
    let sum: Vec3 = [0, 0, 0]
    for (const [j, weight] of weights[i]!) sum = add(sum, scale(read(positions, j), weight))
    return sum
  }

  let matrices: Affine[] = bones.map(() => IDENTITY)
  steps.forEach(({ field }, s) => {
    const posed = poseMatrices(bendTurns(joint, (s + 1) / steps.length), heads)
    const next = bones.map(shares => blendMatrices(shares, posed))
    for (let i = 0; i < count; i++) write(current, i, transform(next[i]!, transform(invert(matrices[i]!), read(current, i))))
    matrices = next
    // What lies on the midline stays there, and nothing crosses it.
    const stayOnSide = (i: number) => { current[3 * i] = onMidline(half, i) ? 0 : Math.max(0, current[3 * i]!) }
    const snapActive = (iterations: number) => {
      for (const i of active) {
        const from = read(current, i), to = project(field, from, iterations, 0.01)
        if (distance(from, to) < 0.03) write(current, i, to)
        stayOnSide(i)
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

  if (joint === 'hip') {
    const slack = near.map((_, i) => slackAt(read(half.positions, i))), loose = active.filter(i => slack[i]! > 0)
    for (let round = 0; round < TAUT_ROUNDS; round++) {
      const before = current.slice()
      for (const i of loose) {
        write(current, i, mix(read(before, i), mean(before, i), 0.6 * slack[i]!))
        if (onMidline(half, i)) current[3 * i] = 0
      }
    }
  }

  const normals = half.normals.slice(), isActive = new Set(active)
  const bentNormals = fieldNormals(steps.at(-1)!.field, current)
  const moves = new Float32Array(3 * count), turns = new Float32Array(3 * count)
  for (let i = 0; i < count; i++) {
    const back = invert(matrices[i]!)
    if (!isActive.has(i)) {
      write(normals, i, unit(turn(matrices[i]!, read(half.normals, i))))
      continue
    }
    write(normals, i, read(bentNormals, i))
    const move = scale(subtract(transform(back, read(current, i)), read(half.positions, i)), kept[i]!)
    const turned = scale(changeOf(read(half.normals, i), unit(turn(back, read(normals, i)))), kept[i]!)
    if (length(move) > LEAST_MOVE) write(moves, i, move)
    if (length(turned) > LEAST_TURN) write(turns, i, turned)
  }
  return { moves, turns, posed: { positions: current, normals, indices: half.indices } }
}

/** What makes a normal point as another does, none of it above 1, which a byte holds: a seat turns under, and its normals shrink for it. */
function changeOf(from: Point, to: Point): Vec3 {
  for (let size = 1; size > 0; size -= 0.05) {
    const change = subtract(scale(to, size), from)
    if (Math.max(...change.map(Math.abs)) <= 1) return change
  }
  return scale(from, -1)
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

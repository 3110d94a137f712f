import type { Placement } from '../placement'
import { boneWeights, largestFour } from '../skin-weights'
import { cross, subtract, type Vec3 } from '../vectors'
import type { Shape } from './shapes'

/** A shape moved into a build, with the bones that carry it: it follows every pose of the body around it. */
export interface PlacedShape extends Shape {
  /** Unit, x, y, z per vertex. */
  readonly normals: Float32Array
  /** Four indices into BONES and four shares (sum 1) per vertex. */
  readonly bones: Uint8Array
  readonly boneShares: Float32Array
}

export function placeShape(shape: Shape, { place }: Pick<Placement, 'place'>): PlacedShape {
  const count = shape.positions.length / 3
  const positions = new Float32Array(3 * count), bones = new Uint8Array(4 * count), boneShares = new Float32Array(4 * count)
  for (let i = 0; i < count; i++) {
    const point: Vec3 = [shape.positions[3 * i]!, shape.positions[3 * i + 1]!, shape.positions[3 * i + 2]!]
    positions.set(place(point), 3 * i)
    largestFour(boneWeights(point)).forEach(([bone, share], j) => {
      bones[4 * i + j] = bone
      boneShares[4 * i + j] = share
    })
  }
  return { positions, indices: shape.indices, along: shape.along, normals: normalsOf(positions, shape.indices), bones, boneShares }
}

/** Normals of the surface, each the mean of the triangles at a vertex, weighted by their area. */
function normalsOf(positions: Float32Array, indices: Uint32Array): Float32Array {
  const normals = new Float32Array(positions.length)
  const at = (i: number): Vec3 => [positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!]
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]!, indices[t + 1]!, indices[t + 2]!]
    const n = cross(subtract(at(b), at(a)), subtract(at(c), at(a)))
    for (const i of [a, b, c]) for (let k = 0; k < 3; k++) normals[3 * i + k]! += n[k]!
  }
  for (let i = 0; i < normals.length; i += 3) {
    const l = Math.hypot(normals[i]!, normals[i + 1]!, normals[i + 2]!) || 1
    for (let k = 0; k < 3; k++) normals[i + k]! /= l
  }
  return normals
}

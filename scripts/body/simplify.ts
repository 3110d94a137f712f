import { MeshoptSimplifier } from 'meshoptimizer'
import type { Point } from '../../src/figure/vectors'
import type { Shares } from './describe'
import { compact, read, vertexCount, type HalfMesh, type PickedHalf } from './mesh'

/** Normal, and three numbers that differ from region to region: their error keeps borders where they are. */
const ATTRIBUTES = 6
const BODY_WEIGHTS = [0.35, 0.35, 0.35, 0.4, 0.4, 0.4], FINE_WEIGHTS = [0.5, 0.5, 0.5, 0.08, 0.08, 0.08]
/** Share of the triangles that head, hands and feet get. */
const FINE_SHARE = 0.4
/** Relative to the size of the body: the triangle count decides, not this. */
const LARGEST_ERROR = 0.05

const isFine = ([x, y]: Point) => y > 1.5 || y < 0.12 || (Math.abs(x) > 0.245 && y < 0.87)
const regionHash = (region: number, k: number) => (region * (7 + 6 * k) + 3 * k) % 11 / 5 - 1

/** @param regions of each vertex */
export async function createSimplifier(dense: HalfMesh, regions: readonly Shares[]) {
  await MeshoptSimplifier.ready
  const count = vertexCount(dense)
  const attributes = new Float32Array(count * ATTRIBUTES), fine = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    attributes.set(read(dense.normals, i), i * ATTRIBUTES)
    for (const [region, share] of regions[i]!) {
      for (let k = 0; k < 3; k++) attributes[i * ATTRIBUTES + 3 + k]! += share * regionHash(region, k)
    }
    fine[i] = isFine(read(dense.positions, i)) ? 1 : 0
  }
  const rest = fine.map(f => 1 - f)

  /** Trunk and limbs evenly, then head, hands and feet, which stay denser. Vertices of the midline stay on it. */
  return (triangles: number): PickedHalf => {
    const reduce = (indices: Uint32Array, weights: number[], locked: Uint8Array, target: number, flag: 'Regularize' | 'RegularizeLight') => (
      MeshoptSimplifier.simplifyWithAttributes(
        indices, dense.positions, 3, attributes, ATTRIBUTES, weights, locked, 3 * target, LARGEST_ERROR, [flag],
      )[0]
    )
    let fineTriangles = 0
    for (let i = 0; i < dense.indices.length; i += 3) fineTriangles += fine[dense.indices[i]!]!
    const body = reduce(dense.indices, BODY_WEIGHTS, fine, triangles - Math.round(triangles * FINE_SHARE) + fineTriangles, 'Regularize')
    return compact(dense, reduce(body, FINE_WEIGHTS, rest, triangles, 'RegularizeLight'))
  }
}

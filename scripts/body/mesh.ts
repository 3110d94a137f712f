import type { Field } from '../../src/figure/field/primitives'
import { gradient, project } from '../../src/figure/field/primitives'
import { distance, unit, type Point, type Vec3 } from '../../src/figure/vectors'

/** Triangles with shared vertices; positions and normals are x, y, z one after the other (metres, unit). */
export interface Mesh {
  readonly positions: Float32Array
  readonly normals: Float32Array
  readonly indices: Uint32Array
}

/**
 * The figure's left half, x >= 0. Its open border lies on the midline, at x = 0 exactly: the other half is its mirror
 * image, so the whole body is symmetric to the last bit, and half the work and of the bytes is saved.
 */
export type HalfMesh = Mesh

/** A half whose vertices were picked from a denser one. */
export interface PickedHalf extends HalfMesh {
  /** Vertex of the denser half. */
  readonly origin: Uint32Array
}

export const vertexCount = ({ positions }: Pick<Mesh, 'positions'>) => positions.length / 3
export const onMidline = ({ positions }: Pick<Mesh, 'positions'>, i: number) => positions[3 * i] === 0

export const read = (values: ArrayLike<number>, i: number): Vec3 => [values[3 * i]!, values[3 * i + 1]!, values[3 * i + 2]!]
export function write(values: Float32Array, i: number, p: Point) {
  values[3 * i] = p[0]
  values[3 * i + 1] = p[1]
  values[3 * i + 2] = p[2]
}

/** The vertices that share an edge with each vertex. */
export function neighbours(count: number, indices: Uint32Array): number[][] {
  const sets = Array.from({ length: count }, () => new Set<number>())
  for (let i = 0; i < indices.length; i += 3) {
    for (let k = 0; k < 3; k++) {
      const a = indices[i + k]!, b = indices[i + (k + 1) % 3]!
      sets[a]!.add(b)
      sets[b]!.add(a)
    }
  }
  return sets.map(set => [...set])
}

/** Moves vertices onto the surface, except where that would move one further than `most` metres. */
export function snap(field: Field, positions: Float32Array, steps: number, most: number) {
  for (let i = 0; i < positions.length / 3; i++) {
    const from = read(positions, i), to = project(field, from, steps)
    if (from[0] === 0) to[0] = 0
    if (distance(from, to) < most) write(positions, i, to)
  }
}

/** m, short enough to see the lids, long enough not to see the grid. */
const NORMAL_STEP = 8e-4

/** Unit normals of the field at each vertex; on the midline they have no x. */
export function fieldNormals(field: Field, positions: Float32Array): Float32Array {
  const normals = new Float32Array(positions.length)
  for (let i = 0; i < positions.length / 3; i++) {
    const p = read(positions, i), g = gradient(field, p, NORMAL_STEP)
    write(normals, i, unit(p[0] === 0 ? [0, g[1], g[2]] : g))
  }
  return normals
}

/** The vertices that `indices` still uses, in the order of their first use. */
export function compact(mesh: HalfMesh, indices: Uint32Array): PickedHalf {
  const place = new Int32Array(vertexCount(mesh)).fill(-1), kept: number[] = []
  const renumbered = indices.map(vertex => {
    if (place[vertex]! < 0) place[vertex] = kept.push(vertex) - 1
    return place[vertex]!
  })
  return { ...pick(mesh, kept), indices: renumbered, origin: Uint32Array.from(kept) }
}

/** Positions and normals of some vertices. */
export function pick({ positions, normals }: Mesh, vertices: readonly number[]) {
  const gather = (values: Float32Array) => Float32Array.from(vertices.flatMap(vertex => read(values, vertex)))
  return { positions: gather(positions), normals: gather(normals) }
}

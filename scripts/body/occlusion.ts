import { add, cross, scale, unit, type Point, type Vec3 } from '../../src/figure/vectors'
import { read, type Mesh } from './mesh'

const RAYS = 64
/** m: what is further away does not darken. */
const REACH = 0.3
/** m from the skin, so that a ray does not hit the triangles it starts on. */
const LIFT = 0.0018
const CELL = 0.02
const GOLDEN_ANGLE = 2.399963

/** Directions about +z, as dense as the cosine of their angle to it. */
const DIRECTIONS: readonly Point[] = Array.from({ length: RAYS }, (_, i) => {
  const u = (i + 0.5) / RAYS, r = Math.sqrt(u), a = i * GOLDEN_ANGLE
  return [r * Math.cos(a), r * Math.sin(a), Math.sqrt(1 - u)]
})

/** Triangles by cell of a regular grid; answers how far a ray gets. */
function createCaster({ positions, indices }: Pick<Mesh, 'positions' | 'indices'>) {
  const low: Vec3 = [Infinity, Infinity, Infinity], high: Vec3 = [-Infinity, -Infinity, -Infinity]
  for (let i = 0; i < positions.length; i++) {
    const axis = i % 3 as 0 | 1 | 2
    low[axis] = Math.min(low[axis], positions[i]! - CELL / 2)
    high[axis] = Math.max(high[axis], positions[i]! + CELL / 2)
  }
  const size = ([0, 1, 2] as const).map(k => Math.ceil((high[k] - low[k]) / CELL)) as Vec3
  const cells: number[][] = Array.from({ length: size[0] * size[1] * size[2] }, () => [])
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [0, 1, 2].map(k => read(positions, indices[t + k]!))
    const range = ([0, 1, 2] as const).map(k => {
      const along = corners.map(c => c[k])
      return [Math.floor((Math.min(...along) - low[k]) / CELL), Math.floor((Math.max(...along) - low[k]) / CELL)] as const
    })
    for (let i = range[0]![0]; i <= range[0]![1]; i++) {
      for (let j = range[1]![0]; j <= range[1]![1]; j++) {
        for (let k = range[2]![0]; k <= range[2]![1]; k++) cells[(i * size[1] + j) * size[2] + k]!.push(t)
      }
    }
  }
  /** Distance along the ray to a triangle, or Infinity (Moeller and Trumbore, both faces). */
  const hit = (t: number, o: Point, d: Point) => {
    const a = 3 * indices[t]!, b = 3 * indices[t + 1]!, c = 3 * indices[t + 2]!
    const ax = positions[a]!, ay = positions[a + 1]!, az = positions[a + 2]!
    const e1x = positions[b]! - ax, e1y = positions[b + 1]! - ay, e1z = positions[b + 2]! - az
    const e2x = positions[c]! - ax, e2y = positions[c + 1]! - ay, e2z = positions[c + 2]! - az
    const px = d[1] * e2z - d[2] * e2y, py = d[2] * e2x - d[0] * e2z, pz = d[0] * e2y - d[1] * e2x
    const det = e1x * px + e1y * py + e1z * pz
    if (Math.abs(det) < 1e-14) return Infinity
    const sx = o[0] - ax, sy = o[1] - ay, sz = o[2] - az
    const u = (sx * px + sy * py + sz * pz) / det
    if (u < 0 || u > 1) return Infinity
    const qx = sy * e1z - sz * e1y, qy = sz * e1x - sx * e1z, qz = sx * e1y - sy * e1x
    const v = (d[0] * qx + d[1] * qy + d[2] * qz) / det
    if (v < 0 || u + v > 1) return Infinity
    const along = (e2x * qx + e2y * qy + e2z * qz) / det
    return along > 0 ? along : Infinity
  }
  /** Distance to the first triangle within REACH, or Infinity. */
  return (origin: Point, direction: Point): number => {
    const cell = [0, 0, 0], step = [0, 0, 0], next = [0, 0, 0], stride = [0, 0, 0]
    for (const k of [0, 1, 2] as const) {
      const place = (origin[k] - low[k]) / CELL
      cell[k] = Math.floor(place)
      step[k] = direction[k] > 0 ? 1 : -1
      stride[k] = Math.abs(CELL / direction[k])
      next[k] = (direction[k] > 0 ? cell[k]! + 1 - place : place - cell[k]!) * stride[k]!
    }
    let nearest = Infinity
    for (let entered = 0; entered < REACH && entered < nearest;) {
      const [i, j, k] = cell as [number, number, number]
      if (i < 0 || j < 0 || k < 0 || i >= size[0] || j >= size[1] || k >= size[2]) break
      for (const t of cells[(i * size[1] + j) * size[2] + k]!) nearest = Math.min(nearest, hit(t, origin, direction))
      const axis = next[0]! < next[1]! ? (next[0]! < next[2]! ? 0 : 2) : next[1]! < next[2]! ? 1 : 2
      entered = next[axis]!
      cell[axis]! += step[axis]!
      next[axis]! += stride[axis]!
    }
    return nearest < REACH ? nearest : Infinity
  }
}

/**
 * How open the skin is to its surroundings at some vertices: 1 = free, 0 = shut in.
 * @param vertices indices into the mesh
 */
export function ambientOcclusion(mesh: Mesh, vertices: readonly number[]): Float32Array {
  const cast = createCaster(mesh)
  return Float32Array.from(vertices, vertex => {
    const normal = read(mesh.normals, vertex), origin = add(read(mesh.positions, vertex), scale(normal, LIFT))
    const tangent = unit(cross(Math.abs(normal[0]) < 0.8 ? [1, 0, 0] : [0, 1, 0], normal)), bitangent = cross(normal, tangent)
    let shut = 0
    for (const [a, b, c] of DIRECTIONS) {
      const reached = cast(origin, add(add(scale(tangent, a), scale(bitangent, b)), scale(normal, c)))
      if (reached < REACH) shut += 1 - reached / REACH
    }
    return 1 - shut / RAYS
  })
}

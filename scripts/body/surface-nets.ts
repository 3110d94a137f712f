import type { Field } from '../../src/figure/field/primitives'
import { read, type HalfMesh } from './mesh'

/** Grid lines from `from` to `to` with a spacing that depends on the place. */
function gridLines(from: number, to: number, spacing: (x: number) => number): number[] {
  const lines = [from]
  while (lines.at(-1)! < to) lines.push(lines.at(-1)! + spacing(lines.at(-1)!))
  return lines
}

/** Fingers need cells of 2.5 to 3 mm: the grid is finer where hands, face and feet are, instead of everywhere. */
function axes(h: number) {
  return {
    xs: gridLines(0, 0.4, x => h * (x > 0.225 ? 0.58 : 1)),
    ys: gridLines(-0.012, 1.78, y => h * (y < 0.06 ? 0.75 : (y > 0.64 && y < 0.8) || (y > 1.51 && y < 1.66) ? 0.72 : 1)),
    zs: gridLines(-0.17, 0.2, z => h * (z > -0.025 && z < 0.075 ? 0.74 : 1)),
  }
}

/** Grid points per edge of a block that is skipped when its centre is far from the skin. */
const BLOCK = 6

function sample(field: Field, xs: number[], ys: number[], zs: number[], h: number): Float32Array {
  const nx = xs.length, ny = ys.length, nz = zs.length
  const values = new Float32Array(nx * ny * nz)
  const middle = (lines: number[], i: number) => lines[Math.min(lines.length - 1, i + BLOCK / 2)]!
  const reach = BLOCK * h * 1.3 + 0.014
  for (let bi = 0; bi < nx; bi += BLOCK) {
    for (let bj = 0; bj < ny; bj += BLOCK) {
      for (let bk = 0; bk < nz; bk += BLOCK) {
        const centre = field(middle(xs, bi), middle(ys, bj), middle(zs, bk)), far = Math.abs(centre) > reach
        for (let i = bi; i < Math.min(nx, bi + BLOCK); i++) {
          for (let j = bj; j < Math.min(ny, bj + BLOCK); j++) {
            for (let k = bk; k < Math.min(nz, bk + BLOCK); k++) {
              values[(i * ny + j) * nz + k] = far ? centre : field(xs[i]!, ys[j]!, zs[k]!)
            }
          }
        }
      }
    }
  }
  return values
}

/** The twelve edges of a cell, by corner; a corner's bits are its x, y, z. */
const CELL_EDGES = [[0, 1], [0, 2], [0, 4], [1, 3], [1, 5], [2, 3], [2, 6], [3, 7], [4, 5], [4, 6], [5, 7], [6, 7]] as const

/**
 * Naive surface nets of the half x >= 0: one vertex per cell that the surface crosses, one quad per crossed grid edge.
 * A quad that would reach across the midline ends on it, at the points where it crosses.
 * @param h cell size, m
 */
export function surfaceNets(field: Field, h: number): HalfMesh {
  const { xs, ys, zs } = axes(h)
  const nx = xs.length, ny = ys.length, nz = zs.length
  const values = sample(field, xs, ys, zs, h)
  const value = (i: number, j: number, k: number) => values[(i * ny + j) * nz + k]!
  const cell = (i: number, j: number, k: number) => (i * (ny - 1) + j) * (nz - 1) + k
  const vertexOf = new Int32Array((nx - 1) * (ny - 1) * (nz - 1)).fill(-1)
  const positions: number[] = [], indices: number[] = []

  const corner = new Float64Array(8)
  for (let i = 0; i < nx - 1; i++) {
    for (let j = 0; j < ny - 1; j++) {
      for (let k = 0; k < nz - 1; k++) {
        let inside = 0
        for (let q = 0; q < 8; q++) {
          corner[q] = value(i + (q & 1), j + (q >> 1 & 1), k + (q >> 2))
          if (corner[q]! < 0) inside++
        }
        if (inside === 0 || inside === 8) continue
        let x = 0, y = 0, z = 0, crossings = 0
        for (const [a, b] of CELL_EDGES) {
          const da = corner[a]!, db = corner[b]!
          if (da < 0 === db < 0) continue
          const t = da / (da - db)
          x += (a & 1) + t * ((b & 1) - (a & 1))
          y += (a >> 1 & 1) + t * ((b >> 1 & 1) - (a >> 1 & 1))
          z += (a >> 2) + t * ((b >> 2) - (a >> 2))
          crossings++
        }
        const inCell = (lines: number[], c: number, t: number) => lines[c]! + t / crossings * (lines[c + 1]! - lines[c]!)
        vertexOf[cell(i, j, k)] = positions.push(inCell(xs, i, x), inCell(ys, j, y), inCell(zs, k, z)) / 3 - 1
      }
    }
  }

  const midlineOf = new Map<number, number>()
  /** Vertex of a cell; of a cell left of the midline, the point where its mirror image's edge crosses x = 0. */
  const vertex = (i: number, j: number, k: number) => {
    if (i >= 0) return vertexOf[cell(i, j, k)]!
    const twin = vertexOf[cell(0, j, k)]!
    let on = midlineOf.get(twin)
    if (on === undefined) {
      on = positions.push(0, positions[3 * twin + 1]!, positions[3 * twin + 2]!) / 3 - 1
      midlineOf.set(twin, on)
    }
    return on
  }
  const squared = (a: number, b: number) => {
    const [ax, ay, az] = read(positions, a), [bx, by, bz] = read(positions, b)
    return (ax - bx) ** 2 + (ay - by) ** 2 + (az - bz) ** 2
  }
  const quad = (a: number, b: number, c: number, d: number, flip: boolean) => {
    const t = squared(a, c) <= squared(b, d) ? [a, b, c, a, c, d] : [b, c, d, b, d, a]
    if (flip) t.reverse()
    indices.push(...t)
  }
  for (let i = 0; i < nx - 1; i++) {
    for (let j = 1; j < ny - 1; j++) {
      for (let k = 1; k < nz - 1; k++) {
        const inside = value(i, j, k) < 0
        if (inside !== value(i + 1, j, k) < 0) quad(vertex(i, j - 1, k - 1), vertex(i, j, k - 1), vertex(i, j, k), vertex(i, j - 1, k), !inside)
        if (inside !== value(i, j + 1, k) < 0) quad(vertex(i - 1, j, k - 1), vertex(i - 1, j, k), vertex(i, j, k), vertex(i, j, k - 1), !inside)
        if (inside !== value(i, j, k + 1) < 0) quad(vertex(i - 1, j - 1, k), vertex(i, j - 1, k), vertex(i, j, k), vertex(i - 1, j, k), !inside)
      }
    }
  }
  return { positions: Float32Array.from(positions), normals: new Float32Array(positions.length), indices: Uint32Array.from(indices) }
}

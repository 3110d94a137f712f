import { createFigure } from '../../src/figure/field/figure'
import { corrective } from './corrective'
import { halfBones, halfRegions, wholeBones, wholeRegions } from './describe'
import type { Body } from './glb'
import { fieldNormals, read, snap, write, type HalfMesh } from './mesh'
import { ambientOcclusion } from './occlusion'
import { createSimplifier } from './simplify'
import { surfaceNets } from './surface-nets'
import { arrange, unfold, type WholeMesh } from './unfold'

/** Steps in which the mesh follows the arms up. */
const ARM_STEPS = 6

/**
 * Bodies of one build, one per triangle count.
 * @param cell size of the grid, m
 */
export async function buildBodies(build: number, cell: number, triangleCounts: readonly number[]): Promise<Body[]> {
  const rest = createFigure(build), dense = surfaceNets(rest.field, cell)
  snap(rest.field, dense.positions, 2, cell * 1.2)
  dense.normals.set(fieldNormals(rest.field, dense.positions))
  const denseRegions = halfRegions(dense, rest.placement), simplify = await createSimplifier(dense, denseRegions)
  const steps = Array.from({ length: ARM_STEPS }, (_, s) => createFigure(build, (s + 1) / ARM_STEPS))

  const bodies: Body[] = []
  for (const triangles of triangleCounts) {
    const half = await arrange(simplify(triangles / 2)), mesh = unfold(half)
    const bones = halfBones(half, rest.placement), mend = corrective(half, bones, rest, steps)
    bodies.push({
      build, mesh,
      bones: wholeBones(mesh, bones),
      regions: wholeRegions(mesh, Array.from(half.origin, i => denseRegions[i]!)),
      occlusion: [wholeOcclusion(mesh, half), wholeOcclusion(mesh, mend.posed)],
      morphs: ([1, -1] as const).map(side => ({
        moves: oneArm(mesh, mend.moves, side),
        turns: oneArm(mesh, mend.turns, side),
      })),
      heads: rest.placement.heads,
    })
  }
  return bodies
}

/** Occlusion of the whole body in a pose of its half, computed on the left and given to both sides. */
function wholeOcclusion(mesh: WholeMesh, posed: HalfMesh): Float32Array {
  const both = (values: Float32Array) => {
    const out = new Float32Array(3 * mesh.source.length)
    mesh.source.forEach((i, w) => {
      const [x, y, z] = read(values, i)
      write(out, w, [mesh.side[w]! < 0 ? -x : x, y, z])
    })
    return out
  }
  const leftAndMidline = [...mesh.source.keys()].filter(w => mesh.side[w]! >= 0)
  const values = ambientOcclusion({ positions: both(posed.positions), normals: both(posed.normals), indices: mesh.indices }, leftAndMidline)
  const byHalf = new Float32Array(posed.positions.length / 3)
  leftAndMidline.forEach((w, k) => byHalf[mesh.source[w]!] = values[k]!)
  return Float32Array.from(mesh.source, i => byHalf[i]!)
}

/** The change that one raised arm (1 = left, -1 = right) makes: on its own side; nothing changes at the midline. */
function oneArm(mesh: WholeMesh, half: Float32Array, arm: 1 | -1): Float32Array {
  const out = new Float32Array(3 * mesh.source.length)
  mesh.source.forEach((i, w) => {
    const [x, y, z] = read(half, i)
    if (mesh.side[w] === arm) write(out, w, [x * arm, y, z])
  })
  return out
}

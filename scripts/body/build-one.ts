import { BEND_NAMES, bendTurns, type BendName } from '../../src/figure/bends'
import { createFigure } from '../../src/figure/field/figure'
import { blendMatrices, poseMatrices } from '../../src/figure/pose-matrices'
import { add, transform, turn, unit, type Point } from '../../src/figure/vectors'
import { corrective, type Corrective } from './corrective'
import { halfBones, halfRegions, mergePatches, wholeBones, wholeRegions, type Shares } from './describe'
import type { Body } from './glb'
import { fieldNormals, neighbours, read, snap, write, type HalfMesh } from './mesh'
import { ambientOcclusion } from './occlusion'
import { createSimplifier } from './simplify'
import { surfaceNets } from './surface-nets'
import { arrange, unfold, type WholeMesh } from './unfold'

/** Steps in which the mesh follows a joint as it bends. */
const STEPS: Readonly<Record<BendName, number>> = { armOut: 6, elbow: 5, hip: 7, knee: 5 }

/**
 * Bodies of one build, one per triangle count.
 * @param cell size of the grid, m
 */
export async function buildBodies(build: number, cell: number, triangleCounts: readonly number[]): Promise<Body[]> {
  const rest = createFigure(build), dense = surfaceNets(rest.field, cell)
  snap(rest.field, dense.positions, 2, cell * 1.2)
  dense.normals.set(fieldNormals(rest.field, dense.positions))
  const denseRegions = halfRegions(dense, rest.placement), simplify = await createSimplifier(dense, denseRegions)
  const steps = BEND_NAMES.map(joint => (
    Array.from({ length: STEPS[joint] }, (_, s) => createFigure(build, { joint, amount: (s + 1) / STEPS[joint] }))
  ))

  const bodies: Body[] = []
  for (const triangles of triangleCounts) {
    const half = await arrange(simplify(triangles / 2)), mesh = unfold(half)
    const bones = halfBones(half, rest.placement)
    const mends = apart(BEND_NAMES.map((joint, i) => corrective(joint, half, bones, rest, steps[i]!)))
    const [raised, , hip, knee] = mends as readonly [Corrective, Corrective, Corrective, Corrective]
    const seated = bentHalf(half, bones, rest.placement.heads, ['hip', 'knee'], [hip, knee])
    bodies.push({
      build, mesh,
      bones: wholeBones(mesh, bones),
      regions: wholeRegions(mesh, mergePatches(Array.from(half.origin, i => denseRegions[i]!), neighbours(half.origin.length, half.indices))),
      occlusion: [half, raised.posed, seated].map(posed => wholeOcclusion(mesh, posed)),
      morphs: mends.flatMap(mend => ([1, -1] as const).map(side => ({
        moves: oneSide(mesh, mend.moves, side),
        turns: oneSide(mesh, mend.turns, side),
      }))),
      heads: rest.placement.heads,
    })
  }
  return bodies
}

/** The same with each vertex in one of them only, the one that moves it furthest: a stage keeps one move per vertex. */
function apart(mends: readonly Corrective[]): readonly Corrective[] {
  const size = (moves: Float32Array, i: number) => Math.hypot(...read(moves, i))
  for (let i = 0; i < mends[0]!.moves.length / 3; i++) {
    const most = Math.max(...mends.map(({ moves }) => size(moves, i)))
    const keeper = mends.find(({ moves, turns }) => most > 0 ? size(moves, i) === most : size(turns, i) > 0)
    for (const mend of mends) {
      if (mend === keeper) continue
      write(mend.moves, i, [0, 0, 0])
      write(mend.turns, i, [0, 0, 0])
    }
  }
  return mends
}

/** The half with some joints wholly bent, mended. */
function bentHalf(half: HalfMesh, bones: readonly Shares[], heads: readonly Point[], joints: readonly BendName[], mends: readonly Corrective[]): HalfMesh {
  const matrices = poseMatrices(Object.assign({}, ...joints.map(joint => bendTurns(joint, 1))), heads)
  const positions = half.positions.slice(), normals = half.normals.slice()
  bones.forEach((shares, i) => {
    const matrix = blendMatrices(shares, matrices)
    const moved = (from: Float32Array, by: (mend: Corrective) => Float32Array) => mends.reduce((sum, mend) => add(sum, read(by(mend), i)), read(from, i))
    write(positions, i, transform(matrix, moved(half.positions, ({ moves }) => moves)))
    write(normals, i, unit(turn(matrix, moved(half.normals, ({ turns }) => turns))))
  })
  return { positions, normals, indices: half.indices }
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

/** The change that a bent joint of one side (1 = left, -1 = right) makes: on its own side; at the midline half of it. */
function oneSide(mesh: WholeMesh, half: Float32Array, bent: 1 | -1): Float32Array {
  const out = new Float32Array(3 * mesh.source.length)
  mesh.source.forEach((i, w) => {
    const [x, y, z] = read(half, i)
    if (mesh.side[w] === bent) write(out, w, [x * bent, y, z])
    else if (mesh.side[w] === 0) write(out, w, [0, y / 2, z / 2])
  })
  return out
}

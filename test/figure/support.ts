import { readFileSync } from 'node:fs'
import { NodeIO } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'
import { BODY_ATTRIBUTES, BONES, MORPHS } from '../../src/figure'
import type { Vec3 } from '../../src/figure/vectors'

/** Points spread evenly over a box around the reference figure, the same on every run. */
export function pointsAround(count: number): Vec3[] {
  // additive recurrence with the plastic number: low discrepancy, no seed
  const g = 1.2207440846057596
  const at = (i: number, k: number) => (0.5 + i / g ** k) % 1
  return Array.from({ length: count }, (_, i) => [at(i, 1) * 0.7 - 0.35, at(i, 2) * 1.76, at(i, 3) * 0.34 - 0.16])
}

export const publicFile = (path: string) => new URL(`../../public/${path}`, import.meta.url)

export interface ReadBody {
  readonly bytes: Uint8Array
  readonly count: number
  readonly indices: Uint32Array
  /** m and unit, 3 per vertex. */
  readonly positions: Float32Array
  readonly normals: Float32Array
  /** Bytes, 4 per vertex. */
  readonly occlusion: Uint8Array
  readonly regionIndex: Uint8Array
  readonly regionWeight: Uint8Array
  readonly joints: Uint8Array
  readonly weights: Uint8Array
  /** By morph: moves in metres, 3 per vertex. */
  readonly moves: readonly Float32Array[]
  readonly regionIds: readonly string[]
  readonly boneNames: readonly string[]
  /** x, y, z of each bone's head, m. */
  readonly heads: readonly Vec3[]
}

/** Reads a built body back with a general glTF library, as someone else's viewer would. */
export async function readBack(path: string): Promise<ReadBody> {
  await MeshoptDecoder.ready
  const bytes = new Uint8Array(readFileSync(publicFile(path)))
  const document = await new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
    .readBinary(bytes)
  const root = document.getRoot(), mesh = root.listMeshes()[0]!, primitive = mesh.listPrimitives()[0]!, skin = root.listSkins()[0]!
  const attribute = (name: string) => {
    const accessor = primitive.getAttribute(name)
    if (!accessor) throw new Error(`${path} has no ${name}`)
    return accessor
  }
  const count = attribute('POSITION').getCount(), element: number[] = []
  const bones = skin.listJoints(), heads = bones.map(bone => bone.getWorldTranslation() as Vec3)
  // a resting bone's inverse bind after its own place is the same map for all: from the stored numbers to metres
  const inverseBind = skin.getInverseBindMatrices()!.getElement(0, []), scale = inverseBind[0]!
  const origin = [0, 1, 2].map(axis => inverseBind[12 + axis]! + heads[0]![axis]!)
  const metres = (accessor: ReturnType<typeof attribute>, offset: readonly number[]) => {
    const out = new Float32Array(3 * count)
    for (let i = 0; i < count; i++) accessor.getElement(i, element).forEach((value, axis) => out[3 * i + axis] = value * scale + offset[axis]!)
    return out
  }
  const normals = new Float32Array(3 * count)
  for (let i = 0; i < count; i++) normals.set(attribute('NORMAL').getElement(i, element).slice(0, 3), 3 * i)
  const raw = (name: string) => attribute(name).getArray() as Uint8Array
  const extras = mesh.getExtras() as { regions: string[], targetNames: string[] }
  if (extras.targetNames.join() !== MORPHS.join() || bones.length !== BONES.length) throw new Error(`${path} has other morphs or bones`)
  return {
    bytes, count,
    indices: Uint32Array.from(primitive.getIndices()!.getArray()!),
    positions: metres(attribute('POSITION'), origin), normals,
    occlusion: raw(BODY_ATTRIBUTES.ambientOcclusion), regionIndex: raw(BODY_ATTRIBUTES.regionIndex), regionWeight: raw(BODY_ATTRIBUTES.regionShare), joints: raw('JOINTS_0'), weights: raw('WEIGHTS_0'),
    moves: primitive.listTargets().map(target => metres(target.getAttribute('POSITION')!, [0, 0, 0])),
    regionIds: extras.regions, boneNames: bones.map(bone => bone.getName()), heads,
  }
}

/** How often each undirected edge occurs, and into how many pieces the triangles fall. */
export function topology(count: number, indices: Uint32Array): { edges: number[], pieces: number } {
  const edges = new Map<number, number>(), parent = Int32Array.from({ length: count }, (_, i) => i)
  const rootOf = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!
    return i
  }
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const a = indices[t + k]!, b = indices[t + (k + 1) % 3]!, key = Math.min(a, b) * count + Math.max(a, b)
      edges.set(key, (edges.get(key) ?? 0) + 1)
      parent[rootOf(a)] = rootOf(b)
    }
  }
  return { edges: [...edges.values()], pieces: parent.filter((p, i) => p === i).length }
}

/** Volume enclosed by outward triangles, m³. */
export function volume(positions: ArrayLike<number>, indices: ArrayLike<number>): number {
  let sum = 0
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map(k => [0, 1, 2].map(axis => positions[3 * indices[t + k]! + axis]!)) as [Vec3, Vec3, Vec3]
    sum += a[0] * (b[1] * c[2] - b[2] * c[1]) + a[1] * (b[2] * c[0] - b[0] * c[2]) + a[2] * (b[0] * c[1] - b[1] * c[0])
  }
  return sum / 6
}

/** One body as it stands on the stage now: where its vertices are, for picking and for the ends of lines. */
import { BONES, createPoseBuffer, eased, poseRotations, SKIN_REGIONS, type Acting, type PoseBuffer, type PoseName } from '../../figure'
import type { BodyGeometry } from './body-geometry'
import { PER_BONE, writeBoneMatrices } from './bone-matrices'

export interface PosedBody {
  readonly geometry: BodyGeometry
  readonly pose: PoseBuffer
  /** 3x4 maps of all bones. */
  readonly matrices: Float32Array
  /** All vertices as posed, m; brought up to date by `placesOf`. */
  readonly places: { readonly at: Float32Array; stale: boolean }
}

export function createPosedBody(geometry: BodyGeometry): PosedBody {
  const body = { geometry, pose: createPoseBuffer(), matrices: new Float32Array(PER_BONE * BONES.length), places: { at: new Float32Array(3 * geometry.count), stale: true } }
  holdArms(body, 0)
  return body
}

/** Takes a pose. @param amount 0..1, linear in time @param acting the limbs that do it. Allocates nothing. */
export function takePose({ geometry, pose, matrices, places }: PosedBody, name: PoseName, amount: number, acting: Acting): void {
  places.stale = true
  poseRotations(name, eased(amount), pose, acting)
  writeBoneMatrices(pose, geometry.heads, matrices)
}

/** Raises both arms. @param lift 0..1, linear in time. Allocates nothing. */
export const holdArms = (body: PosedBody, lift: number) => takePose(body, 'armsOut', lift, 'both')

/** Where a vertex is now, m, written into `out`. */
export function positionOf({ geometry, pose, matrices }: PosedBody, vertex: number, out: Float32Array): void {
  const { positions, liftPositions, occlusion } = geometry
  const at = 3 * vertex
  const raised = pose.morphs[2 * occlusion[4 * vertex + 3]! + (positions[at]! > 0 ? 0 : 1)]!
  blend(geometry, matrices, vertex,
    positions[at]! + raised * liftPositions[at]!,
    positions[at + 1]! + raised * liftPositions[at + 1]!,
    positions[at + 2]! + raised * liftPositions[at + 2]!, 1, out)
}

const place = new Float32Array(3)

/** Where all vertices are now, m: computed once per pose, and only if someone points at the body. */
export function placesOf(body: PosedBody): Float32Array {
  const { places, geometry } = body
  if (places.stale) {
    for (let vertex = 0; vertex < geometry.count; vertex++) {
      positionOf(body, vertex, place)
      places.at.set(place, 3 * vertex)
    }
    places.stale = false
  }
  return places.at
}

/** Which way the skin faces at a vertex, unnormalised, written into `out`. */
export function normalOf({ geometry, matrices }: PosedBody, vertex: number, out: Float32Array): void {
  const { normals } = geometry
  const at = 4 * vertex
  blend(geometry, matrices, vertex, normals[at]! / 127, normals[at + 1]! / 127, normals[at + 2]! / 127, 0, out)
}

function blend({ bones, boneShares }: BodyGeometry, m: Float32Array, vertex: number, x: number, y: number, z: number, w: 0 | 1, out: Float32Array) {
  let ox = 0, oy = 0, oz = 0
  for (let slot = 4 * vertex; slot < 4 * vertex + 4; slot++) {
    const share = boneShares[slot]! / 255
    if (share === 0) continue
    const b = PER_BONE * bones[slot]!
    ox += share * (m[b]! * x + m[b + 1]! * y + m[b + 2]! * z + m[b + 3]! * w)
    oy += share * (m[b + 4]! * x + m[b + 5]! * y + m[b + 6]! * z + m[b + 7]! * w)
    oz += share * (m[b + 8]! * x + m[b + 9]! * y + m[b + 10]! * z + m[b + 11]! * w)
  }
  out[0] = ox
  out[1] = oy
  out[2] = oz
}

/** The region that has the largest share of each vertex. */
export function ownersOf({ count, regions, regionShares }: BodyGeometry): Uint8Array {
  const owners = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    let best = 4 * i
    for (let slot = best + 1; slot < 4 * i + 4; slot++) if (regionShares[slot]! > regionShares[best]!) best = slot
    owners[i] = regions[best]!
  }
  return owners
}

/** Vertices by region, the middle of each region and its reach, for the standing figure. */
export interface RegionVertices {
  readonly owners: Uint8Array
  readonly of: readonly Uint32Array[]
  /** x, y, z per region, m. */
  readonly middles: Float32Array
  /** Distance from the middle within which half of the region's vertices lie, m. */
  readonly reach: Float32Array
}

export function regionVertices(geometry: BodyGeometry): RegionVertices {
  const owners = ownersOf(geometry)
  const lists: number[][] = SKIN_REGIONS.map(() => [])
  owners.forEach((region, vertex) => lists[region]!.push(vertex))
  const middles = new Float32Array(3 * lists.length)
  const reach = new Float32Array(lists.length)
  lists.forEach((list, region) => {
    for (const vertex of list) for (let axis = 0; axis < 3; axis++) middles[3 * region + axis]! += geometry.positions[3 * vertex + axis]! / list.length
    const distances = list.map(vertex => distanceToMiddle(geometry, middles, region, vertex)).sort((a, b) => a - b)
    reach[region] = distances[distances.length >> 1] ?? 0
  })
  return { owners, of: lists.map(list => Uint32Array.from(list)), middles, reach }
}

export function distanceToMiddle({ positions }: BodyGeometry, middles: Float32Array, region: number, vertex: number): number {
  return Math.hypot(
    positions[3 * vertex]! - middles[3 * region]!,
    positions[3 * vertex + 1]! - middles[3 * region + 1]!,
    positions[3 * vertex + 2]! - middles[3 * region + 2]!)
}

/**
 * Reads the one kind of GLB this project builds (see scripts/body): a skinned, meshopt-packed body. A reader for any
 * glTF would be ten times this, and everything is wanted unpacked anyway: metres for picking, region ids checked.
 */
import { BONES, MORPHS, NO_REGION, SKIN_REGION_INDEX } from '../../figure'

/** A body ready to be drawn and picked; n vertices. */
export interface BodyGeometry {
  readonly count: number
  readonly triangles: Uint16Array | Uint32Array
  /** Metres, standing figure, 3 per vertex. */
  readonly positions: Float32Array
  /** Unit, as bytes / 127, 4 per vertex (the last unused). */
  readonly normals: Int8Array
  /** Openness, as bytes / 255, 4 per vertex: standing, arms out, sitting; the last one names the joint with whose bend the vertex moves, in the order of BEND_NAMES. */
  readonly occlusion: Uint8Array
  /** Indices into SKIN_REGIONS and shares / 255, 4 per vertex. An unused slot has share 0. */
  readonly regions: Uint8Array
  readonly regionShares: Uint8Array
  /** Indices into BONES and shares / 255, 4 per vertex. */
  readonly bones: Uint8Array
  readonly boneShares: Uint8Array
  /** Corrective for the one joint, of the vertex's own side, that has one for it: metres, 3 per vertex, and change of normal, 4 per vertex. */
  readonly liftPositions: Float32Array
  readonly liftNormals: Int8Array
  /** x, y, z of each bone's head, m. */
  readonly heads: Float32Array
}

/** What three's MeshoptDecoder does of what is needed here. */
export interface Decoder {
  decodeGltfBuffer(target: Uint8Array, count: number, size: number, source: Uint8Array, mode: string, filter?: string): void
}

interface Accessor { readonly bufferView: number; readonly byteOffset?: number; readonly componentType: number; readonly count: number; readonly type: string; readonly normalized?: boolean }
interface Packed { readonly byteOffset: number; readonly byteLength: number; readonly byteStride: number; readonly count: number; readonly mode: string; readonly filter?: string }
interface View { readonly extensions: { readonly EXT_meshopt_compression: Packed } }
interface Primitive { readonly indices: number; readonly attributes: Readonly<Record<string, number>>; readonly targets: readonly Readonly<Record<string, number>>[] }
interface Gltf {
  readonly accessors: readonly Accessor[]
  readonly bufferViews: readonly View[]
  readonly meshes: readonly { readonly primitives: readonly Primitive[]; readonly extras: { readonly regions: readonly string[] } }[]
  readonly nodes: readonly { readonly name: string; readonly children?: readonly number[]; readonly translation?: readonly [number, number, number] }[]
  readonly skins: readonly { readonly joints: readonly number[]; readonly inverseBindMatrices: number }[]
}

const COMPONENTS: Record<string, number> = { SCALAR: 1, VEC3: 3, VEC4: 4, MAT4: 16 }
const BYTE = 5120, UNSIGNED_BYTE = 5121, SHORT = 5122, UNSIGNED_SHORT = 5123, UNSIGNED_INT = 5125, FLOAT = 5126

/** @throws when the file is not such a body; the text says what is wrong */
export function readBody(file: ArrayBuffer, decoder: Decoder): BodyGeometry {
  const { json, binary } = splitGlb(file)
  const [mesh] = json.meshes
  const [primitive] = mesh!.primitives
  const [skin] = json.skins
  const unpack = unpacker(json, binary, decoder)
  const attribute = (name: string) => {
    const at = primitive!.attributes[name]
    if (at === undefined) throw new Error(`the body has no ${name}`)
    return unpack(at)
  }
  const boneOf = skin!.joints.map(joint => BONES.findIndex(({ name }) => name === json.nodes[joint]!.name))
  if (boneOf.includes(-1) || boneOf.length !== BONES.length) throw new Error('the body has other bones than the figure')
  const regionOf = mesh!.extras.regions.map(id => {
    const index = SKIN_REGION_INDEX.get(id)
    if (index === undefined) throw new Error(`the body has a region "${id}", which the figure does not`)
    return index
  })
  const heads = headsOf(json, boneOf)
  const metres = metresOf(unpack(skin!.inverseBindMatrices) as Float32Array, boneOf[0]!, heads)
  const positions = attribute('POSITION')
  const count = positions.length / 3
  const occlusion = attribute('COLOR_0') as Uint8Array
  const lift = liftOf(primitive!, positions, metres.scale, unpack, occlusion)
  return {
    count,
    triangles: unpack(primitive!.indices) as Uint16Array | Uint32Array,
    positions: Float32Array.from(positions, (value, i) => value * metres.scale + metres.origin[i % 3]!),
    normals: padded(attribute('NORMAL'), count),
    occlusion,
    ...regionsOf(attribute('_REGION_IDX') as Uint8Array, attribute('_REGION_W') as Uint8Array, regionOf),
    bones: Uint8Array.from(attribute('JOINTS_0'), joint => boneOf[joint]!),
    boneShares: attribute('WEIGHTS_0') as Uint8Array,
    ...lift,
    heads,
  }
}

function splitGlb(file: ArrayBuffer): { json: Gltf; binary: Uint8Array } {
  const header = new DataView(file)
  if (file.byteLength < 20 || header.getUint32(0, true) !== 0x46546c67) throw new Error('the body file is not a GLB')
  const length = header.getUint32(12, true)
  const json = JSON.parse(new TextDecoder().decode(new Uint8Array(file, 20, length))) as Gltf
  const size = header.getUint32(20 + length, true)
  return { json, binary: new Uint8Array(file, 28 + length, size) }
}

type Numbers = Int8Array | Uint8Array | Int16Array | Uint16Array | Uint32Array | Float32Array

/** Accessor number -> its values without gaps. */
function unpacker(json: Gltf, binary: Uint8Array, decoder: Decoder) {
  const views = new Map<number, { bytes: Uint8Array; stride: number }>()
  const viewOf = (at: number) => {
    let view = views.get(at)
    if (!view) {
      const packed = json.bufferViews[at]!.extensions.EXT_meshopt_compression
      const { byteOffset, byteLength, byteStride, count, mode, filter } = packed
      const bytes = new Uint8Array(byteStride * count)
      decoder.decodeGltfBuffer(bytes, count, byteStride, binary.subarray(byteOffset, byteOffset + byteLength), mode, filter)
      view = { bytes, stride: byteStride }
      views.set(at, view)
    }
    return view
  }
  return (at: number): Numbers => {
    const { bufferView, byteOffset = 0, componentType, count, type } = json.accessors[at]!
    const { bytes, stride } = viewOf(bufferView)
    const width = COMPONENTS[type]!
    const out = numbers(componentType, width * count)
    const size = out.BYTES_PER_ELEMENT * width
    const target = new Uint8Array(out.buffer)
    for (let i = 0; i < count; i++) target.set(bytes.subarray(byteOffset + i * stride, byteOffset + i * stride + size), i * size)
    return out
  }
}

function numbers(componentType: number, length: number): Numbers {
  switch (componentType) {
    case BYTE: return new Int8Array(length)
    case UNSIGNED_BYTE: return new Uint8Array(length)
    case SHORT: return new Int16Array(length)
    case UNSIGNED_SHORT: return new Uint16Array(length)
    case UNSIGNED_INT: return new Uint32Array(length)
    case FLOAT: return new Float32Array(length)
    default: throw new Error(`the body has numbers of an unknown kind ${componentType}`)
  }
}

function headsOf({ nodes, skins }: Gltf, boneOf: readonly number[]): Float32Array {
  const heads = new Float32Array(3 * BONES.length)
  const parents = new Map(nodes.flatMap((node, at) => (node.children ?? []).map(child => [child, at] as const)))
  skins[0]!.joints.forEach((joint, i) => {
    for (let node: number | undefined = joint; node !== undefined; node = parents.get(node)) {
      nodes[node]!.translation?.forEach((value, axis) => { heads[3 * boneOf[i]! + axis]! += value })
    }
  })
  return heads
}

/**
 * The inverse bind matrix of a bone also undoes the quantisation of the positions, and does nothing else, since the
 * bones of the standing figure are not turned: it takes a stored position to metres from the bone's head.
 */
function metresOf(inverseBinds: Float32Array, bone: number, heads: Float32Array) {
  const perShort = 1 / 32767
  return {
    scale: inverseBinds[0]! * perShort,
    origin: [0, 1, 2].map(axis => inverseBinds[12 + axis]! + heads[3 * bone + axis]!),
  }
}

const padded = (values: Numbers, count: number) => {
  const out = new Int8Array(4 * count)
  for (let i = 0; i < count; i++) for (let axis = 0; axis < 3; axis++) out[4 * i + axis] = values[3 * i + axis]!
  return out
}

/**
 * All correctives in one, as no vertex is in those of two joints: which one's it is comes into the last byte of the shading. The
 * left ones move vertices left of the middle, the right ones those right of it, and each of the two half of the middle.
 */
function liftOf({ targets }: Primitive, positions: Numbers, scale: number, unpack: (at: number) => Numbers, occlusion: Uint8Array) {
  const count = positions.length / 3
  const liftPositions = new Float32Array(3 * count)
  const liftNormals = new Int8Array(4 * count)
  for (let i = 3; i < occlusion.length; i += 4) occlusion[i] = 0
  MORPHS.forEach((name, target) => {
    const deltas = unpack(targets[target]!['POSITION']!)
    const turns = unpack(targets[target]!['NORMAL']!)
    const sign = name.endsWith('_L') ? 1 : -1
    for (let i = 0; i < count; i++) {
      const at = 3 * i
      if (positions[at]! * sign < 0 || !(deltas[at]! || deltas[at + 1]! || deltas[at + 2]! || turns[at]! || turns[at + 1]! || turns[at + 2]!)) continue
      occlusion[4 * i + 3] = target >> 1
      for (let axis = 0; axis < 3; axis++) {
        liftPositions[at + axis]! += deltas[at + axis]! * scale
        liftNormals[4 * i + axis]! += turns[at + axis]!
      }
    }
  })
  return { liftPositions, liftNormals }
}

function regionsOf(indices: Uint8Array, shares: Uint8Array, regionOf: readonly number[]) {
  const regions = new Uint8Array(indices.length)
  const regionShares = new Uint8Array(indices.length)
  indices.forEach((index, i) => {
    if (index === NO_REGION) return
    regions[i] = regionOf[index]!
    regionShares[i] = shares[i]!
  })
  return { regions, regionShares }
}

import { Document, NodeIO, type TypedArray } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer'
import { BODY_ATTRIBUTES } from '../../src/figure/body-file'
import { BONES } from '../../src/figure/bones'
import { MORPHS } from '../../src/figure/bends'
import { SKIN_REGIONS } from '../../src/figure/skin-regions'
import { subtract, type Point, type Vec3 } from '../../src/figure/vectors'
import { packBones, packRegions, type Shares } from './describe'
import type { WholeMesh } from './unfold'

/** Steps of a position from the middle of the body to its end: 0.2 mm. Shading comes from the normals, which are exact before. */
const POSITION_STEPS = 4095
/** glTF's signed normalised numbers: what is stored is divided by these. */
const SHORT = 32767, BYTE = 127
/** Steps of the baked shading: finer ones cannot be seen and do not compress. */
const SHADES = 63

export interface Body {
  readonly build: number
  readonly mesh: WholeMesh
  readonly bones: readonly Shares[]
  readonly regions: readonly Shares[]
  /** Ambient occlusion per vertex: standing, arms raised, sitting. */
  readonly occlusion: readonly Float32Array[]
  /** Per morph, in the order of MORPHS: move and change of normal of each vertex. */
  readonly morphs: readonly { readonly moves: Float32Array, readonly turns: Float32Array }[]
  /** Where each bone turns. */
  readonly heads: readonly Point[]
}

/** Positions as small whole numbers about the middle of the body, and what takes them back to metres. */
function quantised(positions: Float32Array) {
  const low = [Infinity, Infinity, Infinity], high = [-Infinity, -Infinity, -Infinity]
  positions.forEach((value, i) => {
    low[i % 3] = Math.min(low[i % 3]!, value)
    high[i % 3] = Math.max(high[i % 3]!, value)
  })
  const middle = low.map((value, axis) => (value + high[axis]!) / 2) as Vec3
  const step = Math.max(...low.map((value, axis) => high[axis]! - value)) / 2 / POSITION_STEPS
  return {
    middle, step,
    points: Int16Array.from(positions, (value, i) => Math.round((value - middle[i % 3]!) / step)),
    differences: (moves: Float32Array) => Int16Array.from(moves, value => Math.round(value / step)),
  }
}

const shade = (value: number) => Math.round(Math.round(value * SHADES) / SHADES * 255)

/** A binary glTF: quantised, packed with EXT_meshopt_compression, with skin, morphs, regions and baked shading. */
export async function writeBody({ build, mesh, bones, regions, occlusion, morphs, heads }: Body): Promise<Uint8Array> {
  await MeshoptEncoder.ready
  await MeshoptDecoder.ready
  const document = new Document(), buffer = document.createBuffer()
  const accessor = (type: 'SCALAR' | 'VEC3' | 'VEC4' | 'MAT4', array: TypedArray, normalized = false) => (
    document.createAccessor().setType(type).setArray(array).setNormalized(normalized).setBuffer(buffer)
  )
  const count = mesh.source.length
  if (count > 65535) throw new Error(`a body of ${count} vertices does not fit 16-bit indices`)
  const colour = new Uint8Array(4 * count).fill(255)
  for (let i = 0; i < count; i++) {
    occlusion.forEach((values, channel) => { colour[4 * i + channel] = shade(values[i]!) })
  }
  const bytes = (units: Float32Array) => Int8Array.from(units, value => Math.round(value * BYTE))
  const { middle, step, points, differences } = quantised(mesh.positions)
  const region = packRegions(mesh, regions), joint = packBones(mesh, bones)
  const primitive = document.createPrimitive()
    .setIndices(accessor('SCALAR', Uint16Array.from(mesh.indices)))
    .setAttribute('POSITION', accessor('VEC3', points, true))
    .setAttribute('NORMAL', accessor('VEC3', bytes(mesh.normals), true))
    .setAttribute(BODY_ATTRIBUTES.ambientOcclusion, accessor('VEC4', colour, true))
    .setAttribute(BODY_ATTRIBUTES.regionIndex, accessor('VEC4', region.indices))
    .setAttribute(BODY_ATTRIBUTES.regionShare, accessor('VEC4', region.weights, true))
    .setAttribute('JOINTS_0', accessor('VEC4', joint.indices))
    .setAttribute('WEIGHTS_0', accessor('VEC4', joint.weights, true))
    .setMaterial(document.createMaterial('skin'))
  morphs.forEach(({ moves, turns }, i) => {
    primitive.addTarget(document.createPrimitiveTarget(MORPHS[i])
      .setAttribute('POSITION', accessor('VEC3', differences(moves), true))
      .setAttribute('NORMAL', accessor('VEC3', bytes(turns), true)))
  })
  const body = document.createMesh('body').addPrimitive(primitive)
    .setWeights(MORPHS.map(() => 0))
    .setExtras({ build, regions: SKIN_REGIONS.map(({ id }) => id), targetNames: [...MORPHS] })

  const nodes = BONES.map(({ name, parent }, i) => (
    document.createNode(name).setTranslation(subtract(heads[i]!, parent < 0 ? [0, 0, 0] : heads[parent]!))
  ))
  BONES.forEach(({ parent }, i) => {
    if (parent >= 0) nodes[parent]!.addChild(nodes[i]!)
  })
  // The bones of the standing figure are not turned: an inverse bind undoes the quantisation and moves to the bone's head.
  const metres = step * SHORT
  const inverseBinds = Float32Array.from(heads.flatMap(head => [
    metres, 0, 0, 0, 0, metres, 0, 0, 0, 0, metres, 0, ...subtract(middle, head), 1,
  ]))
  const skin = document.createSkin('figure').setInverseBindMatrices(accessor('MAT4', inverseBinds)).setSkeleton(nodes[0]!)
  for (const node of nodes) skin.addJoint(node)
  document.createScene().addChild(nodes[0]!).addChild(document.createNode('body').setMesh(body).setSkin(skin))

  document.createExtension(KHRMeshQuantization).setRequired(true)
  document.createExtension(EXTMeshoptCompression).setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER })
  return new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder })
    .writeBinary(document)
}

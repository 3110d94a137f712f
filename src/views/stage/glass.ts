/**
 * What a body of glass has inside: brain, brainstem, cord and nerves, and the pathway. One mesh and one draw call per
 * body; widths come from a table of numbers, so that moving the clock uploads those and nothing else.
 */
import { BufferAttribute, BufferGeometry, Color, DataTexture, GLSL3, Mesh, RawShaderMaterial, RedFormat, UnsignedByteType } from 'three'
import {
  brainstem, cerebellum, CHANNEL_COUNT, createPlacement, hemisphere, NERVES, pathway, placeShape, SLENDER_CORD, STROKES, tube, type Shape,
} from '../../figure/inner'
import { BODIES } from './pair'
import { createPathwayValues, readPathway, type PathwayValues } from './pathway-values'
import { CHANNEL_REACH, INNER_FRAGMENT_SHADER, INNER_VERTEX_SHADER } from './glass-shader'
import type { ResolvedTheme } from './scales'
import type { Trajectory } from '../../simulation/trajectory'

/** Climbing: ink. Inhibition: the colour of relief. Facilitation: the colour of sensitising. Tokens of the same names. */
const COLOURS: Record<ResolvedTheme, { anatomy: string; climbing: string; brake: string; boost: string }> = {
  light: { anatomy: '#a9a8a8', climbing: '#1f232a', brake: '#15528e', boost: '#b8501f' },
  dark: { anatomy: '#7f858f', climbing: '#f1efe9', brake: '#83c6f5', boost: '#f5ab71' },
}

export interface Glass {
  /** One per body; each is hung on its body, and turns with it. */
  readonly meshes: readonly Mesh[]
  /** Reads the runs at their times, s. */
  update(runs: readonly [Trajectory | undefined, Trajectory | undefined], times: readonly [number, number]): void
  retheme(theme: ResolvedTheme): void
  dispose(): void
}

/** @param bones one row per body, as the skin has it @param build of the body on stage, 0 masculine to 1 feminine */
export function createGlass(bones: DataTexture, build: number): Glass {
  const geometry = innerGeometry(build)
  const values: readonly [PathwayValues, PathwayValues] = [createPathwayValues(), createPathwayValues()]
  const texels = new Uint8Array(2 * CHANNEL_COUNT)
  const channels = new DataTexture(texels, CHANNEL_COUNT, 2, RedFormat, UnsignedByteType)
  channels.unpackAlignment = 1
  channels.needsUpdate = true
  const shared = {
    boneRows: { value: bones },
    channels: { value: channels },
    colours: { value: [new Color(), new Color(), new Color(), new Color()] },
    dark: { value: false },
  }
  const meshes = BODIES.map(body => {
    const mesh = new Mesh(geometry, new RawShaderMaterial({
      name: 'inner', glslVersion: GLSL3, vertexShader: INNER_VERTEX_SHADER, fragmentShader: INNER_FRAGMENT_SHADER,
      uniforms: { ...shared, body: { value: body } },
    }))
    mesh.frustumCulled = false
    return mesh
  })
  const last: { runs: (Trajectory | undefined)[]; times: number[] } = { runs: [], times: [NaN, NaN] }
  let unread = true
  return {
    meshes,
    update(runs, times) {
      let moved = unread
      for (const body of BODIES) {
        if (!unread && runs[body] === last.runs[body] && Object.is(times[body], last.times[body])) continue
        last.runs[body] = runs[body]
        last.times[body] = times[body]
        readPathway(runs[body], times[body], values[body])
        if (write(values[body].channels, texels, body * CHANNEL_COUNT)) moved = true
      }
      unread = false
      if (moved) channels.needsUpdate = true
    },
    retheme(theme) {
      const { anatomy, climbing, brake, boost } = COLOURS[theme]
      ;[anatomy, climbing, brake, boost].forEach((colour, i) => shared.colours.value[i]!.set(colour))
      shared.dark.value = theme === 'dark'
    },
    dispose() {
      geometry.dispose()
      channels.dispose()
      for (const mesh of meshes) (mesh.material as RawShaderMaterial).dispose()
    },
  }
}

/** @returns whether anything is seen to have changed */
function write(channels: Float32Array, texels: Uint8Array, first: number): boolean {
  let changed = false
  for (let i = 0; i < CHANNEL_COUNT; i++) {
    const step = Math.min(255, Math.max(0, Math.round((channels[i]! * 255) / CHANNEL_REACH)))
    if (texels[first + i] === step) continue
    texels[first + i] = step
    changed = true
  }
  return changed
}

/** Anatomy as it is, then the lines, in one set of buffers. */
function innerGeometry(build: number): BufferGeometry {
  const placement = createPlacement(build)
  const { centre, around, reach, channel, along, stroke, indices } = pathway()
  const lines = placeShape({ positions: Float32Array.from(centre), indices: Uint32Array.from(indices), along: Float32Array.from(along) }, placement)
  const shapes = [
    hemisphere(1, 44), hemisphere(-1, 44), cerebellum(), brainstem(), tube(SLENDER_CORD, 60, 10), ...NERVES.map(nerve => tube(nerve, 28, 5)),
  ].map((shape: Shape) => placeShape(shape, placement))
  const all = [...shapes, lines]
  const count = all.reduce((sum, { positions }) => sum + positions.length / 3, 0)
  const out = {
    position: new Float32Array(3 * count), around: new Float32Array(3 * count), line: new Float32Array(4 * count),
    bone: new Uint8Array(4 * count), boneShare: new Float32Array(4 * count),
  }
  const triangles: number[] = []
  let first = 0
  for (const shape of all) {
    const size = shape.positions.length / 3
    out.position.set(shape.positions, 3 * first)
    out.around.set(shape === lines ? around : shape.normals, 3 * first)
    out.bone.set(shape.bones, 4 * first)
    out.boneShare.set(shape.boneShares, 4 * first)
    if (shape === lines) {
      for (let i = 0; i < size; i++) out.line.set([reach[i]!, channel[i]!, along[i]!, stroke[i]!], 4 * (first + i))
    } else {
      for (let i = 0; i < size; i++) out.line.set([0, -1, 0, STROKES.anatomy], 4 * (first + i))
    }
    for (const index of shape.indices) triangles.push(first + index)
    first += size
  }
  const geometry = new BufferGeometry()
  geometry.setIndex(triangles)
  geometry.setAttribute('position', new BufferAttribute(out.position, 3))
  geometry.setAttribute('around', new BufferAttribute(out.around, 3))
  geometry.setAttribute('line', new BufferAttribute(out.line, 4))
  geometry.setAttribute('bone', new BufferAttribute(out.bone, 4))
  geometry.setAttribute('boneShare', new BufferAttribute(out.boneShare, 4))
  return geometry
}

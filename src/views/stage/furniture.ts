/** What a body sits or lies on: a stool, a table, a mat. Plain and quiet, so that no body floats; one draw call, and none while it stands. */
import { BoxGeometry, BufferGeometry, Color, CylinderGeometry, Float32BufferAttribute, GLSL3, Matrix4, Mesh, PlaneGeometry, RawShaderMaterial, type BufferAttribute } from 'three'
import { BONES, createPoseBuffer, poseRotations, type PoseName } from '../../figure'
import { createBoneMatrices, writeBoneMatrices } from './bone-matrices'
import type { ResolvedTheme } from './scales'

/** m above the floor */
export const SEAT_TOP = 0.43, TABLE_TOP = 0.718
/** m, in the frame of the body that sits: its left, up, front. The feet stay where they stood. */
const STOOL = [
  new CylinderGeometry(0.2, 0.195, 0.035, 48).translate(0, SEAT_TOP - 0.0175, -0.39),
  new CylinderGeometry(0.022, 0.022, 0.39, 20).translate(0, 0.21, -0.39),
  new CylinderGeometry(0.16, 0.17, 0.014, 48).translate(0, 0.007, -0.39),
]
const TABLE = [
  new BoxGeometry(0.9, 0.02, 0.46).translate(0, TABLE_TOP - 0.01, 0.1),
  ...[-1, 1].flatMap(side => [-0.09, 0.29].map(z => new CylinderGeometry(0.013, 0.011, 0.698, 12).translate(side * 0.42, 0.349, z))),
]
/** A sheet behind the standing body, which lies down with it. It has no underside, and so does not hide the back. */
const MAT = [new PlaneGeometry(0.74, 1.98).translate(0, 0.9, -0.128)]
const ALL = [...STOOL, ...TABLE, ...MAT]

const length = (boxes: readonly BufferGeometry[]) => boxes.reduce((sum, box) => sum + box.index!.count, 0)
const SEAT = { start: 0, count: length(STOOL) }
const RANGE: Readonly<Partial<Record<PoseName, { readonly start: number; readonly count: number }>>> = {
  seated: SEAT, kneeOut: SEAT, desk: { start: 0, count: length(STOOL) + length(TABLE) },
  lying: { start: length(STOOL) + length(TABLE), count: length(MAT) },
}

const COLOUR: Record<ResolvedTheme, string> = { light: '#d6d2cc', dark: '#3c4047' }

const VERTEX = /* glsl */ `
precision highp float;
uniform mat4 modelMatrix, viewMatrix, projectionMatrix;
in vec3 position, normal;
out vec3 vNormal;
void main() {
  vNormal = mat3(modelMatrix) * normal;
  gl_Position = projectionMatrix * viewMatrix * modelMatrix * vec4(position, 1.);
}`
const FRAGMENT = /* glsl */ `
precision highp float;
uniform vec3 tone; // as on the screen
uniform float opacity;
in vec3 vNormal;
out vec4 colour;
void main() {
  vec3 n = normalize(vNormal);
  colour = vec4(tone * (.95 + .07 * n.y + .03 * n.z), opacity);
}`

export interface Furniture {
  readonly mesh: Mesh
  /** Shows what a pose rests on, as far as the pose is taken: 0..1. */
  under(pose: PoseName, amount: number): void
  /** @param heads x, y, z of each bone's head, m */
  fit(heads: Float32Array): void
  retheme(theme: ResolvedTheme): void
  dispose(): void
}

/** Of one body; to be hung on it, so that it turns with it. */
export function createFurniture(): Furniture {
  const material = new RawShaderMaterial({
    name: 'furniture', glslVersion: GLSL3, vertexShader: VERTEX, fragmentShader: FRAGMENT, transparent: true,
    uniforms: { tone: { value: new Color() }, opacity: { value: 0 } },
  })
  const geometry = merged(ALL)
  const mesh = new Mesh(geometry, material)
  mesh.frustumCulled = false
  mesh.visible = false
  mesh.matrixAutoUpdate = false
  const lain = new Matrix4(), upright = new Matrix4()
  return {
    mesh,
    under(pose, amount) {
      const range = RANGE[pose]
      mesh.visible = range !== undefined && amount > 0.02
      if (!range || !mesh.visible) return
      geometry.setDrawRange(range.start, range.count)
      mesh.matrix.copy(pose === 'lying' ? lain : upright)
      mesh.matrixWorldNeedsUpdate = true
      // It comes late and goes early: nobody sits on it before.
      material.uniforms['opacity']!.value = Math.max(0, 2 * amount - 1)
    },
    fit(heads) {
      const pose = createPoseBuffer(), bones = createBoneMatrices(), pelvis = BONES.findIndex(({ parent }) => parent < 0)
      poseRotations('lying', 1, pose)
      writeBoneMatrices(pose, heads, bones)
      const [a, b, c, x, d, e, f, y, g, h, i, z] = bones.subarray(12 * pelvis, 12 * pelvis + 12) as unknown as readonly [number, number, number, number, number, number, number, number, number, number, number, number]
      lain.set(a, b, c, x, d, e, f, y, g, h, i, z, 0, 0, 0, 1)
    },
    retheme(theme) {
      (material.uniforms['tone']!.value as Color).set(COLOUR[theme]).convertLinearToSRGB()
    },
    dispose() {
      geometry.dispose()
      material.dispose()
    },
  }
}

/** Boxes one after the other in one set of buffers. */
function merged(boxes: readonly BufferGeometry[]): BufferGeometry {
  const out = new BufferGeometry(), index: number[] = []
  const values: Record<'position' | 'normal', number[]> = { position: [], normal: [] }
  for (const box of boxes) {
    const first = values.position.length / 3
    for (const at of box.index!.array) index.push(first + at)
    for (const name of ['position', 'normal'] as const) values[name].push(...(box.getAttribute(name) as BufferAttribute).array)
  }
  out.setIndex(index)
  for (const name of ['position', 'normal'] as const) out.setAttribute(name, new Float32BufferAttribute(values[name], 3))
  return out
}

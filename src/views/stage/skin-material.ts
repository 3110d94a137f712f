/** The skin's geometry, material and data for three; one set of uniforms for both bodies, so that they cannot differ in anything but data. */
import {
  BufferAttribute, BufferGeometry, Color, DataTexture, GLSL3, Mesh, PlaneGeometry, RawShaderMaterial, RedIntegerFormat, RGFormat, RGIntegerFormat, ShortType, UnsignedByteType, Vector2, Vector3, Vector4,
} from 'three'
import { BONES, type PoseBuffer } from '../../figure'
import type { BodyGeometry } from './body-geometry'
import { BONE_NUMBERS } from './bone-texels'
import { BODIES } from './pair'
import { MAX_STOPS, solidContours, writeStops, type ResolvedTheme, type Scale } from './scales'
import { SKIN, type Shown } from './shown'
import { SHADE_FRAGMENT_SHADER, SHADE_VERTEX_SHADER, SKIN_FRAGMENT_SHADER, SKIN_VERTEX_SHADER, VALUE_STEPS } from './skin-shader'

const LINE: Record<ResolvedTheme, string> = { light: '#2a211d', dark: '#0e1116' }
const HALO: Record<ResolvedTheme, string> = { light: '#fcfbf9', dark: '#e7e6e2' }
const SHADE: Record<ResolvedTheme, number> = { light: 0.2, dark: 0.5 }

/** Numbers of one body's bones. */
const BONE_ROW = BONE_NUMBERS * BONES.length

/** One row per body: a texel per region; three texels per bone. */
export const createDataTextures = () => {
  const textures = {
    values: new DataTexture(new Int16Array(2 * SKIN), SKIN, 2, RedIntegerFormat, ShortType),
    marks: new DataTexture(new Uint8Array(4 * SKIN), SKIN, 2, RGFormat, UnsignedByteType),
    own: new DataTexture(new Uint8Array(2 * SKIN), SKIN, 1, RGFormat, UnsignedByteType),
    boneRows: new DataTexture(new Int16Array(2 * BONE_ROW), BONE_ROW / 2, 2, RGIntegerFormat, ShortType),
  }
  // Whole numbers cannot be read from the picture that stands in for one that was never sent.
  textures.values.needsUpdate = textures.boneRows.needsUpdate = true
  return textures
}

/** Brings values to their texels. Uploaded only if one is seen to differ. @param clay what stands for no value, and for all of them if `none` are to be seen */
export function writeValues({ values, scale: { domain: [first, last] } }: Shown, texture: DataTexture, clay: number, none: boolean) {
  const texels = texture.image.data as Int16Array
  const middle = (first + last) / 2, steps = VALUE_STEPS / (last - first)
  for (const body of BODIES) {
    for (let i = 0; i < SKIN; i++) {
      const value = values[body][i]!
      const step = Math.max(-32767, Math.min(32767, Math.round(((none || Number.isNaN(value) ? clay : value) - middle) * steps)))
      if (texels[body * SKIN + i] === step) continue
      texels[body * SKIN + i] = step
      texture.needsUpdate = true
    }
  }
}

/** Brings what dots and rings show to its texels, as 255ths: the share of referred pain, and deep pain. Uploaded only if one differs. @param none whether none is to be seen */
export function writeMarks({ referred, deep }: Shown, texture: DataTexture, none = false) {
  const texels = texture.image.data as Uint8Array
  for (const body of BODIES) {
    for (let i = 0; i < SKIN; i++) {
      const at = 2 * (body * SKIN + i)
      const share = none ? 0 : Math.round(255 * referred[body][i]!)
      const under = none ? 0 : 255 * deep[body][i]!
      if (share === texels[at] && under === texels[at + 1]) continue
      texels[at] = share
      texels[at + 1] = under
      texture.needsUpdate = true
    }
  }
}

/** From dot to dot on screen, px, and the distance on the body it is doubled or halved from, m: so that dots stay where they are while a view comes closer, and do not grow. */
const DOT_PIXELS = 7
const DOT_STEP = 0.016

/** Dots for a view. @param perMetre pixels of the screen to a metre of the body */
export function spaceDots({ shared: { dots } }: Skin, perMetre: number) {
  const step = DOT_STEP * 2 ** Math.round(Math.log2(DOT_PIXELS / perMetre / DOT_STEP))
  dots.value.set(step, 0.7 / (step * perMetre))
}

/** Uniforms both bodies share, and those of one. */
export function createSkin({ values, marks, own: ownMarks, boneRows }: ReturnType<typeof createDataTextures>) {
  const shared = {
    bodyValues: { value: values },
    marks: { value: marks },
    ownMarks: { value: ownMarks },
    drawing: { value: false },
    boneRows: { value: boneRows },
    marked: { value: new Vector2(-1, -1) },
    stops: { value: new Float32Array(3 * MAX_STOPS) },
    stopCount: { value: 2 },
    domain: { value: new Vector2(0, 1) },
    contours: { value: new Vector3() },
    diverging: { value: false },
    dark: { value: false },
    glass: { value: false },
    lineColour: { value: new Color() },
    haloColour: { value: new Color() },
    pixelRatio: { value: 1 },
    dash: { value: 0.02 },
    dots: { value: new Vector2(DOT_STEP, 0.1) },
  }
  const own = BODIES.map(body => ({ body: { value: body }, bends: { value: [new Vector4(), new Vector4()] } }))
  const materials = own.map(uniforms => new RawShaderMaterial({
    name: 'skin',
    glslVersion: GLSL3,
    vertexShader: SKIN_VERTEX_SHADER,
    fragmentShader: SKIN_FRAGMENT_SHADER,
    uniforms: { ...shared, ...uniforms },
  }))
  return { shared, own, materials }
}

export function bufferGeometry(body: BodyGeometry): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setIndex(new BufferAttribute(body.triangles, 1))
  geometry.setAttribute('position', new BufferAttribute(body.positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(body.normals, 4, true))
  geometry.setAttribute('occlusion', new BufferAttribute(body.occlusion, 4, true))
  geometry.setAttribute('region', new BufferAttribute(body.regions, 4))
  geometry.setAttribute('regionShare', new BufferAttribute(body.regionShares, 4, true))
  geometry.setAttribute('bone', new BufferAttribute(body.bones, 4))
  geometry.setAttribute('boneShare', new BufferAttribute(body.boneShares, 4, true))
  geometry.setAttribute('lift', new BufferAttribute(body.liftPositions, 3))
  geometry.setAttribute('liftNormal', new BufferAttribute(body.liftNormals, 4, true))
  return geometry
}

export type Skin = ReturnType<typeof createSkin>

/** Takes over how far the joints of a body are bent. */
export function applyBends({ bends: { value: [left, right] } }: Skin['own'][number], { bends }: PoseBuffer) {
  left!.set(bends[0]!, bends[2]!, bends[4]!, bends[6]!)
  right!.set(bends[1]!, bends[3]!, bends[5]!, bends[7]!)
}

/** Takes over the colours of a scale. */
export function applyScale({ shared }: Skin, scale: Scale, theme: ResolvedTheme) {
  shared.stopCount.value = writeStops(scale, theme, shared.stops.value)
  shared.domain.value.set(...scale.domain)
  shared.contours.value.set(...solidContours(scale))
  shared.diverging.value = scale.diverging
}

/** Takes over the lines and the light of a theme. */
export function applyTheme({ shared }: Skin, shade: Mesh, theme: ResolvedTheme) {
  shared.dark.value = theme === 'dark'
  shared.lineColour.value.set(LINE[theme])
  shared.haloColour.value.set(HALO[theme])
  ;(shade.material as RawShaderMaterial).uniforms['strength']!.value = SHADE[theme]
}

/** Makes the skin of glass, or of clay again. */
export function applyGlass({ shared, materials }: Skin, glass: boolean) {
  if (shared.glass.value === glass) return
  shared.glass.value = glass
  for (const material of materials) {
    material.transparent = glass
    material.needsUpdate = true
  }
}

/** The patch of shade under the feet. */
export function createShade(): Mesh {
  return new Mesh(new PlaneGeometry(0.95, 0.6).rotateX(-Math.PI / 2), new RawShaderMaterial({
    name: 'shade',
    glslVersion: GLSL3,
    vertexShader: SHADE_VERTEX_SHADER,
    fragmentShader: SHADE_FRAGMENT_SHADER,
    uniforms: { strength: { value: 0 } },
    transparent: true,
    depthWrite: false,
  }))
}

/** What goes to the GPU is rounded; here it is read back as the shader reads it. */
import { beforeAll, describe, expect, it } from 'vitest'
import { BONES, POSES, type PoseName } from '../../../src/figure'
import type { BodyGeometry } from '../../../src/views/stage/body-geometry'
import { PER_BONE } from '../../../src/views/stage/bone-matrices'
import { BONE_NUMBERS, writeBoneTexels } from '../../../src/views/stage/bone-texels'
import { createPosedBody, takePose } from '../../../src/views/stage/posed-body'
import { SCALES } from '../../../src/views/stage/scales'
import { SKIN, type Shown } from '../../../src/views/stage/shown'
import { createDataTextures, writeValues } from '../../../src/views/stage/skin-material'
import { VALUE_STEPS } from '../../../src/views/stage/skin-shader'
import { loadBody } from './support'

/** As BONE_SHADER does it. */
function mapOf(texels: Int16Array, bone: number): number[] {
  const [x, y, z, ...move] = [...texels.subarray(BONE_NUMBERS * bone, BONE_NUMBERS * (bone + 1))].map((value, i) => value / (i < 3 ? 32767 : 8192)) as [number, number, number, number, number, number]
  const w = Math.sqrt(Math.max(0, 1 - x * x - y * y - z * z))
  return [
    1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w), move[0]!,
    2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w), move[1]!,
    2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y), move[2]!,
  ]
}
const apply = (m: ArrayLike<number>, [x, y, z]: readonly number[]) => [0, 4, 8].map(row => m[row]! * x! + m[row + 1]! * y! + m[row + 2]! * z! + m[row + 3]!)
const apart = (a: readonly number[], b: readonly number[]) => Math.hypot(...a.map((value, i) => value - b[i]!))

describe('the bones of a pose', () => {
  let geometry: BodyGeometry
  beforeAll(async () => { geometry = await loadBody('low') })

  it.each(Object.keys(POSES) as PoseName[])('are where they are to a tenth of a millimetre, and what they carry to half of one: %s', pose => {
    const body = createPosedBody(geometry), texels = new Int16Array(BONE_NUMBERS * BONES.length)
    for (const amount of [0, 0.13, 0.5, 0.77, 1]) {
      takePose(body, pose, amount, 'both')
      writeBoneTexels(body.pose, body.matrices, geometry.heads, texels)
      for (let bone = 0; bone < BONES.length; bone++) {
        const exact = body.matrices.subarray(PER_BONE * bone, PER_BONE * (bone + 1)), rounded = mapOf(texels, bone)
        const head = [...geometry.heads.subarray(3 * bone, 3 * bone + 3)]
        expect(apart(apply(exact, head), apply(rounded, head)), BONES[bone]!.name).toBeLessThan(1.2e-4)
        // No flesh of a bone lies further from where it turns than this.
        for (const [dx, dy, dz] of [[0.45, 0, 0], [0, -0.45, 0], [0, 0, 0.45]] as const) {
          const flesh = [head[0]! + dx, head[1]! + dy, head[2]! + dz]
          expect(apart(apply(exact, flesh), apply(rounded, flesh)), BONES[bone]!.name).toBeLessThan(5e-4)
        }
      }
    }
  })
})

describe('the values of the skin', () => {
  it.each(Object.values(SCALES))('are rounded far finer than a colour shows: $id', scale => {
    const [first, last] = scale.domain, { values } = createDataTextures(), clay = (first + last) / 2
    const own = Float32Array.from({ length: SKIN }, (_, i) => first + ((last - first) * i) / (SKIN - 1))
    const shown = { scale, values: [own, own.toReversed()] } as unknown as Shown
    writeValues(shown, values, clay, false)
    const read = (i: number) => clay + ((last - first) / VALUE_STEPS) * (values.image.data as Int16Array)[i]!
    for (let i = 0; i < SKIN; i++) {
      expect(Math.abs(read(i) - own[i]!) / Math.abs(last - first)).toBeLessThan(1 / 40_000)
      expect(Math.abs(read(SKIN + i) - own[SKIN - 1 - i]!) / Math.abs(last - first)).toBeLessThan(1 / 40_000)
    }
  })

  it('stay past the end where they lie past it, are clay where there are none, and are sent only if one differs', () => {
    const { values } = createDataTextures(), scale = SCALES.pain, own = new Float32Array(SKIN).fill(5)
    own.set([-1e6, 1e6, NaN])
    const shown = { scale, values: [own, own] } as unknown as Shown
    writeValues(shown, values, 0, false)
    const texels = values.image.data as Int16Array, sent = values.version
    expect(texels[0]).toBeLessThan(-VALUE_STEPS / 2)
    expect(texels[1]).toBeGreaterThan(VALUE_STEPS / 2)
    expect(texels[2]).toBe(-VALUE_STEPS / 2)
    writeValues(shown, values, 0, false)
    expect(values.version).toBe(sent)
    own[5] = 5.01
    writeValues(shown, values, 0, false)
    expect(values.version).toBeGreaterThan(sent)
  })
})

import { readFileSync } from 'node:fs'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
import { BODY_FILES, type BuildName } from '../../../src/figure'
import { readBody, type BodyGeometry } from '../../../src/views/stage/body-geometry'

/** The bytes of a body as a browser would fetch them. */
export function bodyBytes(detail: 'low' | 'full', build: BuildName = 'neutral'): ArrayBuffer {
  const { buffer, byteOffset, length } = readFileSync(new URL(`../../../public/${BODY_FILES[build][detail]}`, import.meta.url))
  return buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer
}

export async function loadBody(detail: 'low' | 'full', build: BuildName = 'neutral'): Promise<BodyGeometry> {
  await MeshoptDecoder.ready
  return readBody(bodyBytes(detail, build), MeshoptDecoder)
}

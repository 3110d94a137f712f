/** Fetches and unpacks a body. The decoder is loaded with the first one. */
import { BODY_FILES, type BuildName } from '../../figure'
import { readBody, type BodyGeometry } from './body-geometry'

export type Detail = keyof (typeof BODY_FILES)['neutral']

/** Files as they came, some 100 to 230 kB each: going from the flat map back to the bodies needs no line. */
const kept = new Map<string, ArrayBuffer>()

/** @throws when the file cannot be had or is not a body; the text says which */
export async function fetchBody(build: BuildName, detail: Detail, signal: AbortSignal): Promise<BodyGeometry> {
  const path = BODY_FILES[build][detail]
  const [{ MeshoptDecoder }, bytes] = await Promise.all([
    import('three/addons/libs/meshopt_decoder.module.js'),
    kept.get(path) ?? download(path, signal),
  ])
  await MeshoptDecoder.ready
  const body = readBody(bytes, MeshoptDecoder)
  kept.set(path, bytes)
  return body
}

async function download(path: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(`${import.meta.env.BASE_URL}${path}`, { signal })
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`)
  return response.arrayBuffer()
}

interface Device {
  readonly deviceMemory?: number
  /** Shorter side of the screen, CSS px. */
  readonly shortSide?: number
  readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string }
}

/** On a shorter side than this a body is too small for its finer triangles to be seen, CSS px: phones. */
const SMALL_SCREEN = 480

/** Whether the device and the line are good enough for the full body after the coarse one. Unknown counts as good. */
export function wantsFullDetail({ hardwareConcurrency, deviceMemory, connection, shortSide = Infinity }: Device & Pick<Navigator, 'hardwareConcurrency'>): boolean {
  if (connection?.saveData || /2g|3g/.test(connection?.effectiveType ?? '')) return false
  if (shortSide < SMALL_SCREEN) return false
  return hardwareConcurrency >= 4 && (deviceMemory ?? 8) >= 4
}

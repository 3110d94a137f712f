/** Fetches and unpacks a body. The decoder is loaded with the first one. */
import { BODY_FILES } from '../../figure'
import { readBody, type BodyGeometry } from './body-geometry'

export type Detail = keyof (typeof BODY_FILES)['neutral']

/** Files as they came, some 100 to 230 kB each: going from the flat map back to the bodies needs no line. */
const kept = new Map<Detail, ArrayBuffer>()

/** @throws when the file cannot be had or is not a body; the text says which */
export async function fetchBody(detail: Detail, signal: AbortSignal): Promise<BodyGeometry> {
  const [{ MeshoptDecoder }, bytes] = await Promise.all([
    import('three/addons/libs/meshopt_decoder.module.js'),
    kept.get(detail) ?? download(BODY_FILES.neutral[detail], signal),
  ])
  await MeshoptDecoder.ready
  const body = readBody(bytes, MeshoptDecoder)
  kept.set(detail, bytes)
  return body
}

async function download(path: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(`${import.meta.env.BASE_URL}${path}`, { signal })
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`)
  return response.arrayBuffer()
}

interface Device {
  readonly deviceMemory?: number
  readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string }
}

/** Whether the device and the line are good enough for the full body after the coarse one. Unknown counts as good. */
export function wantsFullDetail({ hardwareConcurrency, deviceMemory, connection }: Device & Pick<Navigator, 'hardwareConcurrency'>): boolean {
  if (connection?.saveData || /2g|3g/.test(connection?.effectiveType ?? '')) return false
  return hardwareConcurrency >= 4 && (deviceMemory ?? 8) >= 4
}

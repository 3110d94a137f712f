/** Fetches and unpacks a body. The decoder is loaded with the first one. */
import { BODY_FILES } from '../../figure'
import { readBody, type BodyGeometry } from './body-geometry'

export type Detail = keyof (typeof BODY_FILES)['neutral']

/** @throws when the file cannot be had or is not a body; the text says which */
export async function fetchBody(detail: Detail, signal: AbortSignal): Promise<BodyGeometry> {
  const path = BODY_FILES.neutral[detail]
  const [{ MeshoptDecoder }, response] = await Promise.all([
    import('three/addons/libs/meshopt_decoder.module.js'),
    fetch(`${import.meta.env.BASE_URL}${path}`, { signal }),
  ])
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`)
  await MeshoptDecoder.ready
  return readBody(await response.arrayBuffer(), MeshoptDecoder)
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

import { MeshoptEncoder } from 'meshoptimizer'
import { onMidline, pick, read, vertexCount, write, type HalfMesh, type Mesh, type PickedHalf } from './mesh'

/** Vertices per block of the meshopt vertex codec, for strides up to 32 bytes. */
const CODEC_BLOCK = 256

export interface WholeMesh extends Mesh {
  /** The vertex at the mirrored place; a vertex of the midline is its own. */
  readonly twin: Uint32Array
  /** Vertex of the half mesh, for both of its copies. */
  readonly source: Uint32Array
  /** 1 = the figure's left, 0 = the midline, -1 = its right. */
  readonly side: Int8Array
}

/** The half in an order that draws and packs well: vertices by first use, those of the midline last. */
export async function arrange(half: PickedHalf): Promise<PickedHalf> {
  await MeshoptEncoder.ready
  const indices = half.indices.slice(), [remap, unique] = MeshoptEncoder.reorderMesh(indices, true, true)
  const order = new Array<number>(unique)
  remap.forEach((to, from) => {
    if (to !== 0xffffffff) order[to] = from
  })
  const sorted = [...order.keys()].sort((a, b) => Number(onMidline(half, order[a]!)) - Number(onMidline(half, order[b]!)) || a - b)
  const place = new Uint32Array(unique)
  sorted.forEach((old, i) => place[old] = i)
  const from = sorted.map(old => order[old]!)
  return {
    ...pick(half, from),
    indices: indices.map(i => place[i]!),
    origin: Uint32Array.from(from, i => half.origin[i]!),
  }
}

/**
 * The whole body from its (arranged) left half: left, some of the midline, right, rest of the midline.
 * The right half starts on a block of the vertex codec, so that bytes which do not change under mirroring (y, z, shading,
 * shares) come out as the same blocks once more, and the transport compression finds them.
 */
export function unfold(half: HalfMesh): WholeMesh {
  const count = vertexCount(half)
  let left = 0
  while (left < count && !onMidline(half, left)) left++
  const midline = count - left, padding = Math.min(midline, (CODEC_BLOCK - left % CODEC_BLOCK) % CODEC_BLOCK)
  const rightStart = left + padding, total = 2 * left + midline
  const source = new Uint32Array(total), twin = new Uint32Array(total), side = new Int8Array(total)
  const wholeOf = new Uint32Array(count)
  for (let i = 0; i < count; i++) wholeOf[i] = i < rightStart ? i : i + left
  for (let i = 0; i < count; i++) {
    const w = wholeOf[i]!
    source[w] = i
    twin[w] = w
    if (i < left) {
      const r = rightStart + i
      source[r] = i
      twin[w] = r
      twin[r] = w
      side[w] = 1
      side[r] = -1
    }
  }
  const mirrored = (values: Float32Array) => {
    const out = new Float32Array(3 * total)
    for (let i = 0; i < total; i++) {
      const [x, y, z] = read(values, source[i]!)
      write(out, i, [side[i]! < 0 ? -x : x, y, z])
    }
    return out
  }
  const indices = new Uint32Array(2 * half.indices.length)
  for (let i = 0; i < half.indices.length; i += 3) {
    const [a, b, c] = read(half.indices, i / 3).map(v => wholeOf[v]!) as [number, number, number]
    indices.set([a, b, c], i)
    indices.set([twin[a]!, twin[c]!, twin[b]!], half.indices.length + i)
  }
  return { positions: mirrored(half.positions), normals: mirrored(half.normals), indices, twin, source, side }
}

import { SKIN_REGIONS } from '../../../src/figure/skin-regions'
import type { Body } from '../glb'

/** Metres per pixel, and the picture's size in pixels; x = 0 lies on pixel column CENTRE. */
export const PIXEL = 0.0014
export const WIDTH = 600, HEIGHT = 1286, CENTRE = WIDTH / 2
/** m above the floor of the first row. */
const TOP = 1.775

export interface Picture {
  /** 1 where the body covers a pixel. */
  readonly cover: Float32Array
  /** Index into SKIN_REGIONS of the region that a pixel shows; -1 beside the body. */
  readonly owner: Int16Array
}

export const toPixel = (x: number, y: number): [column: number, row: number] => [x / PIXEL + CENTRE, (TOP - y) / PIXEL]

/** Draws the body without perspective. @param facing 1 = seen from the front, -1 = from behind */
export function draw({ mesh: { positions, indices }, regions }: Body, facing: 1 | -1): Picture {
  const depth = new Float32Array(WIDTH * HEIGHT).fill(-Infinity)
  const cover = new Float32Array(WIDTH * HEIGHT), owner = new Int16Array(WIDTH * HEIGHT).fill(-1)
  const shares = new Float32Array(SKIN_REGIONS.length)
  for (let t = 0; t < indices.length; t += 3) {
    const corner = [indices[t]!, indices[t + 1]!, indices[t + 2]!] as const
    const [[ax, ay], [bx, by], [cx, cy]] = corner.map(i => toPixel(facing * positions[3 * i]!, positions[3 * i + 1]!)) as [[number, number], [number, number], [number, number]]
    const det = (by - cy) * (ax - cx) + (cx - bx) * (ay - cy)
    if (Math.abs(det) < 1e-9) continue
    const lowX = Math.max(0, Math.floor(Math.min(ax, bx, cx))), highX = Math.min(WIDTH - 1, Math.ceil(Math.max(ax, bx, cx)))
    const lowY = Math.max(0, Math.floor(Math.min(ay, by, cy))), highY = Math.min(HEIGHT - 1, Math.ceil(Math.max(ay, by, cy)))
    for (let y = lowY; y <= highY; y++) {
      for (let x = lowX; x <= highX; x++) {
        const u = ((by - cy) * (x - cx) + (cx - bx) * (y - cy)) / det
        const v = ((cy - ay) * (x - cx) + (ax - cx) * (y - cy)) / det
        const within = [u, v, 1 - u - v]
        if (Math.min(...within) < -0.001) continue
        const z = facing * corner.reduce((sum, i, c) => sum + within[c]! * positions[3 * i + 2]!, 0)
        const pixel = y * WIDTH + x
        if (z <= depth[pixel]!) continue
        depth[pixel] = z
        cover[pixel] = 1
        shares.fill(0)
        corner.forEach((i, c) => {
          for (const [region, share] of regions[i]!) shares[region]! += within[c]! * share
        })
        owner[pixel] = shares.indexOf(Math.max(...shares))
      }
    }
  }
  return { cover, owner }
}

/** Mean over a square of `radius` pixels to each side, `passes` times: takes the pixel steps out of a mask. */
export function blurred(mask: Float32Array, radius: number, passes: number): Float32Array {
  let from = mask
  const average = (values: Float32Array, stride: number, length: number, other: number, otherStride: number) => {
    const out = new Float32Array(values.length)
    for (let o = 0; o < other; o++) {
      for (let i = 0; i < length; i++) {
        let sum = 0
        for (let k = -radius; k <= radius; k++) sum += values[o * otherStride + Math.min(length - 1, Math.max(0, i + k)) * stride]!
        out[o * otherStride + i * stride] = sum / (2 * radius + 1)
      }
    }
    return out
  }
  for (let pass = 0; pass < passes; pass++) from = average(average(from, 1, WIDTH, HEIGHT, WIDTH), WIDTH, HEIGHT, WIDTH, 1)
  return from
}

import { inflateSync } from 'node:zlib'
import type { Locator, Page } from 'playwright-core'

/** What stands on the screen. `rgba` holds width x height x 4 bytes, row by row from the top left. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly rgba: Uint8ClampedArray
}

/**
 * Photographs the page or a part of it and decodes the photograph, so that a test can look at colours. It sees what a
 * person sees, a WebGL canvas too, which cannot be read back after its frame is over.
 */
export async function picture(of: Page | Locator): Promise<Picture> {
  return decode(await of.screenshot({ animations: 'disabled' }))
}

/**
 * Decodes a PNG as browsers write their photographs: 8 bits a channel, with or without transparency, not interlaced
 * (PNG, third edition, sections 5, 9 and 10). Here and not in a page: a second page would slow the one that is looked at.
 */
export function decode(png: Uint8Array): Picture {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength)
  const parts: Buffer[] = []
  let header: Buffer | undefined
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at)
    const kind = bytes.toString('latin1', at + 4, at + 8)
    const content = bytes.subarray(at + 8, at + 8 + length)
    if (kind === 'IHDR') header = content
    if (kind === 'IDAT') parts.push(content)
    at += 12 + length
  }
  if (header === undefined) throw new Error('not a PNG')
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const [depth, colours, , , interlaced] = header.subarray(8)
  const channels = colours === 6 ? 4 : colours === 2 ? 3 : 0
  if (depth !== 8 || channels === 0 || interlaced !== 0) throw new Error(`a PNG of ${depth} bits, colour type ${colours}, interlacing ${interlaced}`)

  const rows = unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels)
  const rgba = new Uint8ClampedArray(4 * width * height).fill(255)
  for (let pixel = 0; pixel < width * height; pixel++) {
    for (let channel = 0; channel < channels; channel++) rgba[4 * pixel + channel] = rows[channels * pixel + channel]!
  }
  return { width, height, rgba }
}

/** Takes back what each row was filtered with: it is written as its difference from what lies to its left and above. */
function unfiltered(data: Uint8Array, stride: number, height: number, channels: number): Uint8Array {
  const rows = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)]!
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x
      const left = x < channels ? 0 : rows[at - channels]!
      const above = y === 0 ? 0 : rows[at - stride]!
      const corner = x < channels || y === 0 ? 0 : rows[at - stride - channels]!
      const guess = filter === 0 ? 0 : filter === 1 ? left : filter === 2 ? above : filter === 3 ? (left + above) >> 1 : paeth(left, above, corner)
      rows[at] = data[y * (stride + 1) + 1 + x]! + guess
    }
  }
  return rows
}

/** Whichever of the three comes nearest to left + above - corner. */
function paeth(left: number, above: number, corner: number): number {
  const toLeft = Math.abs(above - corner)
  const toAbove = Math.abs(left - corner)
  const toCorner = Math.abs(left + above - 2 * corner)
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

/** The mean colour of a rectangle in pixels of the picture, as [red, green, blue] from 0 to 255. */
export function meanColour({ width, height, rgba }: Picture, area: { readonly x: number, readonly y: number, readonly width: number, readonly height: number }): readonly [number, number, number] {
  const right = area.x + area.width
  const bottom = area.y + area.height
  if (area.x < 0 || area.y < 0 || right > width || bottom > height || area.width < 1 || area.height < 1) {
    throw new RangeError(`${JSON.stringify(area)} is not within a picture of ${width} x ${height}`)
  }
  const sum: [number, number, number] = [0, 0, 0]
  for (let y = area.y; y < bottom; y++) {
    for (let x = area.x; x < right; x++) {
      const at = 4 * (y * width + x)
      sum[0] += rgba[at]!
      sum[1] += rgba[at + 1]!
      sum[2] += rgba[at + 2]!
    }
  }
  const count = area.width * area.height
  return [sum[0] / count, sum[1] / count, sum[2] / count]
}

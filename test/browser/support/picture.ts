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
  const photograph = (await of.screenshot({ animations: 'disabled' })).toString('base64')
  const context = ('context' in of ? of : of.page()).context()
  // Decoded on an empty page beside ours: ours may not draw a data address on a canvas of its own, and need not.
  const bench = await context.newPage()
  try {
    const { width, height, bytes } = await bench.evaluate(async (base64) => {
      const image = new Image()
      image.src = `data:image/png;base64,${base64}`
      await image.decode()
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight)
      const drawing = canvas.getContext('2d')!
      drawing.drawImage(image, 0, 0)
      const { data } = drawing.getImageData(0, 0, canvas.width, canvas.height)
      let text = ''
      for (let at = 0; at < data.length; at += 32768) text += String.fromCharCode(...data.subarray(at, at + 32768))
      return { width: canvas.width, height: canvas.height, bytes: btoa(text) }
    }, photograph)
    return { width, height, rgba: new Uint8ClampedArray(Buffer.from(bytes, 'base64')) }
  } finally {
    await bench.close()
  }
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

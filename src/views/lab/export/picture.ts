/** A drawing of the page as a file of its own: what style sheets say of it is written onto its elements. */

/** What the page's style sheets decide about a drawing; all of it can stand as an attribute. */
const PROPERTIES = [
  'fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'paint-order', 'opacity',
  'font-family', 'font-size', 'font-weight', 'text-anchor', 'visibility',
] as const

/** The same for every element: not worth writing. */
const USUAL: Readonly<Record<string, string>> = {
  'fill-opacity': '1', 'stroke-opacity': '1', 'stroke-width': '1px', 'stroke-dasharray': 'none', 'stroke-linecap': 'butt', 'stroke-linejoin': 'miter', 'paint-order': 'normal',
  opacity: '1', 'text-anchor': 'start', visibility: 'visible', stroke: 'none',
}

/** The drawing as SVG text that needs neither the page nor its styles. `about` is kept in it for whoever opens the file later. */
export function standalone(drawing: SVGSVGElement, about: string): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const [originals, copies] = [drawing, copy].map(root => [root, ...root.querySelectorAll<SVGElement>('*')])
  originals!.forEach((original, i) => {
    const to = copies![i]!
    const style = getComputedStyle(original)
    for (const property of PROPERTIES) {
      const value = style.getPropertyValue(property)
      if (value !== '' && value !== USUAL[property]) to.setAttribute(property, value)
    }
    for (const name of to.getAttributeNames()) if (name === 'class' || name.startsWith('data-') || name === 'clip-path') to.removeAttribute(name)
  })
  const metadata = document.createElementNS('http://www.w3.org/2000/svg', 'metadata')
  metadata.textContent = about
  copy.prepend(metadata)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.removeAttribute('aria-hidden')
  return new XMLSerializer().serializeToString(copy)
}

/** Dots per px of the drawing: sharp on paper and on a wall. */
const DENSITY = 2

/** The same as PNG. Rejects when the browser cannot draw it, which it then says in its own words. */
export const toPng = (svg: string, width: number, height: number): Promise<Blob> => pngOf(svg, width, height, DENSITY)

/** @param density dots per px of the drawing */
export async function pngOf(svg: string, width: number, height: number, density: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width * density, height * density)
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * density
    canvas.height = height * density
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>(resolve => { canvas.toBlob(resolve, 'image/png') })
    if (!blob) throw new Error('the canvas gave no picture')
    return blob
  } finally {
    URL.revokeObjectURL(address)
  }
}

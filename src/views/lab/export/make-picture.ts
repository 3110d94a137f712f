/** The sheet of charts as files. */
import { standalone, toPng } from './picture'
import type { Provenance } from './provenance'

const textOf = (drawing: SVGSVGElement, provenance: Provenance) => standalone(drawing, JSON.stringify(provenance))

export const pictureText = (drawing: SVGSVGElement, provenance: Provenance) => new Blob([textOf(drawing, provenance)], { type: 'image/svg+xml' })

export function picture(drawing: SVGSVGElement, provenance: Provenance): Promise<Blob> {
  const { width, height } = drawing.viewBox.baseVal
  return toPng(textOf(drawing, provenance), width, height)
}

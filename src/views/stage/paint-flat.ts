/** The flat map painted onto a canvas, for pictures that are not the page: the same regions, colours and hatches as on the stage. */
import { FLAT_MAP, SKIN_REGION_INDEX } from '../../figure'
import { useView } from '../../state/view'
import { sideOf } from './flat-picture'
import { WHOLE_VIEW, type SideSeen } from './flat-map'
import { BODIES } from './pair'
import { colourOf, contourClass, plainOf, steppedColourOf, type ResolvedTheme, type Scale } from './scales'
import { bringToCursor } from './shown'

export interface FlatInk {
  /** Colours of the theme, as CSS writes them. */
  readonly line: string
  readonly ink: string
}

interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Paths made once; painting both bodies at the cursor then allocates nothing of its own. */
export function createFlatPainter(context: CanvasRenderingContext2D, theme: ResolvedTheme, { line, ink }: FlatInk) {
  const pathsOf = (side: SideSeen) => ({
    outline: new Path2D(FLAT_MAP[side].outline), features: new Path2D(FLAT_MAP[side].features),
    regions: FLAT_MAP[side].regions.map(({ id, path }) => ({ skin: SKIN_REGION_INDEX.get(id)!, path: new Path2D(path) })),
  })
  const sides = { front: pathsOf('front'), back: pathsOf('back') }
  const hatches = Object.fromEntries([-3, -2, -1, 1, 2, 3].map(level => [level, hatchOf(context, level, ink)]))

  return (boxes: readonly [Box, Box]) => {
    const { scale, values } = bringToCursor()
    const { heading } = useView.getState()
    for (const body of BODIES) {
      const { outline, features, regions } = sides[sideOf(body, heading, false)]
      const { x, y, width, height } = boxes[body]
      const size = Math.min(width / WHOLE_VIEW[2], height / WHOLE_VIEW[3])
      context.save()
      context.translate(x + width / 2 - (WHOLE_VIEW[0] + WHOLE_VIEW[2] / 2) * size, y - WHOLE_VIEW[1] * size)
      context.scale(size, size)
      context.save()
      context.clip(outline)
      context.fillStyle = colourOf(scale, theme, plainOf(scale))
      context.fill(outline)
      for (const { skin, path } of regions) {
        const value = values[body][skin]!
        const known = Number.isNaN(value) ? plainOf(scale) : value
        context.fillStyle = steppedColourOf(scale, theme, known)
        context.fill(path)
        const level = contourClass(scale, known)
        if (level === 0) continue
        context.fillStyle = hatches[level]!
        context.fill(path)
      }
      context.restore()
      context.strokeStyle = line
      context.lineWidth = 1.4 / size
      context.stroke(outline)
      context.stroke(features)
      context.restore()
    }
  }
}

/** mm between strokes, by how far along the scale: as on the stage. */
const SPACING = [30, 20, 13] as const

/** Strokes one way and solid where more sensitive, the other way and dashed where calmer. */
function hatchOf(context: CanvasRenderingContext2D, level: number, ink: string): CanvasPattern {
  const size = SPACING[Math.abs(level) - 1]!
  const tile = document.createElement('canvas')
  tile.width = size
  tile.height = level > 0 ? size : 22
  const on = tile.getContext('2d')!
  on.strokeStyle = ink
  on.globalAlpha = 0.36
  on.lineWidth = 3
  on.beginPath()
  on.moveTo(size / 2, 0)
  on.lineTo(size / 2, level > 0 ? size : 12)
  on.stroke()
  const pattern = context.createPattern(tile, 'repeat')!
  pattern.setTransform(new DOMMatrix().rotate(level > 0 ? 45 : -45))
  return pattern
}

/** The scale as a strip of colours, from its first to its last value. */
export function paintScale(context: CanvasRenderingContext2D, scale: Scale, theme: ResolvedTheme, { x, y, width, height }: Box) {
  const [first, last] = scale.domain
  const strip = context.createLinearGradient(x, 0, x + width, 0)
  for (let i = 0; i <= 16; i++) strip.addColorStop(i / 16, colourOf(scale, theme, first + ((last - first) * i) / 16))
  context.fillStyle = strip
  context.beginPath()
  context.roundRect(x, y, width, height, height / 2)
  context.fill()
}

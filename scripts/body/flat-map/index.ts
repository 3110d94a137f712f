/** The flat companion of the body: front and back outlines, and one closed path per visible group of its left side. */
import { createPlacement } from '../../../src/figure/placement'
import { SKIN_REGIONS } from '../../../src/figure/skin-regions'
import { mirror, type Point } from '../../../src/figure/vectors'
import type { FlatMapFile, FlatViewFile } from '../../../src/figure/flat-map'
import type { Body } from '../glb'
import { outline } from './contours'
import { blurred, draw, HEIGHT, PIXEL, toPixel, WIDTH } from './raster'

/** Below one half, so that neighbours overlap a little and no gap shows where three meet. */
const REGION_LEVEL = 0.4
/** Pixels. */
const LEAST_REGION = 120, LEAST_OUTLINE = 200

/** A closed lid and the mouth on the reference figure: start, control point, end. */
const LID: readonly Point[] = [[0.02, 1.629, 0.09], [0.0335, 1.6248, 0.09], [0.0465, 1.6295, 0.08]]
const MOUTH: readonly Point[] = [[-0.02, 1.5672, 0.09], [0, 1.5662, 0.1], [0.02, 1.5672, 0.09]]

function view(body: Body, facing: 1 | -1): Omit<FlatViewFile, 'features'> {
  const { cover, owner } = draw(body, facing)
  const left: Record<string, string> = {}
  SKIN_REGIONS.forEach(({ group, side }, region) => {
    if (side !== 'L') return
    const path = outline(blurred(Float32Array.from(owner, o => o === region ? 1 : 0), 2, 2), REGION_LEVEL, LEAST_REGION)
    if (path) left[group] = path
  })
  return { outline: outline(blurred(cover, 1, 1), 0.5, LEAST_OUTLINE), left }
}

export function flatMap(body: Body): FlatMapFile {
  const { place } = createPlacement(body.build)
  const stroke = (points: readonly Point[]) => {
    const [start, control, end] = points.map(p => {
      const [x, y] = place(p)
      return toPixel(x, y).map(v => Math.round(v * PIXEL * 1000)).join(' ')
    })
    return `M${start}Q${control} ${end}`
  }
  return {
    size: [Math.round(WIDTH * PIXEL * 1000), Math.round(HEIGHT * PIXEL * 1000)],
    front: { ...view(body, 1), features: [LID, LID.map(mirror), MOUTH].map(stroke).join('') },
    back: { ...view(body, -1), features: '' },
  }
}

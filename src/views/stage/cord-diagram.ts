/** The cord as a row of bars, head on the left: the same numbers as the lines inside the bodies, for whoever sees those flat. */
import { LEVELS, SEGMENTS } from '../../anatomy'
import { inhibitionAt, type PathwayValues } from './pathway-values'

/** px per level, of which the left side has the first half; and px for a value of 1. */
export const SLOT = 7
export const UNIT = 20
/** px above and below the line of 0. */
export const ABOVE = 24, BELOW = 34
export const DIAGRAM_WIDTH = SLOT * LEVELS.length
export const DIAGRAM_HEIGHT = ABOVE + BELOW

/** Height of a value, px, not past the edge. */
const reach = (value: number, most: number) => Math.min(most, Math.max(0, value) * UNIT)
/** Left edge of a segment's bar, px. */
export const placeOf = (segment: number) => SLOT * (segment % LEVELS.length) + (segment < LEVELS.length ? 0.5 : SLOT / 2)
const WIDE = SLOT / 2 - 0.5

function bars(heightOf: (segment: number) => number, direction: 1 | -1): string {
  let path = ''
  for (let segment = 0; segment < SEGMENTS.length; segment++) {
    const height = heightOf(segment)
    if (height > 0.05) path += `M${placeOf(segment)} ${ABOVE}v${(direction * height).toFixed(1)}h${WIDE}v${(-direction * height).toFixed(1)}z`
  }
  return path
}

/** Bars up: P. */
export const climbingBars = ({ P }: PathwayValues) => bars(segment => reach(P[segment]!, ABOVE), -1)
/** Bars down: what inhibits each segment. */
export const brakeBars = (values: PathwayValues) => bars(segment => reach(inhibitionAt(values, segment), BELOW), 1)
/** A line up: Z, the same everywhere. */
export const boostLine = ({ Z }: PathwayValues) => (Number.isNaN(Z) ? '' : `M0 ${(ABOVE - reach(Z, ABOVE)).toFixed(1)}h${DIAGRAM_WIDTH}`)

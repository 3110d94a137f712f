/** Where the levels of the spinal cord lie in the cord, on the reference figure. Schematic, in anatomical proportion. */
import { LEVELS, type Level } from '../../anatomy'
import type { Point, Vec3 } from '../vectors'
import { CORD } from './paths'

/** Heights of the first and the last level of each part of the cord, m: the cord is shorter than the spine, and its lower levels lie close. */
const PARTS: readonly { readonly letter: string; readonly first: number; readonly last: number }[] = [
  { letter: 'V', first: 1.602, last: 1.602 },
  { letter: 'C', first: 1.566, last: 1.447 },
  { letter: 'T', first: 1.428, last: 1.19 },
  { letter: 'L', first: 1.172, last: 1.124 },
  { letter: 'S', first: 1.112, last: 1.09 },
]

function heightOf(level: Level): number {
  const { letter, first, last } = PARTS.find(part => part.letter === level[0])!
  const alike = LEVELS.filter(other => other[0] === letter)
  const steps = alike.length - 1
  return steps === 0 ? first : first + (last - first) * (alike.indexOf(level) / steps)
}

/** Height of each level, m, in the order of LEVELS: falling. */
export const LEVEL_HEIGHTS: readonly number[] = LEVELS.map(heightOf)

/** Half the way from each level to the one below it (the last: above it), m: how much room its signs have. */
export const LEVEL_ROOM: readonly number[] = LEVEL_HEIGHTS.map((height, i) => (
  i + 1 < LEVEL_HEIGHTS.length ? (height - LEVEL_HEIGHTS[i + 1]!) / 2 : (LEVEL_HEIGHTS[i - 1]! - height) / 2
))

/** The middle of the cord at a height, m. Above and below the cord it is its end. */
export function cordAt(y: number): Vec3 {
  const { points } = CORD
  let i = 1
  while (i < points.length - 1 && points[i]![1] > y) i++
  const [above, below] = [points[i - 1]!, points[i]!] as [Point, Point]
  const t = Math.min(1, Math.max(0, (above[1] - y) / (above[1] - below[1])))
  return [0, above[1] + t * (below[1] - above[1]), above[2] + t * (below[2] - above[2])]
}

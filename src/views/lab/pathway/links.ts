/** Where the lines between the boxes run, from where the boxes lie. All lengths in px from the corner of the drawing. */
import { LINKS, type BoxId, type SourceId } from './boxes'

export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Link {
  readonly from: SourceId
  readonly to: BoxId
  readonly kind: 'excites' | 'inhibits'
  readonly path: string
  /** What the line ends with: a triangle or a bar. */
  readonly end: string
}

/** Length of an arrow's head, half of its width and of a bar's; room left before a box. */
const HEAD = 10, HALF = 6, BAR = 17, GAP = 3

type Point = readonly [x: number, y: number]

/** One line per link, without a crossing where the boxes stand as the grid has them. */
export function linksBetween(boxes: Readonly<Record<SourceId, Rect>>, width: number): Link[] {
  return LINKS.map(({ from, to, kind }) => {
    const points = routeOf(from, to, boxes, width)
    return { from, to, kind, ...drawn(points, kind) }
  })
}

const middle = (a: number, b: number) => (a + b) / 2

function routeOf(from: SourceId, to: BoxId, boxes: Readonly<Record<SourceId, Rect>>, width: number): Point[] {
  const [a, b] = [boxes[from], boxes[to]]
  const route = `${from} ${to}`
  const gutter = middle(boxes.horn.right, boxes.felt.left)
  if (route === 'brainstem facilitation') {
    // Round the outside, over the effort: between the two columns run the lines that come back down.
    const [up, out, y] = [boxes.effort.top - 9, width - 5, middle(b.top, b.bottom)]
    return [[a.right - 30, a.top], [a.right - 30, up], [out, up], [out, y], [b.right, y]]
  }
  if (route === 'effort facilitation') {
    // Into the line that comes round the outside: both raise the same.
    const [side, out, y] = [middle(a.top, a.bottom), width - 5, middle(b.top, b.bottom)]
    return [[a.right, side], [out, side], [out, y], [b.right, y]]
  }
  if (route === 'effort inhibition') return [[middle(a.left, a.right), a.bottom], [middle(b.left, b.right), b.top]]
  if (route === 'inhibition horn') return [[a.left, a.bottom - 18], [gutter, a.bottom - 18], [gutter, b.top + 20], [b.right, b.top + 20]]
  if (route === 'facilitation horn') return [[a.left, a.top + 20], [gutter, a.top + 20], [gutter, b.bottom - 18], [b.right, b.bottom - 18]]
  if (route === 'brainstem inhibition') return [[a.right, a.top + 22], [b.left, b.top + 22]]
  if (route === 'horn felt') return [[a.right, middle(a.top, a.bottom)], [b.left, middle(a.top, a.bottom)]]
  return [[middle(a.left, a.right), a.top], [middle(b.left, b.right), b.bottom]]
}

function drawn(points: readonly Point[], kind: Link['kind']): Pick<Link, 'path' | 'end'> {
  const [before, last] = points.slice(-2) as [Point, Point]
  const far = Math.hypot(last[0] - before[0], last[1] - before[1]) || 1
  const [ux, uy] = [(last[0] - before[0]) / far, (last[1] - before[1]) / far]
  const tip: Point = [last[0] - GAP * ux, last[1] - GAP * uy]
  const back = (length: number): Point => [tip[0] - length * ux, tip[1] - length * uy]
  const across = ([x, y]: Point, length: number): Point => [x - length * uy, y + length * ux]
  const [stop, ...corners] = [back(kind === 'excites' ? HEAD - 1 : 2), ...points.slice(0, -1)]
  const base = back(HEAD)
  return {
    path: `M${[...corners, stop!].map(at).join('L')}`,
    end: kind === 'excites'
      ? `M${[tip, across(base, HALF), across(base, -HALF)].map(at).join('L')}Z`
      : `M${[across(back(2), BAR), across(back(2), -BAR)].map(at).join('L')}`,
  }
}

const at = ([x, y]: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`

import { HEIGHT, PIXEL, WIDTH } from './raster'

type Spot = readonly [x: number, y: number]

/** Pixels: how far a simplified outline may leave the traced one. */
const TOLERANCE = 0.55
const SHORTEST_LOOP = 8

/** Sides of a pixel square, and for each of its 16 corner patterns the sides that the outline joins, inside on its right. */
const TOP = 0, RIGHT = 1, BOTTOM = 2, LEFT = 3
const JOINS: readonly (readonly (readonly [from: number, to: number])[])[] = [
  [], [[LEFT, TOP]], [[TOP, RIGHT]], [[LEFT, RIGHT]], [[RIGHT, BOTTOM]], [[LEFT, TOP], [RIGHT, BOTTOM]], [[TOP, BOTTOM]], [[LEFT, BOTTOM]],
  [[BOTTOM, LEFT]], [[BOTTOM, TOP]], [[TOP, RIGHT], [BOTTOM, LEFT]], [[BOTTOM, RIGHT]], [[RIGHT, LEFT]], [[RIGHT, TOP]], [[TOP, LEFT]], [],
]

/** Closed loops along which the mask crosses `level` (marching squares), in pixels. */
function loops(mask: Float32Array, level: number): Spot[][] {
  const value = (x: number, y: number) => mask[y * WIDTH + x]!
  const spots = new Map<number, Spot>(), next = new Map<number, number>()
  /** The crossing on a side; a side shared by two squares has one key. */
  const crossing = (x: number, y: number, side: number) => {
    const column = side === RIGHT ? x + 1 : x, row = side === BOTTOM ? y + 1 : y, upright = side === RIGHT || side === LEFT
    const a = value(column, row), b = upright ? value(column, row + 1) : value(column + 1, row), t = (level - a) / (b - a)
    const key = 2 * (row * WIDTH + column) + Number(upright)
    spots.set(key, upright ? [column, row + t] : [column + t, row])
    return key
  }
  for (let y = 0; y < HEIGHT - 1; y++) {
    for (let x = 0; x < WIDTH - 1; x++) {
      const pattern = Number(value(x, y) >= level) | Number(value(x + 1, y) >= level) << 1
        | Number(value(x + 1, y + 1) >= level) << 2 | Number(value(x, y + 1) >= level) << 3
      for (const [from, to] of JOINS[pattern]!) next.set(crossing(x, y, from), crossing(x, y, to))
    }
  }
  const found: Spot[][] = []
  for (const start of next.keys()) {
    const loop: Spot[] = []
    for (let key: number | undefined = start; key !== undefined && next.has(key);) {
      loop.push(spots.get(key)!)
      const after: number = next.get(key)!
      next.delete(key)
      key = after
    }
    if (loop.length > 0) found.push(loop)
  }
  return found
}

const area = (loop: readonly Spot[]) => Math.abs(loop.reduce((sum, [x, y], i) => {
  const [nx, ny] = loop[(i + 1) % loop.length]!
  return sum + x * ny - y * nx
}, 0)) / 2

/** Douglas and Peucker: drops points closer than TOLERANCE to the line through the kept ones. */
function simplified(line: readonly Spot[]): Spot[] {
  const [first, last] = [line[0]!, line.at(-1)!]
  const dx = last[0] - first[0], dy = last[1] - first[1], span = Math.hypot(dx, dy)
  let farthest = 0, at = 0
  for (let i = 1; i < line.length - 1; i++) {
    const px = line[i]![0] - first[0], py = line[i]![1] - first[1]
    const off = span < 1e-6 ? Math.hypot(px, py) : Math.abs(dx * py - dy * px) / span
    if (off > farthest) [farthest, at] = [off, i]
  }
  if (farthest <= TOLERANCE) return [first, last]
  return [...simplified(line.slice(0, at + 1)).slice(0, -1), ...simplified(line.slice(at))]
}

const millimetres = (pixels: number) => Math.round(pixels * PIXEL * 1000)

/** A closed path of quadratic arcs: the corners of the loop are the control points, the middles of its edges lie on it. */
function smoothPath(corners: readonly Spot[]): string {
  const middle = (a: Spot, b: Spot): Spot => [millimetres((a[0] + b[0]) / 2), millimetres((a[1] + b[1]) / 2)]
  let at = middle(corners.at(-1)!, corners[0]!), path = `M${at[0]} ${at[1]}`
  corners.forEach((corner, i) => {
    const to = middle(corner, corners[(i + 1) % corners.length]!)
    const numbers = [millimetres(corner[0]) - at[0], millimetres(corner[1]) - at[1], to[0] - at[0], to[1] - at[1]]
    path += `q${numbers.join(' ')}`.replaceAll(' -', '-')
    at = to
  })
  return `${path}z`
}

/**
 * SVG path data, in whole millimetres, of the places where a mask is at least `level`.
 * @param leastArea smaller loops are dropped, pixels
 */
export function outline(mask: Float32Array, level: number, leastArea: number): string {
  return loops(mask, level).map(loop => {
    if (loop.length < SHORTEST_LOOP || area(loop) < leastArea) return ''
    const half = loop.length >> 1
    const corners = [
      ...simplified(loop.slice(0, half + 1)).slice(0, -1),
      ...simplified([...loop.slice(half), loop[0]!]).slice(0, -1),
    ]
    return corners.length < 4 ? '' : smoothPath(corners)
  }).join('')
}

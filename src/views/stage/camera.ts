/**
 * One camera for both bodies. Each body stands at the origin of its own half of the picture and turns about the
 * vertical; the camera stays in front and slides and steps back, so the same point lies at the same place in both halves.
 */

/** Vertical field of view, rad: long, so that the sides of the body are not drawn out. */
export const FIELD_OF_VIEW = (20 * Math.PI) / 180
const TAN_HALF = Math.tan(FIELD_OF_VIEW / 2)

/** Where the camera looks, m, and how much of the world it shows from top to bottom there, m. */
export interface Framing {
  x: number
  y: number
  span: number
}

/** Height and middle of the standing body with a little air, m. */
const HEIGHT = 1.86
const MIDDLE = 0.872
/** Width with air: arms hanging, and held out. */
const WIDTH_HANGING = 0.74
const WIDTH_OUT = 1.82
/** How much is shown of a body when one region is looked at. */
export const CLOSE_SPAN = 0.62

/**
 * Frames the whole body.
 * @param lift how far the arms are out, 0..1
 * @param aspect width / height of one half
 * @param ahead of its middle before the standing place, m @param below under that of the standing body, m @param heading rad
 */
export function frameWhole(lift: number, aspect: number, out: Framing, ahead = 0, below = 0, heading = 0): void {
  const width = WIDTH_HANGING + (WIDTH_OUT - WIDTH_HANGING) * lift
  out.x = ahead * Math.sin(heading)
  out.y = MIDDLE - below
  // What is nearer to the camera is larger in the picture: about as much as it is nearer, at this field of view.
  out.span = Math.max(HEIGHT + Math.max(0, ahead * Math.cos(heading)), width / aspect)
}

/** Middle and height of what is shown of a body that is looked into, m: the cord, from the crown to the hips. */
const CORD_MIDDLE = 1.385
const CORD_HEIGHT = 0.84
const CORD_WIDTH = 0.5

/** Frames the cord with its brain. @param aspect width / height of one half */
export function frameCord(aspect: number, out: Framing): void {
  out.x = 0
  out.y = CORD_MIDDLE
  out.span = Math.max(CORD_HEIGHT, CORD_WIDTH / aspect)
}

export const distanceOf = ({ span }: Framing) => span / (2 * TAN_HALF)

/** Pixels per metre at the middle of the body. */
export const pixelsPerMetre = ({ span }: Framing, height: number) => height / span

/** Size of one half of the picture, CSS px. */
export interface Half {
  readonly width: number
  readonly height: number
}

/** Turns a point of the body by `heading` and projects it. @param out x, y in px from the half's top left, and depth towards the viewer, m */
export function project(x: number, y: number, z: number, heading: number, framing: Framing, half: Half, out: Float32Array | number[]): void {
  const cos = Math.cos(heading)
  const sin = Math.sin(heading)
  const depth = z * cos - x * sin
  const scale = half.height / 2 / TAN_HALF / (distanceOf(framing) - depth)
  out[0] = half.width / 2 + (x * cos + z * sin - framing.x) * scale
  out[1] = half.height / 2 - (y - framing.y) * scale
  out[2] = depth
}

const RATE = 7 // 1/s: 98 % of the way in 600 ms

/**
 * Moves `framing` towards `goal` by `seconds`, at once when `cut`.
 * @returns whether it is still under way
 */
export function moveFraming(framing: Framing, goal: Framing, seconds: number, cut: boolean): boolean {
  const share = cut ? 1 : 1 - Math.exp(-RATE * seconds)
  framing.x += (goal.x - framing.x) * share
  framing.y += (goal.y - framing.y) * share
  framing.span += (goal.span - framing.span) * share
  if (Math.abs(goal.x - framing.x) + Math.abs(goal.y - framing.y) + Math.abs(goal.span - framing.span) > 0.002) return true
  framing.x = goal.x
  framing.y = goal.y
  framing.span = goal.span
  return false
}

/** The same direction as `angle`, within (-π, π]. */
export const wrapped = (angle: number) => Math.PI - ((((Math.PI - angle) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI))

/** `from` moved towards `goal` the short way round. */
export function turnTowards(from: number, goal: number, seconds: number, cut: boolean): number {
  const left = wrapped(goal - from)
  if (cut || Math.abs(left) < 0.004) return goal
  return wrapped(from + left * (1 - Math.exp(-RATE * seconds)))
}

/**
 * Which region lies under a point of the picture, without asking the GPU: every vertex is projected, and of those
 * near the point the one in front wins. 20,000 vertices take about half a millisecond.
 */
import { pixelsPerMetre, project, type Framing, type Half } from './camera'
import { distanceToMiddle, normalOf, placesOf, type PosedBody, type RegionVertices } from './posed-body'

/** A place on the skin. */
export interface Spot {
  readonly region: number
  readonly vertex: number
}

/** Smaller than this on screen, in px across, a region also catches what falls beside it. */
const SMALL = 24
/** Skin this much further back than the front-most is another layer (an arm before the trunk), m. */
const LAYER = 0.035
/** Distance between neighbouring vertices of the coarse body, m. */
const SPACING = 0.018
/** Skin turned further away than this does not count as seen. */
const EDGE_ON = 0.08

const facing = new Float32Array(3)
const point = new Float32Array(3)

const seen = (body: PosedBody, vertex: number, heading: number) => {
  normalOf(body, vertex, facing)
  return facing[2]! * Math.cos(heading) - facing[0]! * Math.sin(heading)
}

function projectVertex(body: PosedBody, vertex: number, heading: number, framing: Framing, half: Half) {
  const { at } = body.places
  project(at[3 * vertex]!, at[3 * vertex + 1]!, at[3 * vertex + 2]!, heading, framing, half, point)
}

/**
 * @param x px from the left of the half @param y px from its top
 * @param slop px by which a point may miss the body and still hit it; small regions catch within it, too
 */
export function pick(body: PosedBody, vertices: RegionVertices, x: number, y: number, slop: number, heading: number, framing: Framing, half: Half): Spot | null {
  placesOf(body)
  const near = Math.max(6, SPACING * pixelsPerMetre(framing, half.height))
  const vertex = nearest(body, x, y, near, heading, framing, half) ?? nearest(body, x, y, near + slop, heading, framing, half)
  if (vertex === null) return null
  const region = vertices.owners[vertex]!
  // A small neighbour does not take what is nearer to the middle of the region that was hit.
  const own = distanceToAnchor(body, vertices, region, x, y, heading, framing, half)
  const small = smallRegionAt(body, vertices, x, y, Math.min(own, Math.max(slop, SMALL / 2)), heading, framing, half)
  return small ?? { region, vertex }
}

function distanceToAnchor(body: PosedBody, vertices: RegionVertices, region: number, x: number, y: number, heading: number, framing: Framing, half: Half): number {
  const anchor = anchorOf(body, vertices, region, heading)
  if (anchor === null) return Infinity
  projectVertex(body, anchor, heading, framing, half)
  return Math.hypot(point[0]! - x, point[1]! - y)
}

function nearest(body: PosedBody, x: number, y: number, within: number, heading: number, framing: Framing, half: Half): number | null {
  let front = -Infinity
  for (let vertex = 0; vertex < body.geometry.count; vertex++) {
    if (!isNear(body, vertex, x, y, within, heading, framing, half)) continue
    if (point[2]! > front && seen(body, vertex, heading) > EDGE_ON) front = point[2]!
  }
  if (front === -Infinity) return null
  let best = -1
  let bestDistance = Infinity
  for (let vertex = 0; vertex < body.geometry.count; vertex++) {
    if (!isNear(body, vertex, x, y, within, heading, framing, half) || point[2]! < front - LAYER) continue
    const distance = Math.hypot(point[0]! - x, point[1]! - y)
    if (distance < bestDistance && seen(body, vertex, heading) > EDGE_ON) {
      best = vertex
      bestDistance = distance
    }
  }
  return best
}

function isNear(body: PosedBody, vertex: number, x: number, y: number, within: number, heading: number, framing: Framing, half: Half) {
  projectVertex(body, vertex, heading, framing, half)
  return Math.abs(point[0]! - x) <= within && Math.abs(point[1]! - y) <= within
}

function smallRegionAt(body: PosedBody, vertices: RegionVertices, x: number, y: number, within: number, heading: number, framing: Framing, half: Half): Spot | null {
  const scale = pixelsPerMetre(framing, half.height)
  let best: Spot | null = null
  let bestDistance = within
  for (let region = 0; region < vertices.reach.length; region++) {
    if (2.8 * vertices.reach[region]! * scale > SMALL) continue
    const vertex = anchorOf(body, vertices, region, heading)
    if (vertex === null) continue
    projectVertex(body, vertex, heading, framing, half)
    const distance = Math.hypot(point[0]! - x, point[1]! - y)
    if (distance < bestDistance) {
      best = { region, vertex }
      bestDistance = distance
    }
  }
  return best
}

/** The vertex that stands for a region as it is seen from here: near its middle and facing the viewer; null when the region faces away. */
export function anchorOf(body: PosedBody, vertices: RegionVertices, region: number, heading: number): number | null {
  let best: number | null = null
  let bestScore = -Infinity
  for (const vertex of vertices.of[region]!) {
    const towards = seen(body, vertex, heading)
    if (towards < EDGE_ON) continue
    const score = Math.min(0.8, towards) - distanceToMiddle(body.geometry, vertices.middles, region, vertex) / 0.1
    if (score > bestScore) {
      best = vertex
      bestScore = score
    }
  }
  return best
}

/** As `anchorOf`, but when the region faces away the vertex nearest its middle: a line to it ends behind the body. */
export function anchorAnywhere(body: PosedBody, vertices: RegionVertices, region: number, heading: number): number {
  const anchor = anchorOf(body, vertices, region, heading)
  if (anchor !== null) return anchor
  let best = vertices.of[region]![0]!
  for (const vertex of vertices.of[region]!) {
    if (distanceToMiddle(body.geometry, vertices.middles, region, vertex) < distanceToMiddle(body.geometry, vertices.middles, region, best)) best = vertex
  }
  return best
}

import { PerspectiveCamera, Vector3 } from 'three'
import { beforeAll, describe, expect, it } from 'vitest'
import { BUILDS, SKIN_REGIONS, SKIN_REGION_INDEX } from '../../../src/figure'
import { distanceOf, FIELD_OF_VIEW, frameWhole, moveFraming, project, turnTowards, wrapped, type Framing } from '../../../src/views/stage/camera'
import { anchorAnywhere, anchorOf, pick } from '../../../src/views/stage/picking'
import { createPosedBody, holdArms, positionOf, regionVertices, type PosedBody, type RegionVertices } from '../../../src/views/stage/posed-body'
import { loadBody } from './support'

const HALF = { width: 264, height: 480 }
const framed = (lift: number, half = HALF) => {
  const framing: Framing = { x: 0, y: 0, span: 1 }
  frameWhole(lift, half.width / half.height, framing)
  return framing
}

let body: PosedBody
let vertices: RegionVertices
let builds: readonly PosedBody[]
beforeAll(async () => {
  const geometry = await loadBody('low')
  body = createPosedBody(geometry)
  vertices = regionVertices(geometry)
  builds = await Promise.all(BUILDS.map(async build => createPosedBody(await loadBody('low', build))))
})

describe('the camera', () => {
  it('projects as three does', () => {
    const framing: Framing = { x: 0.1, y: 1.2, span: 0.8 }
    const camera = new PerspectiveCamera((FIELD_OF_VIEW * 180) / Math.PI, HALF.width / HALF.height, 0.1, 50)
    camera.position.set(framing.x, framing.y, distanceOf(framing))
    camera.updateMatrixWorld()
    const out = new Float32Array(3)
    for (const heading of [0, 0.4, -2.5]) {
      const seen = new Vector3(0.2, 1.1, 0.08).applyAxisAngle(new Vector3(0, 1, 0), heading).project(camera)
      project(0.2, 1.1, 0.08, heading, framing, HALF, out)
      expect(out[0]).toBeCloseTo(((seen.x + 1) / 2) * HALF.width, 3)
      expect(out[1]).toBeCloseTo(((1 - seen.y) / 2) * HALF.height, 3)
    }
  })

  it.each([[264, 480, 0], [264, 480, 1], [195, 220, 1], [160, 190, 0], [600, 400, 1]])('shows the whole body of every build in %i x %i px, arms %i', (width, height, lift) => {
    const framing = framed(lift, { width, height })
    const at = new Float32Array(3)
    for (const each of builds) {
      holdArms(each, lift)
      let outside = 0
      for (let vertex = 0; vertex < each.geometry.count; vertex++) {
        positionOf(each, vertex, at)
        project(at[0]!, at[1]!, at[2]!, 0, framing, { width, height }, at)
        if (!(at[0]! > 0 && at[0]! < width && at[1]! > 0 && at[1]! < height)) outside++
      }
      expect(outside).toBe(0)
    }
  })

  it('turns the short way round and arrives', () => {
    expect(wrapped(turnTowards(3, -3, 0.01, false) - 3)).toBeGreaterThan(0)
    let heading = 0
    for (let i = 0; i < 200; i++) heading = turnTowards(heading, Math.PI, 1 / 60, false)
    expect(heading).toBe(Math.PI)
    expect(turnTowards(0, 2, 0.001, true)).toBe(2)
  })

  it('comes to rest within a second, and at once when motion is unwelcome', () => {
    const framing = framed(0)
    let frames = 0
    while (moveFraming(framing, { x: 0.1, y: 1.3, span: 0.6 }, 1 / 60, false)) frames++
    expect(frames).toBeLessThan(72)
    expect(framing).toEqual({ x: 0.1, y: 1.3, span: 0.6 })
    expect(moveFraming(framing, { x: 0, y: 0, span: 2 }, 0, true)).toBe(false)
    expect(framing.span).toBe(2)
  })
})

describe('picking', () => {
  const hit = (region: number, heading: number) => {
    const vertex = anchorOf(body, vertices, region, heading)
    if (vertex === null) return undefined
    const at = new Float32Array(3)
    positionOf(body, vertex, at)
    project(at[0]!, at[1]!, at[2]!, heading, framed(0), HALF, at)
    return pick(body, vertices, at[0]!, at[1]!, 4, heading, framed(0), HALF)?.region
  }

  it('finds every region at its own middle, from the front, from behind or from the side', () => {
    const lost = SKIN_REGIONS.map((_, region) => region)
      .filter(region => ![0, Math.PI, 1.2, -1.2].some(heading => hit(region, heading) === region))
      .map(region => SKIN_REGIONS[region]!.id)
    expect(lost).toEqual([])
  })

  it('finds the large regions from the front', () => {
    for (const id of ['pectoralis_L', 'abdominals_R', 'quadriceps_L', 'tibialis_anterior_R', 'deltoid_L', 'hand_R', 'face_L']) {
      const region = SKIN_REGION_INDEX.get(id)!
      expect(SKIN_REGIONS[hit(region, 0)!]!.id).toBe(id)
    }
  })

  it('never reaches through the body', () => {
    const back = new Set(['glut_max', 'hamstrings', 'lumbar_es', 'infraspinatus', 'rhomboids'])
    const found = new Set<string>()
    for (let x = 60; x < 204; x += 6) {
      for (let y = 20; y < 460; y += 6) {
        const spot = pick(body, vertices, x, y, 4, 0, framed(0), HALF)
        if (spot) found.add(SKIN_REGIONS[spot.region]!.group)
      }
    }
    expect(found.size).toBeGreaterThan(15)
    expect([...found].filter(group => back.has(group))).toEqual([])
  })

  it('misses beside the body, but for a finger near its edge', () => {
    expect(pick(body, vertices, 5, 5, 4, 0, framed(0), HALF)).toBeNull()
    const y = 240
    let edge = 0
    while (!pick(body, vertices, edge, y, 0, 0, framed(0), HALF)) edge++
    expect(pick(body, vertices, edge - 9, y, 0, 0, framed(0), HALF)).toBeNull()
    expect(pick(body, vertices, edge - 9, y, 18, 0, framed(0), HALF)).not.toBeNull()
  })

  it('follows the arms', () => {
    holdArms(body, 1)
    const framing = framed(1)
    const at = new Float32Array(3)
    const hand = SKIN_REGION_INDEX.get('hand_L')!
    positionOf(body, anchorAnywhere(body, vertices, hand, 0), at)
    expect(at[1]).toBeGreaterThan(1.2)
    project(at[0]!, at[1]!, at[2]!, 0, framing, HALF, at)
    expect(pick(body, vertices, at[0]!, at[1]!, 6, 0, framing, HALF)?.region).toBe(hand)
    holdArms(body, 0)
  })
})

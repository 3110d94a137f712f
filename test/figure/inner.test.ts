import { describe, expect, it } from 'vitest'
import { createFigure } from '../../src/figure/field/figure'
import { brainstem, cerebellum, CORD, hemisphere, NERVES, pathway, CHANNEL_COUNT, CHANNELS, cordAt, LEVEL_HEIGHTS, placeShape, SLENDER_CORD, STROKES, tube } from '../../src/figure/inner'
import { topology, volume } from './support'

const closed = [['hemisphere', hemisphere(1, 24)], ['other hemisphere', hemisphere(-1, 24)], ['cerebellum', cerebellum()], ['brainstem', brainstem()]] as const

describe('inner shapes', () => {
  it.each(closed)('%s encloses a volume, outward', (_, { positions, indices }) => {
    expect(volume(positions, indices)).toBeGreaterThan(0)
  })
  it('are a brain of about 1.2 litres in two equal halves', () => {
    const [left, right] = [hemisphere(1, 48), hemisphere(-1, 48)].map(({ positions, indices }) => 1000 * volume(positions, indices))
    expect(left).toBeCloseTo(right!, 6)
    expect(left! + right!).toBeGreaterThan(0.7)
    expect(left! + right!).toBeLessThan(1.5)
  })
  it('are tubes open at both ends only', () => {
    const rings = 40, sides = 8, { positions, indices, along } = tube(CORD, rings, sides)
    const { edges } = topology(positions.length / 3, indices)
    expect(edges.filter(count => count === 1)).toHaveLength(2 * sides)
    expect([along[0], along.at(-1)]).toEqual([0, 1])
  })
  it.each([0, 0.5, 1])('lie inside the skin of build %s', build => {
    const { field, placement } = createFigure(build)
    for (const shape of [...closed.map(([, one]) => one), tube(CORD, 40, 8), ...NERVES.map(nerve => tube(nerve, 24, 6))]) {
      const { positions, boneShares } = placeShape(shape, placement)
      let outside = 0
      for (let i = 0; i < positions.length; i += 3) if (field(positions[i]!, positions[i + 1]!, positions[i + 2]!) > 0) outside++
      expect(outside).toBe(0)
      for (let i = 0; i < boneShares.length; i += 4) expect(boneShares[i]! + boneShares[i + 1]! + boneShares[i + 2]! + boneShares[i + 3]!).toBeCloseTo(1, 5)
    }
  })
})

describe('the pathway', () => {
  const lines = pathway()
  const vertices = lines.reach.map((_, i) => ({
    centre: lines.centre.slice(3 * i, 3 * i + 3) as [number, number, number],
    around: lines.around.slice(3 * i, 3 * i + 3), reach: lines.reach[i]!, channel: lines.channel[i]!, stroke: lines.stroke[i]!,
  }))

  it('has a line for every channel, and each vertex hears one', () => {
    expect(new Set(lines.channel)).toEqual(new Set(Array.from({ length: CHANNEL_COUNT }, (_, i) => i)))
    expect(lines.indices.every(index => index < vertices.length)).toBe(true)
    expect(lines.indices.length % 3).toBe(0)
  })

  it('stays inside the skin at the widest the model gets', () => {
    const { field, placement: { place } } = createFigure(0.5)
    const outside = vertices.filter(({ centre, around, reach }) => {
      const [x, y, z] = place(centre)
      return field(x + 1.1 * reach * around[0]!, y + 1.1 * reach * around[1]!, z + 1.1 * reach * around[2]!) > 0
    })
    expect(outside.map(({ channel }) => channel)).toEqual([])
  })

  it('lets what comes from above end beside the cord, at all 29 levels, and nowhere in a muscle', () => {
    const ends = vertices.filter(({ channel, stroke }) => stroke === STROKES.brake && channel >= CHANNELS.brakeEnd)
    expect(new Set(ends.map(({ channel }) => channel)).size).toBe(58)
    for (const { stroke, centre: [x, y, z] } of vertices) {
      if (stroke !== STROKES.brake && stroke !== STROKES.boost) continue
      const [, , middle] = cordAt(y)
      expect(Math.hypot(x, z - middle)).toBeLessThan(0.05)
    }
    LEVEL_HEIGHTS.forEach((height, level) => {
      const near = ends.filter(({ channel }) => channel === CHANNELS.brakeEnd + level)
      expect(Math.min(...near.map(({ centre }) => Math.abs(centre[1] - height)))).toBeLessThan(0.009)
      expect(Math.min(...near.map(({ centre }) => centre[0])) - SLENDER_CORD.startRadius).toBeLessThan(0.008)
    })
  })

  it('runs down the cord in the order of its levels', () => {
    LEVEL_HEIGHTS.slice(1).forEach((height, i) => expect(height).toBeLessThan(LEVEL_HEIGHTS[i]!))
  })
})

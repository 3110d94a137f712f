import { describe, expect, it } from 'vitest'
import { createFigure } from '../../src/figure/field/figure'
import { brainstem, cerebellum, CORD, hemisphere, NERVES, placeShape, tube } from '../../src/figure/inner'
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

import { describe, expect, it } from 'vitest'
import { BONES } from '../../src/figure'
import { regionWeights } from '../../src/figure/region-weights'
import { SKIN_REGIONS } from '../../src/figure/skin-regions'
import { boneWeights, largestFour } from '../../src/figure/skin-weights'
import { mirror, unit, type Point } from '../../src/figure/vectors'
import { pointsAround } from './support'

const points = pointsAround(4000), normalAt = ([x, , z]: Point) => unit([x, 0.1, z])
const sum = (shares: Iterable<readonly [number, number]>) => [...shares].reduce((total, [, share]) => total + share, 0)
const other = (name: string) => name.replace(/_([LR])$/, (_, side) => side === 'L' ? '_R' : '_L')
const named = (shares: Iterable<readonly [number, number]>, names: readonly string[]) => (
  [...shares].map(([index, share]) => [names[index]!, share] as const).sort((a, b) => a[0] < b[0] ? -1 : 1)
)
const boneNames = BONES.map(({ name }) => name), regionNames = SKIN_REGIONS.map(({ id }) => id)

describe('skin weights', () => {
  it('share every point among bones, all of it and no more', () => {
    for (const p of points) expect(sum(boneWeights(p))).toBeCloseTo(1, 2)
    for (const p of points) expect(sum(largestFour(boneWeights(p)))).toBeCloseTo(1, 12)
  })
  it('are the same on both sides, with the bones of the other side', () => {
    for (const p of points) {
      const here = named(boneWeights(p), boneNames)
      const there = named([...boneWeights(mirror(p))], boneNames.map(other))
      expect(there.map(([name]) => name)).toEqual(here.map(([name]) => name))
      there.forEach(([, share], i) => expect(share).toBeCloseTo(here[i]![1], 12))
    }
  })
  it('put each bone in charge of its own place', () => {
    const owner = (p: Point) => BONES[largestFour(boneWeights(p))[0]![0]]!.name
    expect(owner([0.23, 1.25, -0.03])).toBe('upperArm_L')
    expect(owner([-0.285, 0.97, -0.01])).toBe('forearm_R')
    expect(owner([0, 1.65, 0.05])).toBe('head')
    expect(owner([0.085, 1.62, 0])).toBe('head') // the ear is not an arm
    expect(owner([0.1, 0.65, 0.02])).toBe('thigh_L')
    expect(owner([-0.12, 0.03, 0.08])).toBe('foot_R')
  })
  it('change without jumps: a step of 0.1 mm never moves 5 % of a point to another bone', () => {
    for (const p of points) {
      const before = boneWeights(p), after = boneWeights([p[0], p[1] + 1e-4, p[2]])
      for (const [bone, share] of before) expect(Math.abs(share - (after.get(bone) ?? 0))).toBeLessThan(0.05)
    }
  })
})

describe('region weights', () => {
  it('are a partition of unity over at most four regions', () => {
    for (const p of points) {
      const shares = regionWeights(p, normalAt(p))
      expect(shares.length).toBeLessThanOrEqual(4)
      expect(sum(shares)).toBeCloseTo(1, 12)
      expect(Math.min(...shares.map(([, share]) => share))).toBeGreaterThan(0)
    }
  })
  it('are the same on both sides, with the regions of the other side', () => {
    for (const p of points) {
      const here = named(regionWeights(p, normalAt(p)), regionNames)
      const there = named(regionWeights(mirror(p), mirror(normalAt(p))), regionNames.map(other))
      // a tie for the fourth place may go either way
      const differences = here.filter(([, share]) => share > 0.05).map(([id, share]) => share - (there.find(([name]) => name === id)?.[1] ?? 0))
      expect(Math.max(...differences.map(Math.abs))).toBeLessThan(1e-6)
    }
  })
  it('find muscles where anatomy has them', () => {
    const owner = (p: Point, n: Point) => SKIN_REGIONS[regionWeights(p, unit(n))[0]![0]]!.id
    expect(owner([0.25, 1.33, -0.02], [1, 0.2, 0])).toBe('deltoid_L')
    expect(owner([-0.1, 1.452, -0.045], [-0.1, 1, -0.2])).toBe('upper_trapezius_R')
    expect(owner([0.116, 0.33, 0.045], [0.1, 0, 1])).toBe('tibialis_anterior_L')
    expect(owner([-0.1, 0.66, -0.08], [0, 0, -1])).toBe('hamstrings_R')
  })
})

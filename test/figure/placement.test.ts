import { describe, expect, it } from 'vitest'
import { BONES, BONE_INDEX, type BoneName } from '../../src/figure'
import { createFigure } from '../../src/figure/field/figure'
import { project } from '../../src/figure/field/primitives'
import { JOINTS } from '../../src/figure/joints'
import { createPlacement } from '../../src/figure/placement'
import { distance, mirror } from '../../src/figure/vectors'
import { pointsAround } from './support'

describe.each([['masculine', 0], ['neutral', 0.5], ['feminine', 1], ['between', 0.3]])('placement of a %s build', (_, build) => {
  const { field, placement } = createFigure(build), { place, unplace, heads } = placement

  it('is undone by its inverse within 0.1 mm on the skin', () => {
    const skin = pointsAround(3000).filter(p => Math.abs(field(...p)) < 0.03).map(p => project(field, p)).filter(p => Math.abs(field(...p)) < 1e-4)
    expect(skin.length).toBeGreaterThan(100)
    for (const p of skin) expect(distance(place(unplace(p)), p)).toBeLessThan(1e-4)
  })
  it('treats both sides alike', () => {
    for (const p of pointsAround(500)) expect(distance(place(mirror(p)), mirror(place(p)))).toBeLessThan(1e-12)
  })
  it('keeps stature and leaves the midline where it is', () => {
    expect(place([0, 1.2, 0.1])[0]).toBe(0)
    expect(place(JOINTS.ankle)[1]).toBeCloseTo(JOINTS.ankle[1], 2)
    expect(place([0, 1.75, 0])[1]).toBeCloseTo(1.75, 2)
  })
  it('puts every bone in the body, mirrored', () => {
    for (const [i, { name }] of BONES.entries()) {
      // the bones of the fingers serve all four at once, and lie between two of them
      expect(field(...heads[i]!), name).toBeLessThan(name.startsWith('fingers') ? 0.004 : 0)
      const twin = name.replace(/_[LR]$/, side => side === '_L' ? '_R' : '_L') as BoneName
      expect(distance(heads[BONE_INDEX[twin]]!, name === twin ? heads[i]! : mirror(heads[i]!))).toBeLessThan(1e-12)
    }
  })
})

describe('builds', () => {
  it('differ where people do', () => {
    const masculine = createPlacement(0), feminine = createPlacement(1)
    expect(feminine.shoulder[0]).toBeLessThan(masculine.shoulder[0])
    expect(feminine.proportions.hipWidth).toBeGreaterThan(masculine.proportions.hipWidth)
    expect(feminine.proportions.relief).toBeLessThan(masculine.proportions.relief)
  })
})

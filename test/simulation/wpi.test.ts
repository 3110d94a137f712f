import { describe, expect, it } from 'vitest'
import { REGIONS, regionIndex, WPI_AREAS } from '../../src/anatomy'
import { painfulAreas, wpiOf } from '../../src/simulation/wpi'

const ratings = (of: Readonly<Record<string, number>>) => {
  const nrs = new Float64Array(REGIONS.length)
  for (const [region, value] of Object.entries(of)) nrs[regionIndex(region)] = value
  return nrs
}

describe('the Widespread Pain Index', () => {
  it('is none where nothing hurts, and 19 where everything does', () => {
    expect(wpiOf(ratings({}), 1)).toBe(0)
    expect(wpiOf(new Float64Array(REGIONS.length).fill(1), 1)).toBe(WPI_AREAS.length)
  })

  it('counts an area once, and a side of its own only where the area has sides', () => {
    expect(painfulAreas(ratings({ quadriceps_L: 3, hamstrings_L: 3 }), 1)).toEqual(['upper_leg_L'])
    expect(painfulAreas(ratings({ lumbar_es_L: 3, lumbar_es_R: 3 }), 1)).toEqual(['lower_back'])
    expect(painfulAreas(ratings({ deltoid_L: 3, deltoid_R: 3 }), 1)).toEqual(['upper_arm_L', 'upper_arm_R'])
  })

  it('counts from the threshold on', () => {
    expect([0.999, 1, 1.001].map(rating => wpiOf(ratings({ masseter_R: rating }), 1))).toEqual([0, 1, 1])
  })
})

import { describe, expect, it } from 'vitest'
import { REGIONS } from '../../src/anatomy'
import { shownValue, SKIN_REGION_INDEX, SKIN_REGIONS } from '../../src/figure'
import { REGION_SEEDS } from '../../src/figure/region-seeds'

describe('skin regions', () => {
  it('are the regions of the simulation in their order, then twelve of their own', () => {
    expect(SKIN_REGIONS.slice(0, 60).map(({ id }) => id)).toEqual(REGIONS.map(({ id }) => id))
    expect(SKIN_REGIONS.filter(({ simulated }) => !simulated)).toHaveLength(12)
    expect(SKIN_REGIONS).toHaveLength(72)
    expect(SKIN_REGION_INDEX.size).toBe(72)
  })
  it('each have a seed, and no seed is left over', () => {
    expect(Object.keys(REGION_SEEDS).sort()).toEqual([...new Set(SKIN_REGIONS.map(({ group }) => group))].sort())
  })
  it('show mixtures whose shares sum to one, of their own side', () => {
    for (const { from, side, id } of SKIN_REGIONS) {
      expect(from.reduce((sum, { share }) => sum + share, 0), id).toBeCloseTo(1, 12)
      for (const { region } of from) expect(REGIONS[region]!.side).toBe(side)
    }
  })
})

describe('shownValue', () => {
  const values = Float64Array.from(REGIONS, (_, i) => Math.sin(i) * 5)
  const valueOf = (id: string) => values[REGIONS.findIndex(region => region.id === id)]!
  it('shows simulated regions as they are', () => {
    const out = new Float64Array(72)
    shownValue(values, out)
    expect(out.slice(0, 60)).toEqual(values)
  })
  it('shows the others as the mean of their neighbours', () => {
    const out = new Float64Array(72)
    shownValue(values, out)
    const shown = (id: string) => out[SKIN_REGION_INDEX.get(id)!]!
    expect(shown('face_L')).toBeCloseTo(valueOf('masseter_L'), 12)
    expect(shown('knee_R')).toBeCloseTo((valueOf('quadriceps_R') + valueOf('vastus_medialis_R')) / 2, 12)
    expect(shown('foot_ankle_L')).toBeCloseTo((valueOf('tibialis_anterior_L') + valueOf('peroneals_L') + valueOf('soleus_L')) / 3, 12)
  })
  it('keeps a value that is the same everywhere', () => {
    const out = new Float64Array(72)
    shownValue(new Float64Array(60).fill(7.5), out)
    for (const value of out) expect(value).toBeCloseTo(7.5, 12)
  })
})

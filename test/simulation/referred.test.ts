/** The share of what is felt in a region that comes from elsewhere. */
import { describe, expect, it } from 'vitest'
import { regionIndex } from '../../src/anatomy'
import { leffler2000 } from '../../src/experiments/leffler2000'
import { createFlows, createInputs } from '../../src/model/flows'
import { createPercept } from '../../src/model/perception'
import { STATE_SIZE } from '../../src/model/state'
import { quantityOf, RECORDED } from '../../src/simulation/quantities'
import { columnsOf, createRecorder, record } from '../../src/simulation/recorder'
import { run } from '../../src/simulation/run'
import { sampleAt } from '../../src/simulation/trajectory'
import { PARTICIPANTS } from '../support/participants'

describe('referred pain', () => {
  it('is what is felt and did not arise there, as a share of what is felt; none where nothing is felt', () => {
    const percept = createPercept()
    percept.local.set([1, 1, 0, 0, 0.3, -0.1])
    percept.felt.set([1, 4, 2, 0, 0.2, -0.1])
    const recorder = createRecorder(['nrs', 'referred'], 1)
    record(recorder, 0, { seen: new Float64Array(STATE_SIZE), percept, flows: createFlows(), inputs: createInputs() })
    const column = columnsOf(recorder).columns['referred']!
    expect(column).toMatchObject({ unit: '1', over: 'region', width: 60 })
    expect([...column.values.subarray(0, 6)]).toEqual([0, 0.75, 1, 0, 0, 0])
  })

  it('is recorded without being asked for, as a number without a unit', () => {
    expect(RECORDED).toContain('referred')
    expect(quantityOf('referred')).toMatchObject({ unit: '1', over: 'region' })
  })

  it('goes from a painful shoulder blade down the arm of somebody with fibromyalgia, not to the other side, and is not what the shoulder blade itself feels', () => {
    const painful = run(PARTICIPANTS.fibromyalgia, leffler2000.protocol!, { every: 5, record: ['nrs', 'referred'] })
    const at = (quantity: string, id: Parameters<typeof regionIndex>[0]) => sampleAt(painful, quantity, regionIndex(id), 120)
    expect(at('referred', 'deltoid_L')).toBeGreaterThan(0.5)
    expect(at('nrs', 'deltoid_L')).toBeGreaterThan(5)
    expect(at('referred', 'infraspinatus_L')).toBeLessThan(0.2)
    // Some is referred there at rest, and less of it while the shoulder blade hurts.
    expect(at('referred', 'deltoid_R')).toBeLessThan(sampleAt(painful, 'referred', regionIndex('deltoid_R'), 0))
    for (const share of painful.columns['referred']!.values) expect(share >= 0 && share <= 1).toBe(true)
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { participantOf } from '../../../src/simulation/participant'
import { run } from '../../../src/simulation/run'
import { QUANTITIES } from '../../../src/simulation/quantities'
import type { Protocol } from '../../../src/protocols'
import { decimalsOf, digitsFor } from '../../../src/views/charts/scales'
import { formatValue } from '../../../src/views/charts/quantities'
import { chartedRuns } from '../../../src/views/charts/use-charted'
import { chartOf, EXTRA_QUANTITIES, placeName, placesOf, withExtras } from '../../../src/views/lab/extra/extras'

const protocol: Protocol = {
  nocilab: 'protocol', version: 1, id: 'short', title: 'Short',
  steps: [{ kind: 'rest', id: 'a', duration: 5 }, { kind: 'contract', id: 'b', muscles: [{ group: 'deltoid', share: 1 }], side: 'right', load: { fraction: 0.5, of: 'own' }, until: { limit: 10 } }],
  stimuli: [], measurements: [],
}
const also = QUANTITIES.map(({ id }) => id)
const runs = { healthy: run(participantOf('healthy'), protocol, { also }), fibromyalgia: run(participantOf('fibromyalgia'), protocol, { also }) }

describe('a chart on request', () => {
  it.each(EXTRA_QUANTITIES.map(({ id }) => id))('%s is drawn as it was recorded, at every place', column => {
    const { over, width, values } = runs.healthy.columns[column]!
    expect(placesOf(over)).toBe(width)
    for (const element of [0, width >> 1, width - 1]) {
      const chart = chartOf({ column, element }, { runs, baseline: {} }, 'start')!
      expect(chart.all.map(({ profile }) => profile)).toEqual(['healthy', 'fibromyalgia'])
      const last = runs.healthy.time.length - 1
      expect(chart.all[0]!.value[last]).toBe(values[last * width + element])
      const highest = Math.max(...chart.all.flatMap(({ value }) => [...value]))
      expect(chart.domain[1]).toBeGreaterThanOrEqual(highest - 1e-6)
      expect(placeName(over, element)).not.toBe('')
    }
  })

  it('waits for a run that has it', () => {
    const plain = { healthy: run(participantOf('healthy'), protocol) }
    const before = chartedRuns({ runs: plain }, { protocol, claims: [] }, 'start')
    expect(withExtras(before, [{ column: 'BB', element: 3 }], { runs: plain, baseline: {} }, 'start').charts).toHaveLength(before.charts.length)
    expect(withExtras(before, [{ column: 'BB', element: 3 }], { runs, baseline: {} }, 'start').charts.at(-1)!.quantity.id).toBe('extra:BB:3')
  })
})

describe('digits of an axis', () => {
  it('are those that a mark has', () => expect([0, 5, 0.5, 0.05, 0.25, 120, 0.002].map(decimalsOf)).toEqual([0, 0, 1, 2, 2, 0, 3]))
  it('never make two values that differ by a hundredth of the axis read alike', () => {
    fc.assert(fc.property(fc.double({ min: 1e-4, max: 5000, noNaN: true }), fc.double({ min: 0, max: 0.98, noNaN: true }), (high, share) => {
      const quantity = { read: 'value', digits: digitsFor(high) } as Parameters<typeof formatValue>[0]
      expect(formatValue(quantity, share * high)).not.toBe(formatValue(quantity, (share + 0.011) * high))
    }))
  })
})

/** An experiment shaped to `fixture-run.ts`: one published number, one of a hold, and directions. Nothing here was measured. */
import type { Claim, Experiment } from '../../src/experiments'

const agrees = { low: 0, high: 1, unit: '%', because: 'a fixture' } as const
const direction = (group: Claim['group'], measurement: string, region: 'upper_trapezius_R' | 'tibialis_anterior_R', way: 'up' | 'down' | 'unchanged'): Claim => ({
  id: `${group}-${measurement}`, role: 'validation', group, claim: '', agrees, firmness: region === 'tibialis_anterior_R' ? 'contested' : 'single study',
  published: { kind: 'direction', direction: way },
  reading: { kind: 'measure', measurement, regions: [region], as: 'changePercent' },
})

export const fixtureExperiment: Experiment = {
  id: 'ge2012',
  title: 'A fixture',
  source: 'ge2012',
  people: { healthy: 22, fibromyalgia: 22 },
  protocol: {
    nocilab: 'protocol', version: 1, id: 'ge2012', title: 'A fixture',
    steps: [{ kind: 'rest', id: 'before', duration: 60 }],
    measurements: [
      { id: 'pain-end', label: '', quantity: 'nrs', regions: 'working', when: { step: 'hold', edge: 'end', offset: 0 } },
      { id: 'shoulder-after', label: '', quantity: 'ppt', regions: ['upper_trapezius_R'], when: { step: 'hold', edge: 'end', offset: 60 } },
      { id: 'leg-after', label: '', quantity: 'ppt', regions: ['tibialis_anterior_R'], when: { step: 'hold', edge: 'end', offset: 240 } },
    ],
  },
  claims: [
    { id: 'healthy-hold', role: 'validation', group: 'healthy', claim: '', agrees, firmness: 'single study', published: { kind: 'number', value: 286.2, unit: 's', spread: 24.1, spreadKind: 'not stated' }, reading: { kind: 'hold', step: 'hold' } },
    { id: 'healthy-pain', role: 'validation', group: 'healthy', claim: '', agrees, firmness: 'single study', published: { kind: 'number', value: 5.1, unit: 'NRS', spread: 0.65, spreadKind: 'not stated' }, reading: { kind: 'measure', measurement: 'pain-end', regions: 'working', as: 'value' } },
    direction('healthy', 'shoulder-after', 'upper_trapezius_R', 'up'),
    direction('fibromyalgia', 'leg-after', 'tibialis_anterior_R', 'down'),
  ],
  assumed: [{ what: 'The load', because: 'it is not given' }],
  disagreeing: [],
}

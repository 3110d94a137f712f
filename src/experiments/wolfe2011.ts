/** Wolfe et al. 2011: how many of 19 areas of the body hurt, in people who meet the criteria and in people who do not. */
import { REGION_IDS } from '../anatomy'
import type { Study } from './experiment'
import { at, bare, protocolOf, reading, rest } from './build'
import { PAINFUL } from './rules'

export const wolfe2011: Study = {
  id: 'wolfe2011',
  title: 'How many areas hurt',
  source: 'wolfe2011',
  people: { healthy: 0, fibromyalgia: null },
  protocol: protocolOf({
    id: 'wolfe2011',
    title: 'At rest, pain everywhere (Wolfe 2011)',
    steps: [rest('rest', 10)],
    measurements: [reading('pain', 'At rest', 'nrs', REGION_IDS, at('rest', 'end'))],
  }),
  claims: [
    {
      id: 'fibromyalgia-areas', role: 'calibration', group: 'fibromyalgia', firmness: 'robust',
      claim: '12.9 of 19 areas hurt on average in people who meet the criteria', published: bare(12.9, 'areas'),
      reading: { kind: 'count', of: 'areas', measurement: 'pain', regions: REGION_IDS, above: PAINFUL },
      agrees: { low: 11, high: 13, unit: 'areas', refs: ['staud2004'], because: 'between this mean and the 11.4 areas that 280 other people drew on a figure of the body (Staud 2004), rounded outwards; no spread was found for either' },
    },
    {
      kind: 'not modelled', id: 'patients-areas', role: 'validation', group: 'healthy', firmness: 'robust',
      claim: '3.6 areas hurt in people with other rheumatic diseases who do not meet the criteria', published: bare(3.6, 'areas'),
      reason: 'they were patients too; the healthy participant of the model is not one of them',
    },
  ],
  assumed: [
    { what: 'An area hurts when a muscle in it is rated above the least clear pain', because: 'people were asked whether it had hurt in the past week' },
    { what: 'A moment at rest stands for a week', because: 'a protocol lasts six hours at most' },
  ],
  disagreeing: [],
}

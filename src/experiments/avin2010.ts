/** Avin et al. 2010: half of own strength held with the elbow. */
import type { Study } from './experiment'
import { bare, effort, ELBOW, lasted, protocolOf } from './build'

const tenth = (seconds: number) => ({
  low: 0.9 * seconds, high: 1.1 * seconds, unit: 's' as const, because: 'a tenth either way of the printed mean, whose spread could not be read (our choice)',
})

export const avin2010: Study = {
  id: 'avin2010',
  title: 'Half of one\'s strength',
  source: 'avin2010',
  people: { healthy: null, fibromyalgia: 0 },
  protocol: protocolOf({
    id: 'avin2010',
    title: 'Half of own strength held with the elbow to fatigue (Avin 2010)',
    steps: [effort('hold', { muscles: ELBOW, load: 0.5, limit: 600, exhausting: true })],
    measurements: [],
  }),
  claims: [
    {
      id: 'healthy-women', role: 'validation', group: 'healthy', firmness: 'single study',
      claim: 'Women held it for 112 s', published: bare(112, 's'), reading: lasted('hold'), agrees: tenth(112),
    },
    {
      kind: 'not modelled', id: 'healthy-men', role: 'validation', group: 'healthy', firmness: 'single study',
      claim: 'Men held it for 80 s', published: bare(80, 's'), reason: 'the studies the model was fitted to are of women, and its participants have no sex',
    },
    {
      kind: 'not modelled', id: 'healthy-ankle', role: 'validation', group: 'healthy', firmness: 'single study',
      claim: 'With the ankle women and men held half of their strength alike', published: { kind: 'no difference' }, reason: 'its participants have no sex',
    },
  ],
  assumed: [{ what: 'The biceps with the whole load', because: 'the abstract says elbow flexors' }],
  disagreeing: [],
}

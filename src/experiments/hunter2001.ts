/** Hunter and Enoka 2001: a fifth of own strength held with the elbow, by women and men. */
import type { Study } from './experiment'
import { bare, effort, ELBOW, lasted, protocolOf } from './build'

export const hunter2001: Study = {
  id: 'hunter2001',
  title: 'A fifth of one\'s strength, with the elbow',
  source: 'hunter2001',
  people: { healthy: null, fibromyalgia: 0 },
  protocol: protocolOf({
    id: 'hunter2001',
    title: 'A fifth of own strength held with the elbow to fatigue (Hunter and Enoka 2001)',
    steps: [effort('hold', { muscles: ELBOW, load: 0.2, limit: 3000, exhausting: true })],
    measurements: [],
  }),
  claims: [
    {
      id: 'healthy-women', role: 'validation', group: 'healthy', firmness: 'single study',
      claim: 'Women held it for 1806 s', published: bare(1806, 's'), reading: lasted('hold'),
      agrees: { low: 1625, high: 1987, unit: 's', because: 'a tenth either way of the printed mean, whose spread could not be read (our choice)' },
    },
    {
      kind: 'not modelled', id: 'healthy-men', role: 'validation', group: 'healthy', firmness: 'single study',
      claim: 'Men held it for 829 s', published: bare(829, 's'), reason: 'the studies the model was fitted to are of women, and its participants have no sex',
    },
  ],
  assumed: [{ what: 'The biceps with the whole load', because: 'the abstract says elbow flexors' }],
  disagreeing: [],
}

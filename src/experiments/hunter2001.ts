/** Hunter and Enoka 2001: a fifth of own strength held with the elbow, by women and men. */
import type { Study } from './experiment'
import { bare, ELBOW, heldToFatigue, lasted, NO_SEX } from './build'
import { withinATenth } from './rules'

export const hunter2001: Study = {
  id: 'hunter2001',
  title: 'A fifth of one\'s strength, with the elbow',
  source: 'hunter2001',
  people: { healthy: null, fibromyalgia: 0 },
  protocol: heldToFatigue({
    id: 'hunter2001',
    title: 'A fifth of own strength held with the elbow to fatigue (Hunter and Enoka 2001)',
    muscles: ELBOW, load: 0.2, limit: 3000,
  }),
  claims: [
    {
      id: 'healthy-women', role: 'validation', group: 'healthy', firmness: 'single study',
      claim: 'Women held it for 1806 s', published: bare(1806, 's'), reading: lasted('hold'),
      agrees: withinATenth(1806, 's', 'the printed mean, whose spread could not be read'),
    },
    {
      kind: 'not modelled', id: 'healthy-men', role: 'validation', group: 'healthy', firmness: 'single study',
      claim: 'Men held it for 829 s', published: bare(829, 's'), reason: NO_SEX,
    },
  ],
  assumed: [{ what: 'The biceps with the whole load', because: 'the abstract says elbow flexors' }],
  disagreeing: [],
}

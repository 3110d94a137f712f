/** Avin et al. 2010: half of own strength held with the elbow. */
import type { Study } from './experiment'
import { bare, ELBOW, heldToFatigue, lasted, NO_SEX } from './build'
import { withinATenth } from './rules'

export const avin2010: Study = {
  id: 'avin2010',
  title: 'Half of one\'s strength',
  source: 'avin2010',
  people: { healthy: null, fibromyalgia: 0 },
  protocol: heldToFatigue({
    id: 'avin2010',
    title: 'Half of own strength held with the elbow to fatigue (Avin 2010)',
    muscles: ELBOW, load: 0.5, limit: 600,
  }),
  claims: [
    {
      id: 'healthy-women', role: 'validation', group: 'healthy', firmness: 'single study',
      claim: 'Women held it for 112 s', published: bare(112, 's'), reading: lasted('hold'), agrees: withinATenth(112, 's', 'the printed mean, whose spread could not be read'),
    },
    {
      kind: 'not modelled', id: 'healthy-men', role: 'validation', group: 'healthy', firmness: 'single study',
      claim: 'Men held it for 80 s', published: bare(80, 's'), reason: NO_SEX,
    },
    {
      kind: 'not modelled', id: 'healthy-ankle', role: 'validation', group: 'healthy', firmness: 'single study',
      claim: 'With the ankle women and men held half of their strength alike', published: { kind: 'no difference' }, reason: NO_SEX,
    },
  ],
  assumed: [{ what: 'The biceps with the whole load', because: 'the abstract says elbow flexors' }],
  disagreeing: [],
}

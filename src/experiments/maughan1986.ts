/** Maughan et al. 1986: a fifth of own strength held with the knee until fatigue, by 25 women and 25 men. */
import type { Study } from './experiment'
import { heldToFatigue, lasted, NO_SEX, THIGH, withSpread } from './build'
import { fromDeviation } from './rules'

export const maughan1986: Study = {
  id: 'maughan1986',
  title: 'A fifth of one\'s strength',
  source: 'maughan1986',
  people: { healthy: 25, fibromyalgia: 0 },
  protocol: heldToFatigue({
    id: 'maughan1986',
    title: 'A fifth of own strength held with the knee to fatigue (Maughan 1986)',
    muscles: THIGH, load: 0.2, limit: 1200,
  }),
  claims: [
    {
      id: 'healthy-women', role: 'validation', group: 'healthy', firmness: 'single study',
      claim: 'Women held it for 252 s', published: withSpread(252, 56, 'SD', 's', '< 0.001'), reading: lasted('hold'), agrees: fromDeviation(252, 56, 25, 's'),
    },
    {
      kind: 'not modelled', id: 'healthy-men', role: 'validation', group: 'healthy', firmness: 'single study', n: 25,
      claim: 'Men held it for 180 s', published: withSpread(180, 51, 'SD', 's', '< 0.001'),
      reason: NO_SEX,
    },
    {
      kind: 'not modelled', id: 'healthy-dynamic', role: 'validation', group: 'healthy', firmness: 'single study', n: 11,
      claim: 'Women lifted half of their largest weight more often than men', published: { kind: 'direction', direction: 'up', p: '< 0.005' },
      reason: 'the protocol language has no movement',
    },
  ],
  assumed: [{ what: 'The two muscle groups of the thigh with the whole load each', because: 'the abstract says knee extensors of the stronger leg' }],
  disagreeing: [],
}

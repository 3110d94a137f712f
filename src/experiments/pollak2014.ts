/** Pollak et al. 2014: acid, ATP and lactate infused into a thumb muscle, one by one and together: nothing, fatigue, ache. */
import type { Study, StudyClaim } from './experiment'
import { at, protocolOf, reading, rest, unchanged, up, valueOf } from './build'

const NO_MIX = 'a protocol cannot set the concentrations in a muscle, and a contraction that reaches them brings its own inhibition along'

const mix = (id: string, claim: string, published: StudyClaim['published'], reason = NO_MIX): StudyClaim =>
  ({ kind: 'not modelled', id: `healthy-${id}`, role: 'validation', group: 'healthy', firmness: 'single study', claim, published, reason })

export const pollak2014: Study = {
  id: 'pollak2014',
  title: 'What a working muscle makes, infused',
  source: 'pollak2014',
  people: { healthy: 10, fibromyalgia: 0 },
  protocol: protocolOf({
    id: 'pollak2014',
    title: 'A hand at rest (for Pollak 2014)',
    steps: [rest('rest', 10)],
    measurements: [
      reading('pain', 'At rest', 'nrs', ['hand_R'], at('rest', 'end')),
      reading('atp', 'At rest', 'AT', ['hand_R'], at('rest', 'end')),
    ],
  }),
  claims: [
    {
      id: 'healthy-resting-mix', role: 'validation', group: 'healthy', firmness: 'single study',
      claim: 'What is there at rest (pH 7.4, 300 nM ATP, 1 mM lactate), infused, is not felt', published: unchanged,
      reading: valueOf('pain', ['hand_R']),
      agrees: { low: 0, high: 0.5, unit: 'NRS', because: 'nothing was felt; half a point of ten at most (our choice)' },
    },
    mix('single', 'Each of the three alone is not felt', unchanged),
    mix('moderate', 'pH 7.3, 400 nM ATP and 5 mM lactate together are felt as fatigue', up(), 'the model has no feeling of fatigue, and a protocol cannot set the concentrations in a muscle'),
    mix('vigorous', 'pH 7.2, 500 nM ATP and 10 mM lactate together are felt as more fatigue and some ache', up()),
    mix('ischaemic', 'Beyond that the ache grows and the fatigue does not', up()),
  ],
  assumed: [
    { what: 'A hand that rests stands for the infusion of what is there at rest', because: 'the resting concentrations of the model are of that order, and a protocol cannot infuse anything' },
  ],
  disagreeing: [],
}

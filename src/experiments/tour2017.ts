/** Tour et al. 2017: the largest comparison of the relief that exercise brings, 130 people with fibromyalgia against 132 without. */
import type { Study } from './experiment'
import { at, changeOf, down, effort, protocolOf, reading, THIGH, rest, up } from './build'
import { rises, smallerChange } from './rules'

const thigh = ['quadriceps_R'] as const

export const tour2017: Study = {
  id: 'tour2017',
  title: 'Less relief from exercise, in 262 people',
  source: 'tour2017',
  people: { healthy: 132, fibromyalgia: 130 },
  protocol: protocolOf({
    id: 'tour2017',
    title: 'Thigh hold at 22 % of own strength, the working thigh tested (for Tour 2017)',
    steps: [
      rest('before', 30),
      effort('hold', { muscles: THIGH, load: 0.22, limit: 300, exhausting: true }),
      rest('after', 30),
    ],
    measurements: [
      reading('thigh-before', 'Before', 'ppt', thigh, at('hold', 'start')),
      reading('thigh-end', 'End of the hold', 'ppt', thigh, at('hold', 'end'), 'thigh-before'),
    ],
  }),
  claims: [
    {
      id: 'between-relief', role: 'validation', group: 'between', firmness: 'robust',
      claim: 'Exercise raised the threshold less in fibromyalgia', published: down(),
      reading: { kind: 'between', how: 'difference', reading: changeOf('thigh-end', thigh) }, agrees: smallerChange,
    },
    {
      id: 'healthy-relief', role: 'validation', group: 'healthy', firmness: 'robust',
      claim: 'Exercise raised the threshold in healthy people', published: up(), reading: changeOf('thigh-end', thigh), agrees: rises,
    },
    {
      kind: 'not modelled', id: 'between-genes', role: 'validation', group: 'between', firmness: 'single study',
      claim: 'Pairs of variants of opioid and serotonin genes went with more or less relief, alike in both groups', published: { kind: 'some people' },
      reason: 'the model has no transmitters; what they do is lumped into the gains of its descending pathways',
    },
  ],
  assumed: [
    { what: 'The task: the thigh hold of Kosek 1996', because: 'the abstract names no task; it comes from the same group' },
    { what: 'The threshold is read when the hold ends', because: 'the abstract gives no time' },
  ],
  disagreeing: [
    { source: 'alsouhibani2022', found: '21 + 22 people, light thigh hold: a similar rise in both groups' },
    { source: 'berardi2021', found: '47 + 47 people, ten minutes of work with the elbow: the same rise in both groups' },
  ],
}

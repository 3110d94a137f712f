/** Staud et al. 2010: arm work to exhaustion and a quarter of an hour of rest in turn: pain of fibromyalgia falls in the rests. */
import type { Study } from './experiment'
import { at, down, effort, less, protocolOf, reading, rest, SHOULDER, unchanged, valueOf } from './build'
import { lessPain, samePain } from './rules'

const arms = ['deltoid_L', 'deltoid_R'] as const
const work = (id: string) => effort(id, { muscles: SHOULDER, side: 'both', load: 0.3, limit: 600, exhausting: true })

export const staud2010: Study = {
  id: 'staud2010',
  title: 'Arm work and rest in turn',
  source: 'staud2010',
  people: { healthy: 36, fibromyalgia: 34 },
  protocol: protocolOf({
    id: 'staud2010',
    title: 'Both shoulders worked to exhaustion and rested for 15 min, twice (Staud 2010)',
    steps: [rest('before', 10), work('work-1'), rest('rest-1', 900), work('work-2'), rest('rest-2', 900)],
    measurements: [
      reading('pain-before', 'Before', 'nrs', arms, at('before', 'end')),
      reading('pain-worked', 'End of the first work', 'nrs', arms, at('work-1', 'end')),
      reading('pain-rested', 'End of the first rest', 'nrs', arms, at('rest-1', 'end')),
      reading('pain-end', 'End of the second rest', 'nrs', arms, at('rest-2', 'end')),
    ],
  }),
  claims: [
    {
      id: 'fibromyalgia-rest', role: 'validation', group: 'fibromyalgia', firmness: 'single study',
      claim: 'Pain of the arms fell in the rest', published: down(), reading: less(valueOf('pain-rested', arms), valueOf('pain-worked', arms)), agrees: lessPain,
    },
    {
      id: 'fibromyalgia-end', role: 'validation', group: 'fibromyalgia', firmness: 'single study',
      claim: 'After work and rest in turn pain was not worse for good', published: unchanged, reading: less(valueOf('pain-end', arms), valueOf('pain-before', arms)), agrees: samePain,
    },
  ],
  assumed: [
    { what: 'A hold of both shoulders at 30 % of own strength stands for turning a crank with the arms', because: 'the protocol language has no movement; the abstract gives no load' },
    { what: 'Work and rest come twice', because: 'the abstract says alternating, not how often' },
  ],
  disagreeing: [],
}

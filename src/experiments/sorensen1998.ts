/** Sörensen et al. 1998: strong salt water in a shin muscle that did not hurt before: longer pain and a wider spread in fibromyalgia. */
import { REGION_IDS } from '../anatomy'
import type { Study, StudyClaim } from './experiment'
import { at, down, less, painful, protocolOf, reading, rest, up, valueOf } from './build'
import { morePain, PAINFUL } from './rules'

const shin = ['tibialis_anterior_L'] as const
const SALINE = 480

const electrical = (where: 'muscle' | 'skin', claim: string, published: StudyClaim['published']): StudyClaim => ({
  kind: 'not modelled', id: `between-${where}`, role: 'validation', group: 'between', firmness: 'single study', claim, published,
  reason: 'the model has no threshold for electrical stimuli',
})

export const sorensen1998: Study = {
  id: 'sorensen1998',
  title: 'Salt water in a muscle that did not hurt',
  source: 'sorensen1998',
  people: { healthy: 12, fibromyalgia: 12 },
  protocol: protocolOf({
    id: 'sorensen1998',
    title: 'Strong painful input to the left shin for 8 min, pain everywhere (Sörensen 1998)',
    steps: [rest('before', 10), rest('saline', SALINE), rest('after', 300)],
    stimuli: [painful(shin, at('saline', 'start'), 0.5, SALINE)],
    measurements: [
      reading('shin-before', 'Before', 'ppt', shin, at('before', 'end')),
      reading('pain-before', 'Before', 'nrs', REGION_IDS, at('before', 'end')),
      reading('pain-end', 'End of the infusion', 'nrs', REGION_IDS, at('saline', 'end')),
      reading('pain-5min', '5 min after', 'nrs', REGION_IDS, at('after', 'end')),
    ],
  }),
  claims: [
    {
      id: 'between-area', role: 'calibration', group: 'between', firmness: 'single study',
      claim: 'Pain spread to a larger area in fibromyalgia', published: up('0.002'),
      reading: {
        kind: 'between', how: 'difference',
        reading: { kind: 'count', of: 'regions', measurement: 'pain-end', against: 'pain-before', regions: REGION_IDS, above: PAINFUL },
      },
      agrees: { low: 1, high: 30, unit: 'areas', because: 'only that it is larger is printed; one muscle more at least, half of the body at most (our choice)' },
    },
    {
      id: 'between-duration', role: 'calibration', group: 'between', firmness: 'single study',
      claim: 'Pain lasted longer in fibromyalgia', published: up('0.01'),
      reading: { kind: 'between', how: 'difference', reading: less(valueOf('pain-5min', shin), valueOf('pain-before', shin)) },
      agrees: morePain,
    },
    {
      id: 'between-shin', role: 'calibration', group: 'between', set: 'that thresholds at rest are lower in fibromyalgia was fitted to other people (Gerdle 2016)', firmness: 'robust',
      claim: 'The pressure threshold of the shin was lower in fibromyalgia before', published: down('< 0.02'),
      reading: { kind: 'between', how: 'ratio', reading: valueOf('shin-before', shin) },
      agrees: { low: 0.4, high: 0.9, unit: '1', refs: ['gerdle2016'], because: 'only that it is lower is printed; at eight other sites the ratio was 0.55 (Gerdle 2016), and a tenth lower at least is told apart (our choice)' },
    },
    electrical('muscle', 'The threshold for repeated electrical stimuli of the muscle was lower in fibromyalgia', down('0.02')),
    electrical('skin', 'The threshold for electrical stimuli of the skin was the same', { kind: 'no difference' }),
  ],
  assumed: [
    { what: 'The salt water is a steady input of 0.5 for the 8 minutes of the infusion', because: 'strength from outside is a number of the model' },
    { what: 'How long it lasts is read as what is left five minutes after the infusion', because: 'the abstract prints no durations, and a protocol reads at moments' },
    { what: 'The area is the number of muscles that hurt at least one point more than before', because: 'the model draws muscles and not square centimetres' },
    { what: 'Nobody was chosen for a shin that does not hurt', because: 'the study chose such people; in the model the shin hurts less at rest in fibromyalgia than neck and hips, but it hurts' },
  ],
  disagreeing: [],
}

/**
 * Frey Law et al. 2008: acid infused into the shin muscle for 15 minutes: where it hurts, and what becomes more sensitive.
 * The fall over the muscle is calibration: that active nociceptors make their own surroundings more sensitive was set from it.
 */
import type { Study } from './experiment'
import { at, bare, changeOf, down, less, painful, protocolOf, reading, rest, unchanged, up, valueOf } from './build'
import { falls, still } from './rules'

const shin = ['tibialis_anterior_R'] as const
const other = ['tibialis_anterior_L'] as const
const BEYOND = 'pain from the shin muscle is felt at the ankle, and the model has no region there: what leaves its muscles is not drawn'

export const freyLaw2008: Study = {
  id: 'freylaw2008',
  title: 'Acid in the shin muscle',
  source: 'freyLaw2008',
  people: { healthy: 72, fibromyalgia: 0 },
  protocol: protocolOf({
    id: 'freylaw2008',
    title: 'Steady painful input to the right shin for 15 min, both shins tested (Frey Law 2008)',
    steps: [rest('before', 10), rest('infusion', 900)],
    stimuli: [painful(shin, at('infusion', 'start'), 0.1, 900)],
    measurements: [
      reading('shin-before', 'Before', 'ppt', shin, at('before', 'end')),
      reading('other-before', 'Before', 'ppt', other, at('before', 'end')),
      reading('pain-before', 'Before', 'nrs', [...shin, ...other], at('before', 'end')),
      reading('shin-end', 'End of the infusion', 'ppt', shin, at('infusion', 'end'), 'shin-before'),
      reading('other-end', 'End of the infusion', 'ppt', other, at('infusion', 'end'), 'other-before'),
      reading('pain-end', 'End of the infusion', 'nrs', [...shin, ...other], at('infusion', 'end')),
    ],
  }),
  claims: [
    {
      id: 'healthy-pain', role: 'validation', group: 'healthy', firmness: 'single study', n: 69,
      claim: 'The muscle hurt, lightly to moderately', published: up(),
      reading: less(valueOf('pain-end', shin), valueOf('pain-before', shin)),
      agrees: { low: 1, high: 5, unit: 'NRS', because: 'the abstract says light to moderate: from one to five of ten (our reading of the words)' },
    },
    {
      id: 'healthy-shin', role: 'calibration', group: 'healthy', firmness: 'single study', n: 69,
      claim: 'The pressure threshold over the muscle fell', published: down(), reading: changeOf('shin-end', shin), agrees: falls,
    },
    {
      id: 'healthy-other-pain', role: 'validation', group: 'healthy', firmness: 'single study', n: 69,
      claim: 'The other leg did not hurt', published: unchanged,
      reading: less(valueOf('pain-end', other), valueOf('pain-before', other)),
      agrees: { low: -0.5, high: 0.5, unit: 'NRS', because: 'no pain there; half a point of ten at most (our choice)' },
    },
    {
      id: 'healthy-other-shin', role: 'validation', group: 'healthy', firmness: 'single study', n: 69,
      claim: 'The pressure threshold of the other leg did not change', published: unchanged, reading: changeOf('other-end', other), agrees: still,
    },
    {
      kind: 'not modelled', id: 'healthy-women-ankle', role: 'validation', group: 'healthy', firmness: 'single study',
      claim: '80 % of women felt pain at the ankle', published: bare(80, '%'), reason: BEYOND,
    },
    {
      kind: 'not modelled', id: 'healthy-men-ankle', role: 'validation', group: 'healthy', firmness: 'single study',
      claim: '40 % of men felt pain at the ankle', published: bare(40, '%'), reason: `${BEYOND}; nor does it have men`,
    },
  ],
  assumed: [
    { what: 'The acid is a steady input of 0.1', because: 'strength from outside is a number of the model; a fifth of what stands for strong salt water, as the abstract says light to moderate' },
    { what: 'The right leg', because: 'the abstract says neither' },
    { what: 'Everything is read at the end of the 15 minutes', because: 'the abstract says before, during and 20 minutes after' },
  ],
  disagreeing: [],
}

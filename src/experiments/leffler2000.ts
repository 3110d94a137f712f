/**
 * Leffler, Kosek and Hansson 2000: strong salt water behind the shoulder blade is felt in the upper arm, by ten of twelve healthy people.
 * Calibration: how easily latent connections open, and how strong referral is, were chosen so that healthy people refer pain at all.
 */
import type { Study } from './experiment'
import { at, bare, less, painful, protocolOf, reading, rest, valueOf } from './build'
import { PAINFUL } from './rules'
import type { Reading } from './reading'

const upperArm = ['deltoid_L', 'triceps_L'] as const
const rise: Reading = { kind: 'highest', of: upperArm.map(region => less(valueOf('pain-end', [region]), valueOf('pain-before', [region]))) }

export const leffler2000: Study = {
  id: 'leffler2000',
  title: 'Salt water behind the shoulder blade',
  source: 'leffler2000',
  people: { healthy: 12, fibromyalgia: 0 },
  protocol: protocolOf({
    id: 'leffler2000',
    title: 'Strong painful input to the left infraspinatus, pain in the upper arm (Leffler 2000)',
    steps: [rest('before', 10), rest('saline', 180)],
    stimuli: [painful(['infraspinatus_L'], at('saline', 'start'), 0.5, 180)],
    measurements: [
      reading('pain-before', 'Before', 'nrs', upperArm, at('before', 'end')),
      reading('pain-end', 'In the third minute', 'nrs', upperArm, at('saline', 'end')),
    ],
  }),
  claims: [
    {
      id: 'healthy-referred', role: 'calibration', group: 'healthy', firmness: 'robust',
      claim: 'Ten of twelve healthy people felt it in the upper arm, and only there', published: bare((10 / 12) * 100, '%'),
      reading: { kind: 'share', of: rise, beyond: 'above', limit: PAINFUL },
      agrees: { low: 52, high: 98, unit: '%', because: 'the 95 % interval of ten of twelve (binomial, our calculation)' },
    },
  ],
  assumed: [
    { what: 'The salt water is a steady input of 0.5 for three minutes', because: 'strength from outside is a number of the model; volume and time are not in what was read' },
    { what: 'The upper arm is the deltoid and the triceps', because: 'the abstract says its upper part, at the outer back side' },
    { what: 'Felt is a rise by the rating at which an area counts as painful', because: 'the study asked people to draw where it hurt' },
    { what: 'That it was not felt at the shoulder blade itself is not asked of the model', because: 'in the model pain is always felt where it comes from, too' },
  ],
  disagreeing: [],
}

/**
 * O'Brien et al. 2018: what all studies together say of two tests, in standard deviations: weaker modulation, stronger summation.
 * Calibration: how much people differ in both was chosen with these numbers in view.
 */
import type { Study } from './experiment'
import { at, changeOf, less, painful, protocolOf, reading, rest, TAP_WIDTH, taps, valueOf, withSpread } from './build'

const thigh = ['quadriceps_R'] as const
const hand = ['hand_R'] as const
const TAPS = 10
const INTERVAL = 3
/** Of the taps; chosen with the difference between the groups in view. */
const STRENGTH = 0.0303

export const obrien2018: Study = {
  id: 'obrien2018',
  title: 'All studies of two tests together',
  source: 'obrien2018',
  people: { healthy: 672, fibromyalgia: 648 },
  arms: [
    {
      id: 'modulation',
      title: 'One hand hurts, the thigh is tested',
      protocol: protocolOf({
        id: 'obrien2018-modulation',
        title: 'Painful left hand, right thigh tested (for O\'Brien 2018)',
        steps: [rest('before', 10), rest('cold', 60)],
        stimuli: [painful(['hand_L'], at('cold', 'start'), 0.35, 60)],
        measurements: [
          reading('thigh-before', 'Before', 'ppt', thigh, at('before', 'end')),
          reading('thigh-during', 'While the hand hurts', 'ppt', thigh, at('cold', 'end'), 'thigh-before'),
        ],
      }),
    },
    {
      id: 'summation',
      title: 'Ten heat taps, three seconds apart',
      protocol: protocolOf({
        id: 'obrien2018-summation',
        title: 'Ten heat taps on the right hand, 3 s apart (for O\'Brien 2018)',
        steps: [rest('before', 5), rest('taps', (TAPS - 1) * INTERVAL + 1)],
        stimuli: [taps(hand, at('taps', 'start'), STRENGTH, INTERVAL, TAPS)],
        measurements: [
          reading('tap-first', 'First tap', 'nrs', hand, at('taps', 'start', TAP_WIDTH)),
          reading('tap-last', 'Last tap', 'nrs', hand, at('taps', 'start', (TAPS - 1) * INTERVAL + TAP_WIDTH)),
        ],
      }),
    },
  ],
  claims: [
    {
      id: 'between-modulation', role: 'calibration', group: 'between', firmness: 'robust',
      claim: 'Conditioned modulation is weaker in fibromyalgia: g = -0.57, 65 % less',
      published: withSpread(-0.57, [-0.88, -0.26], '95 % CI', '1'),
      reading: { kind: 'between', how: 'g', reading: changeOf('thigh-during', thigh, 'modulation') },
      agrees: { low: -0.88, high: -0.26, unit: '1', refs: ['obrien2018'], because: 'the printed 95 % interval of the 23 studies together' },
    },
    {
      id: 'between-summation', role: 'calibration', group: 'between', firmness: 'robust',
      claim: 'Temporal summation is stronger in fibromyalgia: g = 0.53, 68 % more',
      published: withSpread(0.53, [0.23, 0.83], '95 % CI', '1'),
      reading: { kind: 'between', how: 'g', reading: less(valueOf('tap-last', hand, 'summation'), valueOf('tap-first', hand, 'summation')) },
      agrees: { low: 0.23, high: 0.83, unit: '1', refs: ['obrien2018'], because: 'the printed 95 % interval of the 23 studies together' },
    },
  ],
  assumed: [
    { what: 'One cold hand and one train of heat taps stand for the many tests of 23 studies', because: 'a meta-analysis has no protocol of its own' },
    { what: 'One trial of 648 and 672 people', because: 'the 23 studies differ from each other, which one trial of all their people does not; its interval is narrower than the printed one' },
    { what: 'How strong the cold and the taps are', because: 'strength from outside is a number of the model. That of cold is the one used everywhere here. That of the taps was chosen for the published difference between the groups, which it decides: a tenth weaker and the groups stand the other way round, a tenth stronger and they differ twice as much. That the claim agrees says little of the model' },
  ],
  disagreeing: [],
}

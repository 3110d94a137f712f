/** Kosek and Hansson 1997: pain of a tourniquet on one arm makes the thigh less sensitive, though not in fibromyalgia; vibration works in both. */
import type { Study, StudyClaim } from './experiment'
import { at, changeOf, down, noDifference, painfulAs, protocolOf, reading, rest, unchanged, up, valueOf } from './build'
import { rises, samePain, smallerChange, still } from './rules'

const thigh = ['quadriceps_R'] as const
const arm = ['forearm_flex_L'] as const
const change = changeOf('thigh-during', thigh)

const vibration = (group: 'healthy' | 'between', claim: string, published: StudyClaim['published']): StudyClaim => ({
  kind: 'not modelled', id: `${group}-vibration`, role: 'validation', group, firmness: 'single study', claim, published,
  reason: 'vibration stirs touch fibres, whose input to the spinal cord the model does not have',
})

export const kosekHansson1997: Study = {
  id: 'kosek-hansson1997',
  title: 'Pain in one place against pain in another',
  source: 'kosekHansson1997',
  people: { healthy: 10, fibromyalgia: 10 },
  protocol: protocolOf({
    id: 'kosek-hansson1997',
    title: 'Tourniquet pain of the left arm, right thigh tested (Kosek and Hansson 1997)',
    steps: [rest('before', 10), rest('tourniquet', 180), rest('after', 10)],
    stimuli: [painfulAs(7, arm, at('tourniquet', 'start'), 0.35, 180)],
    measurements: [
      reading('thigh-before', 'Before', 'ppt', thigh, at('before', 'end')),
      reading('thigh-during', 'At the end of the tourniquet', 'ppt', thigh, at('tourniquet', 'end'), 'thigh-before'),
      reading('arm-during', 'At the end of the tourniquet', 'nrs', arm, at('tourniquet', 'end')),
    ],
  }),
  claims: [
    {
      id: 'healthy-thigh', role: 'calibration', group: 'healthy', firmness: 'robust',
      claim: 'While the arm hurt, the threshold of the healthy thigh was higher', published: up('< 0.001'), reading: change, agrees: rises,
    },
    {
      id: 'fibromyalgia-thigh', role: 'calibration', group: 'fibromyalgia', firmness: 'robust',
      claim: 'While the arm hurt, the threshold of the thigh did not change in fibromyalgia', published: unchanged, reading: change, agrees: still,
    },
    {
      id: 'between-thigh', role: 'calibration', group: 'between', firmness: 'robust',
      claim: 'The rise was smaller in fibromyalgia', published: down('< 0.001'),
      reading: { kind: 'between', how: 'difference', reading: change }, agrees: smallerChange,
    },
    {
      id: 'between-arm-pain', role: 'calibration', group: 'between', firmness: 'single study',
      claim: 'The tourniquet hurt alike in both groups', published: noDifference(),
      reading: { kind: 'between', how: 'difference', reading: valueOf('arm-during', arm) }, agrees: samePain,
    },
    vibration('healthy', 'While the forearm was vibrated, its pressure threshold was higher', up('< 0.001')),
    vibration('between', 'Vibration did the same in both groups', noDifference()),
  ],
  assumed: [
    { what: 'The pain of the tourniquet: a steady input of 0.35 to one region of the arm for three minutes', because: 'how strong an outside stimulus is, is a number of the model: here it is that of cold water everywhere here; the abstract gives no duration' },
    { what: 'Input alone, without the lack of blood that causes it', because: 'the study worked the arm under the tourniquet until it hurt, for a time that differed between people' },
  ],
  disagreeing: [],
}

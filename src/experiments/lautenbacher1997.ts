/** Lautenbacher and Rollman 1997: heat on the foot that goes on hurting, and the arm tested meanwhile. */
import type { Study } from './experiment'
import { at, changeOf, down, painful, protocolOf, reading, rest, unchanged, up } from './build'
import { rises, smallerChange, still } from './rules'

const arm = ['forearm_flex_R'] as const
const change = changeOf('arm-during', arm)

export const lautenbacher1997: Study = {
  id: 'lautenbacher1997',
  title: 'Heat on the foot, the arm tested',
  source: 'lautenbacher1997',
  people: { healthy: 26, fibromyalgia: 25 },
  protocol: protocolOf({
    id: 'lautenbacher1997',
    title: 'Painful heat on the left foot, right forearm tested (Lautenbacher 1997)',
    steps: [rest('before', 10), rest('heat', 120), rest('after', 10)],
    stimuli: [painful(['hand_L'], at('heat', 'start'), 0.35, 120)],
    measurements: [
      reading('arm-before', 'Before', 'ppt', arm, at('before', 'end')),
      reading('arm-during', 'While the foot hurts', 'ppt', arm, at('heat', 'end'), 'arm-before'),
    ],
  }),
  claims: [
    {
      id: 'healthy-arm', role: 'validation', group: 'healthy', firmness: 'robust',
      claim: 'While the foot hurt, the threshold of the arm was higher', published: up(), reading: change, agrees: rises,
    },
    {
      id: 'fibromyalgia-arm', role: 'validation', group: 'fibromyalgia', firmness: 'robust',
      claim: 'While the foot hurt, the threshold of the arm did not change in fibromyalgia', published: unchanged, reading: change, agrees: still,
    },
    {
      id: 'between-arm', role: 'validation', group: 'between', firmness: 'robust',
      claim: 'The rise was smaller in fibromyalgia', published: down(),
      reading: { kind: 'between', how: 'difference', reading: change }, agrees: smallerChange,
    },
  ],
  assumed: [
    { what: 'The pressure threshold of the forearm stands for the threshold of electric pain', because: 'electric stimuli on the skin have no place in the model' },
    { what: 'The hand stands for the foot', because: 'the model has no muscles of the foot, and what a part of the body counts for goes by its mass: the shin in its place raises the healthy threshold by three quarters' },
    { what: 'The heat: a steady input of 0.35 for two minutes', because: 'how strong an outside stimulus is, is a number of the model: here it is that of cold water everywhere here; the abstract gives no duration' },
  ],
  disagreeing: [],
}

/** Vaegter, Handberg and Graven-Nielsen 2014: exercise and cold water side by side in 80 healthy people: what each does, where, and for how long. */
import type { Study } from './experiment'
import { at, changeOf, effort, less, painful, protocolOf, reading, rest, THIGH, unchanged, up } from './build'
import { largerChange, rises, still } from './rules'

const thigh = ['quadriceps_R'] as const
const arm = ['biceps_L'] as const
const LOADS = { light: [0.3, 'light'], hard: [0.6, 'hard'] } as const
type Load = keyof typeof LOADS
const after = (region: 'thigh' | 'arm', load: Load) => changeOf(`${region}-after`, region === 'thigh' ? thigh : arm, load)

export const vaegter2014: Study = {
  id: 'vaegter2014',
  title: 'Exercise and cold water side by side',
  source: 'vaegter2014',
  people: { healthy: 80, fibromyalgia: 0 },
  arms: [
    {
      id: 'cold',
      title: 'Hand in cold water',
      protocol: protocolOf({
        id: 'vaegter2014-cold',
        title: 'Left hand in cold water, right thigh tested (Vaegter 2014)',
        steps: [rest('before', 10), rest('cold', 120), rest('after', 300)],
        stimuli: [painful(['hand_L'], at('cold', 'start'), 0.35, 120)],
        measurements: [
          reading('thigh-before', 'Before', 'ppt', thigh, at('before', 'end')),
          reading('thigh-during', 'In the cold', 'ppt', thigh, at('cold', 'end'), 'thigh-before'),
          reading('thigh-after', 'After', 'ppt', thigh, at('after', 'end'), 'thigh-before'),
        ],
      }),
    },
    ...(Object.keys(LOADS) as Load[]).map(load => ({
      id: load,
      title: `${load === 'light' ? 'Light' : 'Hard'} thigh hold`,
      protocol: protocolOf({
        id: `vaegter2014-${load}`,
        title: `Thigh hold at ${LOADS[load][0] * 100} % of own strength, thigh and arm tested (Vaegter 2014)`,
        steps: [rest('before', 10), effort('hold', { muscles: THIGH, load: LOADS[load][0], limit: 90, exhausting: true }), rest('after', 60)],
        measurements: [
          reading('thigh-before', 'Before', 'ppt', thigh, at('hold', 'start')),
          reading('arm-before', 'Before', 'ppt', arm, at('hold', 'start')),
          reading('thigh-after', 'Right after', 'ppt', thigh, at('hold', 'end', 10), 'thigh-before'),
          reading('arm-after', 'Right after', 'ppt', arm, at('hold', 'end', 10), 'arm-before'),
        ],
      }),
    })),
  ],
  claims: [
    {
      id: 'healthy-cold-during', role: 'validation', group: 'healthy', firmness: 'robust',
      claim: 'While the hand was in cold water, the threshold of the thigh was higher', published: up(), reading: changeOf('thigh-during', thigh, 'cold'), agrees: rises,
    },
    {
      id: 'healthy-cold-after', role: 'validation', group: 'healthy', firmness: 'robust',
      claim: 'After the cold water nothing of that was left', published: unchanged, reading: changeOf('thigh-after', thigh, 'cold'), agrees: still,
    },
    {
      id: 'healthy-near', role: 'validation', group: 'healthy', firmness: 'robust',
      claim: 'After a hard thigh hold the threshold of the thigh was higher', published: up(), reading: after('thigh', 'hard'), agrees: rises,
    },
    {
      id: 'healthy-far', role: 'validation', group: 'healthy', firmness: 'contested',
      claim: 'After a hard thigh hold the threshold of the resting arm was higher', published: up(), reading: after('arm', 'hard'), agrees: rises,
    },
    {
      id: 'healthy-near-and-far', role: 'validation', group: 'healthy', firmness: 'robust',
      claim: 'The rise was larger in the part of the body that worked', published: up(), reading: less(after('thigh', 'hard'), after('arm', 'hard')), agrees: largerChange,
    },
    {
      id: 'healthy-hard-and-light', role: 'validation', group: 'healthy', firmness: 'robust',
      claim: 'A hard hold raised the threshold more than a light one', published: up(), reading: less(after('thigh', 'hard'), after('thigh', 'light')), agrees: largerChange,
    },
    {
      kind: 'not modelled', id: 'healthy-cycling', role: 'validation', group: 'healthy', firmness: 'robust',
      claim: 'Hard cycling raised thresholds near and far, light cycling did not', published: up(),
      reason: 'the protocol language has no movement, and the model no whole-body work',
    },
  ],
  assumed: [
    { what: 'The loads: 30 and 60 % of own strength for 90 s', because: 'the abstract says two intensities; a meeting abstract of the same group used 30 and 60 %, for longer' },
    { what: 'Right after is 10 s after the hold; after the cold is five minutes after', because: 'the abstract says after and 15 minutes after' },
    { what: 'Cold water is an input of 0.35 to the hand for two minutes', because: 'strength from outside is a number of the model' },
  ],
  disagreeing: [
    { source: 'berardi2021', found: '47 healthy people, ten minutes of work with the elbow: no change at the resting thigh' },
    { source: 'kadetoff2007', found: '17 healthy people, thigh hold to exhaustion: no change near or far' },
  ],
}

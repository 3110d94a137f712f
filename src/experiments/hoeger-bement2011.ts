/**
 * Hoeger Bement et al. 2011: three kinds of elbow work in fibromyalgia; after each, some hurt more, some less and some the same.
 * Calibration: how much people differ in what a contraction brings was chosen so that there are the three kinds.
 */
import type { Study, StudyClaim } from './experiment'
import { at, bouts, changeOf, effort, ELBOW, protocolOf, reading, rest } from './build'
import type { Step } from '../protocols'

const finger = ['hand_L'] as const
const PEOPLE = 15

const ARMS = {
  maximal: ['Three maximal contractions', bouts(3, 5, 60, { muscles: ELBOW, load: 1 })],
  failure: ['25 % of own strength to failure', [effort('work-1', { muscles: ELBOW, load: 0.25, limit: 1200, exhausting: true })]],
  'two-minutes': ['25 % of own strength for two minutes', [effort('work-1', { muscles: ELBOW, load: 0.25, limit: 120 })]],
} as const satisfies Record<string, readonly [string, readonly Step[]]>
type ArmId = keyof typeof ARMS

const split = (arm: ArmId): StudyClaim => ({
  id: `fibromyalgia-${arm}`, role: 'calibration', group: 'fibromyalgia', firmness: 'single study',
  claim: `${ARMS[arm][0]}: afterwards some people were less sensitive at the finger, some more and some the same`,
  published: { kind: 'some people' },
  reading: { kind: 'share', of: changeOf('finger-after', finger, arm), beyond: 'above', limit: 0 },
  agrees: {
    low: 100 / PEOPLE, high: 100 - 100 / PEOPLE, unit: '%',
    because: 'how many were in each of the three groups is not printed; our reading: at least one of the 15 rose and at least one fell',
  },
})

export const hoegerBement2011: Study = {
  id: 'hoeger-bement2011',
  title: 'The same work, three kinds of answer',
  source: 'hoegerBement2011',
  people: { healthy: 0, fibromyalgia: PEOPLE },
  arms: (Object.keys(ARMS) as ArmId[]).map(arm => ({
    id: arm,
    title: ARMS[arm][0],
    protocol: protocolOf({
      id: `hoeger-bement2011-${arm}`,
      title: `Elbow work, ${ARMS[arm][0].toLowerCase()}; finger tested (Hoeger Bement 2011)`,
      steps: [rest('before', 30), ...ARMS[arm][1], rest('after', 60)],
      measurements: [
        reading('finger-before', 'Before', 'ppt', finger, at('before', 'end')),
        reading('finger-after', 'Right after', 'ppt', finger, at('after', 'start', 60), 'finger-before'),
      ],
    }),
  })),
  claims: [
    split('maximal'), split('failure'), split('two-minutes'),
    {
      kind: 'not modelled', id: 'fibromyalgia-age', role: 'validation', group: 'fibromyalgia', firmness: 'single study',
      claim: 'Younger people, and those who were most sensitive before, were relieved most', published: { kind: 'some people' },
      reason: 'a participant of the model has no age',
    },
  ],
  assumed: [
    { what: 'The maximal contractions last 5 s, with a minute between them', because: 'the abstract gives their number only' },
    { what: 'The right arm works, the left hand is tested one minute after', because: 'the abstract gives neither side nor time; the finger stands for the whole hand in the model' },
    { what: 'A rise is any rise above nothing', because: 'how the authors drew the line between change and no change is not in the abstract' },
  ],
  disagreeing: [],
}

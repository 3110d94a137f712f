/** Berardi et al. 2021: ten minutes of submaximal work with the elbow, isometric or concentric; arm and thigh tested before and after. */
import type { Group, Study, StudyClaim } from './experiment'
import { at, bare, bouts, changeOf, ELBOW, less, noDifference, protocolOf, reading, rest, unchanged, valueOf, withSpread } from './build'
import { fromDeviation, fromP, sameChange, still } from './rules'

const arm = ['biceps_R'] as const
const thigh = ['quadriceps_R'] as const
const PEOPLE = 47

const painRise = (group: Group, points: number, deviation: number): StudyClaim => ({
  id: `${group}-arm-pain`, role: 'validation', group, firmness: 'robust',
  claim: `Pain of the working arm rose by ${points} of 10`,
  published: withSpread(points, deviation, 'SD', 'NRS', '< 0.001'),
  reading: less(valueOf('pain-after', arm), valueOf('pain-before', arm)),
  agrees: fromDeviation(points, deviation, PEOPLE, 'NRS'),
})
const weaker = (group: Group, share: number, deviation: number): StudyClaim => ({
  id: `${group}-strength`, role: 'calibration', group, set: 'when strength was tested was chosen with it in view', firmness: 'single study',
  claim: `Elbow strength had fallen by ${(share * 100).toFixed(1)} % (as a share of 1: ${share})`,
  published: withSpread(share, deviation, 'SD', '1', '0.013'),
  reading: valueOf('fatigued-after', arm),
  agrees: fromDeviation(share, deviation, PEOPLE, '1'),
})
const thighStill = (group: Group): StudyClaim => ({
  id: `${group}-thigh`, role: 'validation', group, firmness: 'contested',
  claim: 'Pressure threshold of the resting thigh after the work: unchanged',
  published: unchanged, reading: changeOf('thigh-after', thigh), agrees: still,
})
const armRise = (group: Group): StudyClaim => ({
  id: `${group}-arm`, role: 'validation', group, firmness: 'contested', n: 2 * PEOPLE,
  claim: 'Pressure threshold of the working arm after the work: 6.6 % higher, both groups together (205.5 to 219.0 kPa)',
  published: bare(6.6, '%', '0.004'), reading: changeOf('arm-after', arm),
  // Student's t of 93 degrees of freedom, at the printed P and at P = 0.05.
  agrees: fromP(6.6, 2.95, 1.986, '%', '0.004'),
})

export const berardi2021: Study = {
  id: 'berardi2021',
  title: 'Ten minutes of work with the elbow',
  source: 'berardi2021',
  people: { healthy: PEOPLE, fibromyalgia: PEOPLE },
  protocol: protocolOf({
    id: 'berardi2021',
    title: 'Elbow bent against a load for ten minutes on and off, arm and thigh tested (Berardi 2021)',
    steps: [rest('before', 30), ...bouts(5, 60, 60, { muscles: ELBOW, load: 0.2 }), rest('after', 60)],
    measurements: [
      reading('arm-before', 'Before', 'ppt', arm, at('before', 'end')),
      reading('thigh-before', 'Before', 'ppt', thigh, at('before', 'end')),
      reading('pain-before', 'Before', 'nrs', arm, at('before', 'end')),
      reading('fatigued-after', 'Right after', 'MF', arm, at('after', 'start', 30)),
      reading('pain-after', 'At the end of the last bout', 'nrs', arm, at('work-5', 'end')),
      reading('arm-after', 'Right after', 'ppt', arm, at('after', 'start', 30), 'arm-before'),
      reading('thigh-after', 'Right after', 'ppt', thigh, at('after', 'start', 60), 'thigh-before'),
    ],
  }),
  claims: [
    armRise('healthy'), armRise('fibromyalgia'),
    {
      id: 'between-arm', role: 'validation', group: 'between', firmness: 'contested',
      claim: 'The rise at the arm was the same in both groups', published: noDifference(),
      reading: { kind: 'between', how: 'difference', reading: changeOf('arm-after', arm) }, agrees: sameChange,
    },
    thighStill('healthy'), thighStill('fibromyalgia'),
    painRise('healthy', 0.7, 1.3), painRise('fibromyalgia', 2.9, 2.3),
    weaker('healthy', 0.04, 0.067), weaker('fibromyalgia', 0.098, 0.138),
    {
      kind: 'not modelled', id: 'between-summation', role: 'validation', group: 'between', firmness: 'single study',
      claim: 'Summation of pinpricks on a finger fell from 6.8 to 6.5 of 10, both groups together', published: withSpread(-0.3, null, null, 'NRS', '0.013'),
      reason: 'the model has no pinpricks on the skin',
    },
  ],
  assumed: [
    { what: 'Five bouts of a minute, with a minute of rest between', because: 'the abstract says ten minutes; that work and rest alternated is known from a meeting abstract of the same work, how they did is not' },
    { what: 'The load: 20 % of own strength', because: 'the abstract says submaximal' },
    { what: 'Isometric work alone', because: 'the protocol language has no movement; the results of both kinds are printed together' },
    { what: 'Strength is tested when the arm is, half a minute after the ten minutes, a minute and a half after the last bout', because: 'the abstract does not say when. It matters: right at the end of the last bout 18 % of the units are tired, a minute later 8 %, another minute later 3 %' },
    { what: 'The loss of strength is the share of fatigued motor units', because: 'the model has no other counterpart of a maximal contraction' },
  ],
  disagreeing: [
    { source: 'staud2005', found: 'grip of 90 s: higher at both forearms in healthy people, lower in fibromyalgia' },
    { source: 'ge2012', found: '22 + 22 people, shoulder hold: no change of the working muscle in fibromyalgia, and a fall at the leg' },
  ],
}

/**
 * Staud, Robinson and Price 2005: 90 s of gripping at 30 % of the maximum; both forearms tested while the hand gripped.
 * The thresholds are calibration: that effort facilitates in fibromyalgia and not in healthy people was set from them.
 */
import type { Group, Study, StudyClaim } from './experiment'
import { at, changeOf, down, effort, GRIP, protocolOf, reading, up } from './build'
import { falls, rises } from './rules'

const ARMS = { gripping: 'forearm_flex_R', resting: 'forearm_flex_L' } as const

const forearm = (group: Group, arm: keyof typeof ARMS): StudyClaim => ({
  id: `${group}-${arm}`, role: 'calibration', group, firmness: 'contested',
  claim: `Pressure threshold of the ${arm} forearm during the grip: ${group === 'healthy' ? 'higher' : 'lower'} than before`,
  published: group === 'healthy' ? up() : down(),
  reading: changeOf(`${arm}-during`, [ARMS[arm]]),
  agrees: group === 'healthy' ? rises : falls,
})

const heat = (group: Group): StudyClaim => ({
  kind: 'not modelled', id: `${group}-heat`, role: 'validation', group, firmness: 'single study',
  claim: `Heat on the skin of both forearms hurt ${group === 'healthy' ? 'less' : 'more'} during the grip`,
  published: group === 'healthy' ? down() : up(),
  reason: 'the model has no heat on the skin; its steady input stands for pain from deep tissue',
})

export const staud2005: Study = {
  id: 'staud2005',
  title: 'Gripping for a minute and a half',
  source: 'staud2005',
  people: { healthy: null, fibromyalgia: null },
  protocol: protocolOf({
    id: 'staud2005',
    title: 'Hand grip at 30 % of own strength for 90 s, both forearms tested (Staud 2005)',
    steps: [effort('grip', { muscles: GRIP, load: 0.3, limit: 90 })],
    measurements: [
      reading('gripping-before', 'Before', 'ppt', [ARMS.gripping], at('grip', 'start')),
      reading('resting-before', 'Before', 'ppt', [ARMS.resting], at('grip', 'start')),
      reading('gripping-during', 'At its end', 'ppt', [ARMS.gripping], at('grip', 'end'), 'gripping-before'),
      reading('resting-during', 'At its end', 'ppt', [ARMS.resting], at('grip', 'end'), 'resting-before'),
    ],
  }),
  claims: [
    forearm('healthy', 'gripping'), forearm('healthy', 'resting'),
    forearm('fibromyalgia', 'gripping'), forearm('fibromyalgia', 'resting'),
    heat('healthy'), heat('fibromyalgia'),
  ],
  assumed: [
    { what: 'During is read at the end of the 90 s', because: 'the abstract does not say when in the grip each forearm was tested' },
    { what: 'The right hand, and the shares of three muscle groups in the grip', because: 'the abstract says hand grip and neither side nor muscles' },
    { what: 'The flexors of the forearm are what was pressed', because: 'the abstract says forearm' },
  ],
  disagreeing: [
    { source: 'alsouhibani2022', found: '21 + 22 people, light thigh hold: less sensitive in both groups alike, near and far from the muscle' },
    { source: 'berardi2021', found: '47 + 47 people, ten minutes of work with the elbow: the arm less sensitive in both groups alike' },
  ],
}

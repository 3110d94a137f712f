/**
 * Alsouhibani and Hoeger Bement 2022: light thigh hold; thigh and shoulder less sensitive afterwards, alike with and without fibromyalgia.
 * The healthy shoulder is calibration: that a contraction also inhibits far from the muscle, for some minutes, is in the model because of it.
 */
import type { Group, Study, StudyClaim } from './experiment'
import { at, changeOf, effort, noDifference, protocolOf, reading, rest, THIGH, up } from './build'
import { rises, sameChange } from './rules'

const SITES = { thigh: 'quadriceps_R', shoulder: 'deltoid_R' } as const
type Site = keyof typeof SITES
const change = (site: Site) => changeOf(`${site}-after`, [SITES[site]])

const rose = (group: Group, site: Site): StudyClaim => ({
  id: `${group}-${site}`, role: group === 'healthy' && site === 'shoulder' ? 'calibration' : 'validation', group, firmness: 'contested',
  claim: `Pressure threshold of the ${site === 'thigh' ? 'working thigh' : 'resting shoulder'} after the hold: higher than before`,
  published: up(), reading: change(site), agrees: rises,
})
const alike = (site: Site): StudyClaim => ({
  id: `between-${site}`, role: 'validation', group: 'between', firmness: 'contested',
  claim: `The rise at the ${site} was similar in both groups`,
  published: noDifference(), reading: { kind: 'between', how: 'difference', reading: change(site) }, agrees: sameChange,
})

export const alsouhibani2022: Study = {
  id: 'alsouhibani2022',
  title: 'Light thigh hold, the same relief in both groups',
  source: 'alsouhibani2022',
  people: { healthy: 22, fibromyalgia: 21 },
  protocol: protocolOf({
    id: 'alsouhibani2022',
    title: 'Light thigh hold to exhaustion, thigh and shoulder tested (Alsouhibani 2022)',
    steps: [
      rest('before', 30),
      effort('hold', { muscles: THIGH, load: 0.2, limit: 900, exhausting: true }),
      rest('after', 60),
    ],
    measurements: (Object.keys(SITES) as Site[]).flatMap(site => [
      reading(`${site}-before`, 'Before', 'ppt', [SITES[site]], at('hold', 'start')),
      reading(`${site}-after`, 'Right after', 'ppt', [SITES[site]], at('hold', 'end', 60), `${site}-before`),
    ]),
  }),
  claims: [
    rose('healthy', 'thigh'), rose('healthy', 'shoulder'), rose('fibromyalgia', 'thigh'), rose('fibromyalgia', 'shoulder'),
    alike('thigh'), alike('shoulder'),
    {
      kind: 'not modelled', id: 'between-cpm', role: 'validation', group: 'between', firmness: 'single study',
      claim: 'In people whose conditioned modulation was weak it was stronger at the shoulder after the hold', published: up(),
      reason: 'in the model a hold does not change how strongly pain elsewhere inhibits',
    },
  ],
  assumed: [
    { what: 'The load: 20 % of own strength', because: 'the abstract says low-intensity' },
    { what: 'Held to exhaustion', because: 'the abstract does not say for how long; the public registration of the trial says as long as they can' },
    { what: 'Both places are tested one minute after the hold', because: 'the abstract gives no time' },
  ],
  disagreeing: [
    { source: 'kosek1996', found: '14 + 14 people, thigh hold at 22 %: lower in fibromyalgia' },
    { source: 'staud2005', found: 'grip of 90 s: lower at both forearms in fibromyalgia' },
    { source: 'kadetoff2007', found: '17 + 17 people, thigh hold to exhaustion: no change in either group' },
  ],
}

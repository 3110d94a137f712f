/** Kadetoff and Kosek 2007: thigh hold to exhaustion; no threshold moved in either group, though the hold hurt more in fibromyalgia. */
import type { Group, Study, StudyClaim } from './experiment'
import { at, changeOf, down, effort, less, protocolOf, reading, rest, THIGH, unchanged, up, valueOf } from './build'
import { morePain, still } from './rules'

const SITES = { thigh: 'quadriceps_R', shoulder: 'deltoid_R' } as const
type Site = keyof typeof SITES
const pain = (when: string) => less(valueOf(`pain-${when}`, [SITES.thigh]), valueOf('pain-before', [SITES.thigh]))

const flat = (group: Group, site: Site, when: 'after' | '15min'): StudyClaim => ({
  id: `${group}-${site}-${when}`, role: 'validation', group, firmness: 'contested',
  claim: `Pressure threshold of the ${site} ${when === 'after' ? 'right after' : '15 minutes after'} the hold: unchanged`,
  published: unchanged, reading: changeOf(`${site}-${when}`, [SITES[site]]), agrees: still,
})

const lower = (site: Site): StudyClaim => ({
  id: `between-${site}`, role: 'calibration', group: 'between', set: 'that thresholds at rest are lower in fibromyalgia was fitted to other people (Gerdle 2016)', firmness: 'robust',
  claim: `Pressure threshold of the ${site} before the hold: lower in fibromyalgia`,
  published: down('< 0.001'),
  reading: { kind: 'between', how: 'ratio', reading: valueOf(`${site}-before`, [SITES[site]]) },
  agrees: { low: 0.4, high: 0.9, unit: '1', refs: ['gerdle2016'], because: 'only that it is lower is printed; at eight other sites the ratio was 0.55 (Gerdle 2016), and a tenth lower at least is told apart (our choice)' },
})

export const kadetoff2007: Study = {
  id: 'kadetoff2007',
  title: 'Thigh hold that left thresholds alone',
  source: 'kadetoff2007',
  people: { healthy: 17, fibromyalgia: 17 },
  protocol: protocolOf({
    id: 'kadetoff2007',
    title: 'Thigh hold to exhaustion, thigh and shoulder tested (Kadetoff 2007)',
    steps: [
      rest('before', 30),
      effort('hold', { muscles: THIGH, load: 0.22, limit: 600, exhausting: true }),
      rest('after', 900),
    ],
    measurements: [
      ...(Object.keys(SITES) as Site[]).flatMap(site => [
        reading(`${site}-before`, 'Before', 'ppt', [SITES[site]], at('hold', 'start')),
        reading(`${site}-after`, 'Right after', 'ppt', [SITES[site]], at('hold', 'end', 30), `${site}-before`),
        reading(`${site}-15min`, '15 min after', 'ppt', [SITES[site]], at('hold', 'end', 900), `${site}-before`),
      ]),
      reading('pain-before', 'Before', 'nrs', [SITES.thigh], at('hold', 'start')),
      reading('pain-1min', 'One minute into the hold', 'nrs', [SITES.thigh], at('hold', 'start', 60)),
      reading('pain-5min', '5 min after', 'nrs', [SITES.thigh], at('hold', 'end', 300)),
    ],
  }),
  claims: [
    ...(['healthy', 'fibromyalgia'] as const).flatMap(group => [flat(group, 'thigh', 'after'), flat(group, 'shoulder', 'after'), flat(group, 'thigh', '15min')]),
    lower('thigh'), lower('shoulder'),
    {
      id: 'between-pain-during', role: 'validation', group: 'between', firmness: 'robust',
      claim: 'Pain rose more during the hold in fibromyalgia', published: up(),
      reading: { kind: 'between', how: 'difference', reading: pain('1min') }, agrees: morePain,
    },
    {
      id: 'between-pain-after', role: 'validation', group: 'between', firmness: 'robust',
      claim: 'Pain stayed up for longer after the hold in fibromyalgia', published: up(),
      reading: { kind: 'between', how: 'difference', reading: pain('5min') }, agrees: morePain,
    },
    {
      kind: 'not modelled', id: 'between-pressor', role: 'validation', group: 'between', firmness: 'single study',
      claim: 'Blood pressure rose alike in both groups, heart rate only in fibromyalgia', published: up('< 0.02'),
      reason: 'the model has no circulation beyond the blood flow of a muscle',
    },
  ],
  assumed: [
    { what: 'The load: 22 % of own strength, as in the study of 1996', because: 'the abstract says a standardised static contraction until exhaustion; the authors suspect that it was too light' },
    { what: 'The moments: right after is 30 s after, pain is compared one minute into the hold and five minutes after it', because: 'the abstract says before, during and 15 minutes following' },
  ],
  disagreeing: [
    { source: 'kosek1996', found: '14 + 14 people, thigh hold at 22 %: higher in healthy people, lower in fibromyalgia' },
    { source: 'alsouhibani2022', found: '21 + 22 people, light thigh hold: a similar rise in both groups' },
  ],
}

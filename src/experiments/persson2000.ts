/**
 * Persson et al. 2000: one arm held as long as possible; pressure thresholds of both shoulders right after and 10 minutes later.
 * The only healthy rise that is printed in numbers, so the measure of every other one.
 */
import type { Study, StudyClaim } from './experiment'
import { at, bare, changeOf, effort, ISOMETRIC_TRIALS, lasted, less, protocolOf, reading, rest, SHOULDER, up } from './build'
import { fromP, rises, sameChange } from './rules'

const SITES = {
  'right-trapezius': ['upper_trapezius_R', 'trapezius of the arm that worked'],
  'right-deltoid': ['deltoid_R', 'deltoid of the arm that worked'],
  'left-trapezius': ['upper_trapezius_L', 'trapezius of the other side'],
  'left-deltoid': ['deltoid_L', 'deltoid of the other side'],
} as const
type Site = keyof typeof SITES
const sites = Object.keys(SITES) as Site[]

const change = (site: Site, when: 'after' | 'later') => changeOf(`${site}-${when}`, [SITES[site][0]])

/** Student's t of 24 degrees of freedom at P = 0.05, and at the printed P. */
const CRITICAL = 2.064
const rose = (site: Site, percent: number, p: string, t: number): StudyClaim => ({
  // That the part that works is relieved is found again and again, that the other side is, is not.
  id: `healthy-${site}`, role: 'calibration', group: 'healthy', firmness: site.startsWith('left') ? 'contested' : 'robust',
  claim: `Threshold of the ${SITES[site][1]} right after the hold: ${percent} % higher`,
  published: bare(percent, '%', p),
  reading: change(site, 'after'),
  agrees: fromP(percent, t, CRITICAL, '%', p),
})
const lasts = (site: Site): StudyClaim => ({
  id: `healthy-${site}-later`, role: 'calibration', group: 'healthy', firmness: 'single study',
  claim: `Threshold of the ${SITES[site][1]} 10 minutes after the hold: still higher`,
  published: up(),
  reading: change(site, 'later'),
  agrees: rises,
})

export const persson2000: Study = {
  id: 'persson2000',
  title: 'One arm held up as long as possible',
  source: 'persson2000',
  people: { healthy: 25, fibromyalgia: 0 },
  protocol: protocolOf({
    id: 'persson2000',
    title: 'One-sided shoulder hold to exhaustion, both shoulders tested (Persson 2000)',
    steps: [
      rest('before', 30),
      effort('hold', { muscles: SHOULDER, load: 0.195, of: 'healthy', limit: 900, exhausting: true }),
      rest('after', 660),
    ],
    measurements: sites.flatMap(site => {
      const [region] = SITES[site]
      return [
        reading(`${site}-before`, 'Before', 'ppt', [region], at('hold', 'start')),
        reading(`${site}-after`, 'Right after', 'ppt', [region], at('hold', 'end', 30), `${site}-before`),
        reading(`${site}-later`, '10 min later', 'ppt', [region], at('hold', 'end', 600), `${site}-before`),
      ]
    }),
  }),
  claims: [
    {
      id: 'healthy-endurance', role: 'validation', group: 'healthy', firmness: 'single study',
      claim: 'The arm was held for 330 s on average',
      published: bare(330, 's'),
      reading: lasted('hold'),
      agrees: { low: 247, high: 413, unit: 's', because: 'a quarter of the printed mean either way (our choice): neither a spread nor the load is printed' },
    },
    rose('right-trapezius', 13, '< 0.001', 3.745),
    rose('right-deltoid', 23, '< 0.001', 3.745),
    rose('left-trapezius', 6, '0.04', 2.172),
    rose('left-deltoid', 6, '0.009', 2.842),
    lasts('right-trapezius'),
    lasts('right-deltoid'),
    lasts('left-trapezius'),
    {
      id: 'healthy-near-and-far', role: 'calibration', group: 'healthy', firmness: 'robust',
      claim: 'The rise at the trapezius was more pronounced on the side that worked: 13 against 6 %',
      published: bare(7, '%'),
      reading: less(change('right-trapezius', 'after'), change('left-trapezius', 'after')),
      agrees: { ...sameChange, low: 1, high: 13, because: '6 points either side of the difference of the two printed means, the smallest change that this study told from none' },
    },
    {
      kind: 'not modelled', id: 'healthy-emg', role: 'validation', group: 'healthy', firmness: 'single study',
      claim: 'The electrical signs of fatigue were half gone 15 s after the hold',
      published: bare(15, 's'), readIn: 'persson2003',
      reason: 'the model has fatigued motor units, and no electrical activity of a muscle',
    },
  ],
  assumed: [
    { what: 'The load: about that of the shoulder hold of Ge 2012', because: 'the abstract says submaximal; the load there was chosen so that healthy people hold for 286 s, so that a duration near 330 s follows and is no independent test' },
    { what: 'The shares of six shoulder muscles in the load', because: 'the abstract names trapezius and deltoid only' },
    { what: 'Right after is half a minute after', because: 'four places were tested on two sides, and the abstract gives no order' },
  ],
  disagreeing: [ISOMETRIC_TRIALS],
}

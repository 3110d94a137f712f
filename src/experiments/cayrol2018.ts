/** Cayrol et al. 2018: skin made sensitive by electrical trains leaves the deep thresholds where they were, near and far. */
import type { Study, StudyClaim } from './experiment'
import { at, changeOf, painful, protocolOf, reading, rest, unchanged, up } from './build'
import { still } from './rules'

const SITES = { forearm: 'forearm_flex_R', shin: 'tibialis_anterior_R' } as const
type Site = keyof typeof SITES
const TRAINS = 5

const deep = (site: Site, minutes: 20 | 45): StudyClaim => ({
  id: `healthy-${site}-${minutes}`, role: 'validation', group: 'healthy', firmness: 'single study',
  claim: `Pressure threshold of the ${site} ${minutes} minutes after: unchanged`,
  published: unchanged, reading: changeOf(`${site}-${minutes}`, [SITES[site]]), agrees: still,
})

export const cayrol2018: Study = {
  id: 'cayrol2018',
  title: 'Sensitive skin, unchanged muscle',
  source: 'cayrol2018',
  people: { healthy: 16, fibromyalgia: 0 },
  protocol: protocolOf({
    id: 'cayrol2018',
    title: 'Five short strong inputs to the forearm, forearm and shin tested for 45 min (Cayrol 2018)',
    steps: [rest('before', 10), rest('trains', TRAINS * 10), rest('after', 2700)],
    stimuli: Array.from({ length: TRAINS }, (_, n) => painful([SITES.forearm], at('trains', 'start', n * 10), 0.5, 1)),
    measurements: (Object.keys(SITES) as Site[]).flatMap(site => [
      reading(`${site}-before`, 'Before', 'ppt', [SITES[site]], at('before', 'end')),
      reading(`${site}-20`, '20 min after', 'ppt', [SITES[site]], at('after', 'start', 1200), `${site}-before`),
      reading(`${site}-45`, '45 min after', 'ppt', [SITES[site]], at('after', 'end'), `${site}-before`),
    ]),
  }),
  claims: [
    deep('forearm', 20), deep('forearm', 45), deep('shin', 20), deep('shin', 45),
    {
      kind: 'not modelled', id: 'healthy-pinprick', role: 'validation', group: 'healthy', firmness: 'robust',
      claim: 'Pinpricks around the stimulated skin hurt more', published: up(),
      reason: 'the model has no pinpricks on the skin',
    },
    {
      kind: 'not modelled', id: 'healthy-temple', role: 'validation', group: 'healthy', firmness: 'single study',
      claim: 'Pressure threshold of the temples: unchanged', published: unchanged,
      reason: 'the model has no temples',
    },
  ],
  assumed: [
    { what: 'Five inputs of one second, ten seconds apart, with a strength of 0.5', because: 'a later study of the same kind used five trains, their rhythm is our choice; strength from outside is a number of the model' },
    { what: 'The right arm and leg', because: 'both sides were tested, and the abstract does not say which forearm was stimulated' },
    { what: 'Input from deep tissue stands for trains to the skin', because: 'the model has no skin; deep input should do more, so a threshold that stays is the weaker test' },
  ],
  disagreeing: [],
}

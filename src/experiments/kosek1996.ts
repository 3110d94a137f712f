/**
 * Kosek, Ekholm and Hansson 1996: thigh hold at 22 % of the maximum, fibromyalgia against healthy, the working thigh tested every 30 s.
 * All of it is calibration: the values from which the fit starts were once set from both groups.
 */
import type { Group, Study, StudyClaim } from './experiment'
import { at, changeOf, down, effort, less, protocolOf, reading, rest, THIGH, unchanged, up } from './build'
import { falls, rises, smallerChange, still } from './rules'

const thigh = ['quadriceps_R'] as const
const change = (when: string) => changeOf(`thigh-${when}`, thigh)
function thighClaim(group: Group, when: string, words: string, direction: 'up' | 'down' | 'unchanged', p?: string): StudyClaim {
  const published = direction === 'up' ? up(p) : direction === 'down' ? down(p) : unchanged
  return {
    id: `${group}-${when}`, role: 'calibration', group, firmness: 'contested',
    claim: `Threshold of the working thigh ${words}: ${direction === 'up' ? 'higher than before' : direction === 'down' ? 'lower than before' : 'not different from before'}`,
    published, reading: change(when), agrees: { up: rises, down: falls, unchanged: still }[direction],
  }
}

export const kosek1996: Study = {
  id: 'kosek1996',
  title: 'Thigh hold: higher in one group, lower in the other',
  source: 'kosek1996',
  people: { healthy: 14, fibromyalgia: 14 },
  protocol: protocolOf({
    id: 'kosek1996',
    title: 'Thigh hold at 22 % of own strength, the working thigh tested (Kosek 1996)',
    steps: [
      rest('before', 30),
      effort('hold', { muscles: THIGH, load: 0.22, limit: 300, exhausting: true }),
      rest('after', 300),
    ],
    measurements: [
      reading('thigh-before', 'Before', 'ppt', thigh, at('hold', 'start')),
      reading('thigh-middle', 'Middle of the hold', 'ppt', thigh, at('hold', 'start', 150), 'thigh-before'),
      reading('thigh-end', 'End of the hold', 'ppt', thigh, at('hold', 'end'), 'thigh-before'),
      reading('thigh-0min', 'Right after', 'ppt', thigh, at('hold', 'end', 5), 'thigh-before'),
      reading('thigh-150s', '2.5 min after', 'ppt', thigh, at('hold', 'end', 150), 'thigh-before'),
      reading('thigh-5min', '5 min after', 'ppt', thigh, at('hold', 'end', 300), 'thigh-before'),
    ],
  }),
  claims: [
    thighClaim('healthy', 'middle', 'in the middle of the hold', 'up', '< 0.001'),
    thighClaim('healthy', 'end', 'at the end of the hold', 'up', '< 0.001'),
    {
      id: 'healthy-fall', role: 'calibration', group: 'healthy', firmness: 'robust',
      claim: 'After the hold the healthy threshold fell from its height', published: down('< 0.001'), reading: less(change('5min'), change('end')), agrees: smallerChange,
    },
    thighClaim('healthy', '5min', '5 minutes after the hold', 'up', '< 0.001'),
    thighClaim('fibromyalgia', 'middle', 'in the middle of the hold', 'down', '< 0.05'),
    thighClaim('fibromyalgia', 'end', 'at the end of the hold', 'down', '< 0.05'),
    thighClaim('fibromyalgia', '0min', 'right after the hold', 'unchanged'),
    thighClaim('fibromyalgia', '150s', '2.5 minutes after the hold', 'down', '< 0.01'),
    thighClaim('fibromyalgia', '5min', '5 minutes after the hold', 'down', '< 0.05'),
  ],
  assumed: [
    { what: 'The middle of the hold is at 150 s', because: 'the hold lasted at most 5 minutes; when each person stopped is not in the abstract' },
    { what: 'The load is a share of each participant\'s own strength', because: 'the abstract prints 22 % of the maximal contraction' },
    { what: 'The right thigh, its two muscle groups with the whole load each', because: 'the abstract names the muscle and not the side' },
  ],
  disagreeing: [
    { source: 'kadetoff2007', found: '17 + 17 people, thigh hold to exhaustion: no change in either group' },
    { source: 'alsouhibani2022', found: '21 + 22 people, light thigh hold: a similar rise in both groups' },
  ],
}

/** Koltyn and Umeda 2007: two minutes of hard gripping, and how long a pressure can be borne on either hand. Known to us from others who cite it. */
import type { Study, StudyClaim } from './experiment'
import { at, changeOf, effort, GRIP, ISOMETRIC_TRIALS, protocolOf, reading, rest, up } from './build'
import { rises } from './rules'

const SIDES = { gripping: ['hand_R', 'the hand that gripped'], other: ['hand_L', 'the other hand'] } as const

const side = (of: keyof typeof SIDES, printed: string): StudyClaim => ({
  id: `healthy-${of}`, role: 'validation', group: 'healthy', firmness: of === 'gripping' ? 'robust' : 'contested',
  claim: `Pain came later at ${SIDES[of][1]} after the grip (${printed})`,
  published: up(), reading: changeOf(`${of}-after`, [SIDES[of][0]]), agrees: rises,
})

export const koltyn2007: Study = {
  id: 'koltyn2007',
  title: 'Gripping hard for two minutes',
  source: 'koltyn2007',
  people: { healthy: 14, fibromyalgia: 0 },
  protocol: protocolOf({
    id: 'koltyn2007',
    title: 'Hand grip at 45 % of own strength for two minutes, both hands tested (Koltyn 2007)',
    steps: [rest('before', 10), effort('grip', { muscles: GRIP, load: 0.45, limit: 120 }), rest('after', 60)],
    measurements: [
      reading('gripping-before', 'Before', 'ppt', ['hand_R'], at('grip', 'start')),
      reading('other-before', 'Before', 'ppt', ['hand_L'], at('grip', 'start')),
      reading('gripping-after', 'Right after', 'ppt', ['hand_R'], at('grip', 'end', 10), 'gripping-before'),
      reading('other-after', 'Right after', 'ppt', ['hand_L'], at('grip', 'end', 10), 'other-before'),
    ],
  }),
  claims: [side('gripping', '21.3 s before, 37.5 s after'), side('other', '21.4 s before, 41.3 s after')],
  assumed: [
    { what: 'A higher pressure threshold stands for pain that comes later under one pressure', because: 'the model has no pain that comes while a pressure stays the same; so only the direction is compared' },
    { what: '45 % of own strength, the right hand, read 10 s after the grip', because: 'the load is cited as 40 to 50 %, the side and the moment are not' },
  ],
  disagreeing: [ISOMETRIC_TRIALS],
}

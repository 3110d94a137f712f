/**
 * What the prototype did to its participants, as protocols. Loads, times, regions and intensities are those of its
 * `protocols.py`; an experiment of the app of the same name may go another way.
 */
import { REGION_IDS, type RegionId } from '../../src/anatomy'
import type { Contraction, Measurement, Protocol, Step, Stimulus } from '../../src/protocols'

function protocol(id: string, title: string, steps: readonly Step[], measurements: readonly Measurement[], stimuli: readonly Stimulus[] = []): Protocol {
  return { nocilab: 'protocol', version: 1, id, title, steps, measurements, stimuli }
}

function reading(id: string, quantity: Measurement['quantity'], regions: readonly RegionId[] | 'working', when: Measurement['when'], baseline?: string): Measurement {
  return { id, label: id, quantity, regions, when, baseline }
}

const at = (step: string, edge: 'start' | 'end', offset = 0) => ({ step, edge, offset })

const trapezius = ['upper_trapezius_L', 'upper_trapezius_R'] as const
const tibialis = ['tibialis_anterior_L', 'tibialis_anterior_R'] as const

/** Both arms held out, 19.5 % of a healthy maximum; thresholds of shoulder and shin before and twice after (Ge 2012). */
export const shoulderHold: Omit<Protocol, 'steps'> & { readonly steps: readonly [Step, Contraction, Step] } = {
  ...protocol('shoulder-hold', 'Shoulder hold', [], [
    reading('trapezius-before', 'ppt', trapezius, at('hold', 'start')),
    reading('tibialis-before', 'ppt', tibialis, at('hold', 'start')),
    reading('pain-before', 'nrs', trapezius, at('hold', 'start')),
    reading('pain-end', 'nrs', 'working', at('hold', 'end')),
    reading('trapezius-after-1', 'ppt', trapezius, at('hold', 'end', 60), 'trapezius-before'),
    reading('tibialis-after-1', 'ppt', tibialis, at('hold', 'end', 240), 'tibialis-before'),
    reading('trapezius-after-2', 'ppt', trapezius, at('hold', 'end', 1200), 'trapezius-before'),
    reading('tibialis-after-2', 'ppt', tibialis, at('hold', 'end', 1380), 'tibialis-before'),
  ]),
  steps: [
    { kind: 'rest', id: 'before', duration: 60 },
    {
      kind: 'contract', id: 'hold',
      muscles: [
        { group: 'deltoid', share: 1 }, { group: 'supraspinatus', share: 1 }, { group: 'upper_trapezius', share: 0.9 },
        { group: 'infraspinatus', share: 0.6 }, { group: 'rhomboids', share: 0.35 }, { group: 'levator_scapulae', share: 0.35 },
      ],
      side: 'both', load: { fraction: 0.195, of: 'healthy' }, until: { exhaustionOf: ['deltoid'], painLimit: true, limit: 900 },
    },
    { kind: 'rest', id: 'after', duration: 1500 },
  ],
}

/** Thigh hold at 22 % of own strength, at most 5 min; threshold of the thigh in its course (Kosek 1996). */
export const kosek1996: Protocol = protocol(
  'kosek1996', 'Thigh hold',
  [
    {
      kind: 'contract', id: 'hold', muscles: [{ group: 'quadriceps', share: 1 }, { group: 'vastus_medialis', share: 1 }], side: 'right',
      load: { fraction: 0.22, of: 'own' }, until: { exhaustionOf: ['quadriceps'], painLimit: true, limit: 300 },
    },
    { kind: 'rest', id: 'after', duration: 300 },
  ],
  [
    reading('before', 'ppt', ['quadriceps_R'], at('hold', 'start')),
    reading('start', 'ppt', ['quadriceps_R'], at('hold', 'start', 30), 'before'),
    reading('end', 'ppt', ['quadriceps_R'], at('hold', 'end'), 'before'),
    reading('pain-end', 'nrs', 'working', at('hold', 'end')),
    reading('post0', 'ppt', ['quadriceps_R'], at('hold', 'end', 5), 'before'),
    reading('post2.5', 'ppt', ['quadriceps_R'], at('hold', 'end', 150), 'before'),
    reading('post5', 'ppt', ['quadriceps_R'], at('hold', 'end', 300), 'before'),
  ],
)

const grip: Contraction = {
  kind: 'contract', id: 'grip',
  muscles: [{ group: 'forearm_flex', share: 1 }, { group: 'forearm_ext', share: 0.7 }, { group: 'hand', share: 0.5 }],
  side: 'right', load: { fraction: 0.3, of: 'own' }, until: { exhaustionOf: ['forearm_flex'], painLimit: true, limit: 90 },
}

/** Hand grip at 30 % of own strength for 90 s; thresholds of both forearms at its end (Staud 2005). */
export const staud2005: Protocol = protocol('staud2005', 'Hand grip', [grip, { kind: 'rest', id: 'after', duration: 1 }], [
  reading('before', 'ppt', ['forearm_flex_R', 'forearm_flex_L'], at('grip', 'start')),
  reading('during', 'ppt', ['forearm_flex_R', 'forearm_flex_L'], at('grip', 'end'), 'before'),
])

/** The left hand hurts for a minute as in cold water; threshold of the right thigh (conditioned pain modulation). */
export const coldHand: Protocol = protocol(
  'cold-hand', 'Cold hand',
  [{ kind: 'rest', id: 'cold', duration: 60 }, { kind: 'rest', id: 'after', duration: 600 }],
  [
    reading('before', 'ppt', ['quadriceps_R'], at('cold', 'start')),
    reading('during', 'ppt', ['quadriceps_R'], at('cold', 'end'), 'before'),
    reading('pain', 'nrs', ['hand_L'], at('cold', 'end')),
    reading('+2', 'ppt', ['quadriceps_R'], at('after', 'start', 120), 'before'),
    reading('+5', 'ppt', ['quadriceps_R'], at('after', 'start', 300), 'before'),
    reading('+10', 'ppt', ['quadriceps_R'], at('after', 'start', 600), 'before'),
  ],
  [{ kind: 'nociceptive', regions: ['hand_L'], when: at('cold', 'start'), intensity: 0.35, duration: 60 }],
)

/** Ten taps of 0.7 s to the right hand; rating at the end of each, and 15 and 30 s after the last (wind-up). */
export function taps(interval: 2 | 3 | 5): Protocol {
  const count = 10
  const width = 0.7
  const lastEnds = (count - 1) * interval + width
  return protocol(
    `taps-${interval}`, `Taps every ${interval} s`,
    [{ kind: 'rest', id: 'taps', duration: lastEnds + 30 }],
    [
      ...Array.from({ length: count }, (_, n) => reading(`tap-${n + 1}`, 'nrs', ['hand_R'], at('taps', 'start', n * interval + width))),
      reading('after-15', 'nrs', ['hand_R'], at('taps', 'start', lastEnds + 15)),
      reading('after-30', 'nrs', ['hand_R'], at('taps', 'start', lastEnds + 30)),
    ],
    [{ kind: 'volleys', regions: ['hand_R'], when: at('taps', 'start'), intensity: 0.06, width, interval, count }],
  )
}

/** Eight minutes of pain as from salt water in the right shin, and a quarter of an hour after; ratings everywhere (referred pain). */
export const saline: Protocol = protocol(
  'saline', 'Salt water in the shin',
  [{ kind: 'rest', id: 'saline', duration: 480 }, { kind: 'rest', id: 'after', duration: 900 }],
  [
    reading('before', 'nrs', REGION_IDS, at('saline', 'start')),
    ...[1, 3, 5, 7].map(minute => reading(`${minute}`, 'nrs', REGION_IDS, at('saline', 'start', minute * 60))),
    reading('+15min', 'nrs', REGION_IDS, at('after', 'end')),
  ],
  [{ kind: 'nociceptive', regions: ['tibialis_anterior_R'], when: at('saline', 'start'), intensity: 0.5, duration: 480 }],
)

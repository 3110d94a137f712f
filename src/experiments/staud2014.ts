/**
 * Staud et al. 2014: five heat taps at three temperatures; ratings go from wind-down to wind-up as it gets hotter, steeper in fibromyalgia.
 * Calibration: that nociceptors tire under taps, and that only a strong volley winds up, are in the model because of it.
 */
import type { Group, Study, StudyClaim } from './experiment'
import { at, less, protocolOf, reading, rest, TAP, TAP_WIDTH, taps, up, valueOf } from './build'
import { lessPain, morePain } from './rules'

const hand = ['hand_R'] as const
const TAPS = 5
const INTERVAL = 2.5
/** What stands for the three temperatures: that of taps where none is known, and a step less and more. */
const STEP = 0.0098
const STRENGTHS = { '44': TAP - STEP, '46': TAP, '48': TAP + STEP } as const
type Temperature = keyof typeof STRENGTHS
const arm = (temperature: Temperature) => `at-${temperature}`
const windUp = (temperature: Temperature) => less(valueOf('tap-last', hand, arm(temperature)), valueOf('tap-first', hand, arm(temperature)))
const slope = less(windUp('48'), windUp('44'))

const at48 = (group: Group): StudyClaim => ({
  id: `${group}-wind-up`, role: 'calibration', group, firmness: 'robust',
  claim: 'At 48 °C the fifth tap was rated higher than the first', published: up('< 0.001'), reading: windUp('48'), agrees: morePain,
})
const at44 = (group: Group): StudyClaim => ({
  id: `${group}-wind-down`, role: 'calibration', group, firmness: 'single study',
  claim: 'At 44 °C the fifth tap was rated lower than the first', published: { kind: 'direction', direction: 'down' }, reading: windUp('44'),
  agrees: { ...lessPain, high: 0, because: 'the abstract says wind-down and prints no size: below nothing (our choice of the lower end)' },
})
const steep = (group: Group): StudyClaim => ({
  id: `${group}-slope`, role: 'calibration', group, firmness: 'robust',
  claim: 'Wind-up grew with temperature', published: up('< 0.001'), reading: slope,
  agrees: { ...morePain, low: 0.2, because: 'no size is printed; a fifth of a point of ten over the 4 °C at least (our choice), the upper end is that of the scale' },
})

export const staud2014: Study = {
  id: 'staud2014',
  title: 'From wind-down to wind-up',
  source: 'staud2014',
  people: { healthy: 33, fibromyalgia: 38 },
  arms: (Object.keys(STRENGTHS) as Temperature[]).map(temperature => ({
    id: arm(temperature),
    title: `${temperature} °C`,
    protocol: protocolOf({
      id: `staud2014-${temperature}`,
      title: `Five heat taps on the right hand, 0.4 a second, for ${temperature} °C (Staud 2014)`,
      steps: [rest('before', 2), rest('taps', (TAPS - 1) * INTERVAL + TAP_WIDTH)],
      stimuli: [taps(hand, at('taps', 'start'), STRENGTHS[temperature], INTERVAL, TAPS)],
      measurements: [
        reading('tap-first', 'First tap', 'nrs', hand, at('taps', 'start', TAP_WIDTH)),
        reading('tap-last', 'Fifth tap', 'nrs', hand, at('taps', 'end')),
      ],
    }),
  })),
  claims: [
    at44('healthy'), at44('fibromyalgia'), at48('healthy'), at48('fibromyalgia'), steep('healthy'), steep('fibromyalgia'),
    {
      id: 'between-slope', role: 'calibration', group: 'between', firmness: 'robust',
      claim: 'Wind-up grew more steeply with temperature in fibromyalgia', published: up('< 0.001'),
      reading: { kind: 'between', how: 'difference', reading: slope },
      agrees: { ...morePain, low: 0.2, because: 'only that it is steeper is printed; a fifth of a point of ten over the 4 °C at least (our choice), the upper end is that of the scale' },
    },
  ],
  assumed: [
    { what: 'Strengths of 0.0272, 0.037 and 0.0468 stand for 44, 46 and 48 °C', because: 'strength from outside is a number of the model; equal steps for equal steps, the lowest chosen to lie where volleys begin to wind up' },
    { what: 'Taps of 0.7 s', because: 'the abstract gives their number and rate' },
    { what: 'Volleys from deep tissue stand for heat on the skin', because: 'the model has no skin' },
  ],
  disagreeing: [],
}

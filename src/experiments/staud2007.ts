/**
 * Staud, Robinson and Price 2007: once built up, summation is upheld by taps so slow that they could not have built it up.
 * Calibration: the decay of wind-up and its range were chosen from what is upheld and what is left.
 */
import type { Study, StudyClaim } from './experiment'
import { at, less, protocolOf, reading, rest, TAP_WIDTH, taps, up, valueOf } from './build'
import { morePain } from './rules'
import type { Reading } from './reading'

const hand = ['hand_R'] as const
const FAST = { interval: 3, count: 6 } as const
const SLOW = { 6: '0.17', 12: '0.08' } as const
type Slow = keyof typeof SLOW
const SLOW_TAPS = 4
/** Of a tap; a little more than where no temperature is known, so that slow taps uphold something in healthy people. */
const STRENGTH = 0.045
const arm = (interval: Slow) => `every-${interval}-s`

const kept = (interval: Slow) => less(valueOf('tap-kept', hand, arm(interval)), valueOf('tap-first', hand, arm(interval)))
const left = (seconds: 15 | 30) => less(valueOf(`after-${seconds}`, hand, arm(6)), valueOf('before', hand, arm(6)))

const upheld = (group: 'healthy' | 'fibromyalgia', interval: Slow): StudyClaim => ({
  id: `${group}-upheld-${interval}`, role: 'calibration', group, firmness: 'robust',
  claim: `Taps at ${SLOW[interval]} a second kept up what faster ones had built`, published: up(), reading: kept(interval),
  agrees: { ...morePain, low: 0.2, because: 'only that it is significant is printed; a fifth of a point of ten above the first tap at least (our choice), the upper end is that of the scale' },
})
const between = (id: string, claim: string, what: Reading): StudyClaim => ({
  id: `between-${id}`, role: 'calibration', group: 'between', firmness: 'robust', claim, published: up(),
  reading: { kind: 'between', how: 'difference', reading: what }, agrees: morePain,
})

export const staud2007: Study = {
  id: 'staud2007',
  title: 'What slow taps uphold',
  source: 'staud2007',
  people: { healthy: 23, fibromyalgia: 26 },
  arms: ([6, 12] as const).map(interval => ({
    id: arm(interval),
    title: `Upheld by a tap every ${interval} s`,
    protocol: protocolOf({
      id: `staud2007-${interval}-s`,
      title: `Six heat taps 3 s apart, then four ${interval} s apart (Staud 2007)`,
      steps: [
        rest('before', 5),
        rest('build-up', FAST.count * FAST.interval),
        rest('upkeep', (SLOW_TAPS - 1) * interval + TAP_WIDTH),
        rest('after', 30),
      ],
      stimuli: [
        taps(hand, at('build-up', 'start'), STRENGTH, FAST.interval, FAST.count),
        taps(hand, at('upkeep', 'start'), STRENGTH, interval, SLOW_TAPS),
      ],
      measurements: [
        reading('before', 'Before', 'nrs', hand, at('before', 'end')),
        reading('tap-first', 'First tap', 'nrs', hand, at('build-up', 'start', TAP_WIDTH)),
        reading('tap-kept', 'Last slow tap', 'nrs', hand, at('upkeep', 'end')),
        reading('after-15', '15 s after', 'nrs', hand, at('after', 'start', 15)),
        reading('after-30', '30 s after', 'nrs', hand, at('after', 'end')),
      ],
    }),
  })),
  claims: [
    upheld('healthy', 6), upheld('fibromyalgia', 6), upheld('fibromyalgia', 12),
    between('kept', 'What the slow taps kept up was rated higher in fibromyalgia', valueOf('tap-kept', hand, arm(6))),
    between('after-15', 'More was left after 15 s in fibromyalgia', left(15)),
    between('after-30', 'More was left after 30 s in fibromyalgia', left(30)),
    {
      kind: 'not modelled', id: 'between-foot', role: 'validation', group: 'between', firmness: 'single study',
      claim: 'Hands and feet were alike', published: { kind: 'no difference' },
      reason: 'the model has no foot',
    },
  ],
  assumed: [
    { what: 'Six taps 3 s apart, then four 6 or 12 s apart, of 0.7 s and a strength of 0.045', because: 'numbers and temperatures are not in the abstract, and strength is a number of the model: chosen so that slow taps uphold in healthy people what faster ones built' },
    { what: 'Volleys from deep tissue stand for heat on the skin', because: 'the model has no skin' },
    { what: 'Healthy people are asked at 6 s alone', because: 'the abstract gives the range of 0.17 to 0.08 a second for both groups together' },
  ],
  disagreeing: [],
}

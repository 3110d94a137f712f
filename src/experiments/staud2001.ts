/**
 * Staud et al. 2001: trains of heat taps on the hand, 2 to 5 s apart: how far apart they may come and still build up to pain.
 * All of it is calibration: the decay of wind-up in both groups and its range were chosen from the intervals.
 */
import type { Study, StudyClaim } from './experiment'
import { at, less, protocolOf, reading, rest, TAP, TAP_WIDTH, taps, up, valueOf } from './build'
import { morePain, PAINFUL } from './rules'
import type { Reading } from './reading'

const hand = ['hand_R'] as const
const TAPS = 10
const INTERVALS = [2, 3, 5] as const
type Interval = (typeof INTERVALS)[number]
const arm = (interval: Interval) => `every-${interval}-s`

const first = (interval: Interval) => valueOf('tap-first', hand, arm(interval))
const last = (interval: Interval) => valueOf('tap-last', hand, arm(interval))
const summation = (interval: Interval) => less(last(interval), first(interval))
/** Above what stood there before the taps, so that resting pain is not taken for an after-sensation. */
const afterwards = (interval: Interval) => less(valueOf('after-15', hand, arm(interval)), valueOf('before', hand, arm(interval)))

const painful = (group: 'healthy' | 'fibromyalgia', interval: Interval, few: boolean): StudyClaim => ({
  id: `${group}-painful-${interval}`, role: 'calibration', group, firmness: 'robust',
  claim: few ? `Taps ${interval} s apart were rarely painful` : `Taps ${interval} s apart built up to pain`,
  published: few ? { kind: 'some people' } : up(),
  reading: { kind: 'share', of: last(interval), beyond: 'above', limit: PAINFUL },
  agrees: few
    ? { low: 0, high: 33, unit: '%', because: 'the abstract says infrequently: in a third at most (our choice)' }
    : { low: 67, high: 100, unit: '%', because: 'the abstract says that it reached painful levels: in two thirds at least (our choice)' },
})
const between = (id: string, claim: string, what: Reading, low = morePain.low): StudyClaim => ({
  id: `between-${id}`, role: 'calibration', group: 'between', firmness: 'robust', claim, published: up(),
  reading: { kind: 'between', how: 'difference', reading: what }, agrees: { ...morePain, low },
})

export const staud2001: Study = {
  id: 'staud2001',
  title: 'Heat taps that build up',
  source: 'staud2001',
  people: { healthy: null, fibromyalgia: null },
  arms: INTERVALS.map(interval => ({
    id: arm(interval),
    title: `A tap every ${interval} s`,
    protocol: protocolOf({
      id: `staud2001-${interval}-s`,
      title: `Ten heat taps on the right hand, ${interval} s apart (Staud 2001)`,
      steps: [rest('before', 5), rest('taps', (TAPS - 1) * interval + TAP_WIDTH), rest('after', 15)],
      stimuli: [taps(hand, at('taps', 'start'), TAP, interval, TAPS)],
      measurements: [
        reading('before', 'Before', 'nrs', hand, at('before', 'end')),
        reading('tap-first', 'First tap', 'nrs', hand, at('taps', 'start', TAP_WIDTH)),
        reading('tap-last', 'Last tap', 'nrs', hand, at('taps', 'end')),
        reading('after-15', '15 s after the last tap', 'nrs', hand, at('after', 'end')),
      ],
    }),
  })),
  claims: [
    painful('healthy', 2, false), painful('healthy', 5, true), painful('fibromyalgia', 2, false), painful('fibromyalgia', 5, false),
    between('first', 'The first tap was felt more strongly in fibromyalgia', first(3)),
    between('summation', 'Taps 3 s apart built up more in fibromyalgia', summation(3)),
    between('after', 'What was left 15 s after the last tap was more in fibromyalgia', afterwards(3)),
  ],
  assumed: [
    { what: 'Ten taps of 0.7 s with a strength of 0.037, the same in both groups', because: 'number, length and temperature are not in the abstract, and strength is a number of the model: chosen so that taps 2 s apart build up to pain in healthy people' },
    { what: 'Painful is a rating above the one at which an area counts as painful', because: 'the study rated sensation with its own pain threshold on the scale, which the abstract does not give; the model rates pain alone' },
    { what: 'Summation and after-sensation are compared at 3 s', because: 'the abstract compares the groups over all intervals together' },
    { what: 'Volleys from deep tissue stand for heat on the skin', because: 'the model has no skin' },
  ],
  disagreeing: [],
}

import type { Measured, Size } from '../spread'

/** What a reading adds that is not in the person. */
export const measurement: Readonly<Record<Measured, Size>> = {
  threshold: {
    value: 0.065, range: [0.04, 0.1],
    origin: {
      kind: 'assumed', refs: ['persson2000'],
      because: 'a change of 6 % told from none with P = .04 and .009 in 25 women (abstract) has an SD of 14 and 11 % over people; half of its variance is assumed to be error, shared by the two readings: 12.6 / 2 = 6.3 %. Days apart readings agree less (correlations of 0.70 to 0.94 in another study)',
    },
  },
  rating: {
    value: 0.35, range: [0.1, 1],
    origin: { kind: 'assumed', because: 'no source: two ratings of the same middling pain within a session are taken to lie within half a point of ten of each other, two times in three' },
  },
  strength: {
    value: 0.034, range: [0.02, 0.06],
    origin: {
      kind: 'assumed', refs: ['berardi2021'],
      because: '6.7 points, the SD of the change of elbow strength over 47 healthy people (abstract); half of its variance is assumed to be error, shared by the two readings: 6.7 / 2 = 3.4 %',
    },
  },
  fluid: {
    value: 0.1, range: [0.05, 0.2],
    origin: { kind: 'assumed', because: 'no source: a probe and its analysis are taken to repeat a concentration within a tenth' },
  },
}

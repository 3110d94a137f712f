import type { Measured, Size } from '../spread'

/** What a reading adds that is not in the person. */
export const measurement: Readonly<Record<Measured, Size>> = {
  threshold: {
    value: 0.1, range: [0.05, 0.15],
    origin: {
      kind: 'derived', from: [], refs: ['persson2004'],
      how: 'an intraclass correlation of about 0.94, the best of 0.70 to 0.94 between days (abstract), as readings within one session lie closer: sqrt(1 - 0.94) of the spread between people, 0.24 × 0.40',
    },
  },
  rating: {
    value: 0.5, range: [0.2, 1],
    origin: { kind: 'assumed', because: 'no source: people who rate the same pain twice within a session are taken to come within half a point of ten, two times in three' },
  },
  fluid: {
    value: 0.1, range: [0.05, 0.2],
    origin: { kind: 'assumed', because: 'no source: a probe and its analysis are taken to repeat a concentration within a tenth' },
  },
}

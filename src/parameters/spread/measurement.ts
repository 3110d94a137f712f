import type { Size } from '../spread'

/** What a reading adds that is not in the person. */
export const measurement: { readonly ppt: Size } = {
  ppt: {
    value: 0.1, range: [0.05, 0.15],
    origin: {
      kind: 'derived', from: [], refs: ['persson2004'],
      how: 'an intraclass correlation of about 0.94, the best of 0.70 to 0.94 between days (abstract), as readings within one session lie closer: sqrt(1 - 0.94) of the spread between people, 0.24 × 0.40',
    },
  },
}

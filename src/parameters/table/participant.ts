import { parameterTable } from '../parameter'

/** What the body of a participant brings, relative to the average healthy woman. */
export const participant = parameterTable({
  str: {
    label: 'Strength', value: 1, unit: '1', range: [0.4, 1.6],
    origin: { kind: 'derived', from: [], how: 'by definition: strength is counted in that of a healthy person' },
  },
  mito: {
    label: 'Oxidative capacity of muscle', value: 1, unit: '1', range: [0.5, 1.2],
    origin: { kind: 'derived', from: [], how: 'by definition: capacity is counted in that of a healthy person' },
  },
  cap: {
    label: 'Dilator reserve of muscle', value: 1, unit: '1', range: [0.5, 1.2],
    origin: { kind: 'derived', from: [], how: 'by definition: reserve is counted in that of a healthy person' },
  },
  paintol: {
    label: 'Rating at which a person stops', value: 8.3, unit: 'NRS', range: [5, 10],
    origin: {
      kind: 'derived', from: [], refs: ['ge2012'],
      how: '8.25 ± 0.8, the mean rating of people with fibromyalgia at the end of the shoulder hold (abstract), rounded up; that pain ended their hold, and would end anyone’s at that rating, is our assumption',
    },
  },
  painway: {
    label: 'Share of the way from pain at rest to the end of the scale that a hold is borne for, if that is beyond the rating at which a person stops', value: 0.5, unit: '1', range: [0, 0.9],
    origin: {
      kind: 'assumed', refs: ['ge2012'],
      because: 'no source: people with much pain at rest held their arms out all the same, so that whom it hurts already by 8 of 10 cannot let go at once; half of what is left of the scale is taken. At 0 they would not begin',
    },
  },
  kMot: {
    label: 'Share of strength that pain of 10 in a working muscle takes away', value: 0.1, unit: '1', range: [0, 0.4],
    origin: {
      kind: 'derived', from: [], refs: ['khan2011'],
      how: '5 % / 0.5: salt water in the biceps, rated about 5 of 10, took about 5 % off the maximal torque of the elbow in 7 people (abstract); in proportion by assumption. At 0 only the pain limit would feel pain',
    },
  },
})

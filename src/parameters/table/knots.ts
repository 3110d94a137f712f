import { parameterTable } from '../parameter'

/** Fibres that fail to relax. The equations are ours: the integrated hypothesis of trigger points made explicit; no published model of one was found. */
export const knots = parameterTable({
  kf: {
    label: 'Formation of knots by overload', value: 0.004166666666666667, unit: '1/s', range: [0, 0.01],
    origin: { kind: 'assumed', because: 'hypothesis, no data: four minutes of full activation without energy would put most fibres at risk' },
  },
  kon: {
    label: 'Growth of knots by endplate leak', value: 0.0016666666666666668, unit: '1/s', range: [0, 0.005],
    origin: { kind: 'assumed', because: 'hypothesis, no data: chosen with koff so that a knot can or cannot hold itself within the range of ach', refs: ['gerwin2023'] },
  },
  koff: {
    label: 'Release of knots by the calcium pump', value: 0.0016666666666666668, unit: '1/s', range: [0.0005, 0.01],
    origin: { kind: 'assumed', because: 'hypothesis, no data: with energy to spare, ten minutes' },
  },
  knQ: {
    label: 'Energy a full knot takes from itself', value: 0.85, unit: '1', range: [0.5, 0.95],
    origin: { kind: 'assumed', because: 'hypothesis: a knot is said to squeeze its own capillaries and run short of energy; how short is unknown', refs: ['gerwin2023'] },
  },
  KNq: {
    label: 'Knot at which it takes half of that energy', value: 0.15, unit: '1', range: [0.05, 0.4],
    origin: { kind: 'assumed', because: 'hypothesis, no data: places the turn from knots that dissolve to knots that stay' },
  },
  ekh: {
    label: 'Local energy at which the calcium pump works at half rate', value: 0.5, unit: '1', range: [0.2, 0.8],
    origin: { kind: 'assumed', because: 'hypothesis: relaxation is taken to fail when half of the energy is gone', refs: ['gerwin2023'] },
  },
  KNh: {
    label: 'Knot at which its own growth is half', value: 0.05, unit: '1', range: [0.01, 0.2],
    origin: { kind: 'assumed', because: 'hypothesis, no data: no knot grows out of nothing, a small one soon can' },
  },
  KNm: {
    label: 'Largest knot', value: 0.7, unit: '1', range: [0.3, 1],
    origin: { kind: 'assumed', because: 'hypothesis, no data: some fibres are taken to remain free in the worst muscle' },
  },
  JKn: {
    label: 'ATP use of a full knot', value: 0.06, unit: 'mM/s', range: [0, 0.3],
    origin: { kind: 'assumed', because: 'no source: six times the resting use, small beside the 1.7 mM/s of full activation' },
  },
  ach: {
    label: 'Endplate leak and sympathetic drive', value: 0.02, unit: '1', range: [0, 0.14],
    origin: { kind: 'assumed', because: 'hypothesis: below about 0.04, where every knot dissolves; people without pain are taken to be there', refs: ['gerwin2023'] },
  },
})

import { FITTED_SHARED } from '../fitted'
import { parameterTable } from '../parameter'
import { fitted } from './fit'

/** One half of one spinal level: summation of its afferents, wind-up, sensitisation, spread to its neighbours. Activity 1 stands for 50 Hz. */
export const dorsalHorn = parameterTable({
  // summation of input over muscle and segment
  mur: {
    label: 'Mass of a muscle that counts once in spatial summation', value: 200, unit: 'g', range: [100, 400],
    origin: { kind: 'assumed', because: 'a round number near the median mass of the thirty muscle groups, 170 g; only sets the scale' },
  },
  mulo: {
    label: 'Smallest weight of a muscle in spatial summation', value: 0.5, unit: '1', range: [0.2, 1],
    origin: { kind: 'assumed', because: 'no source: small muscles are densely innervated, so none is taken to count less than one of a quarter of that mass' },
  },
  muhi: {
    label: 'Largest weight of a muscle in spatial summation', value: 1.6, unit: '1', range: [1, 3],
    origin: { kind: 'assumed', because: 'no source: summation over area saturates; none is taken to count more than one of two and a half times that mass' },
  },
  dc0: {
    label: 'Share of contraction-induced inhibition driven by command alone', value: 0.4, unit: '1', range: [0, 1],
    origin: { kind: 'assumed', because: 'no source: some inhibition is taken to start with the contraction, before metabolites collect' },
  },
  dc1: {
    label: 'Share of contraction-induced inhibition driven by afferents sensing effort', value: 0.6, unit: '1', range: [0, 1],
    origin: { kind: 'assumed', because: 'the rest of the inhibition, so that both shares make 1; the division has no source' },
  },
  // projection neurones
  tauP: {
    label: 'Time constant of projection neurones', value: 0.05, unit: 's', range: [0.02, 0.2],
    origin: {
      kind: 'assumed', refs: ['crodelle2019'],
      because: 'longer than the 10 to 20 ms remembered from the dorsal-horn model cited, of which the abstract was read: a pool of neurones fed by slow C fibres, and easier on the solver',
    },
  },
  x50: {
    label: 'Input at which projection neurones are half active', value: 0.25, unit: '1', range: [0.1, 0.5],
    origin: { kind: 'assumed', because: 'no source: sets the scale of the input; the fitted gains follow it' },
  },
  Pth: {
    label: 'Activity above which sensitisation begins', value: 0.2, unit: '1', range: [0.05, 0.5],
    origin: { kind: 'assumed', because: 'no source: 10 Hz, so that light input leaves no trace and painful input does' },
  },
  // wind-up
  kN: {
    label: 'Wind-up by steady activity', unit: '1/s',
    ...fitted(FITTED_SHARED.kN, { note: 'Held below 0.01, since above some hundredths pain no longer subsides' }),
  },
  kNp: {
    label: 'Wind-up by a synchronous volley of C fibres', unit: '1/s',
    ...fitted(FITTED_SHARED.kNp),
  },
  puth: {
    label: 'Volley that leaves no wind-up, as it arrives in a segment', unit: '1',
    ...fitted(FITTED_SHARED.puth, { note: 'Wind-up needs strong C-fibre input: taps of 44 °C did not build up, taps of 48 °C did (abstract). At 0 every volley winds up', refs: ['staud2014'] }),
  },
  tauN: {
    label: 'Decay of wind-up', unit: 's',
    ...fitted(FITTED_SHARED.tauN, { note: 'Healthy people sum pulses 2 s apart and rarely beyond (abstract), which points to 3 to 5 s', refs: ['staud2001', 'staud2007'] }),
  },
  kNa: {
    label: 'Gain of input by wind-up', unit: '1',
    ...fitted(FITTED_SHARED.kNa),
  },
  wN: {
    label: 'Discharge after the input has stopped', unit: '1',
    ...fitted(FITTED_SHARED.wN),
  },
  // central sensitisation
  kC: {
    label: 'Rate of central sensitisation', unit: '1/s',
    ...fitted(FITTED_SHARED.kC, { note: 'Held below 7 / tauC, so that sensitisation alone cannot hold itself up' }),
  },
  tauC: {
    label: 'Decay of central sensitisation', value: 2400, unit: 's', range: [1200, 10800],
    origin: { kind: 'assumed', because: '40 min, between the short-term potentiation under 30 min and the early long-term potentiation up to 3 h named in the abstract', refs: ['sandkuhler2007'] },
  },
  C0: {
    label: 'Standing central sensitisation', value: 0, unit: '1', range: [0, 0.6],
    origin: { kind: 'derived', from: [], how: 'by definition: sensitisation is counted from the healthy resting state' },
  },
  Dlev: {
    label: 'Spread of sensitisation to the next level', value: 0.0011111111111111111, unit: '1/s', range: [0, 0.0033],
    origin: { kind: 'assumed', because: 'one level in 15 min; new receptive fields appear within minutes in rats, no speed of spread along the human cord was found', refs: ['hoheisel1993'] },
  },
  Dcon: {
    label: 'Spread of sensitisation to the other side', value: 0.0002777777777777778, unit: '1/s', range: [0, 0.0033],
    origin: { kind: 'assumed', because: 'no source: an hour, slower than along the cord' },
  },
  kCg: {
    label: 'Gain of input by central sensitisation', value: 1.5, unit: '1', range: [0.5, 4],
    origin: { kind: 'assumed', because: 'no source for the ratio: the 27 % more pain after conditioning (abstract) is reached at a sensitisation of 0.18, which is our scale', refs: ['klein2004'] },
  },
  // a late, slow form, for which there is a place but no use yet
  tauG6: {
    label: 'Decay of late sensitisation', value: 172800, unit: 's', range: [43200, 604800],
    origin: { kind: 'assumed', because: 'two days, a guess at a glial time scale; without effect while kG6 is 0' },
  },
  kG6: {
    label: 'Rate of late sensitisation', value: 0, unit: '1/s', range: [0, 0.00001],
    origin: { kind: 'assumed', because: 'switched off: nothing we fit to lasts long enough to determine it' },
  },
})

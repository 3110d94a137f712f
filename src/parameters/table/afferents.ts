import { FITTED_SHARED } from '../fitted'
import { parameterTable } from '../parameter'
import { fitted } from './fit'

/** From metabolites to the activity of group III and IV afferents. The drive is 1 in the mixture that stood for vigorous work. */
export const afferents = parameterTable({
  La: {
    label: 'Lactate at which its part of the drive begins', value: 1, unit: 'mM', range: [0.5, 2],
    origin: { kind: 'derived', from: [], how: 'lactate of the solution infused as resting muscle, which caused no sensation (abstract)', refs: ['pollak2014'] },
  },
  Lb: {
    label: 'Rise of lactate that makes its part of the drive 1', value: 9, unit: 'mM', range: [4, 14],
    origin: { kind: 'derived', from: ['La'], how: '10 mM in the solution for vigorous work, less La (abstract); that the drive is linear between is our assumption', refs: ['pollak2014'] },
  },
  Hb: {
    label: 'Fall of pH that makes its part of the drive 1', value: 0.2, unit: 'pH', range: [0.1, 0.4],
    origin: { kind: 'derived', from: ['pH0'], how: 'pH0 less 7.2, that of the solution for vigorous work (abstract); linear between by assumption', refs: ['pollak2014'] },
  },
  ATa: {
    label: 'ATP at which its part of the drive begins', value: 300, unit: 'nM', range: [50, 400],
    origin: { kind: 'derived', from: [], how: 'ATP of the solution infused as resting muscle, which caused no sensation (abstract)', refs: ['pollak2014'] },
  },
  ATb: {
    label: 'Rise of ATP that makes its part of the drive 1', value: 200, unit: 'nM', range: [100, 400],
    origin: { kind: 'derived', from: ['ATa'], how: '500 nM in the solution for vigorous work, less ATa (abstract); linear between by assumption', refs: ['pollak2014'] },
  },
  Mlow: {
    label: 'Drive at which afferents sensing effort are half active', value: 0.6, unit: '1', range: [0.3, 1],
    origin: {
      kind: 'assumed', refs: ['pollak2014', 'light2008'],
      because: 'the moderate mixture has a drive of 0.48 and was felt as fatigue, the vigorous one of 1 as more fatigue; where half lies between or beyond was not measured',
    },
  },
  Mn: {
    label: 'Drive at which nociceptors are half active', unit: '1',
    ...fitted(FITTED_SHARED.Mn, { note: 'Only mixtures beyond vigorous work ached much (abstract)', refs: ['pollak2014'] }),
  },
  sSp: {
    label: 'Gain of chemical sensitivity by sensitisation', value: 0.5, unit: '1', range: [0, 2],
    origin: { kind: 'assumed', because: 'no source: a fully sensitised nociceptor is taken to respond half again as strongly to the same mixture' },
  },
  sGlu: {
    label: 'Gain of chemical sensitivity by glutamate', unit: '1',
    ...fitted(FITTED_SHARED.sGlu),
  },
  Glr: {
    label: 'Glutamate at which chemical sensitivity is 1', value: 36, unit: 'µM', range: [25, 55],
    origin: { kind: 'derived', from: ['Glu0'], how: 'the healthy resting level, by definition of the gain' },
  },
  a0: {
    label: 'Spontaneous afferent activity', unit: '1',
    ...fitted(FITTED_SHARED.a0),
  },
  // volleys
  kVf: {
    label: 'Rate at which volleys tire nociceptors', unit: '1/s', ...fitted(FITTED_SHARED.kVf, { note: 'C-fibre nociceptors answer less and less to heat that is repeated (textbook). At 0 they never tire' }),
  },
  Vfh: {
    label: 'Volley that tires nociceptors half as fast as the strongest', value: 0.005, unit: '1', range: [0.001, 0.03],
    origin: { kind: 'assumed', because: 'no source: small beside any tap, so that a weak one tires them nearly as much as a strong one' },
  },
  tauVf: {
    label: 'Recovery of nociceptors from volleys', value: 4.5, unit: 's', range: [4, 120],
    origin: { kind: 'assumed', because: 'no source for so short a recovery: after long heat it takes minutes (remembered). Short, since taps 6 s apart uphold what faster ones built (abstract)', refs: ['staud2007'] },
  },
  kKn: {
    label: 'Nociceptor activity of a knot', value: 0.08, unit: '1', range: [0, 0.3],
    origin: { kind: 'assumed', because: 'hypothesis, no data: makes a lasting knot hurt at rest where central gain is high and hardly be felt where it is not' },
  },
  KNa: {
    label: 'Knot above which it excites nociceptors', value: 0.15, unit: '1', range: [0, 0.4],
    origin: { kind: 'assumed', because: 'hypothesis, no data: small knots are taken to be latent, painless until pressed' },
  },
})

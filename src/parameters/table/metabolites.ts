import { FITTED_SHARED } from '../fitted'
import { parameterTable } from '../parameter'
import { fitted } from './fit'

/**
 * What collects around the fibres: lactate and acid, potassium, ATP, glutamate, pyruvate, inflammatory mediators.
 * Resting levels are those of one study of the trapezius, taken for every muscle; another study, of the thigh, has them about half as high
 * (pyruvate 54 µM, lactate 1.6 mM; glutamate 47 µM: Gerdle 2016), so differences between people mean more than levels.
 */
export const metabolites = parameterTable({
  // lactate and acid
  jb: {
    label: 'Lactate release at rest', value: 0.00126, unit: 'mM/s', range: [0.0002, 0.0021],
    origin: { kind: 'derived', from: ['kw', 'Lr', 'Lp', 'rho'], how: 'kw (Lr - Lp) / rho: the release that holds interstitial lactate at Lr with resting flow' },
  },
  kJA: {
    label: 'Rise of lactate release with full recruitment', value: 6.5, unit: '1', range: [0, 10],
    origin: {
      kind: 'assumed', refs: ['rosendal2004'],
      because: 'chosen so that 20 min of light work neither raise nor lower lactate in healthy people (abstract): the release has to rise as the wash-out does. That contraction turns on glycogen breakdown ahead of need, and that part of it leaves as lactate even where oxygen suffices, is remembered; by how much is not known',
    },
  },
  kPS: {
    label: 'Resting flow over the exchange surface: how far exchange and not flow limits the wash-out of lactate', value: 0.35, unit: '1', range: [0, 3],
    origin: {
      kind: 'assumed',
      because: 'remembered: 3 ml/min per 100 g of resting flow, and a permeability times surface of two to three times that for so small a molecule; not checked in a source. At 0 wash-out is proportional to flow, without end',
    },
  },
  kMCT: {
    label: 'Exchange of lactate between fibre and interstitium', value: 0.0018, unit: '1/s', range: [0.0008, 0.004],
    origin: { kind: 'assumed', because: 'gives muscle lactate a half-time of 14 min at twenty times the resting flow. That is longer than the 7 to 10 min remembered from recovery after exercise (not checked in a source): wash-out that rises less than flow was taken for the light work of Rosendal 2004, and the two pull apart. Flow falls within minutes of letting go, so in the model it takes longer still' },
  },
  rho: {
    label: 'Volume of the fibres relative to the interstitium', value: 5, unit: '1', range: [4, 8],
    origin: { kind: 'assumed', because: 'remembered as 5 to 7 for skeletal muscle; not checked in a source' },
  },
  kw: {
    label: 'Lactate wash-out by resting blood flow', value: 0.003, unit: '1/s', range: [0.0005, 0.005],
    origin: { kind: 'assumed', because: 'no source: chosen so that interstitial lactate rises by some mM in a hold to exhaustion, and that an hour later not much more than resting lactate is there. It still clears too slowly: it was measured to be back at rest by then' },
  },
  Lp: {
    label: 'Lactate in blood plasma', value: 1, unit: 'mM', range: [0.5, 2],
    origin: { kind: 'assumed', because: 'remembered resting value, and kept constant: the working muscles are taken to be too small to raise it' },
  },
  bint: {
    label: 'Lactate that lowers interstitial pH by one unit', value: 40, unit: 'mM/pH', range: [20, 80],
    origin: {
      kind: 'derived', from: [], refs: ['pollak2014'],
      how: '(5 - 1) mM / (7.4 - 7.3) from the solutions infused as rest and moderate work (abstract): what the authors mixed, not a buffer capacity measured in muscle',
    },
  },
  nuL: {
    label: 'Glycolytic ATP per lactate', value: 1.5, unit: '1', range: [1, 1.5],
    origin: { kind: 'assumed', because: 'stoichiometry of glycogen to lactate, three ATP for two lactate; glucose instead of glycogen would give 1' },
  },
  pH0: {
    label: 'Interstitial pH at rest', value: 7.4, unit: 'pH', range: [7.3, 7.45],
    origin: { kind: 'assumed', because: 'the pH of the solution infused as resting muscle, equal to that of blood; not a measurement of interstitium', refs: ['pollak2014'] },
  },
  Lr: {
    label: 'Interstitial lactate of a healthy person at rest', value: 3.1, unit: 'mM', range: [1.5, 4],
    origin: { kind: 'measured', ref: 'rosendal2004', where: 'abstract: trapezius at rest, 20 healthy women, 3.1 ± 0.3 (SE)', read: 'abstract' },
  },
  // potassium
  K0: {
    label: 'Interstitial potassium at rest', value: 4.2, unit: 'mM', range: [3.9, 4.4],
    origin: { kind: 'derived', from: [], how: '4.19 mM at rest in the thigh (abstract), rounded; 3.9 to 4.3 in the other study', refs: ['juel2000', 'green1999'] },
  },
  kKr: {
    label: 'Potassium release at full activation', value: 0.3, unit: 'mM/s', range: [0.15, 0.6],
    origin: {
      kind: 'derived', from: ['K0', 'kKp', 'kKq'], refs: ['green1999'],
      how: 'set so that a 20 % contraction at resting flow comes to about 7 mM; 6.9 to 7.5 in static plantarflexion (abstract), whose load need not have been 20 %',
    },
  },
  kKp: {
    label: 'Potassium uptake by the pump', value: 0.02, unit: '1/s', range: [0.01, 0.04],
    origin: { kind: 'assumed', because: 'gives a half-time of 35 s, remembered as 0.5 to 1 min for potassium after exercise; not checked in a source' },
  },
  kKq: {
    label: 'Potassium wash-out by resting blood flow', value: 0.001, unit: '1/s', range: [0, 0.004],
    origin: { kind: 'assumed', because: 'no source: small beside the pump at rest, comparable with it at full dilation' },
  },
  // ATP outside the cells
  ATP0: {
    label: 'Interstitial ATP at rest', value: 300, unit: 'nM', range: [50, 400],
    origin: { kind: 'assumed', because: 'the ATP of the solution infused as resting muscle, which caused no sensation; not a measurement of interstitium', refs: ['pollak2014'] },
  },
  kA1: {
    label: 'Rise of interstitial ATP at full activation', value: 1200, unit: 'nM', range: [500, 2500],
    origin: {
      kind: 'assumed', refs: ['pollak2014'],
      because: 'makes a 20 % contraction come to about 550 nM; the solutions infused as moderate and vigorous work held 400 and 500, but to what load they correspond is our guess',
    },
  },
  kA2: {
    label: 'Rise of interstitial ATP with phosphocreatine spent', value: 600, unit: 'nM', range: [0, 2000],
    origin: { kind: 'assumed', because: 'no source: ATP is taken to leave cells that are short of energy, as in ischaemia, by half as much as in full activation' },
  },
  tauA: {
    label: 'Time constant of interstitial ATP', value: 8, unit: 's', range: [5, 60],
    origin: { kind: 'assumed', because: 'remembered as seconds to tens of seconds, the ATP being split outside the cells; not checked in a source. The short end, as what a hold hurts is mostly gone half a minute after letting go, before lactate is' },
  },
  // glutamate
  Glu0: {
    label: 'Interstitial glutamate of a healthy person at rest', value: 36, unit: 'µM', range: [25, 55],
    origin: { kind: 'measured', ref: 'rosendal2004', where: 'abstract: trapezius at rest, 20 healthy women, 36 ± 4 (SE)', read: 'abstract' },
  },
  kG: {
    label: 'Rise of glutamate with contraction', value: 0.5, unit: '1', range: [0, 1],
    origin: {
      kind: 'assumed', refs: ['rosendal2004'],
      because: 'chosen so that 20 min of light work raise glutamate by a tenth, about the least that 20 people would show beyond the error of a probe; that it rises in both groups is in the abstract, by how much is not',
    },
  },
  eGlu: {
    label: 'Power with which resting glutamate rises as oxidative capacity falls', value: 1.014, unit: '1', range: [0, 1.5],
    origin: {
      kind: 'derived', from: ['mito'], refs: ['gerdle2016'],
      how: 'ln(72.3 / 47.4) / ln(1 / 0.6594): resting glutamate of the thigh in fibromyalgia over that of healthy people (full text), at the oxidative capacity of fibromyalgia. That oxidative capacity is the cause is our assumption',
    },
  },
  kGn: {
    label: 'Rise of glutamate with nociceptor activity', value: 0.5, unit: '1', range: [0, 2],
    origin: { kind: 'assumed', because: 'no source: active nociceptor endings are taken to release glutamate, by half of the resting level at full drive' },
  },
  tauG: {
    label: 'Time constant of glutamate', value: 600, unit: 's', range: [300, 3600],
    origin: { kind: 'assumed', because: 'remembered as 20 to 60 min to settle in microdialysis, which itself is slow; taken shorter for the muscle; not checked in a source' },
  },
  // pyruvate
  Pyr0: {
    label: 'Interstitial pyruvate of a healthy person at rest', value: 135, unit: 'µM', range: [50, 160],
    origin: { kind: 'measured', ref: 'rosendal2004', where: 'abstract: trapezius at rest, 20 healthy women, 135 ± 12 (SE)', read: 'abstract' },
  },
  tauPy: {
    label: 'Time constant of pyruvate', value: 400, unit: 's', range: [200, 1200],
    origin: { kind: 'assumed', because: 'remembered as 10 to 20 min to settle in microdialysis; taken somewhat shorter for the muscle; not checked in a source' },
  },
  kPyg: {
    label: 'Rise of pyruvate with glycolysis', value: 1, unit: '1', range: [0, 3],
    origin: { kind: 'assumed', because: 'no source: one doubling per Jgr of glycolysis; only Jgr / kPyg matters' },
  },
  Jgr: {
    label: 'Glycolysis that doubles pyruvate', value: 0.25, unit: 'mM/s', range: [0.1, 1],
    origin: { kind: 'assumed', because: 'no source: chosen so that pyruvate rises by 15 to 25 % in a hold to exhaustion' },
  },
  // inflammatory mediators
  kBp: {
    label: 'Release of mediators by acid', unit: 'pH⁻¹',
    ...fitted(FITTED_SHARED.kBp),
  },
  kBi: {
    label: 'Release of mediators by spent phosphocreatine', value: 0.12, unit: '1', range: [0, 0.5],
    origin: { kind: 'assumed', because: 'no source: ischaemia is taken to release a little bradykinin and prostaglandin besides what acid does' },
  },
  kBn: {
    label: 'Release of mediators by active nociceptors', unit: '1',
    ...fitted(FITTED_SHARED.kBn, { note: 'Active nociceptors let go of substance P and its like, which make them more sensitive (neurogenic inflammation, textbook). At 0 pain leaves its muscle as it was' }),
  },
  B0: {
    label: 'Mediators at rest, above those of a healthy person', value: 0, unit: '1', range: [0, 0.3],
    origin: { kind: 'derived', from: [], how: 'by definition: mediators are counted from the healthy resting level' },
  },
  tauB: {
    label: 'Time constant of mediators', unit: 's', ...fitted(FITTED_SHARED.tauB, { note: 'One pool stands for bradykinin, which acts within minutes, and prostaglandins, which take tens of minutes (textbook)' }),
  },
  tauS: {
    label: 'Time constant of nociceptor sensitisation', unit: 's', ...fitted(FITTED_SHARED.tauS, { note: 'Bradykinin and prostaglandins lower the mechanical threshold of muscle nociceptors within minutes (textbook)' }),
  },
})

import { FITTED_SHARED } from '../fitted'
import { parameterTable } from '../parameter'
import { fitted } from './fit'

/** Activation, blood flow and the energy of contraction. Rates of fatigue and recovery differ by joint: `anatomy/endurance.ts`. */
export const muscle = parameterTable({
  LD: {
    label: 'Speed at which activation follows the load', value: 10, unit: '1/s', range: [5, 20],
    origin: {
      kind: 'assumed', refs: ['xia2008'],
      because: 'an arbitrary constant of the three-compartment model, by its authors’ own words as a secondary account quotes them; makes activation follow within 0.1 s',
    },
  },
  Ah: {
    label: 'Activation at which recruitment of metabolism and command is half', value: 0.15, unit: '1', range: [0.05, 0.3],
    origin: { kind: 'assumed', because: 'no source: metabolism and command are taken to rise steeply with the first light contraction and then level off; also used of the load, for effort' },
  },
  kKt: {
    label: 'Muscle tone per unit of knot', value: 0.5, unit: '1', range: [0, 1],
    origin: { kind: 'assumed', because: 'no source: fibres in contracture are taken to press on vessels half as much as fibres in full activation' },
  },
  PCr0: {
    label: 'Phosphocreatine at rest', value: 33, unit: 'mM', range: [28, 38],
    origin: { kind: 'assumed', because: 'remembered as the usual concentration in cell water of resting human muscle from 31P spectroscopy; not checked in a source' },
  },
  Jc: {
    label: 'ATP use at full activation', value: 1.7, unit: 'mM/s', range: [1, 2.5],
    origin: {
      kind: 'derived', from: [], refs: ['slade2006'],
      how: '1.69 ± 0.16 (SE) mM/s, the ATP cost of 2 s maximal contractions of the ankle dorsiflexors (abstract; 0.99 to 2.49 between people), rounded and taken for every muscle and for lasting contractions',
    },
  },
  J0: {
    label: 'ATP use at rest', value: 0.01, unit: 'mM/s', range: [0.005, 0.02],
    origin: { kind: 'assumed', because: 'remembered as 0.008 to 0.012 mM/s in resting human muscle; not checked in a source' },
  },
  Vox: {
    label: 'Largest oxidative ATP production', value: 0.95, unit: 'mM/s', range: [0.6, 1.8],
    origin: {
      kind: 'derived', from: ['PCr0', 'sO2'], refs: ['slade2006'],
      how: 'PCr0 over the time constant of phosphocreatine recovery, 36.2 ± 3.5 or 41.8 ± 4.2 (SE) s by method (abstract): 0.91 or 0.79, on the mean 0.85; times 1.06, by which the supply of oxygen (sO2) slows recovery in the model, and times 1.05, as the mean of time constants of people whose capacities differ by 23 % is longer than that of the mean capacity; rounded',
    },
  },
  sO2: {
    label: 'Oxidative ATP that resting blood flow can supply', value: 0.03, unit: 'mM/s', range: [0.015, 0.06],
    origin: { kind: 'assumed', because: 'makes resting use (J0) a third of the supply, the oxygen extraction remembered for resting muscle; not checked in a source' },
  },
  qmax: {
    label: 'Largest rise of blood flow above rest', value: 40, unit: '1', range: [20, 60],
    origin: { kind: 'assumed', because: 'remembered as about 3 ml/min per 100 g at rest and over 100 in hard work; not checked in a source' },
  },
  tauV: {
    label: 'Time constant of vasodilation', value: 15, unit: 's', range: [5, 40],
    origin: { kind: 'assumed', because: 'remembered as 10 to 20 s for the rise of flow in exercise, and 30 to 60 s for its fall after it; not checked in a source' },
  },
  Vgly: {
    label: 'Largest glycolytic ATP production', unit: 'mM/s',
    ...fitted(FITTED_SHARED.Vgly),
  },
  fox: {
    label: 'Glycolytic ATP whose pyruvate oxidation burns, per ATP oxidation makes', value: 0.1, unit: '1', range: [0, 0.12],
    origin: {
      kind: 'assumed',
      because: 'stoichiometry, from memory: 1.5 ATP on the way from glycogen to pyruvate (nuL), about 15 from burning that pyruvate, if oxidation burns nothing else. Fat burnt beside it would make it less; at 0 all of glycolysis ends as lactate',
    },
  },
  PCh: {
    label: 'Phosphocreatine fraction at which contraction uses ATP at half rate', value: 0.02, unit: '1', range: [0.005, 0.1],
    origin: { kind: 'assumed', because: 'no source: keeps phosphocreatine from going below zero by slowing its use when almost none is left' },
  },
})

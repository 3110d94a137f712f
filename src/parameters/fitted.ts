/**
 * Values that `npm run calibrate -- --write` found, by which claims each is moved most, the range it was searched in, and how far
 * it can go until the cost of all claims has risen by 1. Data: written by that program, read by `table/fit.ts`, edited by nobody.
 */
import type { Fitted } from './table/fit'

export const FITTED_SHARED = {
  Vgly: {
    value: 1.82107, range: [0.8, 2], determined: [0.8, 2],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'kosek1995/healthy-fall', prints: 'direction' }],
    refs: ['kosek1996', 'ge2012', 'kosek1995'],
  },
  Mn: {
    value: 2.3697, range: [1.2, 4], determined: [1.2, 4],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }],
    refs: ['ge2012', 'kosek1996'],
  },
  sGlu: {
    value: 0.195761, range: [0.02, 1], determined: [0.02, 1],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }],
    refs: ['ge2012'],
  },
  a0: {
    value: 0.0291938, range: [0.002, 0.09], determined: [0.00200612, 0.039999],
    movedBy: [{ claim: 'gehling2016/healthy-day-2', prints: 'number' }, { claim: 'kosek-hansson1997/healthy-thigh', prints: 'direction' }, { claim: 'gehling2016/healthy-day-1', prints: 'number' }],
    refs: ['gehling2016', 'kosekHansson1997'],
  },
  kBp: {
    value: 0.0793943, range: [0.05, 2], determined: [0.05, 2],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'kosek1996/healthy-5min', prints: 'direction' }, { claim: 'kosek1996/healthy-fall', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996'],
  },
  kBn: {
    value: 9.32747, range: [0, 12], determined: [5.09803e-17, 12],
    movedBy: [{ claim: 'kosek1996/healthy-5min', prints: 'direction' }, { claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'persson2000/healthy-right-deltoid', prints: 'number' }],
    refs: ['kosek1996', 'ge2012', 'persson2000'],
  },
  tauB: {
    value: 264.609, range: [120, 3600], determined: [120, 3600],
    movedBy: [{ claim: 'gehling2016/healthy-day-2', prints: 'number' }, { claim: 'gehling2016/healthy-day-1', prints: 'number' }, { claim: 'ge2012/healthy-pain', prints: 'number' }],
    refs: ['gehling2016', 'ge2012'],
  },
  tauS: {
    value: 139.391, range: [60, 600], determined: [60, 600],
    movedBy: [{ claim: 'gehling2016/healthy-day-2', prints: 'number' }, { claim: 'gehling2016/healthy-day-1', prints: 'number' }, { claim: 'ge2012/healthy-pain', prints: 'number' }],
    refs: ['gehling2016', 'ge2012'],
  },
  kVf: {
    value: 0.0582203, range: [0.05, 0.3], determined: [0.05, 0.3],
    movedBy: [{ claim: 'staud2007/healthy-upheld-6', prints: 'direction' }, { claim: 'staud2014/fibromyalgia-wind-down', prints: 'direction' }, { claim: 'staud2007/between-after-30', prints: 'direction' }],
    refs: ['staud2007', 'staud2014'],
  },
  kN: {
    value: 0.000677143, range: [0.0005, 0.01], determined: [0.0005, 0.01],
    movedBy: [{ claim: 'kosek-hansson1997/between-arm-pain', prints: 'direction' }, { claim: 'kosek-hansson1997/healthy-thigh', prints: 'direction' }, { claim: 'kosek-hansson1997/between-thigh', prints: 'direction' }],
    refs: ['kosekHansson1997'],
  },
  kNp: {
    value: 6.54436, range: [1, 60], determined: [1, 60],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'staud2007/between-after-30', prints: 'direction' }, { claim: 'staud2007/healthy-upheld-6', prints: 'direction' }],
    refs: ['staud2014', 'staud2007'],
  },
  puth: {
    value: 0.00686382, range: [0.0067, 0.02], determined: [0.0067, 0.02],
    movedBy: [{ claim: 'staud2007/between-after-30', prints: 'direction' }, { claim: 'staud2007/healthy-upheld-6', prints: 'direction' }, { claim: 'staud2001/between-after', prints: 'direction' }],
    refs: ['staud2007', 'staud2001'],
  },
  tauN: {
    value: 5.5793, range: [3, 18], determined: [3, 6],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'staud2007/healthy-upheld-6', prints: 'direction' }, { claim: 'kosek-hansson1997/between-arm-pain', prints: 'direction' }],
    refs: ['staud2014', 'staud2007', 'kosekHansson1997'],
  },
  kNa: {
    value: 2.92333, range: [1, 10], determined: [1, 10],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'staud2007/healthy-upheld-6', prints: 'direction' }, { claim: 'staud2007/between-after-30', prints: 'direction' }],
    refs: ['staud2014', 'staud2007'],
  },
  wN: {
    value: 0.47568, range: [0.02, 0.6], determined: [0.02, 0.6],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'staud2007/between-after-30', prints: 'direction' }, { claim: 'staud2007/healthy-upheld-6', prints: 'direction' }],
    refs: ['staud2014', 'staud2007'],
  },
  kC: {
    value: 0.00273202, range: [0.0005, 0.00291667], determined: [0.0005, 0.00291667],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'gehling2016/healthy-day-2', prints: 'number' }, { claim: 'gehling2016/healthy-day-1', prints: 'number' }],
    refs: ['kosek1996', 'gehling2016'],
  },
  dcs: {
    value: 0.916266, range: [0.05, 1], determined: [0.05, 1],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996'],
  },
  dcx: {
    value: 0.065592, range: [0, 0.8], determined: [0.000430519, 0.749414],
    movedBy: [{ claim: 'persson2000/healthy-left-deltoid', prints: 'number' }, { claim: 'persson2000/healthy-left-trapezius-later', prints: 'direction' }, { claim: 'persson2000/healthy-left-trapezius', prints: 'number' }],
    refs: ['persson2000'],
  },
  kX: {
    value: 0.324313, range: [0.05, 1.2], determined: [0.0504319, 1.19561],
    movedBy: [{ claim: 'persson2000/healthy-right-deltoid', prints: 'number' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }],
    refs: ['persson2000', 'ge2012'],
  },
  tauXon: {
    value: 36.2448, range: [10, 250], determined: [10, 250],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'persson2000/healthy-right-trapezius', prints: 'number' }],
    refs: ['ge2012', 'persson2000'],
  },
  tauXoff: {
    value: 3516.44, range: [900, 3600], determined: [900, 3600],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'kosek1996/healthy-5min', prints: 'direction' }, { claim: 'kosek1996/healthy-fall', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996'],
  },
  kXf: {
    value: 0.387712, range: [0.005, 0.6], determined: [0.005, 0.6],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'kosek1996/healthy-fall', prints: 'direction' }, { claim: 'kosek1995/healthy-fall', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996', 'kosek1995'],
  },
  kW: {
    value: 0.116763, range: [0, 1], determined: [0.00671732, 0.721001],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'persson2000/healthy-right-deltoid', prints: 'number' }, { claim: 'persson2000/healthy-left-trapezius', prints: 'number' }],
    refs: ['ge2012', 'persson2000'],
  },
  tauWoff: {
    value: 138.533, range: [60, 600], determined: [60.0003, 599.991],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'alsouhibani2022/healthy-shoulder', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }],
    refs: ['ge2012', 'alsouhibani2022'],
  },
  kY: {
    value: 1.32583, range: [0.1, 1.4], determined: [0.1, 1.4],
    movedBy: [{ claim: 'gehling2016/healthy-day-2', prints: 'number' }, { claim: 'gehling2016/healthy-day-1', prints: 'number' }, { claim: 'kosek-hansson1997/healthy-thigh', prints: 'direction' }],
    refs: ['gehling2016', 'kosekHansson1997'],
  },
  tauYoff: {
    value: 94.8219, range: [15, 120], determined: [15, 120],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-150s', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-5min', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996'],
  },
  dY: {
    value: 0.227609, range: [0.1, 0.6], determined: [0.100004, 0.599966],
    movedBy: [{ claim: 'gehling2016/healthy-day-2', prints: 'number' }, { claim: 'gehling2016/healthy-day-1', prints: 'number' }, { claim: 'kosek-hansson1997/healthy-thigh', prints: 'direction' }],
    refs: ['gehling2016', 'kosekHansson1997'],
  },
  kZ: {
    value: 0.834048, range: [0.1, 0.9], determined: [0.1, 0.9],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'staud2014/between-slope', prints: 'direction' }],
    refs: ['ge2012', 'staud2014'],
  },
  tauZon: {
    value: 94.4944, range: [30, 300], determined: [30, 300],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }],
    refs: ['ge2012'],
  },
  dZ: {
    value: 0.292265, range: [0.05, 0.5], determined: [0.05, 0.5],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996'],
  },
  rhobg: {
    value: 0.197199, range: [0, 0.3], determined: [2.91902e-7, 0.3],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-end', prints: 'direction' }],
    refs: ['kosek1996'],
  },
  kSpP: {
    value: 0.70128, range: [0.1, 3], determined: [0.1, 3],
    movedBy: [{ claim: 'kosek1996/healthy-5min', prints: 'direction' }, { claim: 'persson2000/healthy-right-deltoid', prints: 'number' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }],
    refs: ['kosek1996', 'persson2000', 'ge2012'],
  },
  xp: {
    value: 0.163703, range: [0.06, 0.3], determined: [0.0874245, 0.256262],
    movedBy: [{ claim: 'kosek-hansson1997/between-arm-pain', prints: 'direction' }, { claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'kosek-hansson1997/between-thigh', prints: 'direction' }],
    refs: ['kosekHansson1997', 'ge2012'],
  },
  mN: {
    value: 2.54209, range: [1, 2.6], determined: [1, 2.6],
    movedBy: [{ claim: 'kosek-hansson1997/between-arm-pain', prints: 'direction' }, { claim: 'gehling2016/healthy-day-2', prints: 'number' }, { claim: 'gehling2016/healthy-day-1', prints: 'number' }],
    refs: ['kosekHansson1997', 'gehling2016'],
  },
} as const satisfies Readonly<Record<string, Fitted>>

export const FITTED_FIBROMYALGIA = {
  str: {
    value: 0.795664, range: [0.64, 0.8], determined: [0.64, 0.8],
    movedBy: [{ claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }],
    refs: ['ge2012'],
  },
  cap: {
    value: 0.89577, range: [0.6, 1], determined: [0.6, 1],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }],
    refs: ['kosek1996', 'ge2012'],
  },
  a0: {
    value: 0.0283149, range: [0.002, 0.09], determined: [0.008, 0.09],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }, { claim: 'staud2007/between-after-30', prints: 'direction' }],
    refs: ['staud2014', 'ge2012', 'staud2007'],
  },
  B0: {
    value: 0.0367471, range: [0.02, 0.3], determined: [0.02, 0.3],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }, { claim: 'gerdle2016/fibromyalgia-threshold', prints: 'number' }],
    refs: ['kosek1996', 'ge2012', 'gerdle2016'],
  },
  tauN: {
    value: 17.5065, range: [3, 18], determined: [5.5, 18],
    movedBy: [{ claim: 'staud2007/between-after-30', prints: 'direction' }, { claim: 'staud2001/between-after', prints: 'direction' }, { claim: 'staud2007/between-after-15', prints: 'direction' }],
    refs: ['staud2007', 'staud2001'],
  },
  C0: {
    value: 0.415277, range: [0.05, 0.6], determined: [0.05, 0.6],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'staud2007/between-after-30', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }],
    refs: ['staud2014', 'staud2007', 'ge2012'],
  },
  etaX: {
    value: 0.548883, range: [0.1, 1], determined: [0.100036, 0.999963],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996'],
  },
  etaY: {
    value: 0.550678, range: [0.02, 0.6], determined: [0.02, 0.6],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'potvin2016/between-inhibition', prints: 'direction' }],
    refs: ['kosek1996', 'ge2012', 'potvin2016'],
  },
  etaZ: {
    value: 0.879008, range: [0.05, 1.2], determined: [0.05, 1.2],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996'],
  },
  etaZe: {
    value: 0.38605, range: [0.02, 1], determined: [0.02, 1],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }],
    refs: ['ge2012'],
  },
  Z0: {
    value: 0.662913, range: [0.05, 0.8], determined: [0.05, 0.8],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'gerdle2016/fibromyalgia-threshold', prints: 'number' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }],
    refs: ['staud2014', 'gerdle2016', 'ge2012'],
  },
} as const satisfies Readonly<Record<string, Fitted>>

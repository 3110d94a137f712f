/**
 * Values that `npm run calibrate -- --write` found, by which claims each is moved most, the range it was searched in, and how far
 * it can go until the cost of all claims has risen by 1. Data: written by that program, read by `table/fit.ts`, edited by nobody.
 */
import type { Fitted } from './table/fit'

export const FITTED_SHARED = {
  Vgly: {
    value: 1.67846, range: [0.8, 2], determined: [0.8, 2],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'kosek1995/healthy-plateau', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996', 'kosek1995'],
  },
  Mn: {
    value: 2.31162, range: [1.2, 4], determined: [1.26683, 3.85048],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'kosek1995/healthy-plateau', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996', 'kosek1995'],
  },
  sGlu: {
    value: 0.105349, range: [0.02, 1], determined: [0.02, 1],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }],
    refs: ['staud2014', 'kosek1996', 'ge2012'],
  },
  a0: {
    value: 0.0314152, range: [0.002, 0.09], determined: [0.00200001, 0.04],
    movedBy: [{ claim: 'gehling2016/healthy-day-1', prints: 'number' }, { claim: 'gehling2016/healthy-day-2', prints: 'number' }, { claim: 'kosek-hansson1997/healthy-thigh', prints: 'direction' }],
    refs: ['gehling2016', 'kosekHansson1997'],
  },
  kBp: {
    value: 0.0840687, range: [0.05, 2], determined: [0.05, 2],
    movedBy: [{ claim: 'kosek1995/healthy-5min', prints: 'direction' }, { claim: 'ge2012/healthy-trapezius-2', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }],
    refs: ['kosek1995', 'ge2012'],
  },
  kBn: {
    value: 3.79808, range: [0, 4], determined: [1.69934e-17, 4],
    movedBy: [{ claim: 'kosek-hansson1997/between-arm-pain', prints: 'direction' }, { claim: 'kosek1995/healthy-5min', prints: 'direction' }, { claim: 'kosek-hansson1997/healthy-thigh', prints: 'direction' }],
    refs: ['kosekHansson1997', 'kosek1995'],
  },
  kN: {
    value: 0.000916238, range: [0.0005, 0.01], determined: [0.0005, 0.01],
    movedBy: [{ claim: 'kosek-hansson1997/between-arm-pain', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'kosek-hansson1997/healthy-thigh', prints: 'direction' }],
    refs: ['kosekHansson1997', 'kosek1996'],
  },
  kNp: {
    value: 12.5554, range: [1, 60], determined: [1, 60],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'staud2007/between-after-30', prints: 'direction' }, { claim: 'staud2007/fibromyalgia-upheld-12', prints: 'direction' }],
    refs: ['staud2014', 'staud2007'],
  },
  puth: {
    value: 0.00675585, range: [0.0067, 0.01], determined: [0.0067, 0.01],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'staud2007/healthy-upheld-6', prints: 'direction' }, { claim: 'staud2007/fibromyalgia-upheld-6', prints: 'direction' }],
    refs: ['staud2014', 'staud2007'],
  },
  tauN: {
    value: 5.36427, range: [3, 14], determined: [3, 6],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'staud2007/healthy-upheld-6', prints: 'direction' }, { claim: 'staud2001/between-summation', prints: 'direction' }],
    refs: ['staud2014', 'staud2007', 'staud2001'],
  },
  kNa: {
    value: 3.12832, range: [1, 10], determined: [1, 10],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'staud2007/fibromyalgia-upheld-6', prints: 'direction' }, { claim: 'staud2007/fibromyalgia-upheld-12', prints: 'direction' }],
    refs: ['staud2014', 'staud2007'],
  },
  wN: {
    value: 0.3542, range: [0.02, 0.4], determined: [0.02, 0.4],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'staud2007/between-after-30', prints: 'direction' }, { claim: 'staud2007/fibromyalgia-upheld-6', prints: 'direction' }],
    refs: ['staud2014', 'staud2007'],
  },
  kC: {
    value: 0.0027106, range: [0.0005, 0.00291667], determined: [0.0005, 0.00291667],
    movedBy: [{ claim: 'kosek-hansson1997/between-arm-pain', prints: 'direction' }, { claim: 'kosek-hansson1997/healthy-thigh', prints: 'direction' }, { claim: 'kosek-hansson1997/between-thigh', prints: 'direction' }],
    refs: ['kosekHansson1997'],
  },
  dcs: {
    value: 0.744402, range: [0.05, 1], determined: [0.05, 1],
    movedBy: [{ claim: 'kosek1995/healthy-5min', prints: 'direction' }, { claim: 'persson2000/healthy-right-trapezius', prints: 'number' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }],
    refs: ['kosek1995', 'persson2000', 'kosek1996'],
  },
  dcx: {
    value: 0.0547287, range: [0, 0.8], determined: [0.00723754, 0.297071],
    movedBy: [{ claim: 'persson2000/healthy-left-deltoid', prints: 'number' }, { claim: 'persson2000/healthy-left-trapezius', prints: 'number' }, { claim: 'persson2000/healthy-left-trapezius-later', prints: 'direction' }],
    refs: ['persson2000'],
  },
  kX: {
    value: 0.259747, range: [0.05, 1.2], determined: [0.124163, 0.532124],
    movedBy: [{ claim: 'kosek1995/healthy-5min', prints: 'direction' }, { claim: 'persson2000/healthy-right-deltoid', prints: 'number' }, { claim: 'persson2000/healthy-right-trapezius', prints: 'number' }],
    refs: ['kosek1995', 'persson2000'],
  },
  tauXon: {
    value: 41.9272, range: [10, 250], determined: [10.0002, 249.99],
    movedBy: [{ claim: 'kosek1995/healthy-5min', prints: 'direction' }, { claim: 'persson2000/healthy-right-trapezius', prints: 'number' }, { claim: 'ge2012/healthy-trapezius-2', prints: 'direction' }],
    refs: ['kosek1995', 'persson2000', 'ge2012'],
  },
  tauXoff: {
    value: 3478.27, range: [900, 3600], determined: [900, 3600],
    movedBy: [{ claim: 'ge2012/healthy-trapezius-2', prints: 'direction' }, { claim: 'kosek1995/healthy-5min', prints: 'direction' }, { claim: 'persson2000/healthy-right-trapezius-later', prints: 'direction' }],
    refs: ['ge2012', 'kosek1995', 'persson2000'],
  },
  kXf: {
    value: 0.183676, range: [0.005, 0.6], determined: [0.00569036, 0.596271],
    movedBy: [{ claim: 'kosek1995/healthy-fall', prints: 'direction' }, { claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'kosek1995/healthy-plateau', prints: 'direction' }],
    refs: ['kosek1995', 'ge2012'],
  },
  kW: {
    value: 0.182053, range: [0, 1], determined: [0.0678599, 0.40493],
    movedBy: [{ claim: 'persson2000/healthy-right-deltoid', prints: 'number' }, { claim: 'persson2000/healthy-left-trapezius', prints: 'number' }, { claim: 'persson2000/healthy-right-trapezius', prints: 'number' }],
    refs: ['persson2000'],
  },
  kY: {
    value: 1.21244, range: [0.1, 1.4], determined: [0.1, 1.4],
    movedBy: [{ claim: 'gehling2016/healthy-day-1', prints: 'number' }, { claim: 'gehling2016/healthy-day-2', prints: 'number' }, { claim: 'kosek-hansson1997/between-arm-pain', prints: 'direction' }],
    refs: ['gehling2016', 'kosekHansson1997'],
  },
  tauYoff: {
    value: 81.1007, range: [15, 120], determined: [15, 120],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-150s', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996'],
  },
  dY: {
    value: 0.208666, range: [0.1, 0.6], determined: [0.10001, 0.599866],
    movedBy: [{ claim: 'gehling2016/healthy-day-1', prints: 'number' }, { claim: 'gehling2016/healthy-day-2', prints: 'number' }, { claim: 'kosek-hansson1997/healthy-thigh', prints: 'direction' }],
    refs: ['gehling2016', 'kosekHansson1997'],
  },
  kZ: {
    value: 0.7953, range: [0.1, 0.9], determined: [0.1, 0.9],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }],
    refs: ['staud2014', 'ge2012', 'kosek1996'],
  },
  dZ: {
    value: 0.375638, range: [0.05, 0.5], determined: [0.05, 0.5],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }],
    refs: ['kosek1996', 'ge2012'],
  },
  rhobg: {
    value: 0.0997123, range: [0, 0.3], determined: [0.000110096, 0.299556],
    movedBy: [{ claim: 'kosek1995/healthy-plateau', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }],
    refs: ['kosek1995', 'kosek1996'],
  },
  kSpP: {
    value: 0.930435, range: [0.1, 1], determined: [0.1, 1],
    movedBy: [{ claim: 'kosek1995/healthy-5min', prints: 'direction' }, { claim: 'kosek1996/healthy-5min', prints: 'direction' }, { claim: 'kosek1995/healthy-plateau', prints: 'direction' }],
    refs: ['kosek1995', 'kosek1996'],
  },
  xp: {
    value: 0.170081, range: [0.06, 0.3], determined: [0.0625337, 0.296485],
    movedBy: [{ claim: 'kosek-hansson1997/healthy-thigh', prints: 'direction' }, { claim: 'kosek-hansson1997/between-arm-pain', prints: 'direction' }, { claim: 'kosek-hansson1997/between-thigh', prints: 'direction' }],
    refs: ['kosekHansson1997'],
  },
  mN: {
    value: 2.5438, range: [1, 2.6], determined: [1, 2.6],
    movedBy: [{ claim: 'rosendal2004/healthy-pain', prints: 'number' }, { claim: 'gehling2016/healthy-day-1', prints: 'number' }, { claim: 'gehling2016/healthy-day-2', prints: 'number' }],
    refs: ['rosendal2004', 'gehling2016'],
  },
} as const satisfies Readonly<Record<string, Fitted>>

export const FITTED_FIBROMYALGIA = {
  cap: {
    value: 0.843805, range: [0.6, 1], determined: [0.6, 1],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'gerdle2016/between-lactate', prints: 'number' }],
    refs: ['kosek1996', 'ge2012', 'gerdle2016'],
  },
  a0: {
    value: 0.0354646, range: [0.002, 0.09], determined: [0.00802868, 0.089887],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'staud2007/between-after-30', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }],
    refs: ['staud2014', 'staud2007', 'ge2012'],
  },
  B0: {
    value: 0.0498386, range: [0.02, 0.3], determined: [0.02, 0.3],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'gerdle2016/fibromyalgia-threshold', prints: 'number' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }],
    refs: ['staud2014', 'gerdle2016', 'ge2012'],
  },
  tauN: {
    value: 13.8906, range: [3, 14], determined: [5.5, 14],
    movedBy: [{ claim: 'staud2007/between-after-30', prints: 'direction' }, { claim: 'staud2007/fibromyalgia-upheld-12', prints: 'direction' }, { claim: 'staud2014/between-slope', prints: 'direction' }],
    refs: ['staud2007', 'staud2014'],
  },
  C0: {
    value: 0.335522, range: [0.05, 0.6], determined: [0.0500013, 0.599999],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'staud2007/between-after-30', prints: 'direction' }, { claim: 'staud2001/between-summation', prints: 'direction' }],
    refs: ['staud2014', 'staud2007', 'staud2001'],
  },
  etaX: {
    value: 0.278234, range: [0.1, 1], determined: [0.100526, 0.991445],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }],
    refs: ['kosek1996', 'ge2012'],
  },
  etaY: {
    value: 0.427147, range: [0.02, 0.6], determined: [0.02, 0.6],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'staud2014/between-slope', prints: 'direction' }],
    refs: ['kosek1996', 'ge2012', 'staud2014'],
  },
  etaZ: {
    value: 0.808138, range: [0.05, 1.2], determined: [0.05, 1.2],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }],
    refs: ['kosek1996', 'ge2012'],
  },
  etaZe: {
    value: 0.494197, range: [0.02, 1], determined: [0.02, 1],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996'],
  },
  Z0: {
    value: 0.70624, range: [0.05, 0.8], determined: [0.05, 0.8],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'gerdle2016/fibromyalgia-threshold', prints: 'number' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }],
    refs: ['staud2014', 'gerdle2016', 'ge2012'],
  },
} as const satisfies Readonly<Record<string, Fitted>>

/**
 * Values that `npm run calibrate -- --write` found, by which claims each is moved most, the range it was searched in, and how far
 * it can go until the cost of all claims has risen by 1. Data: written by that program, read by `table/fit.ts`, edited by nobody.
 */
import type { Fitted } from './table/fit'

export const FITTED_SHARED = {
  Vgly: {
    value: 1.58053, range: [0.8, 2], determined: [0.8, 2],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }],
    refs: ['ge2012'],
  },
  Mn: {
    value: 2.36927, range: [1.2, 4], determined: [1.22341, 3.95483],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }],
    refs: ['ge2012'],
  },
  sGlu: {
    value: 0.0358119, range: [0.02, 1], determined: [0.02, 1],
    movedBy: [{ claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }, { claim: 'ge2012/healthy-pain', prints: 'number' }],
    refs: ['ge2012'],
  },
  a0: {
    value: 0.0271826, range: [0.002, 0.09], determined: [0.0020044, 0.0399989],
    movedBy: [{ claim: 'rosendal2004/healthy-pain', prints: 'number' }, { claim: 'gehling2016/healthy-day-2', prints: 'number' }, { claim: 'gehling2016/healthy-day-1', prints: 'number' }],
    refs: ['rosendal2004', 'gehling2016'],
  },
  kBp: {
    value: 0.0733716, range: [0.05, 2], determined: [0.05, 2],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'ge2012/healthy-trapezius-2', prints: 'direction' }, { claim: 'kosek1995/healthy-5min', prints: 'direction' }],
    refs: ['ge2012', 'kosek1995'],
  },
  kBn: {
    value: 3.80493, range: [0, 4], determined: [1.69934e-17, 4],
    movedBy: [{ claim: 'kosek1995/healthy-5min', prints: 'direction' }, { claim: 'kosek1996/healthy-5min', prints: 'direction' }, { claim: 'kosek1996/healthy-fall', prints: 'direction' }],
    refs: ['kosek1995', 'kosek1996'],
  },
  kVf: {
    value: 0.0641502, range: [0.05, 0.3], determined: [0.05, 0.3],
    movedBy: [{ claim: 'staud2007/healthy-upheld-6', prints: 'direction' }, { claim: 'staud2001/between-after', prints: 'direction' }, { claim: 'staud2014/fibromyalgia-wind-down', prints: 'direction' }],
    refs: ['staud2007', 'staud2001', 'staud2014'],
  },
  kN: {
    value: 0.000894435, range: [0.0005, 0.01], determined: [0.0005, 0.01],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'potvin2016/between-inhibition', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }],
    refs: ['ge2012', 'potvin2016', 'kosek1996'],
  },
  kNp: {
    value: 8.38487, range: [1, 60], determined: [1.00043, 59.9789],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'staud2001/between-after', prints: 'direction' }, { claim: 'staud2007/healthy-upheld-6', prints: 'direction' }],
    refs: ['staud2014', 'staud2001', 'staud2007'],
  },
  puth: {
    value: 0.00678865, range: [0.0067, 0.01], determined: [0.0067, 0.01],
    movedBy: [{ claim: 'staud2001/between-after', prints: 'direction' }, { claim: 'staud2007/between-after-15', prints: 'direction' }, { claim: 'staud2007/healthy-upheld-6', prints: 'direction' }],
    refs: ['staud2001', 'staud2007'],
  },
  tauN: {
    value: 5.24333, range: [3, 14], determined: [3, 6],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'staud2007/healthy-upheld-6', prints: 'direction' }, { claim: 'staud2001/between-summation', prints: 'direction' }],
    refs: ['staud2014', 'staud2007', 'staud2001'],
  },
  kNa: {
    value: 3.33701, range: [1, 10], determined: [1, 10],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'staud2007/fibromyalgia-upheld-12', prints: 'direction' }, { claim: 'staud2007/between-after-15', prints: 'direction' }],
    refs: ['staud2014', 'staud2007'],
  },
  wN: {
    value: 0.37934, range: [0.02, 0.4], determined: [0.02, 0.4],
    movedBy: [{ claim: 'staud2007/between-after-15', prints: 'direction' }, { claim: 'staud2001/between-after', prints: 'direction' }, { claim: 'staud2007/healthy-upheld-6', prints: 'direction' }],
    refs: ['staud2007', 'staud2001'],
  },
  kC: {
    value: 0.00271793, range: [0.0005, 0.00291667], determined: [0.0005, 0.00291667],
    movedBy: [{ claim: 'potvin2016/between-inhibition', prints: 'direction' }, { claim: 'gehling2016/healthy-day-2', prints: 'number' }, { claim: 'gehling2016/healthy-day-1', prints: 'number' }],
    refs: ['potvin2016', 'gehling2016'],
  },
  dcs: {
    value: 0.827433, range: [0.05, 1], determined: [0.05, 1],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'kosek1995/healthy-5min', prints: 'direction' }],
    refs: ['ge2012', 'kosek1995'],
  },
  dcx: {
    value: 0.0581106, range: [0, 0.8], determined: [0.00122503, 0.640015],
    movedBy: [{ claim: 'persson2000/healthy-left-deltoid', prints: 'number' }, { claim: 'persson2000/healthy-left-trapezius-later', prints: 'direction' }, { claim: 'persson2000/healthy-left-trapezius', prints: 'number' }],
    refs: ['persson2000'],
  },
  kX: {
    value: 0.260722, range: [0.05, 1.2], determined: [0.071065, 0.888968],
    movedBy: [{ claim: 'kosek1995/healthy-5min', prints: 'direction' }, { claim: 'persson2000/healthy-right-deltoid', prints: 'number' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }],
    refs: ['kosek1995', 'persson2000', 'ge2012'],
  },
  tauXon: {
    value: 32.845, range: [10, 250], determined: [10, 250],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'kosek1995/healthy-5min', prints: 'direction' }],
    refs: ['ge2012', 'kosek1995'],
  },
  tauXoff: {
    value: 3517.88, range: [900, 3600], determined: [900, 3600],
    movedBy: [{ claim: 'ge2012/healthy-trapezius-2', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'kosek1995/healthy-5min', prints: 'direction' }],
    refs: ['ge2012', 'kosek1995'],
  },
  kXf: {
    value: 0.259804, range: [0.005, 0.6], determined: [0.005, 0.6],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'kosek1996/healthy-fall', prints: 'direction' }, { claim: 'kosek1995/healthy-fall', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996', 'kosek1995'],
  },
  kW: {
    value: 0.151175, range: [0, 1], determined: [0.02709, 0.532527],
    movedBy: [{ claim: 'persson2000/healthy-right-deltoid', prints: 'number' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'persson2000/healthy-left-trapezius', prints: 'number' }],
    refs: ['persson2000', 'ge2012'],
  },
  tauWoff: {
    value: 98.808, range: [60, 600], determined: [60.0036, 599.399],
    movedBy: [{ claim: 'alsouhibani2022/healthy-shoulder', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'persson2000/healthy-right-deltoid', prints: 'number' }],
    refs: ['alsouhibani2022', 'ge2012', 'persson2000'],
  },
  kY: {
    value: 1.29348, range: [0.1, 1.4], determined: [0.1, 1.4],
    movedBy: [{ claim: 'potvin2016/between-inhibition', prints: 'direction' }, { claim: 'gehling2016/healthy-day-2', prints: 'number' }, { claim: 'gehling2016/healthy-day-1', prints: 'number' }],
    refs: ['potvin2016', 'gehling2016'],
  },
  tauYoff: {
    value: 83.5864, range: [15, 120], determined: [15, 120],
    movedBy: [{ claim: 'potvin2016/between-inhibition', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-150s', prints: 'direction' }],
    refs: ['potvin2016', 'ge2012', 'kosek1996'],
  },
  dY: {
    value: 0.224459, range: [0.1, 0.6], determined: [0.1, 0.6],
    movedBy: [{ claim: 'gehling2016/healthy-day-1', prints: 'number' }, { claim: 'gehling2016/healthy-day-2', prints: 'number' }, { claim: 'kosek-hansson1997/healthy-thigh', prints: 'direction' }],
    refs: ['gehling2016', 'kosekHansson1997'],
  },
  kZ: {
    value: 0.838426, range: [0.1, 0.9], determined: [0.1, 0.9],
    movedBy: [{ claim: 'potvin2016/between-inhibition', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }],
    refs: ['potvin2016', 'ge2012'],
  },
  tauZon: {
    value: 124.061, range: [30, 300], determined: [30.0058, 299.98],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'potvin2016/between-inhibition', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }],
    refs: ['ge2012', 'potvin2016'],
  },
  dZ: {
    value: 0.306522, range: [0.05, 0.5], determined: [0.05, 0.5],
    movedBy: [{ claim: 'potvin2016/between-inhibition', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }],
    refs: ['potvin2016', 'ge2012'],
  },
  rhobg: {
    value: 0.143741, range: [0, 0.3], determined: [0.000119877, 0.299858],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-end', prints: 'direction' }, { claim: 'kosek1996/healthy-fall', prints: 'direction' }],
    refs: ['kosek1996'],
  },
  kSpP: {
    value: 0.942521, range: [0.1, 1], determined: [0.1, 1],
    movedBy: [{ claim: 'kosek1995/healthy-5min', prints: 'direction' }, { claim: 'kosek1996/healthy-5min', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }],
    refs: ['kosek1995', 'kosek1996', 'ge2012'],
  },
  xp: {
    value: 0.155258, range: [0.06, 0.3], determined: [0.0658093, 0.286999],
    movedBy: [{ claim: 'kosek-hansson1997/healthy-thigh', prints: 'direction' }, { claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'kosek-hansson1997/between-thigh', prints: 'direction' }],
    refs: ['kosekHansson1997', 'ge2012'],
  },
  mN: {
    value: 2.43981, range: [1, 2.6], determined: [1, 2.6],
    movedBy: [{ claim: 'rosendal2004/healthy-pain', prints: 'number' }, { claim: 'gehling2016/healthy-day-2', prints: 'number' }, { claim: 'gehling2016/healthy-day-1', prints: 'number' }],
    refs: ['rosendal2004', 'gehling2016'],
  },
} as const satisfies Readonly<Record<string, Fitted>>

export const FITTED_FIBROMYALGIA = {
  str: {
    value: 0.793555, range: [0.64, 0.8], determined: [0.64, 0.8],
    movedBy: [{ claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }],
    refs: ['ge2012'],
  },
  cap: {
    value: 0.966392, range: [0.6, 1], determined: [0.6, 1],
    movedBy: [{ claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }],
    refs: ['ge2012'],
  },
  a0: {
    value: 0.0343205, range: [0.002, 0.09], determined: [0.00800277, 0.0899876],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'potvin2016/between-inhibition', prints: 'direction' }, { claim: 'staud2001/between-after', prints: 'direction' }],
    refs: ['staud2014', 'potvin2016', 'staud2001'],
  },
  B0: {
    value: 0.0327698, range: [0.02, 0.3], determined: [0.02, 0.3],
    movedBy: [{ claim: 'gerdle2016/fibromyalgia-threshold', prints: 'number' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }],
    refs: ['gerdle2016', 'ge2012'],
  },
  tauN: {
    value: 13.8847, range: [3, 14], determined: [5.5, 14],
    movedBy: [{ claim: 'staud2007/between-after-15', prints: 'direction' }, { claim: 'staud2001/between-after', prints: 'direction' }, { claim: 'staud2007/fibromyalgia-upheld-12', prints: 'direction' }],
    refs: ['staud2007', 'staud2001'],
  },
  C0: {
    value: 0.388853, range: [0.05, 0.6], determined: [0.05, 0.6],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'staud2001/between-after', prints: 'direction' }, { claim: 'staud2001/between-summation', prints: 'direction' }],
    refs: ['staud2014', 'staud2001'],
  },
  etaX: {
    value: 0.408681, range: [0.1, 1], determined: [0.100266, 0.999026],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996'],
  },
  etaY: {
    value: 0.503622, range: [0.02, 0.6], determined: [0.02, 0.6],
    movedBy: [{ claim: 'potvin2016/between-inhibition', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }],
    refs: ['potvin2016', 'kosek1996', 'ge2012'],
  },
  etaZ: {
    value: 0.913812, range: [0.05, 1.2], determined: [0.05, 1.2],
    movedBy: [{ claim: 'potvin2016/between-inhibition', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }],
    refs: ['potvin2016', 'ge2012'],
  },
  etaZe: {
    value: 0.43719, range: [0.02, 1], determined: [0.02, 1],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }],
    refs: ['ge2012'],
  },
  Z0: {
    value: 0.51977, range: [0.05, 0.8], determined: [0.05, 0.8],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'gerdle2016/fibromyalgia-threshold', prints: 'number' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }],
    refs: ['staud2014', 'gerdle2016', 'ge2012'],
  },
} as const satisfies Readonly<Record<string, Fitted>>

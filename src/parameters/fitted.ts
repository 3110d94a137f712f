/**
 * Values that `npm run calibrate -- --write` found, by which claims each is moved most, the range it was searched in, and how far
 * it can go until the cost of all claims has risen by 1. Data: written by that program, read by `table/fit.ts`, which says what `byGroups` means.
 */
import type { Fitted } from './table/fit'

export const FITTED_SHARED = {
  Vgly: {
    value: 1.95022, range: [0.8, 2], determined: [0.8, 2],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'kosek1996/healthy-end', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996'],
  },
  Mn: {
    value: 2.4, byGroups: true, range: [1.2, 4], determined: [1.256, 3.90012],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }],
    refs: ['ge2012', 'kosek1996'],
  },
  sGlu: {
    value: 0.234861, range: [0.02, 1], determined: [0.02, 1],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }],
    refs: ['kosek1996', 'ge2012'],
  },
  a0: {
    value: 0.0308149, range: [0.002, 0.09], determined: [0.0124014, 0.0385985],
    movedBy: [{ claim: 'gehling2016/healthy-day-1', prints: 'number' }, { claim: 'gehling2016/healthy-day-2', prints: 'number' }, { claim: 'rosendal2004/healthy-pain', prints: 'number' }],
    refs: ['gehling2016', 'rosendal2004'],
  },
  kBp: {
    value: 0.05, byGroups: true, range: [0.05, 2], determined: [0.05, 2],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'persson2000/healthy-right-trapezius-later', prints: 'direction' }, { claim: 'kosek1996/healthy-5min', prints: 'direction' }],
    refs: ['ge2012', 'persson2000', 'kosek1996'],
  },
  kBn: {
    value: 10.0597, byGroups: true, range: [0, 12], determined: [5.09803e-17, 12],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'kosek1996/healthy-5min', prints: 'direction' }, { claim: 'kosek1996/healthy-end', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996'],
  },
  tauB: {
    value: 220.182, range: [120, 3600], determined: [120, 3600],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'persson2000/healthy-right-deltoid', prints: 'number' }, { claim: 'persson2000/healthy-near-and-far', prints: 'number' }],
    refs: ['ge2012', 'persson2000'],
  },
  tauS: {
    value: 177.079, range: [60, 600], determined: [60, 600],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'persson2000/healthy-right-deltoid', prints: 'number' }, { claim: 'persson2000/healthy-near-and-far', prints: 'number' }],
    refs: ['ge2012', 'persson2000'],
  },
  kVf: {
    value: 0.235, byGroups: true, range: [0.05, 0.3], determined: [0.05, 0.3],
    movedBy: [{ claim: 'staud2007/healthy-upheld-6', prints: 'direction' }, { claim: 'staud2001/between-after', prints: 'direction' }, { claim: 'staud2014/fibromyalgia-wind-down', prints: 'direction' }],
    refs: ['staud2007', 'staud2001', 'staud2014'],
  },
  kN: {
    value: 0.000809051, range: [0.0005, 0.01], determined: [0.0005, 0.01],
    movedBy: [{ claim: 'gehling2016/healthy-day-1', prints: 'number' }, { claim: 'gehling2016/healthy-day-2', prints: 'number' }, { claim: 'sorensen1998/between-duration', prints: 'direction' }],
    refs: ['gehling2016', 'sorensen1998'],
  },
  kNp: {
    value: 20, byGroups: true, range: [1, 60], determined: [1, 60],
    movedBy: [{ claim: 'staud2001/between-after', prints: 'direction' }, { claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'staud2007/healthy-upheld-6', prints: 'direction' }],
    refs: ['staud2001', 'staud2014', 'staud2007'],
  },
  puth: {
    value: 0.0127, byGroups: true, range: [0.0067, 0.02], determined: [0.0067, 0.02],
    movedBy: [{ claim: 'staud2007/between-after-15', prints: 'direction' }, { claim: 'staud2001/between-after', prints: 'direction' }, { claim: 'staud2007/healthy-upheld-6', prints: 'direction' }],
    refs: ['staud2007', 'staud2001'],
  },
  tauN: {
    value: 6, byGroups: true, range: [3, 18], determined: [3, 6],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'staud2007/healthy-upheld-6', prints: 'direction' }, { claim: 'ge2012/healthy-endurance', prints: 'number' }],
    refs: ['ge2012', 'staud2007'],
  },
  kNa: {
    value: 1.5, byGroups: true, range: [1, 10], determined: [1, 10],
    movedBy: [{ claim: 'staud2007/between-after-15', prints: 'direction' }, { claim: 'staud2001/between-after', prints: 'direction' }, { claim: 'staud2007/healthy-upheld-6', prints: 'direction' }],
    refs: ['staud2007', 'staud2001'],
  },
  wN: {
    value: 0.46, byGroups: true, range: [0.02, 0.6], determined: [0.02, 0.6],
    movedBy: [{ claim: 'staud2001/between-after', prints: 'direction' }, { claim: 'staud2007/healthy-upheld-6', prints: 'direction' }, { claim: 'staud2007/between-after-30', prints: 'direction' }],
    refs: ['staud2001', 'staud2007'],
  },
  kC: {
    value: 0.00275409, range: [0.0005, 0.00291667], determined: [0.0005, 0.00291667],
    movedBy: [{ claim: 'sorensen1998/between-duration', prints: 'direction' }, { claim: 'gehling2016/healthy-day-1', prints: 'number' }, { claim: 'gehling2016/healthy-day-2', prints: 'number' }],
    refs: ['sorensen1998', 'gehling2016'],
  },
  dcs: {
    value: 0.97278, range: [0.05, 1], determined: [0.05, 1],
    movedBy: [{ claim: 'persson2000/healthy-near-and-far', prints: 'number' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }],
    refs: ['persson2000', 'ge2012'],
  },
  dcx: {
    value: 0.03, byGroups: true, range: [0, 0.8], determined: [0.00872191, 0.264019],
    movedBy: [{ claim: 'persson2000/healthy-left-deltoid', prints: 'number' }, { claim: 'persson2000/healthy-near-and-far', prints: 'number' }, { claim: 'persson2000/healthy-left-trapezius', prints: 'number' }],
    refs: ['persson2000'],
  },
  kX: {
    value: 0.372, byGroups: true, range: [0.05, 1.2], determined: [0.0880894, 1.02653],
    movedBy: [{ claim: 'persson2000/healthy-near-and-far', prints: 'number' }, { claim: 'persson2000/healthy-right-deltoid', prints: 'number' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }],
    refs: ['persson2000', 'ge2012'],
  },
  tauXon: {
    value: 52.3251, range: [10, 250], determined: [10, 250],
    movedBy: [{ claim: 'kosek1995/healthy-5min', prints: 'direction' }, { claim: 'persson2000/healthy-near-and-far', prints: 'number' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }],
    refs: ['kosek1995', 'persson2000', 'ge2012'],
  },
  tauXoff: {
    value: 3520, range: [900, 3600], determined: [900, 3600],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'persson2000/healthy-right-trapezius-later', prints: 'direction' }, { claim: 'persson2000/healthy-near-and-far', prints: 'number' }],
    refs: ['ge2012', 'persson2000'],
  },
  kXf: {
    value: 0.233491, range: [0.005, 0.6], determined: [0.005, 0.6],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'kosek1996/healthy-fall', prints: 'direction' }, { claim: 'kosek1995/healthy-fall', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996', 'kosek1995'],
  },
  kW: {
    value: 0.188, byGroups: true, range: [0, 1], determined: [0.0303649, 0.47177],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'persson2000/healthy-left-trapezius', prints: 'number' }],
    refs: ['ge2012', 'persson2000'],
  },
  tauWoff: {
    value: 129.867, range: [60, 600], determined: [60.0138, 599.377],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }, { claim: 'alsouhibani2022/healthy-shoulder', prints: 'direction' }],
    refs: ['ge2012', 'alsouhibani2022'],
  },
  kY: {
    value: 1.26684, byGroups: true, range: [0.1, 1.4], determined: [0.100014, 1.4],
    movedBy: [{ claim: 'gehling2016/healthy-day-1', prints: 'number' }, { claim: 'gehling2016/healthy-day-2', prints: 'number' }, { claim: 'kosek-hansson1997/healthy-thigh', prints: 'direction' }],
    refs: ['gehling2016', 'kosekHansson1997'],
  },
  tauYoff: {
    value: 109.625, range: [15, 120], determined: [15, 120],
    movedBy: [{ claim: 'sorensen1998/between-duration', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-150s', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-5min', prints: 'direction' }],
    refs: ['sorensen1998', 'kosek1996'],
  },
  dY: {
    value: 0.223361, range: [0.1, 0.6], determined: [0.196336, 0.255056],
    movedBy: [{ claim: 'gehling2016/healthy-day-2', prints: 'number' }, { claim: 'gehling2016/healthy-day-1', prints: 'number' }, { claim: 'kosek-hansson1997/healthy-thigh', prints: 'direction' }],
    refs: ['gehling2016', 'kosekHansson1997'],
  },
  kZ: {
    value: 0.663, byGroups: true, range: [0.1, 0.9], determined: [0.1, 0.9],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }],
    refs: ['ge2012'],
  },
  tauZon: {
    value: 83.7586, byGroups: true, range: [30, 300], determined: [30, 300],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }],
    refs: ['ge2012'],
  },
  dZ: {
    value: 0.300996, range: [0.05, 0.5], determined: [0.05, 0.5],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996'],
  },
  rhobg: {
    value: 0.095421, byGroups: true, range: [0, 0.3], determined: [0.0000316753, 0.29999],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-end', prints: 'direction' }, { claim: 'kosek1996/healthy-end', prints: 'direction' }],
    refs: ['kosek1996'],
  },
  kSpP: {
    value: 0.850276, byGroups: true, range: [0.1, 3], determined: [0.1, 3],
    movedBy: [{ claim: 'kosek1995/healthy-5min', prints: 'direction' }, { claim: 'kosek1996/healthy-5min', prints: 'direction' }, { claim: 'kosek1996/healthy-end', prints: 'direction' }],
    refs: ['kosek1995', 'kosek1996'],
  },
  xp: {
    value: 0.169591, range: [0.06, 0.3], determined: [0.127049, 0.214943],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'gehling2016/healthy-day-1', prints: 'number' }, { claim: 'gehling2016/healthy-day-2', prints: 'number' }],
    refs: ['ge2012', 'gehling2016'],
  },
  mN: {
    value: 2.47723, range: [1, 2.6], determined: [1.31427, 2.5973],
    movedBy: [{ claim: 'gehling2016/healthy-day-1', prints: 'number' }, { claim: 'gehling2016/healthy-day-2', prints: 'number' }, { claim: 'rosendal2004/healthy-pain', prints: 'number' }],
    refs: ['gehling2016', 'rosendal2004'],
  },
} as const satisfies Readonly<Record<string, Fitted>>

export const FITTED_FIBROMYALGIA = {
  str: {
    value: 0.797056, range: [0.64, 0.8], determined: [0.64, 0.8],
    movedBy: [{ claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }],
    refs: ['ge2012'],
  },
  cap: {
    value: 0.8, byGroups: true, range: [0.6, 1], determined: [0.6, 1],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }],
    refs: ['kosek1996', 'ge2012'],
  },
  a0: {
    value: 0.038149, range: [0.002, 0.09], determined: [0.00800001, 0.09],
    movedBy: [{ claim: 'sorensen1998/between-duration', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }, { claim: 'staud2014/between-slope', prints: 'direction' }],
    refs: ['sorensen1998', 'ge2012', 'staud2014'],
  },
  B0: {
    value: 0.10913, range: [0.02, 0.3], determined: [0.02, 0.3],
    movedBy: [{ claim: 'gerdle2016/fibromyalgia-threshold', prints: 'number' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }],
    refs: ['gerdle2016', 'ge2012'],
  },
  tauN: {
    value: 15, byGroups: true, range: [3, 18], determined: [5.5, 18],
    movedBy: [{ claim: 'staud2007/between-after-15', prints: 'direction' }, { claim: 'staud2001/between-after', prints: 'direction' }, { claim: 'staud2007/between-after-30', prints: 'direction' }],
    refs: ['staud2007', 'staud2001'],
  },
  C0: {
    value: 0.39584, range: [0.05, 0.6], determined: [0.05, 0.6],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }, { claim: 'gerdle2016/fibromyalgia-threshold', prints: 'number' }],
    refs: ['staud2014', 'ge2012', 'gerdle2016'],
  },
  etaX: {
    value: 0.995, byGroups: true, range: [0.1, 1], determined: [0.101146, 0.999622],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996'],
  },
  etaF: {
    value: 0.12, range: [0, 1], determined: [0, 1],
    movedBy: [],
    refs: ['kosek1996', 'staud2005'],
  },
  etaY: {
    value: 0.57, byGroups: true, range: [0.02, 0.6], determined: [0.02, 0.6],
    movedBy: [{ claim: 'sorensen1998/between-duration', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }],
    refs: ['sorensen1998', 'kosek1996', 'ge2012'],
  },
  etaZ: {
    value: 0.978351, range: [0.05, 1.2], determined: [0.05, 1.2],
    movedBy: [{ claim: 'sorensen1998/between-duration', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }],
    refs: ['sorensen1998', 'ge2012'],
  },
  etaZe: {
    value: 0.511663, range: [0.02, 1], determined: [0.02, 1],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }],
    refs: ['ge2012'],
  },
  Z0: {
    value: 0.40012, range: [0.05, 0.8], determined: [0.05, 0.8],
    movedBy: [{ claim: 'gerdle2016/fibromyalgia-threshold', prints: 'number' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }],
    refs: ['gerdle2016', 'kosek1996', 'ge2012'],
  },
} as const satisfies Readonly<Record<string, Fitted>>

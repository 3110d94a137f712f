/**
 * Values that `npm run calibrate -- --write` found, by which claims each is moved most, the range it was searched in, and how far
 * it can go until the cost of all claims has risen by 1. Data: written by that program, read by `table/fit.ts`, edited by nobody.
 */
import type { Fitted } from './table/fit'

export const FITTED_SHARED = {
  Vgly: {
    value: 0.896056, range: [0.8, 2], determined: [0.8, 2],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }],
    refs: ['ge2012', 'kosek1996'],
  },
  Mn: {
    value: 2.34819, range: [1.2, 4], determined: [1.2, 4],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }],
    refs: ['ge2012', 'kosek1996'],
  },
  sGlu: {
    value: 0.0984, range: [0.02, 1], determined: [0.02, 1],
    movedBy: [{ claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'ge2012/healthy-pain', prints: 'number' }],
    refs: ['ge2012', 'kosek1996'],
  },
  a0: {
    value: 0.024, range: [0.002, 0.09], determined: [0.002, 0.04],
    movedBy: [{ claim: 'kosek-hansson1997/between-arm-pain', prints: 'direction' }, { claim: 'gehling2016/healthy-day-1', prints: 'number' }, { claim: 'gehling2016/healthy-day-2', prints: 'number' }],
    refs: ['kosekHansson1997', 'gehling2016'],
  },
  kBp: {
    value: 0.206, range: [0.05, 2], determined: [0.05, 2],
    movedBy: [{ claim: 'ge2012/healthy-trapezius-2', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-5min', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996'],
  },
  kBn: {
    value: 3.68, range: [0, 4], determined: [1.69934e-17, 4],
    movedBy: [{ claim: 'sorensen1998/between-duration', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-5min', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-150s', prints: 'direction' }],
    refs: ['sorensen1998', 'kosek1996'],
  },
  kN: {
    value: 0.00126, range: [0.0005, 0.01], determined: [0.0005, 0.01],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'kosek-hansson1997/between-arm-pain', prints: 'direction' }],
    refs: ['kosek1996', 'kosekHansson1997'],
  },
  kNp: {
    value: 20, range: [1, 60], determined: [1, 60],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'staud2007/between-after-30', prints: 'direction' }, { claim: 'staud2007/healthy-upheld-6', prints: 'direction' }],
    refs: ['staud2014', 'staud2007'],
  },
  puth: {
    value: 0.006964, range: [0.0067, 0.01], determined: [0.0067, 0.01],
    movedBy: [{ claim: 'staud2007/healthy-upheld-6', prints: 'direction' }, { claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'staud2007/between-after-30', prints: 'direction' }],
    refs: ['staud2007', 'staud2014'],
  },
  tauN: {
    value: 5, range: [3, 14], determined: [3, 6],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'staud2007/healthy-upheld-6', prints: 'direction' }, { claim: 'ge2012/healthy-pain', prints: 'number' }],
    refs: ['staud2014', 'staud2007', 'ge2012'],
  },
  kNa: {
    value: 4, range: [1, 10], determined: [1, 10],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'staud2007/between-after-30', prints: 'direction' }, { claim: 'staud2007/healthy-upheld-6', prints: 'direction' }],
    refs: ['staud2014', 'staud2007'],
  },
  wN: {
    value: 0.35, range: [0.02, 0.4], determined: [0.02, 0.4],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'staud2007/between-after-30', prints: 'direction' }, { claim: 'staud2007/healthy-upheld-6', prints: 'direction' }],
    refs: ['staud2014', 'staud2007'],
  },
  kC: {
    value: 0.00272333, range: [0.0005, 0.00291667], determined: [0.0005, 0.00291667],
    movedBy: [{ claim: 'sorensen1998/between-duration', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-150s', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }],
    refs: ['sorensen1998', 'kosek1996'],
  },
  dcs: {
    value: 0.528499, range: [0.05, 1], determined: [0.05, 1],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-150s', prints: 'direction' }, { claim: 'persson2000/healthy-left-deltoid', prints: 'number' }],
    refs: ['kosek1996', 'persson2000'],
  },
  dcx: {
    value: 0.075, range: [0, 0.8], determined: [0.00017838, 0.783668],
    movedBy: [{ claim: 'persson2000/healthy-left-deltoid', prints: 'number' }, { claim: 'persson2000/healthy-left-trapezius-later', prints: 'direction' }, { claim: 'persson2000/healthy-left-trapezius', prints: 'number' }],
    refs: ['persson2000'],
  },
  kX: {
    value: 0.215, range: [0.05, 1.2], determined: [0.201457, 0.229537],
    movedBy: [{ claim: 'kosek1995/healthy-5min', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-150s', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-5min', prints: 'direction' }],
    refs: ['kosek1995', 'kosek1996'],
  },
  tauXon: {
    value: 29.2, range: [10, 250], determined: [10, 250],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-150s', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-5min', prints: 'direction' }],
    refs: ['kosek1996'],
  },
  tauXoff: {
    value: 3384, range: [900, 3600], determined: [900, 3600],
    movedBy: [{ claim: 'ge2012/healthy-trapezius-2', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-5min', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996'],
  },
  kXf: {
    value: 0.0526, range: [0.005, 0.6], determined: [0.005, 0.6],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'staud2005/fibromyalgia-gripping', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996', 'staud2005'],
  },
  kW: {
    value: 0.19, range: [0, 1], determined: [0.0774531, 0.42675],
    movedBy: [{ claim: 'staud2005/healthy-resting', prints: 'direction' }, { claim: 'persson2000/healthy-left-deltoid', prints: 'number' }, { claim: 'alsouhibani2022/healthy-shoulder', prints: 'direction' }],
    refs: ['staud2005', 'persson2000', 'alsouhibani2022'],
  },
  kY: {
    value: 1.08, range: [0.1, 1.4], determined: [0.1, 1.4],
    movedBy: [{ claim: 'gehling2016/healthy-day-1', prints: 'number' }, { claim: 'gehling2016/healthy-day-2', prints: 'number' }, { claim: 'kosek-hansson1997/between-arm-pain', prints: 'direction' }],
    refs: ['gehling2016', 'kosekHansson1997'],
  },
  tauYoff: {
    value: 80, range: [15, 120], determined: [15, 120],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-150s', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'staud2007/healthy-upheld-6', prints: 'direction' }],
    refs: ['kosek1996', 'ge2012', 'staud2007'],
  },
  dY: {
    value: 0.241671, range: [0.1, 0.6], determined: [0.1, 0.6],
    movedBy: [{ claim: 'gehling2016/healthy-day-1', prints: 'number' }, { claim: 'gehling2016/healthy-day-2', prints: 'number' }, { claim: 'kosek-hansson1997/between-arm-pain', prints: 'direction' }],
    refs: ['gehling2016', 'kosekHansson1997'],
  },
  kZ: {
    value: 0.730741, range: [0.1, 0.9], determined: [0.1, 0.9],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-150s', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }],
    refs: ['kosek1996'],
  },
  dZ: {
    value: 0.43028, range: [0.05, 0.5], determined: [0.05, 0.5],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-150s', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-5min', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }],
    refs: ['kosek1996'],
  },
  rhobg: {
    value: 0.115, range: [0, 0.3], determined: [1.13934e-14, 0.3],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'staud2005/fibromyalgia-gripping', prints: 'direction' }],
    refs: ['kosek1996', 'staud2005'],
  },
  kSpP: {
    value: 0.927064, range: [0.1, 1], determined: [0.1, 1],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-5min', prints: 'direction' }, { claim: 'gerdle2016/fibromyalgia-threshold', prints: 'number' }, { claim: 'kosek1996/fibromyalgia-150s', prints: 'direction' }],
    refs: ['kosek1996', 'gerdle2016'],
  },
  xp: {
    value: 0.169878, range: [0.06, 0.3], determined: [0.06, 0.3],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'kosek-hansson1997/between-arm-pain', prints: 'direction' }],
    refs: ['ge2012', 'staud2014', 'kosekHansson1997'],
  },
  mN: {
    value: 2.472, range: [1, 2.6], determined: [1, 2.6],
    movedBy: [{ claim: 'gehling2016/healthy-day-1', prints: 'number' }, { claim: 'gehling2016/healthy-day-2', prints: 'number' }, { claim: 'staud2014/between-slope', prints: 'direction' }],
    refs: ['gehling2016', 'staud2014'],
  },
} as const satisfies Readonly<Record<string, Fitted>>

export const FITTED_FIBROMYALGIA = {
  cap: {
    value: 0.899017, range: [0.6, 1], determined: [0.6, 1],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }, { claim: 'ge2012/fibromyalgia-tibialis-2', prints: 'direction' }],
    refs: ['kosek1996', 'ge2012'],
  },
  a0: {
    value: 0.04, range: [0.002, 0.09], determined: [0.008, 0.09],
    movedBy: [{ claim: 'sorensen1998/between-duration', prints: 'direction' }, { claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'staud2007/between-after-30', prints: 'direction' }],
    refs: ['sorensen1998', 'staud2014', 'staud2007'],
  },
  B0: {
    value: 0.0766615, range: [0.02, 0.3], determined: [0.02, 0.3],
    movedBy: [{ claim: 'gerdle2016/fibromyalgia-threshold', prints: 'number' }, { claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }, { claim: 'kosek1996/fibromyalgia-5min', prints: 'direction' }],
    refs: ['gerdle2016', 'ge2012', 'kosek1996'],
  },
  tauN: {
    value: 13.32, range: [3, 14], determined: [5.5, 14],
    movedBy: [{ claim: 'staud2007/between-after-30', prints: 'direction' }, { claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'staud2001/between-after', prints: 'direction' }],
    refs: ['staud2007', 'staud2014', 'staud2001'],
  },
  C0: {
    value: 0.280252, range: [0.05, 0.6], determined: [0.05, 0.6],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'gerdle2016/fibromyalgia-threshold', prints: 'number' }, { claim: 'staud2007/between-after-30', prints: 'direction' }],
    refs: ['staud2014', 'gerdle2016', 'staud2007'],
  },
  etaX: {
    value: 0.27, range: [0.3, 1], determined: [0.3, 1],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-150s', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }],
    refs: ['kosek1996'],
  },
  etaY: {
    value: 0.46, range: [0.02, 0.6], determined: [0.02, 0.6],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'sorensen1998/between-duration', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-150s', prints: 'direction' }],
    refs: ['kosek1996', 'sorensen1998'],
  },
  etaZ: {
    value: 0.633067, range: [0.05, 1.2], determined: [0.05, 1.2],
    movedBy: [{ claim: 'sorensen1998/between-duration', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-150s', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-5min', prints: 'direction' }],
    refs: ['sorensen1998', 'kosek1996'],
  },
  etaZe: {
    value: 0.587377, range: [0.02, 1], determined: [0.02, 1],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-150s', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }],
    refs: ['kosek1996', 'ge2012'],
  },
  Z0: {
    value: 0.594918, range: [0.05, 0.8], determined: [0.05, 0.8],
    movedBy: [{ claim: 'gerdle2016/fibromyalgia-threshold', prints: 'number' }, { claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'sorensen1998/between-duration', prints: 'direction' }],
    refs: ['gerdle2016', 'staud2014', 'sorensen1998'],
  },
} as const satisfies Readonly<Record<string, Fitted>>

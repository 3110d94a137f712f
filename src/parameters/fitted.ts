/**
 * Values that `npm run calibrate -- --write` found, by which claims each is moved most, the range it was searched in, and how far
 * it can go until the cost of all claims has risen by 1. Data: written by that program, read by `table/fit.ts`, edited by nobody.
 */
import type { Fitted } from './table/fit'

export const FITTED_SHARED = {
  Vgly: {
    value: 0.905413, range: [0.8, 2], determined: [0.8, 2],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'persson2000/healthy-left-deltoid', prints: 'number' }, { claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }],
    refs: ['ge2012', 'persson2000'],
  },
  Mn: {
    value: 2.22955, range: [1.2, 4], determined: [1.2, 4],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }, { claim: 'persson2000/healthy-left-deltoid', prints: 'number' }],
    refs: ['ge2012', 'persson2000'],
  },
  sGlu: {
    value: 0.238414, range: [0.02, 1], determined: [0.02, 1],
    movedBy: [{ claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996'],
  },
  a0: {
    value: 0.00771789, range: [0.002, 0.06], determined: [0.002, 0.012],
    movedBy: [{ claim: 'rosendal2004/healthy-pain', prints: 'number' }, { claim: 'kosek1995/healthy-fall', prints: 'direction' }, { claim: 'kosek1995/healthy-plateau', prints: 'direction' }],
    refs: ['rosendal2004', 'kosek1995'],
  },
  kBp: {
    value: 0.104, range: [0.05, 2], determined: [0.05, 2],
    movedBy: [{ claim: 'ge2012/healthy-trapezius-2', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'kosek1995/healthy-fall', prints: 'direction' }],
    refs: ['ge2012', 'kosek1995'],
  },
  kN: {
    value: 0.000956127, range: [0.0005, 0.01], determined: [0.0005, 0.01],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-end', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }],
    refs: ['kosek1996'],
  },
  kNp: {
    value: 2.1375, range: [1, 20], determined: [1, 20],
    movedBy: [{ claim: 'staud2001/between-summation', prints: 'direction' }, { claim: 'staud2001/between-after', prints: 'direction' }, { claim: 'staud2001/between-first', prints: 'direction' }],
    refs: ['staud2001'],
  },
  kNa: {
    value: 7.08219, range: [1, 8], determined: [1, 8],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-end', prints: 'direction' }, { claim: 'staud2001/between-summation', prints: 'direction' }],
    refs: ['kosek1996', 'staud2001'],
  },
  wN: {
    value: 0.226917, range: [0.02, 0.25], determined: [0.02, 0.25],
    movedBy: [{ claim: 'staud2001/between-summation', prints: 'direction' }, { claim: 'staud2001/between-after', prints: 'direction' }, { claim: 'sorensen1998/between-duration', prints: 'direction' }],
    refs: ['staud2001', 'sorensen1998'],
  },
  kC: {
    value: 0.00269386, range: [0.0005, 0.00291667], determined: [0.0005, 0.00291667],
    movedBy: [{ claim: 'sorensen1998/between-duration', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-5min', prints: 'direction' }],
    refs: ['sorensen1998', 'kosek1996'],
  },
  dcs: {
    value: 0.402173, range: [0.05, 1], determined: [0.05, 1],
    movedBy: [{ claim: 'persson2000/healthy-left-deltoid', prints: 'number' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-end', prints: 'direction' }],
    refs: ['persson2000', 'kosek1996'],
  },
  dcx: {
    value: 0.110693, range: [0, 0.8], determined: [0.0000190357, 0.799262],
    movedBy: [{ claim: 'persson2000/healthy-left-deltoid', prints: 'number' }, { claim: 'persson2000/healthy-left-trapezius-later', prints: 'direction' }, { claim: 'persson2000/healthy-left-trapezius', prints: 'number' }],
    refs: ['persson2000'],
  },
  kX: {
    value: 0.201007, range: [0.05, 1.2], determined: [0.0508299, 1.16477],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-end', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-5min', prints: 'direction' }],
    refs: ['kosek1996'],
  },
  tauXon: {
    value: 32.4895, range: [10, 250], determined: [10, 250],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-end', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-5min', prints: 'direction' }],
    refs: ['kosek1996'],
  },
  tauXoff: {
    value: 3317.09, range: [900, 3600], determined: [900, 3600],
    movedBy: [{ claim: 'ge2012/healthy-trapezius-2', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'kosek1995/healthy-fall', prints: 'direction' }],
    refs: ['ge2012', 'kosek1995'],
  },
  kXf: {
    value: 0.0245005, range: [0.005, 0.6], determined: [0.005, 0.6],
    movedBy: [{ claim: 'kosek1995/healthy-plateau', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-end', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }],
    refs: ['kosek1995', 'kosek1996'],
  },
  etaYe: {
    value: 0.0631573, range: [0.02, 0.9], determined: [0.02, 0.9],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-end', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }],
    refs: ['kosek1996'],
  },
  kY: {
    value: 1.32088, range: [0.1, 1.4], determined: [0.1, 1.4],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-end', prints: 'direction' }, { claim: 'kosek1995/healthy-fall', prints: 'direction' }],
    refs: ['kosek1996', 'kosek1995'],
  },
  tauYoff: {
    value: 17.0512, range: [15, 40], determined: [15, 40],
    movedBy: [{ claim: 'persson2000/healthy-left-deltoid', prints: 'number' }, { claim: 'persson2000/healthy-left-trapezius', prints: 'number' }, { claim: 'persson2000/healthy-right-trapezius', prints: 'number' }],
    refs: ['persson2000'],
  },
  dY: {
    value: 0.471, range: [0.1, 0.6], determined: [0.1, 0.6],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-end', prints: 'direction' }, { claim: 'kosek1995/healthy-plateau', prints: 'direction' }],
    refs: ['kosek1996', 'kosek1995'],
  },
  kZ: {
    value: 0.705535, range: [0.1, 0.9], determined: [0.1, 0.9],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-end', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }],
    refs: ['kosek1996'],
  },
  dZ: {
    value: 0.0580641, range: [0.05, 0.5], determined: [0.05, 0.5],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }],
    refs: ['kosek1996', 'ge2012'],
  },
  rhobg: {
    value: 0.0243397, range: [0, 0.3], determined: [1.27451e-18, 0.3],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-end', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }],
    refs: ['kosek1996'],
  },
  kSpP: {
    value: 0.952839, range: [0.1, 1], determined: [0.1, 1],
    movedBy: [{ claim: 'gerdle2016/fibromyalgia-threshold', prints: 'number' }, { claim: 'kosek1995/healthy-fall', prints: 'direction' }, { claim: 'ge2012/healthy-trapezius-2', prints: 'direction' }],
    refs: ['gerdle2016', 'kosek1995', 'ge2012'],
  },
  xp: {
    value: 0.193501, range: [0.06, 0.3], determined: [0.06, 0.3],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'staud2001/between-summation', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }],
    refs: ['ge2012', 'staud2001'],
  },
} as const satisfies Readonly<Record<string, Fitted>>

export const FITTED_FIBROMYALGIA = {
  cap: {
    value: 0.617838, range: [0.6, 1], determined: [0.6, 1],
    movedBy: [{ claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996'],
  },
  a0: {
    value: 0.0430691, range: [0.002, 0.06], determined: [0.008, 0.06],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-end', prints: 'direction' }, { claim: 'staud2001/between-summation', prints: 'direction' }],
    refs: ['kosek1996', 'staud2001'],
  },
  B0: {
    value: 0.285797, range: [0.02, 0.3], determined: [0.02, 0.3],
    movedBy: [{ claim: 'gerdle2016/fibromyalgia-threshold', prints: 'number' }, { claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }],
    refs: ['gerdle2016', 'ge2012', 'kosek1996'],
  },
  tauN: {
    value: 13.776, range: [5.5, 14], determined: [5.5, 14],
    movedBy: [{ claim: 'staud2001/between-summation', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-end', prints: 'direction' }],
    refs: ['staud2001', 'kosek1996'],
  },
  C0: {
    value: 0.0596481, range: [0.05, 0.6], determined: [0.05, 0.6],
    movedBy: [{ claim: 'staud2001/between-summation', prints: 'direction' }, { claim: 'gerdle2016/fibromyalgia-threshold', prints: 'number' }, { claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }],
    refs: ['staud2001', 'gerdle2016', 'ge2012'],
  },
  etaX: {
    value: 0.385738, range: [0.3, 1], determined: [0.3, 1],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-end', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }],
    refs: ['kosek1996'],
  },
  etaY: {
    value: 0.517517, range: [0.02, 0.6], determined: [0.02, 0.6],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-end', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }],
    refs: ['kosek1996', 'ge2012'],
  },
  etaZ: {
    value: 0.199508, range: [0.05, 1.2], determined: [0.05, 1.2],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-end', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-5min', prints: 'direction' }],
    refs: ['kosek1996'],
  },
  etaZe: {
    value: 0.331027, range: [0.02, 1], determined: [0.02, 1],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-end', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }],
    refs: ['kosek1996', 'ge2012'],
  },
  Z0: {
    value: 0.750323, range: [0.05, 0.8], determined: [0.05, 0.8],
    movedBy: [{ claim: 'gerdle2016/fibromyalgia-threshold', prints: 'number' }, { claim: 'staud2001/between-summation', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }],
    refs: ['gerdle2016', 'staud2001', 'kosek1996'],
  },
} as const satisfies Readonly<Record<string, Fitted>>

/**
 * Values that `npm run calibrate -- --write` found, by which claims each is moved most, the range it was searched in, and how far
 * it can go until the cost of all claims has risen by 1. Data: written by that program, read by `table/fit.ts`, edited by nobody.
 */
import type { Fitted } from './table/fit'

export const FITTED_SHARED = {
  Vgly: {
    value: 1.92101, range: [0.8, 2], determined: [0.8, 2],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'alsouhibani2022/healthy-shoulder', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996', 'alsouhibani2022'],
  },
  Mn: {
    value: 2.38014, range: [1.2, 4], determined: [1.20179, 3.99664],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'persson2000/healthy-right-deltoid', prints: 'number' }],
    refs: ['ge2012', 'kosek1996', 'persson2000'],
  },
  sGlu: {
    value: 0.24736, range: [0.02, 1], determined: [0.02, 1],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }, { claim: 'ge2012/healthy-pain', prints: 'number' }],
    refs: ['kosek1996', 'ge2012'],
  },
  a0: {
    value: 0.0293534, range: [0.002, 0.09], determined: [0.00201983, 0.039997],
    movedBy: [{ claim: 'gehling2016/healthy-day-1', prints: 'number' }, { claim: 'rosendal2004/healthy-pain', prints: 'number' }, { claim: 'gehling2016/healthy-day-2', prints: 'number' }],
    refs: ['gehling2016', 'rosendal2004'],
  },
  kBp: {
    value: 0.0726812, range: [0.05, 2], determined: [0.05, 2],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'persson2000/healthy-right-trapezius-later', prints: 'direction' }, { claim: 'kosek1996/healthy-5min', prints: 'direction' }],
    refs: ['ge2012', 'persson2000', 'kosek1996'],
  },
  kBn: {
    value: 10.1447, range: [0, 12], determined: [5.09803e-17, 12],
    movedBy: [{ claim: 'kosek1996/healthy-5min', prints: 'direction' }, { claim: 'persson2000/healthy-right-deltoid', prints: 'number' }, { claim: 'ge2012/healthy-pain', prints: 'number' }],
    refs: ['kosek1996', 'persson2000', 'ge2012'],
  },
  tauB: {
    value: 210.601, range: [120, 3600], determined: [120, 3600],
    movedBy: [{ claim: 'persson2000/healthy-right-deltoid', prints: 'number' }, { claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }],
    refs: ['persson2000', 'ge2012'],
  },
  tauS: {
    value: 169.638, range: [60, 600], determined: [60, 600],
    movedBy: [{ claim: 'persson2000/healthy-right-deltoid', prints: 'number' }, { claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }],
    refs: ['persson2000', 'ge2012'],
  },
  kVf: {
    value: 0.0608107, range: [0.05, 0.3], determined: [0.05, 0.3],
    movedBy: [{ claim: 'staud2007/healthy-upheld-6', prints: 'direction' }, { claim: 'staud2001/between-after', prints: 'direction' }, { claim: 'staud2014/fibromyalgia-wind-down', prints: 'direction' }],
    refs: ['staud2007', 'staud2001', 'staud2014'],
  },
  kN: {
    value: 0.000816497, range: [0.0005, 0.01], determined: [0.0005, 0.01],
    movedBy: [{ claim: 'sorensen1998/between-duration', prints: 'direction' }, { claim: 'gehling2016/healthy-day-1', prints: 'number' }, { claim: 'kosek-hansson1997/between-arm-pain', prints: 'direction' }],
    refs: ['sorensen1998', 'gehling2016', 'kosekHansson1997'],
  },
  kNp: {
    value: 8.9036, range: [1, 60], determined: [1, 60],
    movedBy: [{ claim: 'staud2001/between-after', prints: 'direction' }, { claim: 'staud2007/healthy-upheld-6', prints: 'direction' }, { claim: 'staud2007/between-after-30', prints: 'direction' }],
    refs: ['staud2001', 'staud2007'],
  },
  puth: {
    value: 0.00714196, range: [0.0067, 0.02], determined: [0.0067, 0.0199999],
    movedBy: [{ claim: 'staud2001/between-after', prints: 'direction' }, { claim: 'staud2007/healthy-upheld-6', prints: 'direction' }, { claim: 'staud2007/between-after-30', prints: 'direction' }],
    refs: ['staud2001', 'staud2007'],
  },
  tauN: {
    value: 5.88106, range: [3, 18], determined: [3, 6],
    movedBy: [{ claim: 'staud2007/healthy-upheld-6', prints: 'direction' }, { claim: 'alsouhibani2022/healthy-shoulder', prints: 'direction' }, { claim: 'ge2012/healthy-pain', prints: 'number' }],
    refs: ['staud2007', 'alsouhibani2022', 'ge2012'],
  },
  kNa: {
    value: 1.31196, range: [1, 10], determined: [1, 10],
    movedBy: [{ claim: 'staud2001/between-after', prints: 'direction' }, { claim: 'staud2007/healthy-upheld-6', prints: 'direction' }, { claim: 'staud2007/between-after-30', prints: 'direction' }],
    refs: ['staud2001', 'staud2007'],
  },
  wN: {
    value: 0.43365, range: [0.02, 0.6], determined: [0.02, 0.6],
    movedBy: [{ claim: 'staud2001/between-after', prints: 'direction' }, { claim: 'staud2007/healthy-upheld-6', prints: 'direction' }, { claim: 'staud2007/between-after-30', prints: 'direction' }],
    refs: ['staud2001', 'staud2007'],
  },
  kC: {
    value: 0.00273998, range: [0.0005, 0.00291667], determined: [0.0005, 0.00291667],
    movedBy: [{ claim: 'sorensen1998/between-duration', prints: 'direction' }, { claim: 'gehling2016/healthy-day-1', prints: 'number' }, { claim: 'gehling2016/healthy-day-2', prints: 'number' }],
    refs: ['sorensen1998', 'gehling2016'],
  },
  dcs: {
    value: 0.944761, range: [0.05, 1], determined: [0.05, 1],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'persson2000/healthy-right-trapezius', prints: 'number' }],
    refs: ['ge2012', 'persson2000'],
  },
  dcx: {
    value: 0.05153, range: [0, 0.8], determined: [0.00227158, 0.499763],
    movedBy: [{ claim: 'persson2000/healthy-left-deltoid', prints: 'number' }, { claim: 'persson2000/healthy-left-trapezius-later', prints: 'direction' }, { claim: 'persson2000/healthy-left-trapezius', prints: 'number' }],
    refs: ['persson2000'],
  },
  kX: {
    value: 0.378571, range: [0.05, 1.2], determined: [0.0621348, 1.12814],
    movedBy: [{ claim: 'persson2000/healthy-right-deltoid', prints: 'number' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }],
    refs: ['persson2000', 'ge2012'],
  },
  tauXon: {
    value: 41.1151, range: [10, 250], determined: [10, 250],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'persson2000/healthy-right-trapezius', prints: 'number' }],
    refs: ['ge2012', 'persson2000'],
  },
  tauXoff: {
    value: 3516.95, range: [900, 3600], determined: [900, 3600],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'persson2000/healthy-right-trapezius-later', prints: 'direction' }, { claim: 'kosek1996/healthy-5min', prints: 'direction' }],
    refs: ['ge2012', 'persson2000', 'kosek1996'],
  },
  kXf: {
    value: 0.260947, range: [0.005, 0.6], determined: [0.005, 0.6],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'kosek1996/healthy-fall', prints: 'direction' }, { claim: 'kosek1995/healthy-fall', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996', 'kosek1995'],
  },
  kW: {
    value: 0.144478, range: [0, 1], determined: [0.0268632, 0.50815],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'persson2000/healthy-right-deltoid', prints: 'number' }, { claim: 'alsouhibani2022/healthy-shoulder', prints: 'direction' }],
    refs: ['ge2012', 'persson2000', 'alsouhibani2022'],
  },
  tauWoff: {
    value: 129.215, range: [60, 600], determined: [60.0025, 599.884],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'alsouhibani2022/healthy-shoulder', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }],
    refs: ['ge2012', 'alsouhibani2022'],
  },
  kY: {
    value: 1.25879, range: [0.1, 1.4], determined: [0.1, 1.4],
    movedBy: [{ claim: 'gehling2016/healthy-day-1', prints: 'number' }, { claim: 'gehling2016/healthy-day-2', prints: 'number' }, { claim: 'kosek-hansson1997/healthy-thigh', prints: 'direction' }],
    refs: ['gehling2016', 'kosekHansson1997'],
  },
  tauYoff: {
    value: 101.044, range: [15, 120], determined: [15, 120],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-150s', prints: 'direction' }, { claim: 'sorensen1998/between-duration', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }],
    refs: ['kosek1996', 'sorensen1998', 'ge2012'],
  },
  dY: {
    value: 0.227843, range: [0.1, 0.6], determined: [0.1, 0.6],
    movedBy: [{ claim: 'gehling2016/healthy-day-1', prints: 'number' }, { claim: 'gehling2016/healthy-day-2', prints: 'number' }, { claim: 'kosek-hansson1997/healthy-thigh', prints: 'direction' }],
    refs: ['gehling2016', 'kosekHansson1997'],
  },
  kZ: {
    value: 0.757264, range: [0.1, 0.9], determined: [0.1, 0.9],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }],
    refs: ['ge2012'],
  },
  tauZon: {
    value: 127.875, range: [30, 300], determined: [30, 300],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }],
    refs: ['ge2012'],
  },
  dZ: {
    value: 0.298364, range: [0.05, 0.5], determined: [0.05, 0.5],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996'],
  },
  rhobg: {
    value: 0.191562, range: [0, 0.3], determined: [0.0000414439, 0.299987],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-end', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }],
    refs: ['kosek1996'],
  },
  kSpP: {
    value: 0.942067, range: [0.1, 3], determined: [0.1, 3],
    movedBy: [{ claim: 'kosek1996/healthy-5min', prints: 'direction' }, { claim: 'persson2000/healthy-right-deltoid', prints: 'number' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }],
    refs: ['kosek1996', 'persson2000', 'ge2012'],
  },
  xp: {
    value: 0.167839, range: [0.06, 0.3], determined: [0.114218, 0.22686],
    movedBy: [{ claim: 'ge2012/healthy-pain', prints: 'number' }, { claim: 'kosek-hansson1997/between-arm-pain', prints: 'direction' }, { claim: 'kosek-hansson1997/between-thigh', prints: 'direction' }],
    refs: ['ge2012', 'kosekHansson1997'],
  },
  mN: {
    value: 2.55672, range: [1, 2.6], determined: [1, 2.6],
    movedBy: [{ claim: 'gehling2016/healthy-day-1', prints: 'number' }, { claim: 'rosendal2004/healthy-pain', prints: 'number' }, { claim: 'gehling2016/healthy-day-2', prints: 'number' }],
    refs: ['gehling2016', 'rosendal2004'],
  },
} as const satisfies Readonly<Record<string, Fitted>>

export const FITTED_FIBROMYALGIA = {
  str: {
    value: 0.793988, range: [0.64, 0.8], determined: [0.64, 0.8],
    movedBy: [{ claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }],
    refs: ['ge2012'],
  },
  cap: {
    value: 0.855546, range: [0.6, 1], determined: [0.6, 1],
    movedBy: [{ claim: 'kosek1996/fibromyalgia-middle', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-endurance', prints: 'number' }],
    refs: ['kosek1996', 'ge2012'],
  },
  a0: {
    value: 0.0383997, range: [0.002, 0.09], determined: [0.00800008, 0.0899998],
    movedBy: [{ claim: 'sorensen1998/between-duration', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }, { claim: 'staud2014/between-slope', prints: 'direction' }],
    refs: ['sorensen1998', 'ge2012', 'staud2014'],
  },
  B0: {
    value: 0.144352, range: [0.02, 0.3], determined: [0.02, 0.3],
    movedBy: [{ claim: 'gerdle2016/fibromyalgia-threshold', prints: 'number' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }],
    refs: ['gerdle2016', 'ge2012'],
  },
  tauN: {
    value: 17.7606, range: [3, 18], determined: [5.5, 18],
    movedBy: [{ claim: 'staud2007/between-after-30', prints: 'direction' }, { claim: 'staud2001/between-after', prints: 'direction' }, { claim: 'sorensen1998/between-duration', prints: 'direction' }],
    refs: ['staud2007', 'staud2001', 'sorensen1998'],
  },
  C0: {
    value: 0.384432, range: [0.05, 0.6], determined: [0.05, 0.6],
    movedBy: [{ claim: 'staud2014/between-slope', prints: 'direction' }, { claim: 'staud2001/between-after', prints: 'direction' }, { claim: 'staud2007/between-after-30', prints: 'direction' }],
    refs: ['staud2014', 'staud2001', 'staud2007'],
  },
  etaX: {
    value: 0.577171, range: [0.1, 1], determined: [0.101503, 0.99882],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }],
    refs: ['ge2012', 'kosek1996'],
  },
  etaY: {
    value: 0.434221, range: [0.02, 0.6], determined: [0.02, 0.6],
    movedBy: [{ claim: 'sorensen1998/between-duration', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'kosek1996/fibromyalgia-0min', prints: 'direction' }],
    refs: ['sorensen1998', 'ge2012', 'kosek1996'],
  },
  etaZ: {
    value: 0.948268, range: [0.05, 1.2], determined: [0.05, 1.2],
    movedBy: [{ claim: 'sorensen1998/between-duration', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }],
    refs: ['sorensen1998', 'ge2012'],
  },
  etaZe: {
    value: 0.533509, range: [0.02, 1], determined: [0.02, 1],
    movedBy: [{ claim: 'ge2012/fibromyalgia-trapezius-1', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-trapezius-2', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }],
    refs: ['ge2012'],
  },
  Z0: {
    value: 0.400763, range: [0.05, 0.8], determined: [0.05, 0.8],
    movedBy: [{ claim: 'gerdle2016/fibromyalgia-threshold', prints: 'number' }, { claim: 'sorensen1998/between-duration', prints: 'direction' }, { claim: 'ge2012/fibromyalgia-tibialis-1', prints: 'direction' }],
    refs: ['gerdle2016', 'sorensen1998', 'ge2012'],
  },
} as const satisfies Readonly<Record<string, Fitted>>

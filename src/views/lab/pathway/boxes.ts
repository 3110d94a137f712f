/**
 * The boxes of the pathway: what each shows of a run at one moment, and which equations say how it comes about.
 * Reading allocates nothing: it is done for every frame that plays.
 */
import { sampleAt, type Trajectory } from '../../../simulation/trajectory'
import { createPathwayValues, readPathway, type PathwayValues } from '../../stage/pathway-values'
import { peakOf, type Place } from './places'

export type BoxId = 'muscle' | 'nerve' | 'horn' | 'brainstem' | 'inhibition' | 'facilitation' | 'felt'

/** Where a link begins: at a box, or at the effort, which is what the protocol asks for and no quantity of the run. */
export type SourceId = BoxId | 'effort'

export interface Box {
  readonly id: BoxId
  /** What is read, as a run records it; 'T' is what reaches the brainstem, a sum that is made when it is looked at. */
  readonly column: 'LI' | 'nociception' | 'P' | 'T' | 'inhibition' | 'facilitation' | 'nrs'
  readonly of: 'region' | 'segment' | 'person'
  /** What a recorded value is multiplied by: shares are shown in percent. */
  readonly times: 1 | 100
  readonly digits: 0 | 1 | 2
  /** A bar is full at this value, or at a round number above what the runs reach, but at least at this. */
  readonly full: { readonly at: number } | { readonly least: number }
  /** How the ids of its equations begin (`src/model/equations.generated.json`), in the order of reading. */
  readonly equations: readonly string[]
}

/** In the order in which a signal goes, and in which they are read. */
export const BOXES: readonly Box[] = [
  {
    id: 'muscle', column: 'LI', of: 'region', times: 1, digits: 1, full: { least: 4 },
    equations: ['metabolites.lactate', 'metabolites.potassiumAndAtp', 'metabolites.glutamateAndPyruvate', 'metabolites.mediators', 'muscle.', 'knots.'],
  },
  { id: 'nerve', column: 'nociception', of: 'region', times: 1, digits: 2, full: { least: 0.2 }, equations: ['afferents.'] },
  { id: 'horn', column: 'P', of: 'segment', times: 1, digits: 2, full: { least: 0.2 }, equations: ['dorsal-horn.', 'derivatives.'] },
  { id: 'brainstem', column: 'T', of: 'person', times: 1, digits: 2, full: { least: 0.2 }, equations: ['descending.supraspinal.dTb'] },
  {
    id: 'inhibition', column: 'inhibition', of: 'segment', times: 100, digits: 0, full: { at: 100 },
    equations: ['perception.control.inhibition', 'dorsal-horn.gain.inh', 'descending.contractionInducedInhibition', 'descending.supraspinal.dY', 'descending.supraspinal.dW'],
  },
  {
    id: 'facilitation', column: 'facilitation', of: 'person', times: 100, digits: 0, full: { least: 100 },
    equations: ['perception.control.facilitation', 'descending.supraspinal.dZ'],
  },
  {
    id: 'felt', column: 'nrs', of: 'region', times: 1, digits: 1, full: { at: 10 },
    equations: ['perception.rating', 'perception.localDrive', 'perception.segmentalResponse', 'perception.pressureThreshold'],
  },
]

/**
 * What excites what, and what is inhibited by what. Contracting inhibits by itself (`X`, `F`, `W`) and facilitates by itself
 * (`etaZe`); pain elsewhere does both by way of the brainstem (`Y`, `Z`).
 */
export const LINKS: readonly { readonly from: SourceId; readonly to: BoxId; readonly kind: 'excites' | 'inhibits' }[] = [
  { from: 'muscle', to: 'nerve', kind: 'excites' },
  { from: 'nerve', to: 'horn', kind: 'excites' },
  { from: 'horn', to: 'brainstem', kind: 'excites' },
  { from: 'horn', to: 'felt', kind: 'excites' },
  { from: 'brainstem', to: 'inhibition', kind: 'excites' },
  { from: 'brainstem', to: 'facilitation', kind: 'excites' },
  { from: 'effort', to: 'inhibition', kind: 'excites' },
  { from: 'effort', to: 'facilitation', kind: 'excites' },
  { from: 'inhibition', to: 'horn', kind: 'inhibits' },
  { from: 'facilitation', to: 'horn', kind: 'excites' },
]

/** The element of a box's column at a place. */
export const elementIn = ({ of }: Box, place: Place): number => (of === 'region' ? place.element : of === 'segment' ? place.segment : 0)

/**
 * The value of a box at `time`, s in the run; NaN where the run did not record it. `values` is what `readPathway` read at the
 * same time of the same run.
 */
export function readBox(box: Box, run: Trajectory | undefined, time: number, place: Place, values: PathwayValues): number {
  if (!run) return NaN
  if (box.column === 'T') return values.T
  return run.columns[box.column] ? box.times * sampleAt(run, box.column, elementIn(box, place), time) : NaN
}

/** The value at which each box's bars are full, in the order of BOXES: the same for both groups, the same all along. */
export function fullScales(runs: readonly Trajectory[], place: Place): number[] {
  return BOXES.map(box => {
    if ('at' in box.full) return box.full.at
    const peaks = runs.map(run => (box.column === 'T' ? peakOfAscending(run) : box.times * peakOf(run, box.column, elementIn(box, place))))
    return roundAbove(Math.max(box.full.least, ...peaks))
  })
}

function peakOfAscending(run: Trajectory): number {
  const values = createPathwayValues()
  let peak = 0
  for (const time of run.time) {
    if (readPathway(run, time, values)) peak = Math.max(peak, values.T)
  }
  return peak
}

const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]

/** The first of a few round numbers that is not below `value`, which is above 0. */
export function roundAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return Number((STEPS.find(step => step * power >= value * (1 - 1e-9))! * power).toPrecision(3))
}

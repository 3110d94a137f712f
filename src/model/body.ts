/**
 * What the equations need of a participant's body, as typed arrays: constants per region and the sparse maps between
 * muscles, segments and referred pain (compressed rows: entries start[i] .. start[i + 1] belong to row i).
 */
import { ENDURANCE_CLASSES, REGIONS, SEGMENTS, regionIndex } from '../anatomy'
import type { ParameterValues } from '../parameters/table'
import { restingMuscle } from './resting-muscle'

export interface Body {
  /** Fatigue rate, recovery rate (1/s) and its multiplier at rest, three-compartment model. */
  readonly F3: Float64Array
  readonly R3: Float64Array
  readonly r3: Float64Array
  /** Activation at which half of the blood flow is lost. */
  readonly X50: Float64Array
  /** Pressure pain threshold at rest where nothing is sensitised, kPa: that of a healthy woman, times what the participant brings. */
  readonly PPT0: Float64Array
  /** Interstitial lactate at rest, mM: blood and breath keep the pH at rest where it is, whatever lactate is there, so that acid is counted from it. */
  readonly LI0: Float64Array
  /** Multiplier of the spontaneous afferent activity. */
  readonly prior: Float64Array
  /** Weight of a region in spatial summation. */
  readonly mu: Float64Array
  /** Myotome: rows are regions, `segment` the segment-sides, `w` the weights (they sum to 1 in a row). */
  readonly segmentStart: Int32Array
  readonly segment: Int32Array
  readonly w: Float64Array
  /** The same by segment-side: rows are segment-sides, `muscle` the regions that reach them with weight `wk`. */
  readonly muscleStart: Int32Array
  readonly muscle: Int32Array
  readonly wk: Float64Array
  /** 1 / sum of the weights that reach a segment-side; 0 where none does. */
  readonly perReach: Float64Array
  /** Referral: rows are the regions that feel it, `source` the regions it comes from. */
  readonly referralStart: Int32Array
  readonly source: Int32Array
  readonly ref: Float64Array
}

/** What one body has more or less of than the table says: multipliers, one per region; all 1 where left out. */
export type Variation = Readonly<Partial<Record<'F3' | 'R3' | 'PPT0' | 'LI0' | 'prior', Readonly<ArrayLike<number>>>>>

/** The body that goes with a set of parameters. */
export function bodyOf(p: ParameterValues, variation: Variation = {}): Body {
  const { mur, mulo, muhi } = p
  const { LI: restingLactate } = restingMuscle(p)
  const perRegion = (of: (region: (typeof REGIONS)[number]) => number) => Float64Array.from(REGIONS, of)
  const varied = (name: keyof Variation, of: (region: (typeof REGIONS)[number]) => number) =>
    Float64Array.from(REGIONS, (region, i) => of(region) * (variation[name]?.[i] ?? 1))
  const classOf = (region: (typeof REGIONS)[number]) => ENDURANCE_CLASSES[region.endurance]

  const myotomes = REGIONS.map(({ side, segments }) =>
    SEGMENTS.flatMap((segment, k) => {
      const weight = segment.side === side ? segments[segment.level] : undefined
      return weight ? [{ column: k, weight }] : []
    }))
  const referrals = REGIONS.map(({ id }) =>
    REGIONS.flatMap(source => {
      const weight = source.refersTo[id]
      return weight ? [{ column: regionIndex(source.id), weight }] : []
    }))
  const segments = compress(myotomes)
  const referral = compress(referrals)

  const reached = SEGMENTS.map((_, k) => myotomes.flatMap((row, i) =>
    row.filter(({ column }) => column === k).map(({ weight }) => ({ column: i, weight }))))
  const muscles = compress(reached)
  const reach = Float64Array.from(reached, row => row.reduce((sum, { weight }) => sum + weight, 0))

  return {
    F3: varied('F3', region => classOf(region).F),
    R3: varied('R3', region => classOf(region).R),
    r3: perRegion(region => classOf(region).r),
    X50: perRegion(region => region.occlusion50),
    PPT0: varied('PPT0', region => region.pressurePainThreshold),
    LI0: varied('LI0', () => restingLactate),
    prior: varied('prior', () => 1),
    mu: perRegion(region => Math.min(muhi, Math.max(mulo, Math.sqrt(region.mass / mur)))),
    segmentStart: segments.start,
    segment: segments.column,
    w: segments.weight,
    muscleStart: muscles.start,
    muscle: muscles.column,
    wk: muscles.weight,
    perReach: reach.map(sum => (sum > 0 ? 1 / sum : 0)),
    referralStart: referral.start,
    source: referral.column,
    ref: referral.weight,
  }
}

function compress(rows: readonly (readonly { column: number; weight: number }[])[]) {
  const flat = rows.flat()
  const start = new Int32Array(rows.length + 1)
  rows.forEach((row, i) => { start[i + 1] = start[i] + row.length })
  return { start, column: Int32Array.from(flat, e => e.column), weight: Float64Array.from(flat, e => e.weight) }
}

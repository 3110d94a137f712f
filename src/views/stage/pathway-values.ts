/**
 * What the lines inside the bodies are wide by: numbers of the run at the cursor, and sums of them that are stated where
 * they are made. Nothing here knows of time passing: the same moment gives the same lines.
 */
import { LEVELS, REGIONS, SEGMENTS, segmentIndex, type Level, type RegionId } from '../../anatomy'
import { CHANNEL_COUNT, CHANNELS } from '../../figure/inner'
import { sampleAt, sampleRow, type Trajectory } from '../../simulation/trajectory'
import { latestEffort } from '../../state/effort'

/** What a run must have recorded for its pathway to be drawn. */
export const PATHWAY_COLUMNS = ['P', 'X', 'F', 'Y', 'W', 'Z'] as const

/** Everything the pathway of one body shows at one moment. */
export interface PathwayValues {
  /** Per channel of the figure's lines. */
  readonly channels: Float32Array
  /** Per segment: rate of the projection neurones (1 = 50 Hz), and the two inhibitions that come with contracting. */
  readonly P: Float32Array
  readonly X: Float32Array
  readonly F: Float32Array
  /** Of the whole person: inhibition by pain elsewhere, inhibition by effort, facilitation. */
  Y: number
  W: number
  Z: number
  /** What reaches the brainstem: the fourth root of the sum of the fourth powers of P, as the model adds segments up. */
  T: number
  /** Segment with the largest P. */
  strongest: number
  /** Segment with the largest X + F; -1 where there is none. */
  braked: number
}

export const createPathwayValues = (): PathwayValues => ({
  channels: new Float32Array(CHANNEL_COUNT),
  P: new Float32Array(SEGMENTS.length), X: new Float32Array(SEGMENTS.length), F: new Float32Array(SEGMENTS.length),
  Y: NaN, W: NaN, Z: NaN, T: NaN, strongest: 0, braked: -1,
})

/** Segments of each region and its share in each; the shares of a region sum to 1. */
const SPREAD: readonly (readonly (readonly [segment: number, share: number])[])[] = REGIONS.map(({ segments, side }) => {
  const shares = Object.entries(segments) as [Level, number][]
  const sum = shares.reduce((total, [, share]) => total + share, 0)
  return shares.map(([level, share]) => [segmentIndex(level, side), share / sum] as const)
})

/** Inhibition that ends in every segment. */
export const inhibitionEverywhere = ({ Y, W }: PathwayValues) => Y + W
/** Inhibition that ends in a segment: the four inhibitory states that lower its gain, added up. */
export const inhibitionAt = (values: PathwayValues, segment: number) => inhibitionEverywhere(values) + values.X[segment]! + values.F[segment]!

/** Less than this is none, where a segment is named for it. */
const SOME = 0.005

/**
 * Reads a run at `time` (seconds in it) into `out`; allocates nothing.
 * @returns false, and no lines, where the run did not record what it takes
 */
export function readPathway(run: Trajectory | undefined, time: number, out: PathwayValues): boolean {
  const { channels, P, X, F } = out
  channels.fill(0)
  if (!run || PATHWAY_COLUMNS.some(column => !run.columns[column])) {
    out.Y = out.W = out.Z = out.T = NaN
    out.braked = -1
    return false
  }
  sampleRow(run, 'P', time, P)
  sampleRow(run, 'X', time, X)
  sampleRow(run, 'F', time, F)
  out.Y = sampleAt(run, 'Y', 0, time)
  out.W = sampleAt(run, 'W', 0, time)
  out.Z = sampleAt(run, 'Z', 0, time)
  const everywhere = inhibitionEverywhere(out)
  out.strongest = 0
  out.braked = -1
  let braked = SOME
  let all = 0
  const levels = LEVELS.length
  for (let first = 0; first < SEGMENTS.length; first += levels) {
    // From the lowest level up: what climbs adds up as it does in the brainstem; inhibition is as wide as its widest end below.
    let fourth = 0
    let below = 0
    for (let k = first + levels - 1; k >= first; k--) {
      const p = P[k]!
      fourth += p * p * p * p
      const own = X[k]! + F[k]!
      below = Math.max(below, own)
      channels[CHANNELS.climbing + k] = Math.sqrt(Math.sqrt(fourth))
      channels[CHANNELS.entering + k] = p
      channels[CHANNELS.brakeLine + k] = everywhere + below
      channels[CHANNELS.brakeEnd + k] = everywhere + own
      if (p > P[out.strongest]!) out.strongest = k
      if (own > braked) {
        braked = own
        out.braked = k
      }
    }
    all += fourth
  }
  out.T = Math.sqrt(Math.sqrt(all))
  channels[CHANNELS.boost] = out.Z
  fillNerves(run, time, out)
  return true
}

/** The nerves of the muscles that work or worked last: each as wide as the mean P of its segments. */
function fillNerves(run: Trajectory, time: number, { channels, P }: PathwayValues) {
  const effort = latestEffort(run, time)
  if (!effort) return
  for (let region = 0; region < REGIONS.length; region++) {
    const { group, side } = REGIONS[region]!
    if (effort.side !== 'both' && effort.side !== (side === 'L' ? 'left' : 'right')) continue
    let works = false
    for (const muscle of effort.muscles) if (muscle.group === group) works = true
    if (!works) continue
    let mean = 0
    for (const [segment, share] of SPREAD[region]!) mean += share * P[segment]!
    channels[CHANNELS.nerve + region] = mean
  }
}

/** For a test, and for whoever asks what a nerve is wide by. */
export const segmentsOf = (region: RegionId) => SPREAD[REGIONS.findIndex(({ id }) => id === region)]!

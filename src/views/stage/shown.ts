/**
 * What the bodies show at the cursor. Computed once per drawn frame into buffers that never change their address,
 * and read by both pictures, the legend, the call-out and the algometer, so that they cannot disagree.
 */
import { REGIONS } from '../../anatomy'
import { shownValue, SKIN_REGIONS } from '../../figure'
import { sampleRow, type Trajectory } from '../../simulation/trajectory'
import { playback } from '../../state/playback'
import { runTime, useSession } from '../../state/session'
import { useView, type Painted } from '../../state/view'
import { BODIES, PAIR, type Body } from './pair'
import { pastEnd, SCALES } from './scales'

export const SKIN = SKIN_REGIONS.length

const simulated = new Float32Array(REGIONS.length)

/** Values of one body: 72, in the order of SKIN_REGIONS; NaN while there is no run. */
type Skin = Float32Array

const skins = () => BODIES.map(() => new Float32Array(SKIN).fill(NaN)) as [Skin, Skin]

export interface Shown {
  readonly painted: Painted
  /** What the colour says: a rating 0 to 10, or a change in percent. */
  readonly values: readonly [Skin, Skin]
  /** Pressure pain threshold, kPa. */
  readonly thresholds: readonly [Skin, Skin]
  /** Change of that threshold since the first moment of the run, %. */
  readonly changes: readonly [Skin, Skin]
  /** Rating, 0 to 10. */
  readonly ratings: readonly [Skin, Skin]
  /** Seconds in each run; NaN while there is none. */
  readonly times: readonly [number, number]
  /** Grows whenever a value has changed: a picture that remembers it knows whether it is up to date. */
  readonly version: number
}

const times: [number, number] = [NaN, NaN]
const state = { painted: 'change' as Painted, values: [] as unknown as [Skin, Skin], thresholds: skins(), changes: skins(), ratings: skins(), times, version: 0 }
const values: Record<Painted, [Skin, Skin]> = { pain: state.ratings, change: state.changes }
state.values = values.change

const atRest = skins()
const last = { runs: [undefined, undefined] as [Trajectory | undefined, Trajectory | undefined], times: [NaN, NaN] as [number, number] }

/** Brings everything to the cursor; does nothing when nothing moved. Allocates nothing. */
export function bringToCursor(): Shown {
  const { cursor, alignment } = playback.getState()
  const { runs } = useSession.getState()
  const { painted } = useView.getState()
  if (painted !== state.painted) {
    state.painted = painted
    state.values = values[painted]
    state.version++
  }
  for (const body of BODIES) {
    const run = runs[PAIR[body]]
    const time = run ? runTime(run, cursor, alignment) : NaN
    if (run === last.runs[body] && Object.is(time, last.times[body])) continue
    if (run !== last.runs[body] && run) sampleSkin(run, 'ppt', -Infinity, atRest[body])
    last.runs[body] = run
    last.times[body] = times[body] = time
    state.version++
    if (run) sample(run, time, body)
    else clear(body)
  }
  return state
}

function sample(run: Trajectory, time: number, body: Body) {
  const threshold = state.thresholds[body]
  const change = state.changes[body]
  const rest = atRest[body]
  sampleSkin(run, 'ppt', time, threshold)
  sampleSkin(run, 'nrs', time, state.ratings[body])
  for (let i = 0; i < SKIN; i++) change[i] = 100 * (threshold[i]! / rest[i]! - 1)
}

function sampleSkin(run: Trajectory, quantity: string, time: number, out: Skin) {
  sampleRow(run, quantity, time, simulated)
  shownValue(simulated, out)
}

function clear(body: Body) {
  state.thresholds[body].fill(NaN)
  state.changes[body].fill(NaN)
  state.ratings[body].fill(NaN)
}

/** Whether a value of either body lies past the end of the scale: bit 1 the first end, bit 2 the last. */
export function clampedEnds({ painted, values: [left, right] }: Shown): number {
  const scale = SCALES[painted]
  let ends = 0
  for (let i = 0; i < SKIN; i++) {
    const a = pastEnd(scale, left[i]!)
    const b = pastEnd(scale, right[i]!)
    if (a < 0 || b < 0) ends |= 1
    if (a > 0 || b > 0) ends |= 2
  }
  return ends
}

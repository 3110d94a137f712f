/**
 * What the bodies show at the cursor. Computed once per drawn frame into buffers that never change their address,
 * and read by both pictures, the legend, the call-out and the algometer, so that they cannot disagree.
 */
import { REGIONS } from '../../anatomy'
import { shownValue, SKIN_REGIONS } from '../../figure'
import { sampleRow, type Trajectory } from '../../simulation/trajectory'
import { playback, type Alignment } from '../../state/playback'
import { runTime, useSession } from '../../state/session'
import { useView, type Comparison, type Painted } from '../../state/view'
import { LIES_DEEP } from './deep'
import { BODIES, PAIR, type Body } from './pair'
import { pastEnd, SCALES, scaleOf, type Scale } from './scales'

export const SKIN = SKIN_REGIONS.length

/** The column of a run that is painted, and how many of the stage's units one of the column's is. */
const SOURCES: Readonly<Record<Exclude<Painted, 'pain' | 'change'>, { column: string; factor: number }>> = {
  LI: { column: 'LI', factor: 1 },
  GL: { column: 'GL', factor: 1 },
  MF: { column: 'MF', factor: 100 },
  KN: { column: 'KN', factor: 100 },
  SP: { column: 'SP', factor: 1 },
  PC: { column: 'PC', factor: 100 },
  K: { column: 'K', factor: 1 },
}

/** Pain less than this is no pain once it is rounded, and so none that could be referred: NRS. */
const FELT = 0.5
/** From this share of the drive on, what is felt in a region counts as referred. */
export const REFERRED = 0.5

const simulated = new Float32Array(REGIONS.length)

/** Values of one body: 72, in the order of SKIN_REGIONS; NaN while there is no run. */
type Skin = Float32Array

const skins = () => BODIES.map(() => new Float32Array(SKIN).fill(NaN)) as [Skin, Skin]

export interface Shown {
  readonly painted: Painted
  /** What the values are less; null where they are themselves. */
  readonly comparison: Comparison | null
  /** What says which colour a value has. */
  readonly scale: Scale
  /** What the colour says, in the unit of the scale. Where the bodies are held against each other, both show with less without. */
  readonly values: readonly [Skin, Skin]
  /** The painted quantity itself, whether or not a difference of it is shown. */
  readonly own: readonly [Skin, Skin]
  /** Pressure pain threshold, kPa. */
  readonly thresholds: readonly [Skin, Skin]
  /** Change of that threshold since the first moment of the run, %. */
  readonly changes: readonly [Skin, Skin]
  /** Rating, 0 to 10. */
  readonly ratings: readonly [Skin, Skin]
  /** Share of the felt pain that is referred from elsewhere, 0 to 1; 0 where there is none to speak of, or where something else is painted. */
  readonly referred: readonly [Skin, Skin]
  /** 1 where pain is felt in a muscle that lies under others, else 0; and 0 where something else is painted. */
  readonly deep: readonly [Skin, Skin]
  /** Seconds in each run; NaN while there is none. */
  readonly times: readonly [number, number]
  /** Grows whenever a value has changed: a picture that remembers it knows whether it is up to date. */
  readonly version: number
}

const times: [number, number] = [NaN, NaN]
const state = {
  painted: 'change' as Painted, comparison: null as Comparison | null, scale: SCALES.change, values: skins(), own: skins(),
  thresholds: skins(), changes: skins(), ratings: skins(), referred: skins(), deep: skins(), times, version: 0,
}
const asked = skins()
const before = skins()
const differences = skins()
state.values = state.own = state.changes

const atRest = skins()
const last = { runs: [undefined, undefined] as [Trajectory | undefined, Trajectory | undefined], times: [NaN, NaN] as [number, number] }

/** Brings everything to the cursor; does nothing when nothing moved. Allocates nothing. */
export function bringToCursor(): Shown {
  const { cursor, alignment } = playback.getState()
  const { runs } = useSession.getState()
  const { painted, comparison } = useView.getState()
  const chosen = painted !== state.painted || comparison !== state.comparison
  if (chosen) {
    state.painted = painted
    state.comparison = comparison
    state.scale = scaleOf(painted, comparison)
    state.own = painted === 'pain' ? state.ratings : painted === 'change' ? state.changes : asked
    state.values = comparison ? differences : state.own
  }
  let changed = chosen
  for (const body of BODIES) {
    const run = runs[PAIR[body]]
    const time = run ? runTime(run, cursor, alignment) : NaN
    const moved = run !== last.runs[body] || !Object.is(time, last.times[body])
    if (!moved && !chosen) continue
    if (run !== last.runs[body] && run) sampleSkin(run, 'ppt', 1, -Infinity, atRest[body])
    last.runs[body] = run
    last.times[body] = times[body] = time
    changed = true
    if (!run) clear(body)
    else {
      if (moved) sample(run, time, body)
      samplePainted(run, time, body)
    }
  }
  if (!changed) return state
  if (comparison) compare(comparison, alignment)
  state.version++
  return state
}

function sample(run: Trajectory, time: number, body: Body) {
  const threshold = state.thresholds[body]
  const change = state.changes[body]
  const rest = atRest[body]
  sampleSkin(run, 'ppt', 1, time, threshold)
  sampleSkin(run, 'nrs', 1, time, state.ratings[body])
  for (let i = 0; i < SKIN; i++) change[i] = 100 * (threshold[i]! / rest[i]! - 1)
}

function samplePainted(run: Trajectory, time: number, body: Body) {
  const { painted } = state
  const referred = state.referred[body]
  const deep = state.deep[body]
  const isPain = painted === 'pain' && !state.comparison
  for (let i = 0; i < SKIN; i++) deep[i] = isPain && LIES_DEEP[i] && state.ratings[body][i]! >= FELT ? 1 : 0
  if (isPain && run.columns['referred']) {
    sampleSkin(run, 'referred', 1, time, referred)
    for (let i = 0; i < SKIN; i++) if (state.ratings[body][i]! < FELT) referred[i] = 0
  } else referred.fill(0)
  if (painted !== 'pain' && painted !== 'change') sampleOwn(run, painted, time, asked[body])
}

function sampleOwn(run: Trajectory, painted: Exclude<Painted, 'change'>, time: number, out: Skin) {
  if (painted === 'pain') sampleSkin(run, 'nrs', 1, time, out)
  else sampleSkin(run, SOURCES[painted].column, SOURCES[painted].factor, time, out)
}

function compare(comparison: Comparison, alignment: Alignment) {
  const now = state.own
  if (comparison.with === 'other') {
    for (let i = 0; i < SKIN; i++) differences[0][i] = differences[1][i] = now[1][i]! - now[0][i]!
    return
  }
  for (const body of BODIES) {
    const run = last.runs[body]
    if (!run) {
      differences[body].fill(NaN)
      continue
    }
    const then = before[body]
    const time = runTime(run, comparison.clock, alignment)
    const { painted } = state
    if (painted === 'change') {
      // Against the threshold of that moment, as a change is against that of rest.
      sampleSkin(run, 'ppt', 1, time, then)
      for (let i = 0; i < SKIN; i++) differences[body][i] = 100 * (state.thresholds[body][i]! / then[i]! - 1)
      continue
    }
    sampleOwn(run, painted, time, then)
    for (let i = 0; i < SKIN; i++) differences[body][i] = now[body][i]! - then[i]!
  }
}

/** A run that was not asked to record a quantity does not know it. */
function sampleSkin(run: Trajectory, quantity: string, factor: number, time: number, out: Skin) {
  if (!run.columns[quantity]) {
    out.fill(NaN)
    return
  }
  sampleRow(run, quantity, time, simulated)
  shownValue(simulated, out)
  if (factor !== 1) for (let i = 0; i < SKIN; i++) out[i] = out[i]! * factor
}

function clear(body: Body) {
  for (const skin of [state.thresholds, state.changes, state.ratings, asked]) skin[body].fill(NaN)
  state.referred[body].fill(0)
  state.deep[body].fill(0)
}

/** Change of what is painted since the first moment of the run, in its own unit; NaN while there is none. Asked for once in a while. */
export function changeSinceRest({ painted, changes, own }: Shown, body: Body, region: number): number {
  const run = last.runs[body]
  if (painted === 'change' || !run) return changes[body][region]!
  sampleOwn(run, painted, -Infinity, before[body])
  return own[body][region]! - before[body][region]!
}

/** Whether a value of either body lies past the end of the scale: bit 1 the first end, bit 2 the last. */
export function clampedEnds({ scale, values: [left, right] }: Shown): number {
  let ends = 0
  for (let i = 0; i < SKIN; i++) {
    const a = pastEnd(scale, left[i]!)
    const b = pastEnd(scale, right[i]!)
    if (a < 0 || b < 0) ends |= 1
    if (a > 0 || b > 0) ends |= 2
  }
  return ends
}

/** Whether pain anywhere on either body counts as referred. */
export function isAnyReferred({ referred: [left, right] }: Shown): boolean {
  for (let i = 0; i < SKIN; i++) if (left[i]! > REFERRED || right[i]! > REFERRED) return true
  return false
}

/** Whether pain anywhere on either body is that of a muscle under others. */
export const isAnyDeep = ({ deep: [left, right] }: Shown): boolean => left.includes(1) || right.includes(1)

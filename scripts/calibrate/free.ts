/**
 * What the calibration may move, and how far. A parameter of `shared` moves in both participants, unless fibromyalgia has a value
 * of its own. What no calibration claim could tell (resting levels, time constants nobody watched) is not here: it stays as the
 * table assumes it.
 *
 * Two limits hold the loops in which pain feeds itself below the gain at which they lock (`loops.ts`): wind-up by steady
 * activity (`kN`), and sensitisation at full activity, `kC tauC` at most 7. Two are what was seen: pain elsewhere inhibits for
 * two minutes longer than it lasts at most (`tauYoff`), and a contraction for 10 to 30
 * minutes (`tauXoff`). How much weaker fibromyalgia is (`str`) stays within what was measured of knees, hands and elbows.
 */
import { PARAMETERS, type ParameterName, type ParameterValues } from '../../src/parameters/table'
import { PROFILES, valuesOf, type ProfileId } from '../../src/parameters/profiles'
import { inside, outward, type Interval } from '../../src/numerics/least-squares'

export type Owner = 'shared' | 'fibromyalgia'

export interface Free extends Interval {
  readonly name: ParameterName
  readonly of: Owner
}

const MOST_SENSITISATION = 7

const SHARED = {
  Vgly: [0.8, 2],
  Mn: [1.2, 4],
  sGlu: [0.02, 1],
  a0: [0.002, 0.04],
  kBp: [0.05, 2],
  kBn: [0, 12],
  tauB: [120, 3600],
  tauS: [60, 600],
  kVf: [0.05, 0.3],
  kN: [0.0005, 0.01],
  kNp: [1, 60],
  puth: [0.0067, 0.02],
  tauN: [3, 6],
  kNa: [1, 10],
  wN: [0.02, 0.6],
  kC: [0.0005, MOST_SENSITISATION / PARAMETERS.tauC.value],
  dcs: [0.05, 1],
  dcx: [0, 0.8],
  kX: [0.05, 1.2],
  tauXon: [10, 250],
  tauXoff: [900, 3600],
  kXf: [0.005, 0.6],
  kW: [0, 1],
  tauWoff: [60, 600],
  kY: [0.1, 1.4],
  tauYoff: [15, 120],
  dY: [0.1, 0.6],
  kZ: [0.1, 0.9],
  tauZon: [30, 300],
  dZ: [0.05, 0.5],
  rhobg: [0, 0.3],
  kSpP: [0.1, 3],
  xp: [0.06, 0.3],
  mN: [1, 2.6],
} as const satisfies Partial<Record<ParameterName, readonly [number, number]>>

const FIBROMYALGIA = {
  str: [0.64, 0.8],
  cap: [0.6, 1],
  a0: [0.008, 0.09],
  B0: [0.02, 0.3],
  tauN: [5.5, 18],
  C0: [0.05, 0.6],
  etaX: [0.1, 1],
  etaF: [0, 1],
  etaY: [0.02, 0.6],
  etaZ: [0.05, 1.2],
  etaZe: [0.02, 1],
  Z0: [0.05, 0.8],
} as const satisfies Partial<Record<ParameterName, readonly [number, number]>>

const listed = (of: Owner, ranges: Readonly<Partial<Record<ParameterName, readonly [number, number]>>>): Free[] =>
  Object.entries(ranges).map(([name, [low, high]]) => ({ name: name as ParameterName, of, low, high }))

export const FREE: readonly Free[] = [...listed('shared', SHARED), ...listed('fibromyalgia', FIBROMYALGIA)]

export const labelOf = ({ name, of }: Free): string => (of === 'shared' ? name : `${name} (fibromyalgia)`)

/** Nearer than this to an end of its range, as a share of the width, no search starts: there the way to all numbers is too flat. */
const START_INSIDE = 0.08

/** What the table says today, wherever that lies in the ranges. */
export function todaysValues(): number[] {
  const values = { shared: valuesOf('healthy'), fibromyalgia: valuesOf('fibromyalgia') }
  return FREE.map(({ of, name }) => values[of][name])
}

/** Where a search starts from: today's values. */
export const today = (): number[] => pointOf(todaysValues())

export const pointOf = (values: readonly number[]): number[] => values.map((value, i) => outward(FREE[i]!, value, START_INSIDE))

export const valuesAt = (point: readonly number[]): number[] => FREE.map((free, i) => inside(free, point[i]!))

/** What differs from today's participants at given values of the free parameters. */
export function changesOf(values: readonly number[]): Record<ProfileId, Partial<ParameterValues>> {
  const changes: Record<ProfileId, Partial<ParameterValues>> = { healthy: {}, fibromyalgia: {} }
  FREE.forEach(({ name, of }, i) => {
    changes.fibromyalgia[name] = values[i]!
    if (of === 'shared') changes.healthy[name] = values[i]!
  })
  // A value of its own that fibromyalgia has, whether free or not, is not the shared one.
  for (const [name, { value }] of Object.entries(PROFILES.fibromyalgia.overrides) as [ParameterName, { value: number }][]) {
    const own = FREE.findIndex(free => free.of === 'fibromyalgia' && free.name === name)
    changes.fibromyalgia[name] = own < 0 ? value : values[own]!
  }
  return changes
}

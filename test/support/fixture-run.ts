/**
 * Runs drawn by hand, for tests of what is done with a run. Nothing in here is physiology: the curves are
 * exponentials with round numbers, chosen so that every chart has something to show.
 */
import { REGION_IDS, REGIONS, SEGMENTS } from '../../src/anatomy'
import type { Column, Measure, StepRecord, Trajectory } from '../../src/simulation/trajectory'

interface Shape {
  readonly profile: 'healthy' | 'fibromyalgia'
  /** s */
  readonly hold: number
  readonly rating: readonly [rest: number, end: number]
  /** Change of threshold in % at the end of the hold: contracting regions, all others. */
  readonly change: readonly [near: number, far: number]
  readonly lactate: readonly [rest: number, end: number]
}

const HEALTHY: Shape = { profile: 'healthy', hold: 286, rating: [0.2, 5], change: [15, 0], lactate: [3, 5.4] }
const FIBROMYALGIA: Shape = { profile: 'fibromyalgia', hold: 130, rating: [3.2, 8.3], change: [-4, -12], lactate: [4, 7.4] }

const REST = 60
const AFTER = 1500
const WORKING = new Set(['deltoid', 'supraspinatus', 'upper_trapezius', 'infraspinatus'])

/** Rises towards 1 during the hold and decays after it. */
function swell(time: number, hold: number, rise: number, decay: number) {
  const since = time - REST
  if (since <= 0) return 0
  const full = 1 - Math.exp(-hold / rise)
  return since <= hold ? (1 - Math.exp(-since / rise)) / full : Math.exp((hold - since) / decay)
}

export function fixtureRun(kind: 'healthy' | 'fibromyalgia'): Trajectory {
  const { profile, hold, rating, change, lactate } = kind === 'healthy' ? HEALTHY : FIBROMYALGIA
  const end = REST + hold
  const times: number[] = []
  for (let t = 0; t <= end + AFTER; t++) times.push(...(t === REST || t === end ? [t, t] : [t]))
  const time = Float64Array.from(times)
  const over = (unit: Column['unit'], value: (region: number, t: number) => number): Column => ({
    unit, over: 'region', width: REGIONS.length,
    values: Float32Array.from({ length: time.length * REGIONS.length }, (_, i) => value(i % REGIONS.length, time[Math.floor(i / REGIONS.length)]!)),
  })
  const person = (value: (t: number) => number): Column => ({ unit: '1', over: 'person', width: 1, values: Float32Array.from(time, value) })
  const works = REGIONS.map(region => WORKING.has(region.group))
  const ppt = over('kPa', (r, t) => {
    const rest = REGIONS[r]!.pressurePainThreshold * (kind === 'healthy' ? 1 : 0.58)
    return rest * (1 + (works[r] ? change[0] : change[1]) / 100 * swell(t, hold, 90, 1800))
  })
  const nrs = over('NRS', (r, t) => rating[0] + (works[r] ? rating[1] - rating[0] : 0) * swell(t, hold, 200, 180))
  const LI = over('mM', (r, t) => lactate[0] + (works[r] ? lactate[1] - lactate[0] : 0) * swell(t, hold, 200, 400))
  const steps: StepRecord[] = [
    { id: 'before', kind: 'rest', start: 0, end: REST, stoppedBy: 'limit' },
    { id: 'hold', kind: 'contract', start: REST, end, stoppedBy: kind === 'healthy' ? 'force' : 'pain' },
    { id: 'after', kind: 'rest', start: end, end: end + AFTER, stoppedBy: 'limit' },
  ]
  const read = (column: Column, region: string, t: number) => column.values[times.indexOf(t) * column.width + REGION_IDS.indexOf(region as never)]!
  const threshold = (id: string, region: string, t: number): Measure => ({
    id, quantity: 'ppt', region, label: id, time: t, value: read(ppt, region, t), unit: 'kPa',
    changePercent: t < REST ? null : (read(ppt, region, t) / read(ppt, region, 0) - 1) * 100,
  })
  const measures: Measure[] = [
    threshold('shoulder-before', 'upper_trapezius_R', 30), threshold('leg-before', 'tibialis_anterior_R', 30),
    { id: 'pain-end', quantity: 'nrs', region: 'deltoid_R', label: 'pain-end', time: end, value: rating[1], unit: 'NRS', changePercent: null },
    threshold('shoulder-after', 'upper_trapezius_R', end + 60), threshold('leg-after', 'tibialis_anterior_R', end + 240),
    threshold('shoulder-later', 'upper_trapezius_R', end + 1200), threshold('leg-later', 'tibialis_anterior_R', end + 1200),
  ]
  return {
    profile, time, steps, measures,
    columns: {
      ppt, nrs, LI,
      inhibition: { unit: '1', over: 'segment', width: SEGMENTS.length, values: Float32Array.from({ length: time.length * SEGMENTS.length }, (_, i) => (kind === 'healthy' ? 0.3 : 0.2) * swell(time[Math.floor(i / SEGMENTS.length)]!, hold, 60, 4000)) },
      facilitation: person(t => (kind === 'healthy' ? 0 : 0.6) + (kind === 'healthy' ? 0.02 : 0.5) * swell(t, hold, 90, 2400)),
      X: { unit: '1', over: 'segment', width: SEGMENTS.length, values: Float32Array.from({ length: time.length * SEGMENTS.length }, (_, i) => (kind === 'healthy' ? 0.9 : 0.6) * swell(time[Math.floor(i / SEGMENTS.length)]!, hold, 60, 4000)) },
      Y: person(t => (kind === 'healthy' ? 0.8 : 0.35) * swell(t, hold, 60, 60)),
      Z: person(t => (kind === 'healthy' ? 0.05 : 0.5) + (kind === 'healthy' ? 0.02 : 0.35) * swell(t, hold, 90, 2400)),
    },
    outcome: { status: 'completed' },
  }
}

export const fixtureRuns = () => ({ healthy: fixtureRun('healthy'), fibromyalgia: fixtureRun('fibromyalgia') })

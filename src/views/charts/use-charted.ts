import { useMemo } from 'react'
import type { StudyClaim } from '../../experiments/experiment'
import type { ProfileId } from '../../parameters/profiles'
import type { Protocol } from '../../protocols'
import type { Trajectory } from '../../simulation/trajectory'
import { useSession, type Runs } from '../../state/session'
import type { Alignment } from '../../state/playback'
import { usePlayback } from '../../state/use-playback'
import { momentsOf, type Moment } from './moments'
import { marksOfClaims, type PublishedMark } from './published'
import { quantitiesOf, seriesOf, type Quantity, type Series } from './quantities'
import { changeDomain, levelDomain } from './scales'

/** One chart's worth of data. */
export interface Charted {
  readonly quantity: Quantity
  /** Healthy before fibromyalgia. */
  readonly all: readonly Series[]
  /** How it was before a change; empty where nothing is changed. */
  readonly before: readonly Series[]
  readonly published: readonly PublishedMark[]
  readonly domain: readonly [number, number]
}

export interface ChartedRuns {
  /** In the order in which they are shown; a quantity that no run recorded has no chart. */
  readonly charts: readonly Charted[]
  readonly moments: readonly Moment[]
  /** Clock times of every chart's axis, s. */
  readonly span: readonly [number, number]
}

/** What is charted: the protocol says what was measured, the claims what was published of it. */
export interface Subject {
  readonly protocol: Protocol
  readonly claims: readonly StudyClaim[]
}

const ORDER: readonly ProfileId[] = ['healthy', 'fibromyalgia']

/** Series of runs that stay while a control moves, by run: how it was before. */
const ofBefore = new WeakMap<Trajectory, Map<string, Series | null>>()

function seriesOfBefore(quantity: Quantity, profile: ProfileId, run: Trajectory, alignment: Alignment): Series | null {
  const known = ofBefore.get(run) ?? new Map<string, Series | null>()
  ofBefore.set(run, known)
  const key = `${alignment} ${quantity.id}`
  const series = known.get(key) ?? seriesOf(quantity, profile, run, alignment)
  known.set(key, series)
  return series
}

/** Everything the charts and their table show. `baseline` holds the runs of participants as they were before a change. */
export function chartedRuns({ runs, baseline = {} }: { runs: Runs; baseline?: Runs }, { protocol, claims }: Subject, alignment: Alignment): ChartedRuns {
  const quantities = quantitiesOf(protocol)
  const marks = marksOfClaims(claims, quantities, runs, alignment)
  const seriesIn = (from: Runs, quantity: Quantity) => ORDER.flatMap(profile => {
    const run = from[profile]
    return (run && (from === baseline ? seriesOfBefore : seriesOf)(quantity, profile, run, alignment)) ?? []
  })
  const entries = quantities.flatMap(quantity => {
    const all = seriesIn(runs, quantity)
    return all.length === 0 ? [] : [{ quantity, all, before: seriesIn(baseline, quantity), published: marks.filter(mark => mark.quantity === quantity.id) }]
  })
  // One axis for all thresholds and one for brake and amplifier: what is compared has one scale.
  const together = (scale: Quantity['scale']) => entries.filter(({ quantity }) => quantity.scale === scale).flatMap(({ all, before }) => [...all, ...before])
  const domainOf = ({ quantity, all, before }: (typeof entries)[number]): readonly [number, number] => {
    if (quantity.scale === 'pain') return [0, 10]
    if (quantity.scale === 'threshold') return changeDomain(together('threshold'))
    return quantity.scale === 'cord' ? levelDomain(together('cord'), 100) : levelDomain([...all, ...before], quantity.read === 'ratio' ? 2 : 0.1)
  }
  const clocks = entries.flatMap(({ all }) => all.flatMap(({ from, to }) => [from, to]))
  return {
    charts: entries.map(entry => ({ ...entry, domain: domainOf(entry) })),
    moments: momentsOf(runs, alignment),
    span: clocks.length === 0 ? [0, 1] : [Math.min(...clocks), Math.max(...clocks)],
  }
}

/** As `chartedRuns`, for what is on screen; worked out anew when a run or the line-up changes. */
export function useCharted(claims: readonly StudyClaim[]): ChartedRuns {
  const runs = useSession(session => session.runs)
  const baseline = useSession(session => session.baseline)
  const protocol = useSession(session => session.protocol)
  const alignment = usePlayback(state => state.alignment)
  return useMemo(() => chartedRuns({ runs, baseline }, { protocol, claims }, alignment), [runs, baseline, protocol, claims, alignment])
}

import { useMemo } from 'react'
import type { Claim } from '../../experiments/experiment'
import type { ProfileId } from '../../parameters/profiles'
import { useSession, type SessionState } from '../../state/session'
import type { Alignment } from '../../state/playback'
import { usePlayback } from '../../state/use-playback'
import { momentsOf, type Moment } from './moments'
import { marksOfClaims, type PublishedMark } from './published'
import { QUANTITIES, seriesOf, type Quantity, type QuantityId, type Series } from './quantities'
import { changeDomain, levelDomain } from './scales'

/** One chart's worth of data. */
export interface Charted {
  readonly quantity: Quantity
  /** Healthy before fibromyalgia. */
  readonly all: readonly Series[]
  readonly published: readonly PublishedMark[]
  readonly domain: readonly [number, number]
}

export interface ChartedRuns {
  readonly charts: Readonly<Partial<Record<QuantityId, Charted>>>
  readonly moments: readonly Moment[]
  /** Clock times of every chart's axis, s. */
  readonly span: readonly [number, number]
}

const ORDER: readonly ProfileId[] = ['healthy', 'fibromyalgia']

/** Everything the charts and their table show; a quantity that no run recorded has no chart. */
export function chartedRuns(runs: SessionState['runs'], claims: readonly Claim[], alignment: Alignment): ChartedRuns {
  const marks = marksOfClaims(claims, runs, alignment)
  const entries = Object.values(QUANTITIES).flatMap(quantity => {
    const all = ORDER.flatMap(profile => {
      const run = runs[profile]
      return (run && seriesOf(quantity, profile, run, alignment)) ?? []
    })
    return all.length === 0 ? [] : [{ quantity, all, published: marks.filter(mark => mark.quantity === quantity.id) }]
  })
  // One axis for both thresholds and one for brake and amplifier: what is compared has one scale.
  const together = (...ids: QuantityId[]) => entries.filter(({ quantity }) => ids.includes(quantity.id)).flatMap(({ all }) => all)
  const domains: Readonly<Record<QuantityId, () => [number, number]>> = {
    shoulder: () => changeDomain(together('shoulder', 'leg')),
    leg: () => changeDomain(together('shoulder', 'leg')),
    pain: () => [0, 10],
    lactate: () => levelDomain(together('lactate'), 2),
    inhibition: () => levelDomain(together('inhibition', 'facilitation'), 100),
    facilitation: () => levelDomain(together('inhibition', 'facilitation'), 100),
  }
  const clocks = entries.flatMap(({ all }) => all.flatMap(({ from, to }) => [from, to]))
  return {
    charts: Object.fromEntries(entries.map(entry => [entry.quantity.id, { ...entry, domain: domains[entry.quantity.id]() }])),
    moments: momentsOf(runs, alignment),
    span: clocks.length === 0 ? [0, 1] : [Math.min(...clocks), Math.max(...clocks)],
  }
}

/** As `chartedRuns`, for what is on screen; worked out anew when a run or the line-up changes. */
export function useCharted(claims: readonly Claim[]): ChartedRuns {
  const runs = useSession(session => session.runs)
  const alignment = usePlayback(state => state.alignment)
  return useMemo(() => chartedRuns(runs, claims, alignment), [runs, claims, alignment])
}

/** Charts on request: any quantity that a run can record, at any place it is counted over. */
import { REGIONS, SEGMENTS } from '../../../anatomy'
import { QUANTITIES, quantityOf } from '../../../simulation/quantities'
import type { Over } from '../../../simulation/trajectory'
import type { Alignment } from '../../../state/playback'
import type { Runs } from '../../../state/session'
import type { WantedChart } from '../../../state/setup'
import { regionName, say } from '../../../words'
import { seriesOf, type Quantity } from '../../charts/quantities'
import { digitsFor, levelDomain } from '../../charts/scales'
import type { Charted, ChartedRuns } from '../../charts/use-charted'

export type Extra = WantedChart

export const EXTRA_QUANTITIES = QUANTITIES
export const extraId = ({ column, element }: Extra): string => `extra:${column}:${element}`
/** Whether a chart, by its id, is one that somebody asked for. */
export const isExtra = (id: string): boolean => id.startsWith('extra:')

/** "Left shin", "C5 left"; empty for what is one for the whole person. */
export function placeName(over: Over, element: number): string {
  if (over === 'person') return say('extra.person')
  const { level, side } = SEGMENTS[element] ?? SEGMENTS[0]!
  const name = over === 'region' ? regionName(REGIONS[element]!.id) : say('glass.level', { level, side })
  return name.charAt(0).toLocaleUpperCase() + name.slice(1)
}

/** How many places there are to choose from. */
export const placesOf = (over: Over): number => (over === 'region' ? REGIONS.length : over === 'segment' ? SEGMENTS.length : 1)

const unitOf = (unit: string): string => (unit === '1' ? '' : unit === 'NRS' ? say('extra.nrs') : unit)

/** The chart of one; null while no run on screen has recorded it. */
export function chartOf(extra: Extra, { runs, baseline }: { runs: Runs; baseline: Runs }, alignment: Alignment): Charted | null {
  const { column, element } = extra
  const { label, unit, over } = quantityOf(column)
  const place = placeName(over, element)
  const bare: Quantity = {
    id: extraId(extra), name: place, unit: say('extra.unit', { label, unit: unitOf(unit) || 'none' }), long: say('extra.long', { label, place }),
    column, element: () => element, read: 'value', digits: 2, scale: 'own',
  }
  const seriesIn = (from: Runs) => (['healthy', 'fibromyalgia'] as const).flatMap(profile => {
    const run = from[profile]
    return (run && seriesOf(bare, profile, run, alignment)) ?? []
  })
  const [all, before] = [seriesIn(runs), seriesIn(baseline)]
  if (all.length === 0) return null
  const domain = levelDomain([...all, ...before], 1e-6)
  return { quantity: { ...bare, digits: digitsFor(domain[1]) }, all, before, published: [], domain }
}

/** The charts there are, and those on request behind them. */
export function withExtras(charted: ChartedRuns, extras: readonly Extra[], shown: { runs: Runs; baseline: Runs }, alignment: Alignment): ChartedRuns {
  if (extras.length === 0) return charted
  return { ...charted, charts: [...charted.charts, ...extras.flatMap(extra => chartOf(extra, shown, alignment) ?? [])] }
}

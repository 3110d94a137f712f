/** The middle eighty of a hundred virtual people behind a line, where somebody asked for them. */
import { area, line } from 'd3-shape'
import { useMemo } from 'react'
import type { Band } from '../../simulation/cohort'
import { useCohort } from '../../state/cohort-client'
import { usePlayback } from '../../state/use-playback'
import type { Frame } from './Plot'
import type { ChartedRuns } from './use-charted'

/** Of one chart, as the runs are lined up now; each edge drawn as its group's line is, so that the two tell apart without colour. */
export function BandsOf({ quantity, frame: { x, y } }: { quantity: string; frame: Frame }) {
  const all = useCohort(cohort => cohort.bands)
  const alignment = usePlayback(state => state.alignment)
  const [from, to] = x.domain
  return all.filter(band => band.id === quantity && band.alignment === alignment).map(band => {
    const rows = Array.from(band.clock.keys()).filter(row => band.clock[row]! >= from && band.clock[row]! <= to)
    const at = (row: number) => x(band.clock[row]!)
    const shape = area<number>(at, row => y(band.low[row]!), row => y(band.high[row]!)).digits(1)(rows) ?? ''
    const edges = (['low', 'high'] as const).map(side => line<number>(at, row => y(band[side][row]!)).digits(1)(rows) ?? '')
    return (
      <g key={band.profile} className={`band ${band.profile}`}>
        <path className="band-area" d={shape} />
        {edges.map((edge, i) => <path key={i} className="band-edge" d={edge} />)}
      </g>
    )
  })
}

/** The same charts with axes on which the bands have room. */
export function useRoomForBands(charted: ChartedRuns): ChartedRuns {
  const bands = useCohort(cohort => cohort.bands)
  const alignment = usePlayback(state => state.alignment)
  return useMemo(() => (bands.length === 0 ? charted : withRoom(charted, bands.filter(band => band.alignment === alignment))), [charted, bands, alignment])
}

export function withRoom(charted: ChartedRuns, bands: readonly Band[]): ChartedRuns {
  const all = charted.charts
  // Charts that have one axis keep one.
  const axes = new Map<string, [number, number]>()
  for (const { quantity, domain } of all) {
    const key = domain.join()
    const [low, high] = axes.get(key) ?? domain
    const reach = reachOf(bands.filter(band => band.id === quantity.id))
    axes.set(key, [Math.min(low, reach[0]), Math.max(high, reach[1])])
  }
  const roomy = all.map(chart => {
    const [low, high] = chart.domain
    const [least, most] = axes.get(chart.domain.join())!
    if (least >= low && most <= high) return chart
    const step = high >= 10 ? 10 : high >= 1 ? 1 : 0.1
    const up = (value: number) => Math.ceil(value / step - 1e-9) * step
    const domain: readonly [number, number] = low < 0 ? [-up(Math.max(-least, most)), up(Math.max(-least, most))] : [low, up(most)]
    return { ...chart, domain }
  })
  return { ...charted, charts: roomy }
}

function reachOf(bands: readonly Band[]): [number, number] {
  let [low, high] = [0, 0]
  for (const band of bands) {
    for (const value of band.low) low = Math.min(low, value)
    for (const value of band.high) high = Math.max(high, value)
  }
  return [low, high]
}

import { formatNumber, say } from '../../words'
import { Chart } from './Chart'
import { DirectionSign } from './DirectionGlyph'
import { GroupMark } from './GroupMark'
import type { QuantityId } from './quantities'
import type { ChartedRuns } from './use-charted'
import './charts.css'

const ORDER: readonly QuantityId[] = ['shoulder', 'leg', 'pain', 'lactate', 'inhibition', 'facilitation']

/** All charts of a session, on one clock. */
export function Charts({ charted: { charts, span, moments } }: { charted: ChartedRuns }) {
  return (
    <div className="charts">
      {ORDER.flatMap(id => {
        const chart = charts[id]
        return chart ? [<Chart key={id} {...chart} span={span} moments={moments} />] : []
      })}
    </div>
  )
}

/** What lines, signs and arrows mean. */
export function ChartLegend() {
  return (
    <ul className="legend">
      {(['healthy', 'fibromyalgia'] as const).map(profile => (
        <li key={profile}>
          <svg width="34" height="12" aria-hidden="true"><path className={`line ${profile}`} d="M1 6h32" /></svg>
          {say(`legend.${profile}`)}
        </li>
      ))}
      <li><GroupMark profile="healthy" /><GroupMark profile="fibromyalgia" />{say('legend.number')}</li>
      <li>
        <DirectionSign direction="up" profile="healthy" /><DirectionSign direction="unchanged" profile="fibromyalgia" />
        {say('legend.direction')}
      </li>
      <li className="legend-held"><b className="held" aria-hidden="true">{formatNumber(0)}</b>{say('legend.held')}</li>
    </ul>
  )
}

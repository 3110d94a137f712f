import { useContext } from 'react'
import { formatNumber, say } from '../../words'
import { Segmented } from '../theme/Segmented'
import { Chart, type Reveal } from './Chart'
import { DirectionSign } from './DirectionGlyph'
import { GroupMark } from './GroupMark'
import { PlainNames } from './short-names'
import type { ChartedRuns } from './use-charted'
import './charts.css'

/** All charts of a session, on one clock. */
export function Charts({ charted: { charts, span, moments }, reveal = 'all' }: { charted: ChartedRuns; reveal?: Reveal }) {
  return (
    <div className="charts">
      {charts.map(chart => <Chart key={chart.quantity.id} {...chart} span={span} moments={moments} reveal={reveal} />)}
    </div>
  )
}

/** How much of the curves is shown. */
export function RevealChoice({ value, onChange }: { value: Reveal; onChange: (value: Reveal) => void }) {
  return (
    <Segmented
      label={say('charts.reveal')} value={value} onChange={onChange}
      choices={(['all', 'clock', 'predict'] as const).map(each => ({ value: each, label: say(`charts.reveal.${each}`) }))}
    />
  )
}

/** What lines, signs and arrows mean. */
export function ChartLegend() {
  const plain = useContext(PlainNames)
  return (
    <ul className="legend">
      {(['healthy', 'fibromyalgia'] as const).map(profile => (
        <li key={profile}>
          <svg width="34" height="12" aria-hidden="true"><path className={`line ${profile}`} d="M1 6h32" /></svg>
          {say(plain ? `legend.${profile}.plain` : `legend.${profile}`)}
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

import type { ProfileId } from '../../parameters/profiles'
import { formatClock, formatNumber, say } from '../../words'
import { GroupMark } from './GroupMark'
import { keyOf, readMoment, sayMoment, type Moment } from './moments'
import type { PublishedMark } from './published'
import { formatValue } from './quantities'
import { useShortNames } from './short-names'
import { formatSpread, isAt } from './summary'
import type { Charted, ChartedRuns } from './use-charted'

const PROFILES: readonly ProfileId[] = ['healthy', 'fibromyalgia']

interface TableProps {
  readonly charted: ChartedRuns
  /** What is to be said of the times of measuring. */
  readonly note?: string
  /** One column per group, the published value above the model's: for a screen too narrow for four. */
  readonly stacked?: boolean
}

/** The charts as a table: what each group reads at each moment of measuring, beside what was published there. */
export function ChartTable({ charted: { charts, moments }, note, stacked = false }: TableProps) {
  const short = useShortNames()
  return (
    <div className={stacked ? 'chart-table stacked' : 'chart-table'} {...(!stacked && { role: 'region', 'aria-label': say('table.scroll'), tabIndex: 0 })}>
      <table>
        <caption>{say('table.caption')}. {note} {!stacked && say('table.note', { none: say('table.none') })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('table.moment')}</th>
            {PROFILES.map(profile => (
              <th key={profile} scope="col" className="number">
                <GroupMark profile={profile} size={12} /> {stacked ? short(profile) : say('table.model', { group: short(profile) })}
              </th>
            ))}
            {!stacked && PROFILES.map(profile => (
              <th key={profile} scope="col" className="number">{say('table.published', { group: short(profile) })}</th>
            ))}
          </tr>
        </thead>
        {charts.map(chart => <Rows key={chart.quantity.id} chart={chart} moments={moments} stacked={stacked} />)}
      </table>
    </div>
  )
}

function Rows({ chart, moments, stacked }: { chart: Charted; moments: readonly Moment[]; stacked: boolean }) {
  const { quantity, published } = chart
  const markOf = (profile: ProfileId, moment: Moment) => published.find(mark => mark.profile === profile && isAt(mark, moment))
  return (
    <tbody>
      <tr><th scope="rowgroup" colSpan={stacked ? 3 : 5}>{quantity.name} <span className="chart-unit">{quantity.unit}</span></th></tr>
      {moments.map(moment => (
        <tr key={keyOf(moment)}>
          <th scope="row">{sayMoment(moment)}</th>
          {PROFILES.map(profile => {
            const mark = markOf(profile, moment)
            return (
              <td key={profile} className="number" title={moment.clock[profile] === undefined ? undefined : say('table.at', { time: formatClock(moment.clock[profile]) })}>
                {stacked && mark && <div><small>{say('table.cell.published')}</small> <b>{publishedIn(mark)}</b></div>}
                {stacked ? <div><small>{say('table.cell.model')}</small> {modelIn(chart, profile, moment)}</div> : modelIn(chart, profile, moment)}
              </td>
            )
          })}
          {!stacked && PROFILES.map(profile => <td key={profile} className="number"><PublishedCell mark={markOf(profile, moment)} /></td>)}
        </tr>
      ))}
    </tbody>
  )
}

function modelIn({ quantity, all }: Charted, profile: ProfileId, moment: Moment): string {
  const series = all.find(each => each.profile === profile)
  const value = series ? readMoment(series.readAt, profile, moment) : null
  return value === null ? say('table.none') : formatValue(quantity, value)
}

function PublishedCell({ mark }: { mark: PublishedMark | undefined }) {
  if (!mark) return <><span aria-hidden="true">{say('table.none')}</span><span className="visually-hidden">{say('table.none.words')}</span></>
  return publishedIn(mark)
}

function publishedIn(mark: PublishedMark): string {
  if (mark.kind === 'direction') return say(`table.${mark.direction}`)
  const value = formatNumber(mark.value, Number.isInteger(mark.value * 10) ? 1 : 2)
  return mark.spread === null ? value : say('table.number', { value, spread: formatSpread(mark.spread) })
}

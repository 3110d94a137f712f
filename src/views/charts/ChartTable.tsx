import type { ProfileId } from '../../parameters/profiles'
import { formatClock, formatNumber, say } from '../../words'
import { GroupMark } from './GroupMark'
import { readMoment, sayMoment, type Moment } from './moments'
import type { PublishedMark } from './published'
import { formatValue, type QuantityId } from './quantities'
import { formatSpread, isAt } from './summary'
import type { Charted, ChartedRuns } from './use-charted'

const PROFILES: readonly ProfileId[] = ['healthy', 'fibromyalgia']

/** The charts as a table: what each group reads at each moment of measuring, beside what was published there. */
export function ChartTable({ charted: { charts, moments } }: { charted: ChartedRuns }) {
  return (
    <div className="chart-table" role="region" aria-label={say('table.scroll')} tabIndex={0}>
      <table>
        <caption>{say('table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('table.moment')}</th>
            {PROFILES.map(profile => (
              <th key={profile} scope="col" className="number">
                <GroupMark profile={profile} size={12} /> {say('table.model', { group: say(`group.${profile}.short`) })}
              </th>
            ))}
            {PROFILES.map(profile => (
              <th key={profile} scope="col" className="number">{say('table.published', { group: say(`group.${profile}.short`) })}</th>
            ))}
          </tr>
        </thead>
        {(Object.keys(charts) as QuantityId[]).map(id => <Rows key={id} chart={charts[id]!} moments={moments} />)}
      </table>
    </div>
  )
}

function Rows({ chart: { quantity, all, published }, moments }: { chart: Charted; moments: readonly Moment[] }) {
  return (
    <tbody>
      <tr><th scope="rowgroup" colSpan={5}>{say(`chart.${quantity.id}`)} <span className="chart-unit">{say(`chart.${quantity.id}.unit`)}</span></th></tr>
      {moments.map(moment => (
        <tr key={`${moment.kind}${moment.minutes}`}>
          <th scope="row">{sayMoment(moment)}</th>
          {PROFILES.map(profile => {
            const clock = moment.clock[profile]
            const series = all.find(each => each.profile === profile)
            const value = series ? readMoment(series.readAt, profile, moment) : null
            return (
              <td key={profile} className="number" title={clock === undefined ? undefined : say('table.at', { time: formatClock(clock) })}>
                {value === null ? say('table.none') : formatValue(quantity, value)}
              </td>
            )
          })}
          {PROFILES.map(profile => (
            <td key={profile} className="number">
              <PublishedCell mark={published.find(mark => mark.profile === profile && isAt(mark, moment))} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

function PublishedCell({ mark }: { mark: PublishedMark | undefined }) {
  if (!mark) return <><span aria-hidden="true">{say('table.none')}</span><span className="visually-hidden">{say('table.none.words')}</span></>
  if (mark.kind === 'direction') return say(`table.${mark.direction}`)
  const value = formatNumber(mark.value, Number.isInteger(mark.value * 10) ? 1 : 2)
  return mark.spread === null ? value : say('table.number', { value, spread: formatSpread(mark.spread) })
}

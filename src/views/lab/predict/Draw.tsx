/** Draw first: a line by hand, for one chart and one group at a time; when all is shown, each line beside the model's and the study's. */
import { useEffect, useId, useMemo } from 'react'
import type { ProfileId } from '../../../parameters/profiles'
import { curveKey, drawCurve, drawnIn, redoStroke, undoStroke, useCurves, type Curves } from '../../../state/guessed-curves'
import { guessesIn, useGuesses } from '../../../state/guesses'
import { useKept } from '../../../state/kept'
import { useSession } from '../../../state/session'
import { isModified } from '../../../state/setup'
import { undoHereFirst } from '../../../state/undoing'
import { say } from '../../../words'
import { ChartLegend } from '../../charts/Charts'
import type { Charted, ChartedRuns } from '../../charts/use-charted'
import { Segmented } from '../../theme/Segmented'
import { DrawPlot } from './DrawPlot'
import { Held } from './Held'
import { drawingDomain, isDrawn } from './sketch'
import './draw.css'

export default function Draw({ experiment, charted }: { experiment: string; charted: ChartedRuns }) {
  const { charts } = charted
  const revealed = useGuesses(state => guessesIn(state.experiments, experiment).revealed)
  const { curves, past } = useCurves(state => drawnIn(state.experiments, experiment))
  const [wanted, want] = useKept('lab.draw.chart', '')
  const [profile, choose] = useKept<ProfileId>('lab.draw.group', 'healthy')
  const chart = charts.find(({ quantity }) => quantity.id === wanted) ?? charts[0]
  const id = useId()
  useEffect(() => (revealed ? undefined : undoHereFirst({ undo: () => undoStroke(experiment), redo: () => redoStroke(experiment) })), [revealed, experiment])
  if (!chart) return null
  if (revealed) return <Shown charts={charts.filter(each => hasLine(each, curves))} charted={charted} curves={curves} />
  const group = chart.all.some(series => series.profile === profile) ? profile : chart.all[0]!.profile
  return (
    <div className="draw">
      <div className="field">
        <label htmlFor={id}>{say('draw.chart')}</label>
        <select id={id} value={chart.quantity.id} onChange={({ target }) => want(target.value)}>
          {charts.map(each => <option key={each.quantity.id} value={each.quantity.id}>{say('draw.option', { chart: say('predict.topic', { name: each.quantity.name, unit: each.quantity.unit }), drawn: hasLine(each, curves) ? 'yes' : 'no' })}</option>)}
        </select>
      </div>
      <Segmented label={say('draw.whose')} value={group} onChange={choose} choices={chart.all.map(series => ({ value: series.profile, label: say(`group.${series.profile}`) }))} />
      <DrawPlot key={curveKey(chart.quantity.id, group)} experiment={experiment} chart={chart} charted={charted} profile={group} curves={curves} />
      <div className="predict-actions">
        <button type="button" className="button secondary" disabled={past.length === 0} onClick={() => undoStroke(experiment)}>{say('draw.undo')}</button>
        <button type="button" className="button secondary" disabled={!isDrawn(curves[curveKey(chart.quantity.id, group)])} onClick={() => drawCurve(experiment, curveKey(chart.quantity.id, group), null)}>{say('draw.erase')}</button>
      </div>
    </div>
  )
}

const hasLine = ({ quantity, all }: Charted, curves: Curves) => all.some(({ profile }) => isDrawn(curves[curveKey(quantity.id, profile)]))

/** Everything that was drawn, with what it is held against. */
function Shown({ charts, charted, curves }: { charts: readonly Charted[]; charted: ChartedRuns; curves: Curves }) {
  const setup = useSession(session => session.setup)
  const modified = useMemo(() => isModified(setup), [setup])
  if (charts.length === 0) return <p>{say('draw.nothing')}</p>
  return (
    <div className="draw">
      {modified && <p className="small">{say('draw.modified')}</p>}
      <p className="draw-legend"><svg width="34" height="12" aria-hidden="true"><path className="line-by-hand healthy" d="M2 6h31" stroke="currentColor" /></svg>{say('draw.legend.mine')}</p>
      <ChartLegend />
      {charts.map(chart => (
        <section key={chart.quantity.id}>
          <h3>{say('predict.topic', { name: chart.quantity.name, unit: chart.quantity.unit })}</h3>
          <DrawPlot experiment="" chart={chart} charted={charted} profile={null} curves={curves} />
          <Held chart={chart} moments={charted.moments} curves={curves} domain={drawingDomain(chart)} />
        </section>
      ))}
    </div>
  )
}

/** Predict first: what one expects of each change, then beside it what the model gives and what the study found. Nobody is marked. */
import { lazy, useEffect, useId, useMemo } from 'react'
import { forgetCurves } from '../../../state/guessed-curves'
import { DIRECTIONS, forgetGuesses, guess, guessesIn, revealGuesses, useGuesses, type Direction, type Guesses } from '../../../state/guesses'
import { useKept } from '../../../state/kept'
import { playback } from '../../../state/playback'
import { jump } from '../../../state/transport'
import { formatPercent, say } from '../../../words'
import { DirectionSign } from '../../charts/DirectionGlyph'
import { GroupMark } from '../../charts/GroupMark'
import type { ChartedRuns } from '../../charts/use-charted'
import { Segmented } from '../../theme/Segmented'
import { Later } from '../Later'
import { topicsOf, type Question, type Topic } from './questions'
import './predict.css'

const Draw = lazy(() => import('./Draw'))
const WAYS = ['pick', 'draw'] as const

interface PredictProps {
  readonly experiment: string
  readonly charted: ChartedRuns
  /** Called when the curves are asked for. */
  readonly onCurves: () => void
}

export function Predict({ experiment, charted, onCurves }: PredictProps) {
  const guesses = useGuesses(state => guessesIn(state.experiments, experiment))
  const topics = useMemo(() => topicsOf(charted), [charted])
  // The bodies give nothing away where nothing has happened yet.
  useEffect(() => {
    if (!guessesIn(useGuesses.getState().experiments, experiment).revealed) jump(playback.getState().from)
  }, [experiment])
  const [chosen, choose] = useKept<(typeof WAYS)[number]>('lab.predict.way', 'pick')
  // Where no direction was printed, there is still a line to draw.
  const way = topics.length === 0 ? 'draw' : chosen
  function again() {
    forgetGuesses(experiment)
    forgetCurves(experiment)
  }
  return (
    <div className="predict">
      {topics.length === 0
        ? <p className="muted">{say('predict.none')}</p>
        : <div><Segmented label={say('draw.way')} value={way} onChange={choose} choices={WAYS.map(value => ({ value, label: say(`draw.way.${value}`) }))} /></div>}
      <p className="small muted">{say(`${way === 'draw' ? 'draw' : 'predict'}.lead${guesses.revealed ? '.revealed' : ''}` as const)}</p>
      {way === 'draw' ? <Later><Draw experiment={experiment} charted={charted} /></Later> : topics.map(topic => (guesses.revealed
        ? <Compared key={topic.chart.quantity.id} topic={topic} guesses={guesses} />
        : <Asked key={topic.chart.quantity.id} topic={topic} guesses={guesses} experiment={experiment} />))}
      <div className="predict-actions">
        {guesses.revealed
          ? <button type="button" className="button secondary" onClick={again}>{say('predict.again')}</button>
          : <button type="button" className="button primary" onClick={() => revealGuesses(experiment)}>{say('predict.reveal')}</button>}
        <button type="button" className="button quiet" onClick={onCurves}>{say('predict.curves')}</button>
      </div>
    </div>
  )
}

/** A chart's name and what it shows. */
const nameOf = ({ chart: { quantity } }: Topic) => say('predict.topic', { name: quantity.name, unit: quantity.unit })

function Asked({ topic, guesses, experiment }: { topic: Topic; guesses: Guesses; experiment: string }) {
  return (
    <section>
      <h3>{nameOf(topic)}</h3>
      {topic.questions.map(question => <Choice key={question.id} question={question} chosen={guesses.of[question.id]} onChoose={direction => guess(experiment, question.id, direction)} />)}
    </section>
  )
}

function Choice({ question: { profile, moment }, chosen, onChoose }: { question: Question; chosen: Direction | undefined; onChoose: (direction: Direction) => void }) {
  const name = useId()
  return (
    <fieldset className="guess">
      <legend><GroupMark profile={profile} size={12} /> {say('predict.question', { group: say(`group.${profile}`), moment })}</legend>
      <div className="segmented">
        {DIRECTIONS.map(direction => (
          <span key={direction}>
            <input type="radio" id={`${name}${direction}`} name={name} checked={chosen === direction} onChange={() => onChoose(direction)} />
            <label htmlFor={`${name}${direction}`}><DirectionSign direction={direction} profile={profile} /> {say(`predict.${direction}`)}</label>
          </span>
        ))}
      </div>
    </fieldset>
  )
}

function Compared({ topic, guesses }: { topic: Topic; guesses: Guesses }) {
  return (
    <table className="compared">
      <caption>{nameOf(topic)}</caption>
      <thead>
        <tr><td />{(['you', 'model', 'study'] as const).map(who => <th key={who} scope="col">{say(`predict.who.${who}`)}</th>)}</tr>
      </thead>
      <tbody>
        {topic.questions.map(({ id, profile, moment, published, model }) => {
          const said = guesses.of[id]
          return (
            <tr key={id}>
              <th scope="row"><GroupMark profile={profile} size={12} /> {say('predict.question', { group: say(`group.${profile}.short`), moment })}</th>
              <td>{said ? <><DirectionSign direction={said} profile={profile} /> {say(`predict.${said}`)}</> : say('predict.unsaid')}</td>
              <td>{model === null ? say('predict.unsaid') : formatPercent(model)}</td>
              <td><DirectionSign direction={published} profile={profile} /> {say(`predict.${published}`)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

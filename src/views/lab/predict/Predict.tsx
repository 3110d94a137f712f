/** Predict first: what one expects of each change, then beside it what the model gives and what the study found. Nobody is marked. */
import { useEffect, useId, useMemo } from 'react'
import { DIRECTIONS, forgetGuesses, guess, guessesIn, revealGuesses, useGuesses, type Direction, type Guesses } from '../../../state/guesses'
import { playback } from '../../../state/playback'
import { jump } from '../../../state/transport'
import { formatPercent, say } from '../../../words'
import { DirectionSign } from '../../charts/DirectionGlyph'
import { GroupMark } from '../../charts/GroupMark'
import type { ChartedRuns } from '../../charts/use-charted'
import { topicsOf, type Question, type Topic } from './questions'
import './predict.css'

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
  if (topics.length === 0) return <p className="muted">{say('predict.none')}</p>
  return (
    <div className="predict">
      <p className="small muted">{say(guesses.revealed ? 'predict.lead.revealed' : 'predict.lead')}</p>
      {topics.map(topic => (guesses.revealed
        ? <Compared key={topic.chart.quantity.id} topic={topic} guesses={guesses} />
        : <Asked key={topic.chart.quantity.id} topic={topic} guesses={guesses} experiment={experiment} />))}
      <div className="predict-actions">
        {guesses.revealed
          ? <button type="button" className="button secondary" onClick={() => forgetGuesses(experiment)}>{say('predict.again')}</button>
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

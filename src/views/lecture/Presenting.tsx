import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Cue, Deck, Question } from '../../decks/deck'
import { cameOut, type Known } from '../../state/figures'
import { borrowStage } from '../../state/lend'
import { begin, isRevealed, useLecture } from '../../state/lecture'
import { useSession } from '../../state/session'
import { say } from '../../words'
import { Screen } from '../shell/Screen'
import { CalmStage } from '../stage/calm-stage'
import { Asked } from './Asked'
import { Bar } from './Bar'
import { CueList } from './CueList'
import { saySource, told } from './figure-words'
import { Pointer } from './Pointer'
import { Room } from './Room'
import { calloutsOf, labelOf, notesOf } from './stage-words'
import { useCommands } from './use-commands'
import { useCue } from './use-cue'
import { usePresenterLine } from './use-line'

interface PresentingProps {
  readonly deck: Deck
  readonly cues: readonly Cue[]
  readonly at: number
}

/** One cue before a room: what is asked, and once it is revealed, what came out. */
export function Presenting({ deck, cues, at }: PresentingProps) {
  const cue = cues[at]!
  const main = useRef<HTMLElement>(null)
  useLayoutEffect(borrowStage, [])
  useCommands()
  const progress = useLecture(lecture => lecture.progress)
  const { black, pointer, listed } = useLecture()
  const revealed = isRevealed(progress, cue)
  const { known, shown } = useCue(deck, cue, revealed)
  const failed = useSession(session => session.status.kind === 'failed')
  const [counting, setCounting] = useState(false)
  useEffect(() => { if (progress.began === null) begin(Date.now()) }, [progress.began])
  useEffect(() => { main.current?.querySelector('h1')?.focus({ preventScroll: true }) }, [])
  // The newest browsers answer with a promise.
  useEffect(() => { void window.scrollTo(0, 0) }, [cue, revealed])

  const question = cue.question && inWords(cue, cue.question, known)
  const answer = question ? cameOut(question.options, known) : null
  const title = told(cue, cue.title, known)
  const counts = progress.counts[cue.id] ?? []
  const lines = linesOf(cue, question, answer, known)
  usePresenterLine({ deck, cues, at, title, question, answer, lines, notes: told(cue, cue.notes ?? '', known), revealed })
  const heading = !question ? title : !revealed ? question.text : answer === null ? title : question.options[answer]!.text
  return (
    <Screen title={title} skip={{ words: say('lecture.skip'), to: 'lecture' }} bare>
      <main ref={main} className="lecture" id="lecture" tabIndex={-1} data-revealed={revealed || undefined} data-pointing={pointer || undefined} data-shown={shown || undefined}>
        <div className="lecture-text">
          <div aria-live="polite">
            {revealed && question && answer !== null && <p className="lecture-over">{question.text}</p>}
            <h1 tabIndex={-1}>{heading}</h1>
            {revealed && lines.map(line => <p key={line} className="lecture-told">{line}</p>)}
            {revealed && question && answer === null && <p className="lecture-aside">{say(known.size > 0 && shown ? 'lecture.none' : failed ? 'lecture.failed' : 'lecture.waiting')}</p>}
          </div>
          {question && !revealed && <Asked question={question} chosen={progress.chosen[cue.id]} counts={counts} counting={counting} />}
          {question && revealed && <Room options={question.options} counts={counts} chosen={progress.chosen[cue.id]} answer={answer} />}
          {revealed && <p className="lecture-source">{saySource(cue)} {say('model.note')}</p>}
        </div>
        <div className="lecture-picture"><CalmStage label={labelOf(cue, known, revealed)} callouts={calloutsOf(cue, known, revealed)} notes={notesOf(cue, known, revealed)} /></div>
        <Bar at={at} count={cues.length} revealed={revealed} asks={question !== undefined} counting={counting} onCount={() => setCounting(now => !now)} main={main} />
        {listed && <CueList cues={cues} at={at} />}
        {pointer && <Pointer area={main} />}
        {black && <Black />}
      </main>
    </Screen>
  )
}

/** A question with its figures in its words. */
const inWords = (cue: Cue, { text, options }: Question, known: Known): Question =>
  ({ text: told(cue, text, known), options: options.map(option => ({ ...option, text: told(cue, option.text, known) })) })

/** What is told: of the option that came out, and of the cue. */
function linesOf(cue: Cue, question: Question | undefined, answer: number | null, known: Known): readonly string[] {
  const out = answer === null ? undefined : question?.options[answer]?.reveal
  return [out, cue.reveal].flatMap(text => (text === undefined || text.trim() === '' ? [] : [told(cue, text, known)]))
}

/** Nothing to see, until somebody goes on. */
function Black() {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => { button.current?.focus() }, [])
  return <button ref={button} type="button" className="lecture-black" onClick={() => useLecture.setState({ black: false })}><span>{say('lecture.black.off')}</span></button>
}

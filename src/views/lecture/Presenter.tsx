import { useEffect, useRef, useState } from 'react'
import { hasLine, openLine, readSaid, type FromLecture, type FromPresenter, type Line, type Shown } from '../../state/lecture-channel'
import { addressOf } from '../../state/route'
import { say } from '../../words'
import { Screen } from '../shell/Screen'
import { Elapsed } from './Elapsed'
import './lecture.css'

/** The presenter's own window: what is on screen, what to say of it, how long it has been, and every control. */
export function Presenter() {
  const line = useRef<Line<FromPresenter> | null>(null)
  const [shown, show] = useState<Shown | null>(null)
  const [there, setThere] = useState(false)
  const last = useRef<Shown | null>(null)
  useEffect(() => {
    const opened = openLine<FromLecture, FromPresenter>(readSaid, message => {
      if (message.kind === 'gone') return setThere(false)
      if (message.kind === 'here') {
        const before = last.current
        if (before?.deckId === message.deckId) opened?.say({ kind: 'resume', deckId: before.deckId, progress: before.progress })
        return
      }
      // What a window says before it has heard what it lost is no news.
      last.current = message.shown
      show(message.shown)
      setThere(true)
    })
    line.current = opened
    opened?.say({ kind: 'hello' })
    return () => opened?.close()
  }, [])
  const ask = (message: FromPresenter) => line.current?.say(message)
  const act = (what: Extract<FromPresenter, { kind: 'do' }>['what']) => () => ask({ kind: 'do', what })
  useKeys(ask)
  return (
    <Screen title={say('screen.presenter')} skip={{ words: say('lecture.skip'), to: 'presenter' }} bare>
      <main className="presenter" id="presenter" tabIndex={-1}>
        <h1 tabIndex={-1}>{shown ? shown.title : say('presenter.title')}</h1>
        {!hasLine && <p role="alert" className="lobby-note">{say('presenter.none')}</p>}
        {!shown && hasLine && <p role="status" className="lobby-note">{say('presenter.waiting')}</p>}
        {shown && !there && <p role="status" className="lobby-note">{say('presenter.gone')} <a href={addressOf({ screen: 'lecture', query: shown.query })} target="nocilab-lecture">{say('presenter.open')}</a></p>}
        {shown && (
          <>
            <div className="presenter-top">
              <p>{say('lecture.of', { at: shown.at + 1, count: shown.titles.length })} · {say(shown.black ? 'presenter.state.black' : shown.revealed ? 'presenter.state.told' : 'presenter.state.asked')}</p>
              <Elapsed began={shown.progress.began} />
            </div>
            <div className="presenter-do">
              <button type="button" className="button secondary" onClick={act('previous')}>{say('lecture.back')}</button>
              {shown.question !== null && <button type="button" className={`button ${shown.revealed ? 'secondary' : 'primary'}`} onClick={act(shown.revealed ? 'hide' : 'reveal')}>{say(shown.revealed ? 'lecture.hide' : 'lecture.reveal')}</button>}
              <button type="button" className={`button ${shown.revealed ? 'primary' : 'secondary'}`} onClick={act('next')}>{say('lecture.next')}</button>
              <button type="button" className="button secondary" aria-pressed={shown.black} onClick={act('black')}>{say('lecture.black')}</button>
              <button type="button" className="button secondary" aria-pressed={shown.pointer} onClick={act('pointer')}>{say('lecture.pointer')}</button>
              <button type="button" className="button secondary" onClick={act('restart')}>{say('presenter.restart')}</button>
            </div>
            <p className="presenter-next">{shown.at + 1 < shown.titles.length ? say('presenter.next', { title: plain(shown.titles[shown.at + 1]!) }) : say('presenter.last')}</p>
            <section>
              <h2>{say('presenter.notes')}</h2>
              <p className="presenter-notes">{shown.notes === '' ? say('presenter.notes.none') : shown.notes}</p>
            </section>
            {shown.question !== null && <Asked key={shown.at} shown={shown} ask={ask} />}
            {shown.told.length > 0 && <section><h2>{say('lecture.retell')}</h2>{shown.told.map(text => <p key={text}>{text}</p>)}</section>}
            <details>
              <summary>{say('presenter.jump')}</summary>
              <ol>{shown.titles.map((title, at) => <li key={title}><button type="button" className="button quiet" aria-current={at === shown.at ? 'step' : undefined} onClick={() => ask({ kind: 'go', at })}>{say('lecture.cue', { number: at + 1, title: plain(title) })}</button></li>)}</ol>
            </details>
          </>
        )}
      </main>
    </Screen>
  )
}

const plain = (text: string) => text.replaceAll(/\{[^{}]*\}/g, say('lecture.unread'))

/** The question as it stands before the room, what the run gives, and the hands. */
function Asked({ shown, ask }: { shown: Shown; ask: (message: FromPresenter) => void }) {
  const { question, options, answer, chosen, counts } = shown
  return (
    <section>
      <h2>{question}</h2>
      <ul className="presenter-options">
        {options.map((text, option) => (
          <li key={text}>
            <button type="button" className="button secondary" aria-pressed={chosen === option} onClick={() => ask({ kind: 'vote', option })}><kbd>{option + 1}</kbd> {text}</button>
            <label><span className="visually-hidden">{say('lecture.hands', { option: text })}</span>
              <input type="number" inputMode="numeric" min={0} step={1} defaultValue={counts[option] ?? 0} onChange={event => ask({ kind: 'count', option, hands: Math.min(9_999, Math.max(0, Math.round(event.target.valueAsNumber) || 0)) })} />
            </label>
          </li>
        ))}
      </ul>
      <p className="muted">{answer === null ? say('presenter.answer.none') : say('presenter.answer', { option: options[answer] ?? '' })}</p>
    </section>
  )
}

/** The same keys as before the room; none where something is typed or pressed. */
function useKeys(ask: (message: FromPresenter) => void) {
  const latest = useRef(ask)
  latest.current = ask
  useEffect(() => {
    const DOES: Readonly<Record<string, Extract<FromPresenter, { kind: 'do' }>['what']>> = { ' ': 'reveal', ArrowRight: 'next', PageDown: 'next', ArrowLeft: 'previous', PageUp: 'previous' }
    const pressed = (event: KeyboardEvent) => {
      const what = DOES[event.key]
      if (!what || event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest('input, textarea, dialog, a, summary, button')) return
      event.preventDefault()
      latest.current({ kind: 'do', what })
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [])
}

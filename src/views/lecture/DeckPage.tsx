import { useState, type MouseEvent, type ReactNode } from 'react'
import type { Cue, Deck } from '../../decks/deck'
import { queryOf } from '../../state/lecture'
import { addressOf, go } from '../../state/route'
import { say } from '../../words'
import { Segmented } from '../theme/Segmented'
import { EditCue } from './EditCue'
import { openPresenter } from './open-presenter'

interface DeckPageProps {
  readonly deck: Deck
  readonly id: string
  /** Those of the cut that is chosen. */
  readonly cues: readonly Cue[]
  readonly minutes: number | null
  readonly actions: ReactNode
}

/** A deck as whoever gives it needs it: what it is for, what is often thought, how long, and every cue with its notes. */
export function DeckPage({ deck, id, cues, minutes, actions }: DeckPageProps) {
  const { title, description, outcomes = [], misconceptions = [], cuts = [] } = deck
  const to = (cue: number) => addressOf({ screen: 'lecture', query: queryOf({ deck: id, minutes, cue }) })
  const [editing, edit] = useState<string | null>(null)
  const mine = id === 'own'
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      {description && <p className="lobby-lead">{description}</p>}
      {id === 'file' && <p className="muted">{say('lecture.from-file')}</p>}
      {cuts.length > 0 && (
        <div className="lobby-length">
          <span id="lecture-length">{say('lecture.length')}</span>
          <Segmented
            label={say('lecture.length')} labelledBy="lecture-length" value={minutes ?? 0}
            choices={[...cuts.map(cut => ({ value: cut.minutes, label: say('lecture.minutes', { minutes: cut.minutes }) })), { value: 0, label: say('lecture.whole') }]}
            onChange={value => go({ screen: 'lecture', query: queryOf({ deck: id, minutes: value || null, cue: 0 }) })}
          />
        </div>
      )}
      <div className="lobby-actions">
        <a className="button primary" href={to(1)}>{say('lecture.start')}</a>
        <button type="button" className="button secondary" onClick={openPresenter}>{say('lecture.presenter')}</button>
        {mine && <a className="button secondary" href={`#${CUES}`} onClick={showCues}>{say('lecture.edit.all')}</a>}
        {actions}
      </div>
      {outcomes.length > 0 && (
        <section>
          <h2>{say('lecture.outcomes')}</h2>
          <ul className="lobby-list">{outcomes.map(({ text, domain }) => <li key={text}>{text}{domain && <small>{say(`lecture.domain.${domain}`)}</small>}</li>)}</ul>
          <p className="small muted">{say('lecture.outcomes.source')}</p>
        </section>
      )}
      {misconceptions.length > 0 && (
        <section>
          <h2>{say('lecture.misconceptions')}</h2>
          <div className="lobby-list">{misconceptions.map(({ belief, answer }) => <Folded key={belief} summary={say('lecture.misconception', { belief })}>{answer}</Folded>)}</div>
        </section>
      )}
      <section>
        <h2 id={CUES} tabIndex={-1}>{say('lecture.cues')}</h2>
        {mine && <p className="muted">{say('lecture.edit.lead')}</p>}
        <ol className="lobby-cues">
          {cues.map((cue, i) => (
            <li key={cue.id}>
              <a href={to(i + 1)}>{say('lecture.cue', { number: i + 1, title: plain(cue.title) })}</a>
              {cue.question && <p>{plain(cue.question.text)} <small>{say('lecture.options', { options: cue.question.options.map(({ text }) => plain(text)).join(' · ') })}</small></p>}
              {cue.notes && <Folded summary={say('lecture.renotes')}>{plain(cue.notes)}</Folded>}
              {mine && (editing === cue.id
                ? <EditCue deck={deck} cue={cue} onClose={() => edit(null)} />
                : <button type="button" className="button secondary" onClick={() => edit(cue.id)}>{say('lecture.edit')}</button>)}
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}

const CUES = 'lecture-cues'

/** To the list of cues: the address behind the # says where one is, so the link's own way is not taken. */
function showCues(event: MouseEvent) {
  event.preventDefault()
  const cues = document.getElementById(CUES)
  cues?.focus({ preventScroll: true })
  cues?.scrollIntoView({ block: 'start' })
}

/** What would give an answer away while this page is on the wall, until it is asked for. */
const Folded = ({ summary, children }: { summary: string; children: string }) => (
  <details className="lobby-folded">
    <summary>{summary}</summary>
    <p>{children}</p>
  </details>
)

/** Without the numbers, which come with a run. */
const plain = (text: string) => text.replaceAll(/\{[^{}]*\}/g, say('lecture.unread'))

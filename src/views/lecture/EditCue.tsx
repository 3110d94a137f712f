import { useId } from 'react'
import type { Cue, Deck, Option } from '../../decks/deck'
import { MOST } from '../../decks/schema'
import { putDeck } from '../../state/decks-kept'
import { say } from '../../words'

/** The words of a cue of one's own, and its place: its set-up comes from the Lab. */
export function EditCue({ deck, cue, onClose }: { deck: Deck; cue: Cue; onClose: () => void }) {
  const at = deck.cues.indexOf(cue)
  const put = (cues: readonly Cue[]) => putDeck('own', cues.length === 0 ? null : { ...deck, cues })
  const change = (parts: Partial<Cue>) => put(deck.cues.map(each => (each === cue ? tidy({ ...cue, ...parts }) : each)))
  const options = cue.question?.options ?? []
  const ask = (text: string, changed: readonly Option[]) => change({ question: text.trim() === '' ? undefined : { text, options: changed.length >= 2 ? changed : defaults() } })
  const move = (by: -1 | 1) => {
    const cues = deck.cues.filter(each => each !== cue)
    cues.splice(Math.max(0, at + by), 0, cue)
    put(cues)
  }
  return (
    <div className="lobby-edit">
      <Field label={say('lecture.rename')} value={cue.title} most={MOST.title} onChange={title => { if (title.trim() !== '') change({ title }) }} />
      <Field label={say('lecture.requestion')} value={cue.question?.text ?? ''} most={MOST.line} onChange={text => ask(text, options)} />
      {options.map((option, i) => (
        <Field
          key={i} label={say('lecture.reoption', { number: i + 1 })} value={option.text} most={MOST.title}
          onChange={text => { if (text.trim() !== '') ask(cue.question!.text, options.map((each, k) => (k === i ? { ...each, text } : each))) }}
        />
      ))}
      <Field label={say('lecture.retell')} value={cue.reveal ?? ''} most={MOST.text} long onChange={reveal => change({ reveal })} />
      <Field label={say('lecture.renotes')} value={cue.notes ?? ''} most={MOST.notes} long onChange={notes => change({ notes })} />
      <div className="lobby-actions">
        <button type="button" className="button secondary" aria-disabled={at === 0} onClick={() => move(-1)}>{say('lecture.up')}</button>
        <button type="button" className="button secondary" aria-disabled={at === deck.cues.length - 1} onClick={() => move(1)}>{say('lecture.down')}</button>
        <button type="button" className="button secondary" onClick={() => put(deck.cues.filter(each => each !== cue))}>{say('lecture.delete')}</button>
        <button type="button" className="button primary" onClick={onClose}>{say('close')}</button>
      </div>
    </div>
  )
}

/** What is not said has no field in the file; a brace would ask for a figure. */
function tidy(cue: Cue): Cue {
  const { question, reveal, notes, ...rest } = cue
  return { ...rest, ...(question && { question }), ...(reveal && { reveal }), ...(notes && { notes }) }
}

const defaults = (): readonly Option[] => [{ text: say('predict.up') }, { text: say('predict.unchanged') }, { text: say('predict.down') }]

function Field({ label, value, most, long = false, onChange }: { label: string; value: string; most: number; long?: boolean; onChange: (value: string) => void }) {
  const id = useId()
  // A brace names a figure, and a cue of one's own has none.
  const write = (text: string) => onChange(text.replaceAll(/[{}]/g, ''))
  return (
    <p className="lobby-field">
      <label htmlFor={id}>{label}</label>
      {long
        ? <textarea id={id} rows={3} maxLength={most} defaultValue={value} onBlur={event => write(event.target.value)} />
        : <input id={id} type="text" maxLength={most} defaultValue={value} onBlur={event => write(event.target.value)} />}
    </p>
  )
}

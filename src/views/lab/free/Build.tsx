/** Where a protocol of one's own is made: begun, changed, opened from a file and saved as one. */
import { useEffect, useState } from 'react'
import { problemText } from '../../../protocols/parse'
import { begin, beginFromScreen, change, closeRefusal, goOn, openFile, redoEdit, undoEdit, useEditor } from '../../../state/protocol-editor'
import { fileText, type Draft } from '../../../state/protocol-draft'
import { retitle } from '../../../state/protocol-edits'
import { useSession } from '../../../state/session'
import { useSetup } from '../../../state/setup'
import { undoHereFirst } from '../../../state/undoing'
import { say } from '../../../words'
import { OpenFileButton, saveJson } from '../../theme/files'
import { TextField } from './fields'
import { Parts } from './Parts'
import { emptyProtocol, PRESET_IDS, presetOf } from './presets'
import { Problems } from './Problems'
import { Timeline } from './Timeline'
import './free.css'

/** `strip`: whether the timeline is drawn here; where there is a wide place for it, it is there. */
export function Build({ strip }: { strip: boolean }) {
  const draft = useEditor(editor => editor.draft)
  const open = useSetup(({ setup }) => setup.subject.kind === 'protocol')
  const [said, onSay] = useState('')
  return (
    <div className="free">
      <Refusal />
      {draft && open ? <Editor draft={draft} strip={strip} onSay={onSay} /> : <Start draft={draft} />}
      <p className="small" role="status">{said}</p>
    </div>
  )
}

/** The timeline alone, over the whole width. */
export function BuildStrip() {
  const [said, onSay] = useState('')
  return (
    <section className="free free-strip card" aria-label={say('free.timeline')}>
      <Timeline onSay={onSay} />
      <p className="visually-hidden" role="status">{said}</p>
    </section>
  )
}

function Start({ draft }: { draft: Draft | null }) {
  const title = useSession(({ protocol }) => protocol.title)
  return (
    <>
      <h2>{say('free.start.title')}</h2>
      <p>{say('free.start.lead')}</p>
      <div className="free-choices">
        {draft && <button type="button" className="button primary" onClick={goOn}>{say('free.start.go-on', { title: draft.protocol.title })}</button>}
        <button type="button" className={`button ${draft ? 'secondary' : 'primary'}`} onClick={() => beginFromScreen(say('free.copy.title', { title }).slice(0, 200))}>{say('free.start.copy')}</button>
        <button type="button" className="button secondary" onClick={() => begin(emptyProtocol())}>{say('free.start.empty')}</button>
        <OpenFileButton label={say('free.open')} onFile={openFile} />
      </div>
      <h3>{say('free.start.examples')}</h3>
      <Examples />
      <p className="small muted">{say('free.drop')}</p>
    </>
  )
}

const Examples = () => (
  <ul className="free-choices">
    {PRESET_IDS.map(id => <li key={id}><button type="button" className="button secondary" onClick={() => begin(presetOf(id))}>{say(`free.preset.${id}`)}</button></li>)}
  </ul>
)

const TITLE = 'title'
/** A new title names the file anew, once it is whole. */
const nameFile = () => { if (useEditor.getState().draft?.gesture === TITLE) change(was => retitle(was, was.title), TITLE) }

function Editor({ draft, strip, onSay }: { draft: Draft; strip: boolean; onSay: (sentence: string) => void }) {
  const { protocol, past, future } = draft
  useEffect(() => undoHereFirst({ undo: () => stepped('past', undoEdit), redo: () => stepped('future', redoEdit) }), [])
  return (
    <>
      <TextField label={say('free.title')} value={protocol.title} most={200} onChange={title => change(was => ({ ...was, title }), TITLE)} onDone={nameFile} />
      <div className="free-do">
        <button type="button" className="button secondary" aria-disabled={past.length === 0} onClick={undoEdit}>{say('free.undo')}</button>
        <button type="button" className="button secondary" aria-disabled={future.length === 0} onClick={redoEdit}>{say('free.redo')}</button>
        <OpenFileButton label={say('free.open')} onFile={openFile} />
        <button type="button" className="button secondary" onClick={() => saveJson(`${protocol.id}.json`, fileText(protocol))}>{say('free.save')}</button>
      </div>
      {strip && <Timeline onSay={onSay} />}
      <Problems draft={draft} />
      <Parts protocol={protocol} onSay={onSay} />
      <details>
        <summary>{say('free.start.new')}</summary>
        <div className="free-choices"><button type="button" className="button secondary" onClick={() => begin(emptyProtocol())}>{say('free.start.empty')}</button></div>
        <Examples />
      </details>
    </>
  )
}

/** Takes a step of the draft, where there is one; what was last touched beside it has steps of its own. */
function stepped(way: 'past' | 'future', move: () => void): boolean {
  const { draft } = useEditor.getState()
  if (!draft || draft[way].length === 0 || document.activeElement?.closest('.parameters, .what-ifs, .modified, .extra')) return false
  move()
  return true
}

function Refusal() {
  const refusal = useEditor(editor => editor.refusal)
  if (!refusal) return null
  return (
    <div className="free-problems" role="alert">
      <p>{say('free.refused', { name: refusal.name })}</p>
      <ul>{refusal.problems.map(problem => <li key={problemText(problem)}>{problemText(problem)}</li>)}</ul>
      <button type="button" className="button secondary" onClick={closeRefusal}>{say('free.refused.close')}</button>
    </div>
  )
}

import { useEffect, useState, type MouseEvent, type RefObject } from 'react'
import { perform } from '../../state/commands'
import { hide, nextCue, previousCue, reveal, toggle, useLecture } from '../../state/lecture'
import { setProjector, useView } from '../../state/view'
import { say } from '../../words'
import { openPresenter } from './open-presenter'

interface BarProps {
  readonly at: number
  readonly count: number
  readonly revealed: boolean
  readonly asks: boolean
  readonly counting: boolean
  readonly onCount: () => void
  /** Takes the focus from a button that was pressed by hand, so that Space reveals and does not press it again. */
  readonly main: RefObject<HTMLElement | null>
}

/** Back, reveal, on; which keys do it; and what else a lecture can do. */
export function Bar({ at, count, revealed, asks, counting, onCount, main }: BarProps) {
  const hints = useLecture(lecture => lecture.hints)
  const letterKeys = useView(view => view.letterKeys)
  const [more, setMore] = useState(false)
  const does = (act: () => void) => (event: MouseEvent) => {
    act()
    if (event.detail > 0) main.current?.focus({ preventScroll: true })
  }
  return (
    <div className="lecture-foot">
      {more && <More asks={asks && !revealed} counting={counting} onCount={onCount} does={does} />}
      <div className="lecture-buttons">
        <button type="button" className="button secondary" aria-disabled={at === 0} onClick={does(previousCue)}>{say('lecture.back')}</button>
        {asks && <button type="button" className={`button ${revealed ? 'secondary' : 'primary'}`} onClick={does(revealed ? hide : reveal)}>{say(revealed ? 'lecture.hide' : 'lecture.reveal')}</button>}
        <button type="button" className={`button ${revealed || !asks ? 'primary' : 'secondary'}`} aria-disabled={at === count - 1} onClick={does(nextCue)}>{say('lecture.next')}</button>
        <button type="button" className="button quiet" onClick={does(() => toggle('listed'))}>{say('lecture.list')}</button>
        <button type="button" className="button quiet" aria-expanded={more} onClick={() => setMore(now => !now)}>{say('lecture.more')}</button>
      </div>
      {hints && (
        <p className="lecture-hints" aria-hidden="true">
          <span><kbd>{say('key. ')}</kbd>{say('lecture.hint.reveal')}</span>
          <span><kbd>←</kbd><kbd>→</kbd>{say('lecture.hint.cue')}</span>
          {letterKeys && <span><kbd>B</kbd>{say('lecture.hint.black')}</span>}
          {letterKeys && <span><kbd>H</kbd>{say('lecture.hint.help')}</span>}
        </p>
      )}
      <p className="lecture-place">{say('lecture.of', { at: at + 1, count })}</p>
    </div>
  )
}

interface MoreProps extends Pick<BarProps, 'asks' | 'counting' | 'onCount'> {
  readonly does: (act: () => void) => (event: MouseEvent) => void
}

function More({ asks, counting, onCount, does }: MoreProps) {
  const pointer = useLecture(lecture => lecture.pointer)
  const projector = useView(view => view.projector)
  const [full, setFull] = useState(() => document.fullscreenElement !== null)
  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', changed)
    return () => document.removeEventListener('fullscreenchange', changed)
  }, [])
  // A frame or a device may not allow it: then it stays as it is.
  const fill = () => void (full ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => undefined)
  return (
    <div className="lecture-buttons">
      {document.fullscreenEnabled && <button type="button" className="button secondary" onClick={does(fill)}>{say(full ? 'lecture.full.off' : 'lecture.full')}</button>}
      <button type="button" className="button secondary" onClick={openPresenter}>{say('lecture.presenter')}</button>
      {asks && <button type="button" className="button secondary" aria-pressed={counting} onClick={onCount}>{say(counting ? 'lecture.count.done' : 'lecture.count')}</button>}
      <button type="button" className="button secondary" onClick={does(() => toggle('black'))}>{say('lecture.black')}</button>
      <button type="button" className="button secondary" aria-pressed={pointer} onClick={does(() => toggle('pointer'))}>{say('lecture.pointer')}</button>
      <button type="button" className="button secondary" aria-pressed={projector} onClick={does(() => setProjector(!projector))}>{say('lecture.projector')}</button>
      <button type="button" className="button secondary" onClick={() => perform('comfort')}>{say('shell.comfort')}</button>
      <button type="button" className="button secondary" onClick={() => perform('help')}>{say('shell.keys')}</button>
    </div>
  )
}

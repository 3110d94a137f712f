import { useEffect, useRef } from 'react'
import { say } from '../../words'
import { CloseIcon } from './icons'

/** What the picture does not show by itself, in a few plain sentences. */
export function Note({ close }: { close: () => void }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    box.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <div ref={box} className="stage-note" role="region" aria-label={say('stage.note.title')} tabIndex={-1}
      onKeyDown={event => { if (event.key === 'Escape') close() }}>
      <header>
        <h3>{say('stage.note.title')}</h3>
        <button type="button" className="stage-tool" aria-label={say('stage.note.close')} onClick={close}><CloseIcon /></button>
      </header>
      {(['lines', 'referred', 'deep', 'arms', 'gain', 'skin'] as const).map(key => <p key={key}>{say(`stage.note.${key}`)}</p>)}
      <p>{say('model.note')}</p>
    </div>
  )
}

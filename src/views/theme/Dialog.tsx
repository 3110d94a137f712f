import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { say } from '../../words'
import { CloseIcon } from './icons'

/** A modal dialog: the browser's own, so focus stays inside, Esc closes it, and focus goes back where it was. */
export function Dialog({ title, className = '', onClose, children }: { title: string; className?: string; onClose: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  // With the page's own change and not after it: closing gives the focus back, which must not be taken from where it has gone since.
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog
      ref={dialog} className={`dialog ${className}`.trim()} aria-labelledby={id} onClose={onClose}
      onClick={event => { if (event.target === event.currentTarget && isOutside(event)) onClose() }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" className="button quiet icon" aria-label={say('close')} onClick={onClose}><CloseIcon /></button>
      </header>
      {children}
    </dialog>
  )
}

/** The backdrop is the dialog's own element: only the place tells a press on it from one on the edge of the dialog. */
function isOutside({ clientX, clientY, currentTarget }: { clientX: number; clientY: number; currentTarget: Element }) {
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect()
  return clientX < left || clientX > right || clientY < top || clientY > bottom
}

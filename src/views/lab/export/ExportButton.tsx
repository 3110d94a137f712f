import { lazy, Suspense, useState } from 'react'
import { useSession } from '../../../state/session'
import { say } from '../../../words'
import { Boundary } from '../../theme/Boundary'
import { Dialog } from '../../theme/Dialog'
import { ExportIcon } from '../../theme/icons'

const ExportDialog = lazy(() => import('./ExportDialog').then(dialog => ({ default: dialog.ExportDialog })))

/** Opens what there is to take home; nothing before there is a result. */
export function ExportButton() {
  const empty = useSession(session => Object.keys(session.runs).length === 0)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button quiet" aria-label={say('export')} aria-haspopup="dialog" disabled={empty} onClick={() => setOpen(true)}>
        <ExportIcon /><span className="button-words">{say('export')}</span>
      </button>
      {open && (
        <Dialog title={say('export.title')} onClose={() => setOpen(false)}>
          <Boundary instead={<p>{say('study.later.missing')}</p>}><Suspense><ExportDialog /></Suspense></Boundary>
        </Dialog>
      )}
    </>
  )
}

import { useSession } from '../../state/session'
import { isModified, undoChanges } from '../../state/setup'
import { say } from '../../words'

/** Says of a result that it is of changed participants, wherever it is looked at. */
export function Modified() {
  const modified = useSession(session => isModified(session.setup))
  if (!modified) return null
  return (
    <p className="modified">
      <b>{say('modified')}</b> {say('modified.text')}
      <button type="button" className="text-button" onClick={undoChanges}>{say('history.undo-all')}</button>
    </p>
  )
}

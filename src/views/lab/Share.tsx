import { useEffect, useState } from 'react'
import { linkOf } from '../../state/link'
import { provide } from '../../state/commands'
import { useSession } from '../../state/session'
import { say } from '../../words'
import { Dialog } from '../theme/Dialog'
import { LinkIcon } from '../theme/icons'
import './what-ifs.css'

let taking: Promise<void> | null = null
/** What is on screen becomes a cue, and one is taken to it. What makes one is loaded when it is asked for; asked again meanwhile, it is one cue all the same. */
function takeToLecture() {
  const done = () => { taking = null }
  taking ??= import('../../state/take-to-lecture').then(({ takeToLecture: take }) => take()).then(done, done)
}

/** Copies a link that holds the whole set-up; where copying is not allowed, shows it. */
export function Share() {
  const [shown, show] = useState<{ readonly link: string; readonly copied: boolean } | null>(null)
  const ready = useSession(session => Object.keys(session.runs).length > 0)
  useEffect(() => (ready ? provide('lecture', takeToLecture) : undefined), [ready])
  const share = async () => {
    const link = await linkOf(location.href)
    // Where there is no clipboard, `writeText` itself is missing.
    const copied = await Promise.resolve().then(() => navigator.clipboard.writeText(link)).then(() => true, () => false)
    show({ link, copied })
  }
  return (
    <>
      <button type="button" className="button quiet" aria-label={say('share')} aria-haspopup="dialog" onClick={() => void share()}><LinkIcon /><span className="button-words">{say('share')}</span></button>
      {shown && (
        <Dialog title={say('share.title')} onClose={() => show(null)}>
          <p role="status">{say(shown.copied ? 'share.copied' : 'share.blocked')}</p>
          <label className="share-link">
            <span className="small muted">{say('share.link')}</span>
            <textarea readOnly rows={4} value={shown.link} onFocus={event => event.currentTarget.select()} />
          </label>
          <p className="small muted">{say('share.what')}</p>
          {ready && <button type="button" className="button secondary" onClick={takeToLecture}>{say('lecture.add')}</button>}
        </Dialog>
      )}
    </>
  )
}

import { useState } from 'react'
import { perform } from '../../state/commands'
import { useSession, type Problem } from '../../state/session'
import { formatNumber, say } from '../../words'
import { RestartIcon, WarnIcon } from '../theme/icons'
import './status.css'

/** How the computing goes, when there is something to say about it. */
export function StatusCard() {
  const status = useSession(session => session.status)
  const kept = useSession(session => Object.keys(session.runs).length > 0)
  switch (status.kind) {
    case 'ready': return null
    case 'failed': return <Failed problem={status.problem} kept={kept} />
    default: {
      const progress = status.kind === 'running' ? status.progress : 0
      return kept
        ? <div className="status again" role="status"><p>{say('state.running')}</p><Progress value={progress} /></div>
        : (
          <div className="status waiting" role="status">
            <h2>{say('state.waiting')}</h2>
            <Progress value={progress} />
            <p>{say('state.waiting.text')}</p>
          </div>
        )
    }
  }
}

function Progress({ value }: { value: number }) {
  const percent = Math.round(value * 100)
  return (
    <div
      className="progress" role="progressbar" aria-label={say('state.progress', { percent: formatNumber(percent) })}
      aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent}
    >
      <span style={{ transform: `scaleX(${value})` }} />
    </div>
  )
}

function Failed({ problem: { kind, details }, kept }: { problem: Problem; kept: boolean }) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'blocked'>('no')
  const copy = () => {
    // Where there is no clipboard, `writeText` itself is missing.
    Promise.resolve().then(() => navigator.clipboard.writeText(details)).then(() => setCopied('yes'), () => setCopied('blocked'))
  }
  return (
    <div className="status failed" role="alert">
      <span className="status-sign"><WarnIcon /></span>
      <div>
        <h2>{say(`state.${kind}`)}</h2>
        <p>{say(`state.${kind}.text`, { kept: kept ? 'yes' : 'no' })}</p>
      </div>
      <div className="status-actions">
        <button type="button" className="button primary" onClick={() => perform('run')}><RestartIcon />{say('state.again')}</button>
        <button type="button" className="button secondary" onClick={copy}>{say('state.copy')}</button>
        <span role="status">{copied === 'yes' && say('state.copied')}{copied === 'blocked' && say('state.copy.blocked')}</span>
      </div>
      {copied === 'blocked' && <pre tabIndex={0}>{details}</pre>}
    </div>
  )
}

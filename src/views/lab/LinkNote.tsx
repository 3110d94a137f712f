import { forgetReplaced, useLink } from '../../state/link'
import type { Replaced } from '../../state/share'
import { say } from '../../words'

/** What of an opened link could not be used; the rest is open. */
export function LinkNote() {
  const replaced = useLink(link => link.replaced)
  if (replaced.length === 0) return null
  return (
    <div className="modified" role="status">
      <div>
        <b>{say('link.replaced')}</b>
        <ul>{replaced.map((each, i) => <li key={i}>{sayReplaced(each)}</li>)}</ul>
      </div>
      <button type="button" className="text-button" onClick={forgetReplaced}>{say('link.seen')}</button>
    </div>
  )
}

/** A name out of a link is anybody's text: it is shown as text, and short. */
const sayReplaced = ({ part, name = '…' }: Replaced) => say(`link.${part}`, { name })

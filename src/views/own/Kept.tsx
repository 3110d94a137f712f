import { useEffect, useRef, useState } from 'react'
import { eraseOwn, useBringBack, useNothingOwn } from '../../state/own-erase'
import { useKeeping } from '../../state/own-kept'
import { deviceStorage } from '../../state/preferences'
import { say } from '../../words'

/** Where it all lies, what went wrong with that, and the one button that erases it, with the way back. @param told whether it was said already where it lies */
export function Kept({ told }: { told: boolean }) {
  const { blocked, unread } = useKeeping()
  const nothing = useNothingOwn()
  const bringBack = useBringBack()
  const [said, setSaid] = useState<'erased' | 'brought-back' | null>(null)
  const act = useRef<HTMLButtonElement>(null)
  // What was pressed is gone: the focus goes to what undoes it.
  useEffect(() => { if (said) act.current?.focus({ preventScroll: true }) }, [said])
  const erase = () => {
    eraseOwn(deviceStorage())
    setSaid('erased')
  }
  const back = () => {
    bringBack?.()
    setSaid('brought-back')
  }
  return (
    <section className="own-kept">
      {unread && <p className="own-note" role="status">{say('mine.unread')}</p>}
      {blocked && <p className="own-note" role="status">{say('mine.blocked')}</p>}
      {!blocked && !told && <p>{say('mine.kept')}</p>}
      <p className="own-erase" aria-live="polite">{said === 'erased' && nothing ? say('mine.erased') : said === 'brought-back' && !nothing ? say('mine.brought-back') : ''}</p>
      {bringBack
        ? <button ref={act} type="button" className="button secondary" onClick={back}>{say('mine.bring-back')}</button>
        : <button ref={act} type="button" className="button secondary" disabled={nothing} onClick={erase}>{say('mine.erase')}</button>}
    </section>
  )
}

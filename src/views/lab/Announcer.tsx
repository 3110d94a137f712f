import { useCallback, useRef } from 'react'
import type { PlaybackState } from '../../state/playback'
import { useSession } from '../../state/session'
import { useClock } from '../charts/use-clock'
import { createCaption, phasesOf } from './phase-words'

/** Least time between two announcements, ms. */
const PAUSE = 4000

/** Tells a screen reader when somebody begins to hold or lets go; the newest news, at most once in four seconds. */
export function Announcer() {
  const runs = useSession(session => session.runs)
  const region = useRef<HTMLParagraphElement>(null)
  const caption = useRef(createCaption())
  const said = useRef({ phases: '', text: '', at: -Infinity, timer: 0 })

  useClock(useCallback(({ cursor, alignment, playing }: PlaybackState) => {
    const last = said.current
    const text = caption.current(runs, alignment, cursor)
    if (text === last.text) return
    const phases = phasesOf(runs, alignment, cursor)
    // While it plays, minutes go by unsaid; and what moves the clock by hand says its own value.
    const counts = playing || document.activeElement?.getAttribute('role') === 'slider'
    if (counts && phases === last.phases) return
    last.phases = phases
    last.text = text
    window.clearTimeout(last.timer)
    last.timer = window.setTimeout(() => {
      last.at = performance.now()
      if (region.current) region.current.textContent = text
    }, Math.max(0, last.at + PAUSE - performance.now()))
  }, [runs]))

  return <p ref={region} className="visually-hidden" role="status" aria-live="polite" />
}

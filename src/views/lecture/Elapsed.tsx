import { useEffect, useRef } from 'react'
import { formatClock, say } from '../../words'

/** How long it has been; written once a second outside React. By the date, since `began` may come from another window, whose own clock began elsewhere. */
export function Elapsed({ began }: { began: number | null }) {
  const shown = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const write = () => {
      if (shown.current) shown.current.textContent = formatClock(began === null ? 0 : Math.max(0, (Date.now() - began) / 1000))
    }
    write()
    const timer = setInterval(write, 1000)
    return () => clearInterval(timer)
  }, [began])
  return <p className="presenter-time" role="timer" aria-label={say('presenter.time')}><span ref={shown} /></p>
}

import { useEffect, useRef } from 'react'
import { say } from '../../words'

/** How long it has been; written once a second outside React. */
export function Elapsed({ began }: { began: number | null }) {
  const shown = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const write = () => {
      const seconds = began === null ? 0 : Math.max(0, Math.floor((Date.now() - began) / 1000))
      const two = (value: number) => String(value).padStart(2, '0')
      if (shown.current) shown.current.textContent = say('presenter.elapsed', { minutes: two(Math.floor(seconds / 60)), seconds: two(seconds % 60) })
    }
    write()
    const timer = setInterval(write, 1000)
    return () => clearInterval(timer)
  }, [began])
  return <p className="presenter-time" role="timer" aria-label={say('presenter.time')}><span ref={shown} /></p>
}

/**
 * The track of time: what the clock is on and how it is moved by hand. The thumb moves without React, and never by
 * itself when scrubbed.
 */
import { useCallback, useContext, useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react'
import type { Study } from '../../experiments/experiment'
import type { ProfileId } from '../../parameters/profiles'
import { marksOf, type Mark } from '../../state/marks'
import type { PlaybackState } from '../../state/playback'
import { useSession } from '../../state/session'
import { usePlayback } from '../../state/use-playback'
import { formatClock, say } from '../../words'
import { moveByKey } from '../charts/move-by-key'
import { PlainNames, useShortNames } from '../charts/short-names'
import { useClock } from '../charts/use-clock'
import { useScrub } from '../charts/use-scrub'
import { useSize } from '../charts/use-size'
import type { DockForm } from './Dock'
import { sayPhase } from './phase-words'
import { holdsOf, labelMarks, type Hold } from './timeline'

/** Width of a letter of the words on the track, px at a text size of 100 %, generously; and the air beside words, px. */
const LETTER = 7
const AIR = 10

/** Rows of words there is room for under the marks. */
const WORD_ROWS: Readonly<Record<DockForm, number>> = { full: 1, column: 1, compact: 0, row: 0 }

export function Scrubber({ study, form }: { study: Study | null; form: DockForm }) {
  const runs = useSession(session => session.runs)
  const alignment = usePlayback(state => state.alignment)
  const from = usePlayback(state => state.from)
  const to = usePlayback(state => state.to)
  const [track, { width, scale }] = useSize<HTMLDivElement>()
  const slider = useRef<HTMLDivElement>(null)
  const thumb = useRef<HTMLDivElement>(null)
  const holds = useMemo(() => holdsOf(runs, study, alignment), [runs, study, alignment])
  const marks = useMemo(() => marksOf(runs, alignment), [runs, alignment])
  const share = useCallback((clock: number) => (to > from ? (clock - from) / (to - from) : 0), [from, to])
  const percent = (clock: number) => `${(share(clock) * 100).toFixed(3)}%`

  const draw = useCallback(({ cursor, playing }: PlaybackState) => {
    if (thumb.current) thumb.current.style.transform = `translateX(${share(cursor) * 100}%)`
    if (playing) return
    slider.current?.setAttribute('aria-valuenow', cursor.toFixed(0))
    slider.current?.setAttribute('aria-valuetext', say('dock.scrubber.value', { time: formatClock(cursor), phase: sayPhase(runs, alignment, cursor) }))
  }, [share, runs, alignment])
  useClock(draw)

  const short = useShortNames()
  const plain = useContext(PlainNames)
  // Where the groups go by plain words, "After With" would be none: the sign's shape says whose it is.
  const said = (mark: Mark) => (plain ? nameMark(mark) : sayMark(mark, short))
  const labelled = labelMarks(marks, clock => share(clock) * width, mark => said(mark).length * LETTER * scale, width, WORD_ROWS[form])
  const clockUnder = ({ clientX }: PointerEvent) => {
    const { left, width: wide } = track.current!.getBoundingClientRect()
    return from + Math.min(1, Math.max(0, (clientX - left) / wide)) * (to - from)
  }

  /** Words stand after what they speak of; where there is no room, before it; and else over its end: never beside the track, where buttons are. */
  const beside = (start: number, end: number, words: string): { left: string } | { right: string } => {
    const wide = words.length * LETTER * scale + AIR
    if ((1 - share(end)) * width >= wide) return { left: percent(end) }
    return { right: `calc(100% - ${percent(share(start) * width >= wide ? start : end)})` }
  }

  // The words of a mark are the mark.
  const pressed = (event: PointerEvent) => {
    const named = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-clock]') : null
    return named ? Number(named.dataset['clock']) : clockUnder(event)
  }

  return (
    <div
      ref={slider} className="scrubber" role="slider" tabIndex={0} aria-label={say('dock.scrubber')}
      aria-valuemin={Math.round(from)} aria-valuemax={Math.round(to)} aria-valuenow={0}
      onKeyDown={(event: KeyboardEvent) => { if (moveByKey(event, [from, to])) event.preventDefault() }}
      {...useScrub(clockUnder, pressed)}
    >
      <div className="scrubber-track" ref={track}>
        {holds.map(hold => <HoldBar key={hold.profile} hold={hold} percent={percent} beside={beside} alignment={alignment} />)}
        <div className="scrubber-line" />
        {labelled.map(({ mark, row, shift }) => (
          <div key={`${mark.kind}${mark.clock}`} className={`mark ${mark.profiles.join(' ')}`} style={{ left: percent(mark.clock) }}>
            <svg width="12" height="9" viewBox="-1 -1 14 11"><path d="M6 0l6 9H0z" /></svg>
            {row !== null && <span className={`row-${row}`} data-clock={mark.clock} style={{ marginLeft: `${shift}px` }}>{said(mark)}</span>}
          </div>
        ))}
        <div className="thumb-rail" ref={thumb}><div className="thumb" /></div>
      </div>
    </div>
  )
}

/** What the protocol calls a moment in the effort, or ours for the others. */
const nameMark = ({ kind, minutes, label = '' }: Mark) => (kind === 'during' ? label : say(`dock.mark.${kind}`, { minutes }))

function sayMark(mark: Mark, short: (profile: ProfileId) => string): string {
  return mark.profiles.length === 1 ? say('dock.mark.group', { mark: nameMark(mark), group: short(mark.profiles[0]!) }) : nameMark(mark)
}

interface Bar {
  hold: Hold
  percent: (clock: number) => string
  /** Where words about a stretch of the track stand. */
  beside: (start: number, end: number, words: string) => { left: string } | { right: string }
  alignment: 'start' | 'stop'
}

function HoldBar({ hold: { profile, start, end, published }, percent, beside, alignment }: Bar) {
  const at = published && (alignment === 'start' ? start + published.duration : end - published.duration)
  const words = say(`dock.holds.${alignment}`, { time: formatClock(end - start) })
  const said = published && say('study.value', { value: formatClock(published.duration), spread: formatClock(published.spread) })
  return (
    <div className={`hold ${profile}`}>
      <span className="hold-bar" style={{ left: percent(start), right: `calc(100% - ${percent(end)})` }} />
      {published && at !== null && (
        <span className="hold-published" style={{ left: percent(at - published.spread), right: `calc(100% - ${percent(at + published.spread)})` }} />
      )}
      <span className="hold-words" title={said ? say('dock.holds.title', { published: said }) : say('dock.holds.model')} style={beside(start, Math.max(end, alignment === 'start' && published ? at! + published.spread : end), words)}>
        {words}
      </span>
    </div>
  )
}

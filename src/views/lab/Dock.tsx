import { useCallback, useId, useRef, type Ref } from 'react'
import type { Study } from '../../experiments/experiment'
import { stillsOf } from '../../state/marks'
import { playback, setSpeed, SPEEDS, type Alignment, type PlaybackState, type Speed } from '../../state/playback'
import { lineUp, useSession } from '../../state/session'
import { useCalm } from '../../state/system'
import { playOrStep, restart, upcomingStill } from '../../state/transport'
import { usePlayback } from '../../state/use-playback'
import { formatClock, say } from '../../words'
import { useClock } from '../charts/use-clock'
import { NextIcon, PauseIcon, PlayIcon, RestartIcon } from '../theme/icons'
import { Segmented } from '../theme/Segmented'
import { createCaption } from './phase-words'
import { Scrubber } from './Scrubber'
import './dock.css'

const ALIGNMENTS = ['start', 'stop'] as const

/**
 * How much room the dock takes. full: all in it, over the whole width. column: two rows, what is not needed at every
 * moment left to `Timing`. compact: as high as its words and a track. row: one row across a low window.
 */
export type DockForm = 'full' | 'column' | 'compact' | 'row'

/** Plays the clock, says where it stands, and lets it be moved by hand. */
export function Dock({ study, form, section }: { study: Study | null; form: DockForm; section: Ref<HTMLElement> }) {
  const calm = useCalm()
  const play = useRef<HTMLButtonElement>(null)
  // The focus goes on to Play: the next press of the space bar plays, and does not go back once more.
  const startAgain = () => {
    restart()
    play.current?.focus()
  }
  return (
    <section ref={section} className="dock card" data-form={form} aria-label={say('dock.label')}>
      <PlayButton button={play} />
      <button type="button" className="button secondary icon dock-restart" aria-label={say('dock.restart')} onClick={startAgain}><RestartIcon /></button>
      <div className="dock-clock"><Clock />{calm ? <StillPlace /> : form === 'full' && <SpeedChoice />}</div>
      <Caption />
      <Scrubber study={study} form={form} />
      {form === 'full' && <LineUp />}
    </section>
  )
}

/** What the dock has no room for: how fast it plays, and what is laid over what. */
export function Timing() {
  const calm = useCalm()
  return <div className="timing"><LineUp />{!calm && <SpeedChoice />}</div>
}

/** Where the two groups are laid over each other: they hold for different times. */
function LineUp() {
  const alignment = usePlayback(state => state.alignment)
  const works = useSession(session => session.protocol.steps.some(step => step.kind === 'contract'))
  const id = useId()
  // Where nobody works, both runs begin and end together.
  if (!works && alignment === 'start') return null
  return (
    <div className="line-up">
      <span id={id}>{say('dock.line-up')}</span>
      <Segmented
        label={say('dock.line-up')} labelledBy={id} value={alignment} onChange={lineUp}
        choices={ALIGNMENTS.map(value => ({ value, label: say(`dock.line-up.${value}`) }))}
      />
    </div>
  )
}

function PlayButton({ button }: { button: Ref<HTMLButtonElement> }) {
  const playing = usePlayback(state => state.playing)
  const empty = usePlayback(state => state.to <= state.from)
  const calm = useCalm()
  useSession(session => session.runs)
  const last = usePlayback(() => calm && upcomingStill() === null)
  const name = calm ? (last && !empty ? 'restart' : 'next') : playing ? 'pause' : 'play'
  return (
    <button ref={button} type="button" className="button primary play" aria-label={say(`dock.${name}`)} title={say(`dock.${name}`)} disabled={empty} onClick={playOrStep}>
      {ICONS[name]}
    </button>
  )
}

const ICONS = { restart: <RestartIcon />, next: <NextIcon />, pause: <PauseIcon />, play: <PlayIcon /> } as const

/** The time, and the time from what. */
function Clock() {
  const face = useRef<HTMLSpanElement>(null)
  const zero = useRef<HTMLElement>(null)
  const shown = useRef({ second: NaN, alignment: 'start' as Alignment })
  useClock(useCallback(({ cursor, alignment }: PlaybackState) => {
    // It counts whole seconds, away from zero on either side.
    const second = cursor < 0 ? -1 - Math.floor(1e-9 - cursor) : Math.floor(cursor + 1e-9)
    if (second === shown.current.second && alignment === shown.current.alignment) return
    shown.current.second = second
    shown.current.alignment = alignment
    write(face.current, formatClock(cursor))
    write(zero.current, zeroOf(cursor, alignment))
  }, []))
  const { cursor, alignment } = playback.getState()
  return (
    <p className="clock" role="timer" aria-label={say('dock.clock')}>
      <span ref={face}>{formatClock(cursor)}</span> <small ref={zero}>{zeroOf(cursor, alignment)}</small>
    </p>
  )
}

const zeroOf = (cursor: number, alignment: Alignment) => say(`dock.zero.${alignment}`, { side: cursor < 0 ? 'before' : 'after' })

/** Writes only what reads differently. */
function write(element: HTMLElement | null, text: string) {
  if (element && element.textContent !== text) element.textContent = text
}

/** What happens at this moment, in a sentence; as high as its longest, so that nothing moves. */
function Caption() {
  const runs = useSession(session => session.runs)
  const words = useRef<HTMLParagraphElement>(null)
  const caption = useRef(createCaption())
  useClock(useCallback(({ cursor, alignment }: PlaybackState) => write(words.current, caption.current(runs, alignment, cursor)), [runs]))
  return <p className="caption" ref={words} />
}

/** Which of the moments the clock stands at, where playing goes from one to the next. */
function StillPlace() {
  const runs = useSession(session => session.runs)
  const name = useRef<HTMLParagraphElement>(null)
  useClock(useCallback(({ cursor, alignment, from, to }: PlaybackState) => {
    const stills = stillsOf(runs, alignment, from, to)
    const at = stills.findIndex(still => Math.abs(still.clock - cursor) < 1)
    write(name.current, at < 0 ? '' : say('still.place', { index: at + 1, count: stills.length }))
  }, [runs]))
  return <p className="still" ref={name} />
}

function SpeedChoice() {
  const speed = usePlayback(state => state.speed)
  return (
    <label className="speed">
      <span>{say('dock.speed')}</span>
      <select value={speed} onChange={event => setSpeed(Number(event.target.value) as Speed)}>
        {SPEEDS.map(value => <option key={value} value={value}>{say('dock.speed.value', { speed: value })}</option>)}
      </select>
    </label>
  )
}

import { useCallback, useId, useRef, type ReactNode } from 'react'
import type { Experiment } from '../../experiments'
import { stillsOf } from '../../state/marks'
import { playback, setSpeed, SPEEDS, type PlaybackState, type Speed } from '../../state/playback'
import { lineUp, useSession } from '../../state/session'
import { useCalm } from '../../state/system'
import { playOrStep, restart } from '../../state/transport'
import { usePlayback } from '../../state/use-playback'
import { formatClock, say } from '../../words'
import { useClock } from '../charts/use-clock'
import { NextIcon, PauseIcon, PlayIcon, RestartIcon } from '../theme/icons'
import { Segmented } from '../theme/Segmented'
import { sayStill } from './phase-words'
import { Scrubber } from './Scrubber'
import './dock.css'

const ALIGNMENTS = ['start', 'stop'] as const

/** Plays the clock, shows it, and lets it be moved by hand. */
export function Dock({ experiment, wordRows = 2, children }: { experiment: Experiment; wordRows?: number; children?: ReactNode }) {
  const calm = useCalm()
  return (
    <section className="dock card" aria-label={say('dock.label')}>
      <PlayButton />
      <button type="button" className="button secondary icon" aria-label={say('dock.restart')} onClick={restart}><RestartIcon /></button>
      <div className="dock-clock"><Clock />{calm ? <StillName /> : <SpeedChoice />}</div>
      <Scrubber experiment={experiment} wordRows={wordRows} />
      {children}
    </section>
  )
}

/** Where the two groups are laid over each other: they hold for different times. */
export function LineUp() {
  const alignment = usePlayback(state => state.alignment)
  const id = useId()
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

function PlayButton() {
  const playing = usePlayback(state => state.playing)
  const empty = usePlayback(state => state.to <= state.from)
  const calm = useCalm()
  const name = calm ? 'next' : playing ? 'pause' : 'play'
  return (
    <button type="button" className="button primary play" aria-label={say(`dock.${name}`)} title={say(`dock.${name}`)} disabled={empty} onClick={playOrStep}>
      {calm ? <NextIcon /> : playing ? <PauseIcon /> : <PlayIcon />}
    </button>
  )
}

function Clock() {
  const face = useRef<HTMLSpanElement>(null)
  useClock(useCallback(({ cursor }: PlaybackState) => {
    const text = formatClock(cursor)
    if (face.current && face.current.textContent !== text) face.current.textContent = text
  }, []))
  return (
    <p className="clock" role="timer" aria-label={say('dock.clock')}>
      <span ref={face}>{formatClock(playback.getState().cursor)}</span> <small>{say('dock.minutes')}</small>
    </p>
  )
}

/** Which still the clock stands at, where playing goes from still to still. */
function StillName() {
  const runs = useSession(session => session.runs)
  const name = useRef<HTMLSpanElement>(null)
  useClock(useCallback(({ cursor, alignment, from, to }: PlaybackState) => {
    if (name.current) name.current.textContent = sayStill(stillsOf(runs, alignment, from, to), cursor)
  }, [runs]))
  return <p className="still"><span ref={name} /></p>
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

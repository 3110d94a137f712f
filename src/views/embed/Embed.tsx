import { useEffect, useRef, useState } from 'react'
import { linkOf } from '../../state/link'
import { playback } from '../../state/playback'
import { useSession } from '../../state/session'
import { useSetup } from '../../state/setup'
import { useCalm } from '../../state/system'
import { jump, playOrStep, provideTransport } from '../../state/transport'
import { usePlayback } from '../../state/use-playback'
import { paint, useView } from '../../state/view'
import { formatClock, say } from '../../words'
import { CalmStage } from '../stage/calm-stage'
import { NextIcon, PauseIcon, PlayIcon } from '../theme/icons'
import { Segmented } from '../theme/Segmented'
import { useHost } from './use-host'
import './embed.css'

const SHOWN = ['pain', 'change'] as const

/** The two bodies and their clock, inside another page; that page may lead it (`use-host`). Nothing of one's own is in here. */
export function Embed() {
  useHost()
  useEffect(provideTransport, [])
  const title = useSession(({ study, protocol }) => study?.title ?? protocol.title)
  const status = useSession(session => session.status.kind)
  const empty = useSession(session => Object.keys(session.runs).length === 0)
  const painted = useView(view => view.painted)
  const playing = usePlayback(now => now.playing)
  const calm = useCalm()
  useEffect(() => { document.title = say('shell.title', { screen: title }) }, [title])
  const words = say(calm ? 'embed.next' : playing ? 'embed.pause' : 'embed.play')
  return (
    <main className="embed" data-status={status}>
      <h1>{title}</h1>
      <div className="embed-stage"><CalmStage label={say('embed.stage', { title })} /></div>
      {empty && <p className="embed-note" role="status">{say(status === 'failed' ? 'embed.failed' : 'embed.waiting')}</p>}
      <div className="embed-dock">
        <button type="button" className="button primary embed-play" aria-label={words} disabled={empty} onClick={playOrStep}>{calm ? <NextIcon /> : playing ? <PauseIcon /> : <PlayIcon />}</button>
        <Time />
        <Segmented label={say('embed.painted')} value={painted === 'pain' ? 'pain' : painted === 'change' ? 'change' : ''} choices={SHOWN.map(value => ({ value, label: say(`embed.${value}`) }))} onChange={value => { if (value !== '') paint(value) }} />
        <Open />
      </div>
      <p className="embed-model">{say('model.note')}</p>
    </main>
  )
}

/** The clock and its slider: they follow the cursor outside React. */
function Time() {
  const slider = useRef<HTMLInputElement>(null)
  const clock = useRef<HTMLSpanElement>(null)
  const from = usePlayback(now => now.from)
  const to = usePlayback(now => now.to)
  useEffect(() => {
    const write = () => {
      const { cursor } = playback.getState()
      const text = formatClock(cursor)
      if (slider.current) {
        slider.current.value = String(cursor)
        slider.current.setAttribute('aria-valuetext', say('embed.clock', { time: text }))
      }
      if (clock.current && clock.current.textContent !== text) clock.current.textContent = text
    }
    write()
    return playback.subscribe(write)
  }, [from, to])
  return (
    <>
      <span ref={clock} className="embed-clock" />
      <input ref={slider} type="range" min={from} max={to} step="any" defaultValue={from} disabled={to <= from} aria-label={say('embed.time')} onInput={event => jump(event.currentTarget.valueAsNumber)} />
    </>
  )
}

/** The way to the whole page, with what is set up here. */
function Open() {
  const setup = useSetup(state => state.setup)
  const [href, setHref] = useState('')
  useEffect(() => {
    let newest = true
    void linkOf(`${location.origin}${location.pathname}`).then(link => { if (newest) setHref(link) })
    return () => { newest = false }
  }, [setup])
  return <a className="button quiet" href={href || undefined} target="_blank" rel="noopener">{say('embed.open')}</a>
}

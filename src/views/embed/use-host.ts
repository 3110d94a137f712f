/** The line to the page around this one: commands in, events out. */
import { useEffect } from 'react'
import { setupOf } from '../../state/deck-setups'
import { hostOf, isHeard, readMessage, targetFor, EMBED_VERSION, type Command } from '../../state/embed-door'
import { NO_TRAIL } from '../../state/history'
import { pause, play, playback, setSpeed } from '../../state/playback'
import { lineUp, useSession } from '../../state/session'
import { useSetup, type Setup } from '../../state/setup'
import { encodeSetup } from '../../state/share'
import { isCalm } from '../../state/system'
import { jump, nextStill } from '../../state/transport'
import { turnTo, useView } from '../../state/view'

/** Least time between two events that tell the time while it plays, ms. */
const TOLD_EVERY = 250

/** What there is to say of what is on screen. */
function state() {
  const { cursor, playing, speed, alignment, from, to } = playback.getState()
  const { painted, heading } = useView.getState()
  const { status, protocol, study } = useSession.getState()
  return { status: status.kind, title: study?.title ?? protocol.title, clock: cursor, playing, speed, alignment, from, to, painted, side: Math.cos(heading) >= 0 ? 'front' : 'back' } as const
}

/** Listens to the page around this one from now on. */
export function useHost() {
  useEffect(() => {
    if (window.parent === window) return
    const host = hostOf(location.search)
    let spoke: string | null = null
    const tell = (event: string, more: object = {}, target = targetFor(host, spoke)) => {
      if (target !== null && target !== 'about:nobody') window.parent.postMessage({ nocilab: 'embed', version: EMBED_VERSION, event, ...more }, target)
    }
    const heard = async (message: MessageEvent) => {
      if (!isHeard(message, window.parent, host)) return
      const read = await readMessage(message.data)
      if (!read) return
      spoke = message.origin
      if (read.kind === 'refused') return tell('answer', { id: read.id, ok: false, problems: read.problems })
      await carryOut(read.command)
      tell('answer', { id: read.command.id ?? null, ok: true, state: state() })
    }
    const listen = (message: MessageEvent) => void heard(message)
    window.addEventListener('message', listen)
    const stops = [follow(tell), () => window.removeEventListener('message', listen)]
    // That it is there is no secret, and nothing else is said to whoever has not spoken.
    tell('ready', {}, host ?? '*')
    return () => { for (const stop of stops) stop() }
  }, [])
}

/** Tells what changes, as it changes. */
function follow(tell: (event: string, more?: object) => void): () => void {
  let told = 0
  let loaded: Setup | null = null
  const stops = [
    playback.subscribe((now, before) => {
      if (now.playing !== before.playing) return tell(now.playing ? 'playing' : 'paused', { state: state() })
      if (now.cursor === before.cursor) return
      const time = performance.now()
      if (now.playing && time - told < TOLD_EVERY) return
      told = time
      tell('time', { clock: now.cursor, playing: now.playing })
    }),
    useSession.subscribe(({ status, setup, runs }, before) => {
      if (status.kind === 'failed' && before.status.kind !== 'failed') tell('failed', { state: state() })
      if (status.kind !== 'ready' || setup === loaded || Object.keys(runs).length === 0) return
      loaded = setup
      void encodeSetup(setup).then(link => tell('loaded', { setup: link, state: state() }))
    }),
  ]
  return () => { for (const stop of stops) stop() }
}

async function carryOut(command: Command): Promise<void> {
  switch (command.do) {
    case 'load': {
      const setup = await setupOf(command.setup)
      await new Promise<void>(resolve => {
        const done = ({ setup: shown, status }: ReturnType<typeof useSession.getState>) => shown === setup || status.kind === 'failed'
        const stop = useSession.subscribe(now => {
          if (!done(now)) return
          stop()
          resolve()
        })
        useSetup.setState({ setup, ...NO_TRAIL })
      })
      return
    }
    case 'play':
      if (command.speed !== undefined) setSpeed(command.speed)
      // Where nothing may move by itself, playing is a step to the next moment, as it is for whoever presses Play.
      if (isCalm()) nextStill()
      else play()
      return
    case 'pause': return pause()
    case 'seek':
      if (command.from !== undefined) lineUp(command.from)
      return jump(command.clock)
    case 'paint': useView.setState({ painted: command.what }); return
    case 'face': turnTo(command.side === 'front' ? 0 : Math.PI); return
    case 'state': return
  }
}

/** What the buttons and keys of playing do. */
import { provide } from './commands'
import { marksOf, nextOf, stillsOf, type Still } from './marks'
import { pause, play, playback, seek } from './playback'
import { useSession } from './session'
import { isCalm } from './system'

/** One press of an arrow key, s. */
export const NUDGE = 10

/** Plays, or stops; where nothing may move by itself, goes to the next still, or from the last one back to the start. */
export function playOrStep() {
  if (isCalm()) return nextStill()
  if (playback.getState().playing) pause()
  else play()
}

export function stills(): Still[] {
  const { alignment, from, to } = playback.getState()
  return stillsOf(useSession.getState().runs, alignment, from, to)
}

/** The clock time of the next still; null after the last. */
export const upcomingStill = (): number | null => nextOf(stills().map(still => still.clock), playback.getState().cursor, 1)

/** Goes to the next still; after the last, back to the start, as its button then says. */
export function nextStill() {
  jump(upcomingStill() ?? playback.getState().from)
}

export const restart = () => seek(playback.getState().from)

/** Moves the clock by some seconds and stops it: whoever scrubs wants to look. */
export function nudge(seconds: number) {
  jump(playback.getState().cursor + seconds)
}

/** To the next moment of measuring, the line-up or an end of the runs. */
export function nextMark(direction: 1 | -1) {
  const { alignment, cursor, from, to } = playback.getState()
  const clocks = [from, 0, ...marksOf(useSession.getState().runs, alignment).map(mark => mark.clock), to]
  jump(nextOf(clocks, cursor, direction))
}

/** Goes to a clock time and stops there. Never animated. */
export function jump(clock: number | null) {
  if (clock === null) return
  pause()
  seek(clock)
}

/** Lets the keys move the clock, while a screen shows it. Returns how to take them back. */
export function provideTransport(): () => void {
  const given = [
    provide('play', playOrStep),
    provide('earlier', () => nudge(-NUDGE)),
    provide('later', () => nudge(NUDGE)),
    provide('previous-mark', () => nextMark(-1)),
    provide('next-mark', () => nextMark(1)),
  ]
  return () => { for (const takeBack of given) takeBack() }
}

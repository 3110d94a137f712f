/** Takes the clock from one time to another in a few seconds, for a person to see how it came about; where nothing may move by itself, at once. */
import { pause, playback, seek } from './playback'
import { isCalm } from './system'

/** Slow at both ends. */
const eased = (share: number) => share * share * (3 - 2 * share)

let asked = 0

/** Stops where it is. */
export function stopGlide() {
  cancelAnimationFrame(asked)
  asked = 0
}

/** @param from,to clock times, s @param seconds of real time */
export function glide(from: number, to: number, seconds: number) {
  stopGlide()
  pause()
  if (isCalm() || from === to) {
    seek(to)
    return
  }
  seek(from)
  let begun: number | null = null
  const step = (now: number) => {
    begun ??= now
    // Whoever moves the clock by other means, or asks for less motion, ends this.
    if (isCalm()) {
      seek(to)
      asked = 0
      return
    }
    const share = Math.min(1, (now - begun) / 1000 / seconds)
    playback.setState({ cursor: from + (to - from) * eased(share) })
    asked = share < 1 ? requestAnimationFrame(step) : 0
    if (share === 1) seek(to)
  }
  asked = requestAnimationFrame(step)
}

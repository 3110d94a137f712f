/** Takes the clock from one time to another in a few seconds, for a person to see how it came about; where nothing may move by itself, at once. */
import { create } from 'zustand'
import { pause, playback, seek } from './playback'
import { isCalm } from './system'

/** Slow at both ends. */
const eased = (share: number) => share * share * (3 - 2 * share)

/** Whether the clock is on its way: what is said of the moment it goes to does not hold yet. */
export const useGlide = create<{ readonly gliding: boolean }>()(() => ({ gliding: false }))

let asked = 0

/** Stops where it is. */
export function stopGlide() {
  cancelAnimationFrame(asked)
  arrive()
}

function arrive() {
  asked = 0
  if (useGlide.getState().gliding) useGlide.setState({ gliding: false })
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
  useGlide.setState({ gliding: true })
  let begun: number | null = null
  const step = (now: number) => {
    begun ??= now
    // Whoever asks for less motion meanwhile ends this.
    const share = isCalm() ? 1 : Math.min(1, (now - begun) / 1000 / seconds)
    if (share < 1) {
      playback.setState({ cursor: from + (to - from) * eased(share) })
      asked = requestAnimationFrame(step)
      return
    }
    seek(to)
    arrive()
  }
  asked = requestAnimationFrame(step)
}

/** Moves the clock while it plays, once a frame; asks for no frame at rest. */
import { advance, playback } from './playback'

/** Longest step of one frame, s: after a stall or a hidden tab, playing goes on where it was. */
const LONGEST_STEP = 0.25

/** The two functions of the window it needs, so that a test can be the window. */
export interface Frames {
  requestAnimationFrame(callback: (milliseconds: number) => void): number
  cancelAnimationFrame(id: number): void
}

/** Starts watching the clock. Returns how to stop. */
export function startFrameLoop(frames: Frames): () => void {
  let asked: number | null = null
  let before: number | null = null

  function frame(now: number) {
    asked = null
    if (before !== null) advance(Math.min(LONGEST_STEP, (now - before) / 1000))
    before = now
    follow()
  }

  function follow() {
    const { playing } = playback.getState()
    if (playing && asked === null) asked = frames.requestAnimationFrame(frame)
    if (playing) return
    if (asked !== null) frames.cancelAnimationFrame(asked)
    asked = null
    before = null
  }

  const unsubscribe = playback.subscribe((state, previous) => {
    if (state.playing !== previous.playing) follow()
  })
  follow()
  return () => {
    unsubscribe()
    if (asked !== null) frames.cancelAnimationFrame(asked)
  }
}

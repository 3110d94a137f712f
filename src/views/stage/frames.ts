/**
 * Who on the stage follows the cursor outside React. While the solid bodies are drawn, they call `run` after each of
 * their frames; while the flat map is, a frame is asked for whenever something it shows has changed. None at rest.
 */
import { useOwnDrawing } from '../../state/own-drawing'
import { playback } from '../../state/playback'
import { useSession } from '../../state/session'
import { useDevice } from '../../state/system'
import { useView } from '../../state/view'

export interface Frames {
  /** Calls `update` in every frame, and once now. @returns stops */
  follow(update: () => void): () => void
  /** Runs all updates now. */
  run(): void
  /** Runs them in the next frame. */
  request(): void
  /** Whether it asks for frames by itself, as something changes. */
  drive(self: boolean): void
  /** Begins to watch for changes. @returns stops */
  start(): () => void
}

export function createFrames(): Frames {
  const updates = new Set<() => void>()
  let asked = 0
  let drives = true

  const run = () => {
    for (const update of updates) update()
  }
  const request = () => {
    asked ||= requestAnimationFrame(() => {
      asked = 0
      run()
    })
  }
  const changed = () => {
    if (drives) request()
  }
  return {
    run, request,
    follow(update) {
      updates.add(update)
      update()
      return () => updates.delete(update)
    },
    drive(self) {
      drives = self
      if (self) request()
    },
    start() {
      const stops = [playback.subscribe(changed), useSession.subscribe(changed), useView.subscribe(changed), useOwnDrawing.subscribe(changed), useDevice.subscribe(changed)]
      return () => {
        for (const stop of stops) stop()
        cancelAnimationFrame(asked)
        asked = 0
      }
    },
  }
}

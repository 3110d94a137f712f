/** A live region that speaks at most once in four seconds, then says the newest, and never the same twice. */
export const PAUSE = 4000

export interface Speaker {
  /** Will say what `text` gives when it is its turn. */
  offer(text: () => string): void
  stop(): void
}

/** @param now ms, of a clock that only runs forward */
export function createSpeaker(write: (text: string) => void, now: () => number = () => performance.now()): Speaker {
  let spokenAt = -Infinity
  let spoken = ''
  let waiting: (() => string) | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function speak() {
    timer = undefined
    const text = waiting?.()
    waiting = null
    if (text === undefined || text === spoken) return
    write(text)
    spoken = text
    spokenAt = now()
  }

  return {
    offer(text) {
      waiting = text
      timer ??= setTimeout(speak, Math.max(0, spokenAt + PAUSE - now()))
    },
    stop() {
      clearTimeout(timer)
      timer = undefined
      waiting = null
    },
  }
}

/**
 * Keeps one worker at work. A worker that dies or falls silent is replaced once and asked again; if that one fails as
 * well, the request is given up in words. Knows nothing of what is asked for.
 */

/** A worker as seen from here: asked for one thing, heard from, and put down. */
export interface Helper<Request, Reply> {
  ask(request: Request, onProgress: (share: number) => void): Promise<Reply>
  /** Calls back when the worker itself breaks: a script that does not load, an error nobody caught. */
  onBreak(callback: (details: string) => void): void
  end(): void
}

export interface Lifeline<Request, Reply> {
  /** Rejects with a `Silence` after the second failure, and with the worker's own error if it answers with one. */
  ask(request: Request, onProgress: (share: number) => void): Promise<Reply>
  end(): void
}

/** The worker died or fell silent, twice. */
export class Silence extends Error {}

const ATTEMPTS = 2

export function lifeline<Request, Reply>(spawn: () => Helper<Request, Reply>, silentAfter: number): Lifeline<Request, Reply> {
  let helper: Helper<Request, Reply> | undefined
  let giveUp: ((details: string) => void) | undefined
  let asked = 0

  function living(): Helper<Request, Reply> {
    if (!helper) {
      const mine = helper = spawn()
      // A worker that breaks while nothing is asked of it is put down as well: the next request gets a new one at once.
      helper.onBreak(details => {
        if (helper !== mine) return
        giveUp?.(details)
        if (helper === mine) putDown()
      })
    }
    return helper
  }

  function putDown() {
    helper?.end()
    helper = undefined
  }

  /** One attempt. A newer request takes over the watch: the answer to an older one no longer matters. */
  function attempt(request: Request, onProgress: (share: number) => void): Promise<Reply> {
    return new Promise((resolve, reject) => {
      let watch: ReturnType<typeof setTimeout> | undefined
      let settled = false
      const settle = (how: () => void) => {
        if (settled) return
        settled = true
        clearTimeout(watch)
        how()
      }
      const silent = (details: string) => settle(() => {
        if (giveUp === silent) putDown()
        reject(new Silence(details))
      })
      const heard = () => {
        if (settled) return
        clearTimeout(watch)
        watch = setTimeout(() => silent(`nothing was heard for ${silentAfter / 1000} s`), silentAfter)
      }
      giveUp = silent
      heard()
      living().ask(request, share => {
        heard()
        if (!settled) onProgress(share)
      }).then(reply => settle(() => resolve(reply)), (error: unknown) => settle(() => reject(error)))
    })
  }

  return {
    async ask(request, onProgress) {
      const mine = ++asked
      let last: unknown
      for (let count = 0; count < ATTEMPTS; count++) {
        try {
          return await attempt(request, onProgress)
        } catch (error) {
          // An older request is never asked again: it would push the newer one aside.
          if (!(error instanceof Silence) || mine !== asked) throw error
          last = error
        }
      }
      throw last
    },
    end: putDown,
  }
}

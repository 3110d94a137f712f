/** The page's side of the worker's door, with the real runner behind a door that can be shut. */
import { expose } from 'comlink'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createRunner } from '../../src/simulation/runner'
import { start } from '../../src/state/simulation-client'
import { useSession } from '../../src/state/session'

let silent = false
let begun = 0

/** A worker in this very thread: its messages go through real ports. */
class LocalWorker {
  readonly #port: MessagePort

  constructor() {
    begun++
    const { port1, port2 } = new MessageChannel()
    this.#port = port1
    const run = createRunner(() => new Promise((resolve) => { setImmediate(resolve) }))
    expose({ run: (...request: Parameters<typeof run>) => (silent ? new Promise(() => undefined) : run(...request)) }, port2)
  }

  postMessage(message: unknown, transfer: Transferable[] = []) {
    this.#port.postMessage(message, transfer)
  }

  addEventListener(kind: string, listener: (event: MessageEvent) => void) {
    this.#port.addEventListener(kind as 'message', listener)
    this.#port.start()
  }

  removeEventListener(kind: string, listener: (event: MessageEvent) => void) {
    this.#port.removeEventListener(kind as 'message', listener)
  }

  terminate() {
    this.#port.close()
  }
}

beforeEach(() => {
  vi.stubGlobal('Worker', LocalWorker)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Lets the messages of the ports through, then the time that a silence may last. */
async function waitOutASilence() {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => { setImmediate(resolve) })
  await vi.advanceTimersByTimeAsync(10_000)
}

describe('a run', () => {
  it('is shown for both groups, and tells how far it is on the way', async () => {
    const told: number[] = []
    const stop = useSession.subscribe(({ status }) => { if (status.kind === 'running') told.push(status.progress) })
    await start()
    stop()
    const { status, runs } = useSession.getState()
    expect(status).toEqual({ kind: 'ready' })
    expect(Object.keys(runs)).toEqual(['healthy', 'fibromyalgia'])
    expect(told.length).toBeGreaterThan(2)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
  })

  it('that falls silent twice is given up, and the last good one stays', async () => {
    const { runs } = useSession.getState()
    silent = true
    const before = begun
    const over = start()
    expect(useSession.getState().status.kind).toBe('running')
    expect(useSession.getState().runs).toBe(runs)
    await waitOutASilence()
    expect(useSession.getState().status.kind).toBe('running')
    await waitOutASilence()
    await over
    expect(begun).toBe(before + 1)
    expect(useSession.getState().status).toEqual({ kind: 'failed', problem: { kind: 'stopped', details: expect.stringContaining('nothing was heard for 10 s') } })
    expect(useSession.getState().runs).toBe(runs)
    silent = false
    await start()
    expect(useSession.getState().status).toEqual({ kind: 'ready' })
    expect(useSession.getState().runs).not.toBe(runs)
  })

  it('is superseded by a newer one, which alone is shown', async () => {
    const shown: unknown[] = []
    const stop = useSession.subscribe(({ runs }, before) => { if (runs !== before.runs) shown.push(runs) })
    await Promise.all([start(), start()])
    stop()
    expect(shown).toHaveLength(1)
    expect(useSession.getState().status).toEqual({ kind: 'ready' })
  })
})

/** The page's side of the worker's door, with the real runner behind a door that can be shut. */
import { expose } from 'comlink'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createRunner } from '../../src/simulation/runner'
import { followSetup, start } from '../../src/state/simulation-client'
import { endGesture, openStudy, PRESET, setWhatIf, useSetup } from '../../src/state/setup'
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

describe('a set-up that is changed', () => {
  const settled = () => vi.waitFor(() => {
    const { setup, status } = useSession.getState()
    expect(status).toEqual({ kind: 'ready' })
    expect(setup).toBe(useSetup.getState().setup)
  }, { timeout: 25_000, interval: 20 })

  beforeEach(() => {
    vi.useRealTimers()
    useSetup.setState(useSetup.getInitialState(), true)
  })

  it('is run while a control moves: what is under way is shown, then the newest; the unchanged run stays beside it', async () => {
    await start()
    const { runs: unchanged } = useSession.getState()
    const stop = followSetup()
    const shown: unknown[] = []
    const forget = useSession.subscribe(({ runs }, before) => { if (runs !== before.runs) shown.push(runs.fibromyalgia) })
    for (const amount of [0.2, 0.4, 0.6, 0.8, 1]) setWhatIf('brake-back', { amount, whom: 'fibromyalgia' }, undefined, 'brake-back')
    await settled()
    await vi.waitFor(() => expect(useSession.getState().baseline.fibromyalgia).toBe(unchanged.fibromyalgia))
    await vi.waitFor(() => expect(useSession.getState().rough).toBe(false), { timeout: 25_000 })
    forget()
    stop()
    const { runs, baseline } = useSession.getState()
    // The first value was under way and was not thrown away; of the others only the last was run, and when the control rests, once more.
    expect(shown).toHaveLength(3)
    expect(runs.healthy).toBe(unchanged.healthy)
    expect(runs.fibromyalgia).not.toBe(unchanged.fibromyalgia)
    expect(baseline.healthy).toBeUndefined()
  })

  it('is run with fewer rows while a control is held and moves, and with all of them, the same readings, when it is let go', async () => {
    await start()
    const stop = followSetup()
    const rowsOf = () => Object.values(useSession.getState().runs).map(({ time }) => time.length)
    setWhatIf('brake-off', { amount: 0.5, whom: 'both' }, undefined, 'brake-off')
    await settled()
    expect(useSession.getState().rough).toBe(true)
    const { runs: moving } = useSession.getState()
    const few = rowsOf()
    endGesture()
    await vi.waitFor(() => expect(useSession.getState().rough).toBe(false), { timeout: 25_000 })
    stop()
    rowsOf().forEach((rows, i) => expect(rows).toBeGreaterThan(2.5 * few[i]))
    const { runs: still } = useSession.getState()
    for (const profile of ['healthy', 'fibromyalgia'] as const) {
      expect(still[profile]?.measures).toEqual(moving[profile]?.measures)
      expect(still[profile]?.steps).toEqual(moving[profile]?.steps)
    }
  })

  it('opens another study with all of its arms, and says nothing of it before its runs are there', async () => {
    await start()
    const stop = followSetup()
    openStudy('staud2014', 'at-48')
    expect(useSession.getState().study?.id).toBe('ge2012')
    await settled()
    expect(useSession.getState().protocol.title).toContain('48 °C')
    await vi.waitFor(() => expect(Object.keys(useSession.getState().arms.healthy ?? {}).toSorted()).toEqual(['at-44', 'at-46', 'at-48']), { timeout: 25_000 })
    stop()
    expect(useSession.getState().setup.subject).not.toEqual(PRESET.subject)
  })
})

/** Ways to break the page on purpose, each before its first line runs. For `prepare`. */
import type { Page } from 'playwright-core'

type Prepare = (page: Page) => Promise<unknown>

/** Several of them, one after the other. */
export const all = (...steps: readonly Prepare[]) => async (page: Page): Promise<void> => {
  for (const step of steps) await step(page)
}

/** A browser that refuses WebGL. */
export const noWebGL: Prepare = (page) => page.addInitScript(() => {
  const open = HTMLCanvasElement.prototype.getContext as (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) => RenderingContext | null
  Object.assign(HTMLCanvasElement.prototype, { getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return kind.startsWith('webgl') || kind === 'webgpu' ? null : open.call(this, kind, ...rest)
  } })
})

/** Keeps hold of the drawing's context, so that it can be lost and given back. */
export const losableWebGL: Prepare = (page) => page.addInitScript(() => {
  const open = HTMLCanvasElement.prototype.getContext as (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) => RenderingContext | null
  Object.assign(HTMLCanvasElement.prototype, { getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    const context = open.call(this, kind, ...rest)
    if (context instanceof WebGL2RenderingContext) Object.assign(globalThis, { contextOfTest: context.getExtension('WEBGL_lose_context') })
    return context
  } })
})
export const loseContext = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { contextOfTest: WEBGL_lose_context }).contextOfTest.loseContext())
export const restoreContext = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { contextOfTest: WEBGL_lose_context }).contextOfTest.restoreContext())

/** A browser that lets nothing be kept. */
export const noStorage: Prepare = (page) => page.addInitScript(() => {
  Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('storage is blocked', 'SecurityError') } })
})

/** Body files are answered so. */
export const bodies = (answer: 'missing' | 'corrupt'): Prepare => (page) => page.route('**/body/*.glb', (route) => (answer === 'missing'
  ? route.fulfill({ status: 404, body: 'not here' })
  : route.fulfill({ status: 200, contentType: 'model/gltf-binary', body: Buffer.alloc(4096, 'no body') })))

/** What becomes of a worker. */
export type Fate =
  /** The script is not there. */
  | 'missing'
  /** The script breaks as it is read. */
  | 'broken'
  /** It answers each request with an error. */
  | 'throws'
  /** It runs, tells how far it is, and ends without a word. */
  | 'dies'
  /** It never says anything. */
  | 'silent'
  | 'well'

const BEFORE: Readonly<Partial<Record<Fate, string>>> = {
  broken: 'throw new Error("broken on purpose");',
  throws: 'Array.prototype.entries = () => { throw new Error("thrown on purpose") };',
  dies: `{
    const post = MessagePort.prototype.postMessage
    let said = 0
    // A progress report goes through a port of its own, given by comlink; the door itself is the worker's own postMessage.
    MessagePort.prototype.postMessage = function (...values) {
      post.apply(this, values)
      if (values[0]?.type === 'APPLY' && ++said === 3) self.close()
    }
  };`
}

/** Workers have these fates, in the order they are started; the last one holds for all that follow. Says how many were started. */
export function workers(fates: readonly Fate[]): { prepare: Prepare, started: () => number } {
  let started = 0
  const prepare: Prepare = (page) => page.route('**/simulation.worker-*.js', async (route) => {
    const fate = fates[Math.min(started++, fates.length - 1)]!
    if (fate === 'missing') return route.fulfill({ status: 404, body: 'not here' })
    if (fate === 'silent') return route.fulfill({ contentType: 'text/javascript', body: '' })
    const response = await route.fetch()
    return route.fulfill({ response, body: `${BEFORE[fate] ?? ''}${await response.text()}` })
  })
  return { prepare, started: () => started }
}

/** The page's long waits end when the test says so. Ten seconds of silence need not be sat through. */
export const patience: Prepare = (page) => page.addInitScript(() => {
  const waits = new Map<number, () => void>()
  Object.assign(globalThis, { waitsOfTest: waits })
  const wait = window.setTimeout.bind(window)
  const stop = window.clearTimeout.bind(window)
  let last = -1
  Object.assign(window, {
    setTimeout: (act: () => void, delay = 0, ...rest: unknown[]) => {
      if (delay < 10_000) return wait(act, delay, ...rest)
      waits.set(last, act)
      return last--
    },
    clearTimeout: (id: number | undefined) => {
      if (id === undefined || !waits.delete(id)) stop(id)
    }
  })
})
/** Waits until the page waits for something long, and lets that time be over. */
export async function endPatience(page: Page): Promise<void> {
  await page.waitForFunction(() => (globalThis as unknown as { waitsOfTest: Map<number, () => void> }).waitsOfTest.size > 0)
  await page.evaluate(() => {
    const { waitsOfTest } = globalThis as unknown as { waitsOfTest: Map<number, () => void> }
    const acts = [...waitsOfTest.values()]
    waitsOfTest.clear()
    for (const act of acts) act()
  })
}

/** Measures the session in a worker of a real Chromium. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { build } from 'vite'
import { CHROMIUM_FLAGS, findChromium } from '../chromium.mjs'
import { ROOT } from '../lib/process.mjs'
import { processSeconds } from './cpu'
import type { WorkerReply } from './browser-worker'

export interface BrowserResult {
  readonly browser: string
  /** Milliseconds of wall clock inside the worker, per profile. */
  readonly sessions: readonly WorkerReply[]
  /** Mean milliseconds of CPU of the page's process per session, over both profiles; null where the browser does not tell. */
  readonly cpu: number | null
}

const WARM_UP = { warmUp: 12, tries: 1 }
const MEASURED = { warmUp: 0, tries: 15 }
const LIMIT_MS = 60_000

/** Undefined where no Chromium is found. Throws when it is there and the measurement fails. */
export async function measureInBrowser(): Promise<BrowserResult | undefined> {
  const executablePath = findChromium({ install: false })
  if (!executablePath) return undefined
  const worker = await buildWorker()
  const server = createServer((request, response) => {
    // Isolated pages get the finest clock a browser gives.
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp')
    const script = request.url === '/worker.js'
    response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html')
    response.end(script ? worker : '<!doctype html><title>bench</title><link rel="icon" href="data:,">')
  })
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  let browser: Browser | undefined
  try {
    browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] })
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.evaluate(() => { Object.assign(window, { bench: new Worker('/worker.js', { type: 'module' }) }) })
    const ask = (order: typeof MEASURED) => page.evaluate(({ order: sent, limit }) => new Promise<WorkerReply[]>((resolve, reject) => {
      const { bench } = window as unknown as { bench: Worker }
      bench.onmessage = ({ data }: MessageEvent<WorkerReply[]>) => resolve(data)
      bench.onerror = event => reject(new Error(event.message))
      setTimeout(() => reject(new Error('the worker does not answer')), limit)
      bench.postMessage(sent, [])
    }), { order, limit: LIMIT_MS })
    await ask(WARM_UP)
    const before = await processSeconds(browser)
    const sessions = await ask(MEASURED)
    const after = await processSeconds(browser)
    const cpu = before === null || after === null ? null : (after.page - before.page) * 1000 / (MEASURED.tries * sessions.length)
    return { browser: `Chromium ${browser.version()}`, sessions, cpu }
  } finally {
    await browser?.close()
    server.close()
  }
}

async function buildWorker(): Promise<string> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'nocilab-bench-'))
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'silent',
      publicDir: false,
      build: { outDir, emptyOutDir: true, lib: { entry: path.join(ROOT, 'scripts', 'bench', 'browser-worker.ts'), formats: ['es'], fileName: () => 'worker.js' } },
    })
    return readFileSync(path.join(outDir, 'worker.js'), 'utf8')
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}

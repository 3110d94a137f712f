/**
 * When a phone on a slow line has painted the largest thing of the story: each visit with an empty cache, the build served
 * packed as hosts serve it. The line and the brake on the CPU are those of Lighthouse's "Slow 4G" and its mid-tier phone.
 */
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium, type Browser, type Page } from 'playwright-core'
import { CHROMIUM_FLAGS, findChromium } from '../chromium.mjs'
import { ROOT } from '../lib/process.mjs'

export interface Painted {
  /** Milliseconds from the request of the page, one per visit, sorted. */
  readonly largest: readonly number[]
  /** The same for the first paint of anything of it. */
  readonly first: readonly number[]
  /** What was the largest in the visit in the middle. */
  readonly element: string
}

/** Round trip of 150 ms, 1.6 Mbit/s down, 750 kbit/s up (Lighthouse's mobileSlow4G); a quarter of this machine's speed. */
export const SLOW = { latency: 150, down: (1.6 * 1024 * 1024) / 8, up: (750 * 1024) / 8, cpu: 4 } as const
const VISITS = 5
const PATIENCE = 60_000

/** Undefined where no Chromium is found. Throws when it is there and the story does not come. */
export async function measurePaint(visits = VISITS, folder = path.join(ROOT, 'dist')): Promise<Painted | undefined> {
  const executablePath = process.env['CHROME_PATH'] ?? findChromium({ install: false })
  if (!executablePath) return undefined
  const server = await servePacked(folder)
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] })
  try {
    const seen: Visit[] = []
    for (let i = 0; i < visits; i++) seen.push(await visit(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`))
    const sorted = seen.toSorted((a, b) => a.largest - b.largest)
    return {
      largest: sorted.map(({ largest }) => largest),
      first: seen.map(({ first }) => first).toSorted((a, b) => a - b),
      element: sorted[Math.floor(sorted.length / 2)]!.element,
    }
  } finally {
    await browser.close()
    await new Promise(done => { server.close(done) })
  }
}

interface Visit {
  readonly first: number
  readonly largest: number
  readonly element: string
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2, locale: 'en-GB' })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE)
    await slowDown(page)
    await page.addInitScript(watchPaint)
    await page.goto(address)
    // With its numbers and the flat map: nothing larger is to come but the solid bodies, which replace what is there.
    await page.locator('.story .story-note').waitFor({ state: 'detached' })
    await page.locator('.story h1').waitFor()
    await page.waitForTimeout(500)
    return await page.evaluate(() => (globalThis as unknown as { paint: Visit }).paint)
  } finally {
    await context.close()
  }
}

async function slowDown(page: Page): Promise<void> {
  const debug = await page.context().newCDPSession(page)
  await debug.send('Network.enable')
  await debug.send('Network.emulateNetworkConditions', { offline: false, latency: SLOW.latency, downloadThroughput: SLOW.down, uploadThroughput: SLOW.up })
  await debug.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu })
}

/** Runs in the page before anything of it. */
function watchPaint(): void {
  const paint = { first: 0, largest: 0, element: 'nothing' }
  Object.assign(globalThis, { paint })
  new PerformanceObserver(list => { for (const { startTime } of list.getEntriesByName('first-contentful-paint')) paint.first = startTime }).observe({ type: 'paint', buffered: true })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries() as (PerformanceEntry & { element?: Element | null })[]) {
      paint.largest = entry.startTime
      paint.element = entry.element ? `${entry.element.tagName.toLowerCase()} "${(entry.element.textContent ?? '').slice(0, 40)}"` : 'something that is gone'
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true })
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.glb': 'model/gltf-binary', '.wasm': 'application/wasm',
}

/** Serves a folder on this machine alone, each file as hosts send it: text packed, fonts and bodies as they are. */
async function servePacked(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const asked = path.join(folder, path.normalize(new URL(request.url ?? '/', 'http://here').pathname))
    const file = asked.endsWith(path.sep) ? path.join(asked, 'index.html') : asked
    readFile(file).then(content => {
      const type = TYPES[path.extname(file)] ?? 'application/octet-stream'
      const packed = /^text|json|svg/.test(type)
      response.writeHead(200, { 'Content-Type': type, ...(packed && { 'Content-Encoding': 'gzip' }) }).end(packed ? gzipSync(content, { level: 9 }) : content)
    }, () => response.writeHead(404).end())
  })
  await new Promise<void>(listening => { server.listen(0, '127.0.0.1', listening) })
  return server
}

import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'
import { borrow } from './pool'

/** How a page is opened; what is left out is a desktop window, in English, with motion. */
export interface Opening {
  readonly theme: 'light' | 'dark'
  readonly reducedMotion?: boolean
  /** A screen that is touched; nothing hovers. */
  readonly touch?: boolean
  readonly forcedColours?: boolean
  /** CSS pixels. */
  readonly viewport?: { readonly width: number, readonly height: number }
  /** Where the page is, when that is not where this run serves it. Ends with a slash. */
  readonly address?: string
  /** Put behind the page's address, such as `#/lab` or `?lang=de`. */
  readonly path?: string
  /** Runs before the page is asked for: to break something on purpose, or to listen. */
  readonly prepare?: (page: Page) => unknown
  /** In a browser profile that has fetched nothing before: for tests of what is fetched. Costs three seconds more. */
  readonly apart?: boolean
  /** What is waited for: by default that everything the page asks for has come. 'commit': its first bytes alone. */
  readonly until?: 'load' | 'commit'
}

/** An opened page and what it said. */
export interface OpenPage {
  readonly page: Page
  /** Everything that went wrong so far: what the console warned of, uncaught errors, failed and foreign requests. */
  readonly noise: () => readonly string[]
  /** Fails when anything went wrong. */
  readonly expectQuiet: () => void
}

/**
 * What may be said, word for word. React Three Fiber 9 makes a THREE.Clock, and three 0.187 says at once that it is
 * deprecated; we do not use it. Where the processor puts the page together (global-setup.ts), the browser reads every
 * canvas for that, and warns of its own reading; we read none.
 */
const KNOWN_WARNINGS: readonly RegExp[] = [
  /^THREE\.Clock: This module has been deprecated\. Please use THREE\.Timer instead\.$/,
  /^\[\.WebGL-0x[\da-f]+\]GL Driver Message \(OpenGL, Performance, GL_CLOSE_PATH_NV, High\): GPU stall due to ReadPixels( \(this message will no longer repeat\))?$/
]

/**
 * Opens the built page as if it were opened for the first time. It is given back when the test is over; opened outside
 * of a test (in a beforeAll), when the file is.
 */
export async function openPage(opening: Opening): Promise<OpenPage> {
  const { theme, reducedMotion = false, touch = false, forcedColours = false, viewport = { width: 1440, height: 900 }, path = '', prepare, apart = false, until = 'load' } = opening
  const address = opening.address ?? inject('address')
  const { page, giveBack } = await borrow({ touch }, address, apart)
  returnAfterTest(giveBack)
  await page.setViewportSize(viewport)
  await page.emulateMedia({
    media: null,
    colorScheme: theme,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: forcedColours ? 'active' : 'none'
  })
  const noise = listen(page, address)
  await prepare?.(page)
  await page.goto(address + path, { waitUntil: until })
  // What stands in the page before its code has come (`first-paint.test.ts`) is nobody's yet.
  if (until === 'load') await page.locator('[data-first-paint]:not(template)').waitFor({ state: 'detached' })
  return {
    page,
    noise: () => noise,
    expectQuiet: () => expect(noise, 'what the page complained of').toEqual([])
  }
}

/**
 * Puts a picture of the page into `.cache/stills`, for a person to look at, where NOCILAB_STILLS asks for it. Nothing is
 * compared with it, and drawing a hundred of them takes a minute.
 */
export async function stills(page: Page, name: string): Promise<void> {
  if (!process.env['NOCILAB_STILLS']) return
  mkdirSync('.cache/stills', { recursive: true })
  await page.screenshot({ path: `.cache/stills/${name}.png` })
}

function returnAfterTest(giveBack: (wentWell: boolean) => Promise<void>): void {
  try {
    onTestFinished(({ task }) => giveBack(task.result?.state !== 'fail'))
  } catch {
    // Not inside of a test: it is taken back when the file is over.
  }
}

function listen(page: Page, address: string): string[] {
  const noise: string[] = []
  page.on('console', (message) => {
    const loud = message.type() === 'error' || message.type() === 'warning'
    if (loud && !KNOWN_WARNINGS.some((known) => known.test(message.text()))) noise.push(`console ${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => { noise.push(`uncaught: ${error.message}`) })
  page.on('request', (request) => {
    const ours = request.url().startsWith(address) || /^(data|blob):/.test(request.url())
    if (!ours) noise.push(`foreign request: ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no reason given'
    // What is under way when a test leaves the page is broken off by the leaving, which is no fault.
    if (reason !== 'net::ERR_ABORTED') noise.push(`failed request: ${request.url()} (${reason})`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) noise.push(`answer ${response.status()}: ${response.url()}`)
  })
  page.on('crash', () => { noise.push('the page crashed') })
  return noise
}

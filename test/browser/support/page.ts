import { mkdirSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, expect, inject, onTestFinished } from 'vitest'

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
 * deprecated; we do not use it.
 */
const KNOWN_WARNINGS: ReadonlySet<string> = new Set([
  'THREE.Clock: This module has been deprecated. Please use THREE.Timer instead.'
])

let browser: Promise<Browser> | undefined
const open = new Set<BrowserContext>()

afterAll(async () => {
  await Promise.all([...open].map((context) => context.close()))
  await (await browser)?.close()
  browser = undefined
})

/**
 * Opens the built page in a browser profile of its own. It is closed when the test is over; opened outside of a test
 * (in a beforeAll), when the file is.
 */
export async function openPage(opening: Opening): Promise<OpenPage> {
  const { theme, reducedMotion = false, touch = false, forcedColours = false, viewport = { width: 1440, height: 900 }, path = '', prepare } = opening
  browser ??= chromium.connect(inject('browser'))
  const context = await (await browser).newContext({
    colorScheme: theme,
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: forcedColours ? 'active' : 'none',
    hasTouch: touch,
    isMobile: touch,
    viewport,
    deviceScaleFactor: 1,
    locale: 'en-GB'
  })
  // A software renderer on a loaded machine takes its time; nothing is asserted of it.
  context.setDefaultTimeout(100_000)
  open.add(context)
  closeAfterTest(context)
  const page = await context.newPage()
  const address = opening.address ?? inject('address')
  const noise = listen(page, address)
  await prepare?.(page)
  await page.goto(address + path, { waitUntil: 'load' })
  return {
    page,
    noise: () => noise,
    expectQuiet: () => expect(noise, 'what the page complained of').toEqual([])
  }
}

/** Puts a picture of the page into `.cache/stills`, for a person to look at; nothing is compared with it. */
export async function stills(page: Page, name: string): Promise<void> {
  mkdirSync('.cache/stills', { recursive: true })
  await page.screenshot({ path: `.cache/stills/${name}.png` })
}

function closeAfterTest(context: BrowserContext): void {
  try {
    onTestFinished(async () => {
      open.delete(context)
      await context.close()
    })
  } catch {
    // Not inside of a test: afterAll closes it.
  }
}

function listen(page: Page, address: string): string[] {
  const noise: string[] = []
  page.on('console', (message) => {
    const loud = message.type() === 'error' || message.type() === 'warning'
    if (loud && !KNOWN_WARNINGS.has(message.text())) noise.push(`console ${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => { noise.push(`uncaught: ${error.message}`) })
  page.on('request', (request) => {
    const ours = request.url().startsWith(address) || /^(data|blob):/.test(request.url())
    if (!ours) noise.push(`foreign request: ${request.url()}`)
  })
  page.on('requestfailed', (request) => { noise.push(`failed request: ${request.url()} (${request.failure()?.errorText ?? 'no reason given'})`) })
  page.on('response', (response) => {
    if (response.status() >= 400) noise.push(`answer ${response.status()}: ${response.url()}`)
  })
  page.on('crash', () => { noise.push('the page crashed') })
  return noise
}

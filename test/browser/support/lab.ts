/** The Lab as a person has it: opened, computed, drawn; and ways to look at it that do not wait on clocks. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { openPage, type Opening, type OpenPage } from './page'

/** Where the Lab is, behind the page's address. */
export const LAB = '#/lab'

/** Opens the Lab and waits until there is something to play. */
export async function openLab(opening: Partial<Opening> = {}): Promise<OpenPage> {
  const opened = await openPage({ theme: 'light', path: LAB, ...opening })
  await computed(opened.page)
  return opened
}

/** The run is there. */
export const computed = (page: Page): Promise<void> => page.locator('.play:enabled').waitFor()

/** A picture is there that stays: the solid bodies at the detail this device gets, or the flat map with its reason. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('.stage[data-ready]').waitFor()
  await page.waitForFunction(() => {
    const { dataset } = document.querySelector<HTMLElement>('.stage')!
    const { hardwareConcurrency, deviceMemory = 8 } = navigator as Navigator & { deviceMemory?: number }
    return dataset['stage'] !== '3d' || dataset['detail'] === (hardwareConcurrency >= 4 && deviceMemory >= 4 && Math.min(screen.width, screen.height) >= 480 ? 'full' : 'low')
  })
}

/** Presses one choice of a strip, on its words as a person does. */
export const choose = (page: Page, strip: string, choice: string): Promise<void> =>
  page.getByRole('radiogroup', { name: strip }).locator('label', { hasText: new RegExp(`^${choice}$`) }).click()
export const option = (page: Page, name: string): Locator => page.locator('.stage-list').getByRole('option', { name })
export const playButton = (page: Page): Locator => page.locator('.play')
export const slider = (page: Page): Locator => page.getByRole('slider', { name: 'Time in the session' })
/** What the clock shows, s. */
export const clockOf = (page: Page): Promise<number> => page.locator('.clock span').textContent().then(secondsOf)

/** "−1:00" as -60. */
export function secondsOf(text: string | null): number {
  const [, minus, minutes, seconds] = /^([−-]?)(\d+):(\d\d)$/.exec(text ?? '') ?? []
  if (minutes === undefined) throw new Error(`"${text}" is no clock time`)
  return (minus ? -1 : 1) * (60 * Number(minutes) + Number(seconds))
}

/** Waits until the clock has come to a time, s. */
export const untilClock = async (page: Page, seconds: number): Promise<void> => {
  await page.waitForFunction((goal) => {
    const [, minus, minutes, rest] = /^([−-]?)(\d+):(\d\d)$/.exec(document.querySelector('.clock span')!.textContent ?? '') ?? []
    return (minus ? -1 : 1) * (60 * Number(minutes) + Number(rest)) >= goal
  }, seconds)
}

/** Frames the solid bodies have been drawn so far. */
export const framesOf = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.querySelector<HTMLElement>('[data-frames]')?.dataset['frames'] ?? 0))

/** A place on the stage, px from its top left; `half` is how far the other body's same place lies to the left. */
export interface OnStage { readonly x: number, readonly y: number, readonly half: number }

/** The middle of a region on the body with fibromyalgia: it is asked about, and the picture says where it would put its probe. */
export async function placeOn(page: Page, region: string): Promise<OnStage> {
  await page.getByRole('option', { name: new RegExp(`^${region}, with`) }).evaluate((item: HTMLElement) => item.focus({ preventScroll: true }))
  await page.locator('.stage-card').waitFor()
  await settled(page)
  const place = await page.evaluate(() => {
    const [, x, y] = /translate\(([\d.]+) ([\d.]+)\)/.exec(document.querySelector('[data-part="probe"]')!.getAttribute('transform')!)!
    return { x: Number(x), y: Number(y), half: document.querySelector('.stage')!.clientWidth / 2 }
  })
  await page.getByRole('button', { name: 'Clear the reading and the selection' }).click()
  await settled(page)
  return place
}

/** The same on the screen as it is scrolled now. */
export async function onScreen(page: Page, { x, y }: { readonly x: number, readonly y: number }): Promise<{ x: number, y: number }> {
  const stage = (await page.locator('.stage').boundingBox())!
  return { x: stage.x + x, y: stage.y + y }
}

/** Waits until everything asked for has been drawn: two frames of ours in which the bodies have none. */
export async function settled(page: Page): Promise<void> {
  let last = -1
  await expect.poll(async () => {
    await page.evaluate(() => new Promise<void>((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => resolve())) }))
    const frames = await framesOf(page)
    const same = frames === last
    last = frames
    return same
  }, { interval: 20 }).toBe(true)
}

/** For `prepare`: time in the page goes this many times as fast, for what is drawn and what is timed by it. */
export const hurried = (times: number) => (page: Page): Promise<unknown> =>
  page.addInitScript((factor) => {
    const now = performance.now.bind(performance)
    const begun = now()
    const fast = (time: number) => begun + (time - begun) * factor
    performance.now = () => fast(now())
    const ask = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (callback) => ask((time) => callback(fast(time)))
  }, times)

/** What `watched` counts. */
export interface Watched {
  /** Frames asked for, by anyone. */
  readonly frames: number
  /** Draw calls of WebGL. */
  readonly draws: number
  /** Times React wrote to a page or a scene. */
  readonly commits: number
  /** Things that moved without anybody asking, from PerformanceObserver. */
  readonly shifts: readonly string[]
}

/** For `prepare`: counts what the page does, from before its first line runs. Read with `watch`. */
export const watched = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const seen = { frames: 0, draws: 0, commits: 0, shifts: [] as string[] }
    Object.assign(globalThis, { watchedByTest: seen })

    const ask = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (callback) => {
      seen.frames++
      return ask(callback)
    }
    for (const name of ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced'] as const) {
      const draw = WebGL2RenderingContext.prototype[name] as (...values: unknown[]) => void
      Object.assign(WebGL2RenderingContext.prototype, { [name](this: WebGL2RenderingContext, ...values: unknown[]) {
        seen.draws++
        draw.apply(this, values)
      } })
    }
    // React's own door for its developer tools: every renderer calls it after every commit, in production too.
    Object.assign(globalThis, { __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      isDisabled: false, supportsFiber: true, renderers: new Map(),
      inject: () => 1, checkDCE() {}, onCommitFiberUnmount() {}, onPostCommitFiberRoot() {}, onScheduleFiberRoot() {},
      onCommitFiberRoot() { seen.commits++ }
    } })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { sources = [], value } = entry as PerformanceEntry & { value: number, sources?: readonly { node: Node | null, previousRect: DOMRectReadOnly, currentRect: DOMRectReadOnly }[] }
        const place = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(' ')
        const who = sources.map(({ node, previousRect, currentRect }) => {
          const element = node instanceof Element ? node : node?.parentElement
          return `${element?.outerHTML.slice(0, 80)} from ${place(previousRect)} to ${place(currentRect)}`
        })
        seen.shifts.push(`${value.toFixed(4)} by ${who.join(', ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })

/** What has been counted so far. */
export const watch = (page: Page): Promise<Watched> =>
  page.evaluate(() => structuredClone((globalThis as unknown as { watchedByTest: Watched }).watchedByTest))

/** Opens a dialog from the header, or from the menu where the header has no room for it. */
export async function openDialog(page: Page, name: 'Comfort' | 'Keys'): Promise<void> {
  const inHeader = page.locator('.top-end').getByRole('button', { name })
  if (!await inHeader.isVisible()) {
    await page.getByRole('button', { name: 'Menu', exact: true }).click()
    await page.locator('.menu').getByRole('button', { name }).click()
  } else await inHeader.click()
  await page.getByRole('dialog', { name }).waitFor()
}

/**
 * How long the picture takes to follow the hand: from the input event of a what-if slider to the frame after the one in
 * which the curves have moved and the bodies are drawn anew, on the built page, one value at a time as in a slow drag.
 */
import { loadavg } from 'node:os'
import type { Page } from 'playwright-core'
import { processSeconds, type ProcessSeconds } from './cpu'
import { inLab } from './lab-page'

export interface Following {
  /** Milliseconds, wall clock, sorted. */
  readonly moves: readonly number[]
  /** Mean milliseconds of CPU for a move, of the page with its workers and of what stands in for a GPU; null where the browser does not tell. */
  readonly cpu: ProcessSeconds | null
  /** Processes that wanted the machine in the last minute, on average, as the measuring began. */
  readonly load: number
}

const WARM_UP = 5
const MOVES = 30
const PATIENCE = 60_000

/** Undefined where no Chromium is found. Throws when it is there and the picture does not follow. */
export const measureWhatIf = (): Promise<Following | undefined> => inLab(PATIENCE, async page => {
  await prepare(page)
  const values = Array.from({ length: WARM_UP + MOVES }, (_, move) => 10 + (move * 37) % 80)
  await page.evaluate(follow, values.slice(0, WARM_UP))
  const [load] = loadavg() as [number]
  const before = await processSeconds(page.context().browser()!)
  const took = await page.evaluate(follow, values.slice(WARM_UP))
  const after = await processSeconds(page.context().browser()!)
  const perMove = (kind: keyof ProcessSeconds) => (after![kind] - before![kind]) * 1000 / MOVES
  return { moves: took.toSorted((a, b) => a - b), cpu: before && after && { page: perMove('page'), gpu: perMove('gpu') }, load }
})

/** Some minutes into the session, with a what-if that moves both participants: neither run is known beforehand. */
async function prepare(page: Page): Promise<void> {
  const time = page.getByRole('slider', { name: 'Time in the session' })
  await time.press('Home')
  for (let minute = 0; minute < 8; minute++) await time.press('PageUp')
  await page.keyboard.press('w')
  await page.getByRole('switch', { name: /^Take the brake away/ }).press('Space')
  await page.getByRole('radiogroup', { name: 'For whom' }).locator('label', { hasText: /^Both$/ }).click()
  await page.locator('.charts .before .line').first().waitFor({ state: 'attached' })
  await page.waitForTimeout(2000)
}

/** Runs in the page. Puts the slider on each value, in percent, and says how long each took, ms. */
async function follow(values: readonly number[]): Promise<number[]> {
  const slider = document.querySelector<HTMLInputElement>('.what-if-more input[type="range"]')!
  const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!
  const charts = document.querySelector('.charts')!
  const host = document.querySelector('[data-frames]')!
  const limit = 10_000
  const one = (value: number) => new Promise<number>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the picture does not follow')), limit)
    let curves = false
    // Reports come in the order of what happened: a frame of the bodies counts once the curves have moved.
    const seen = new MutationObserver(changes => {
      let bodies = false
      for (const { target, attributeName } of changes) {
        if (attributeName === 'd' && (target as Element).matches('.line') && !(target as Element).closest('.before')) curves = true
        else if (attributeName === 'data-frames' && curves) bodies = true
      }
      if (!bodies) return
      seen.disconnect()
      clearTimeout(late)
      // The next frame begins when this one is handed over to be shown.
      requestAnimationFrame(() => resolve(performance.now() - begun))
    })
    seen.observe(charts, { subtree: true, attributeFilter: ['d'] })
    seen.observe(host, { attributeFilter: ['data-frames'] })
    const begun = performance.now()
    put.call(slider, String(value))
    slider.dispatchEvent(new Event('input', { bubbles: true }))
  })
  const took: number[] = []
  for (const value of values) took.push(await one(value))
  return took
}

/** The value that a share of all lie at or below, of sorted ones. */
export const percentile = (sorted: readonly number[], share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!

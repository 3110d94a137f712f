/** Bands of virtual people behind the lines: only when asked for, with progress, and taken away again. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { accessibilityFaults } from './support/accessibility'
import { all, noWebGL } from './support/breaking'
import { openLab } from './support/lab'
import { stills } from './support/page'

/**
 * For `prepare`: the worker computes half of the people and then waits for ever, however fast the machine. Between two
 * people it lets others in by a message to itself; from there on it gets none.
 */
const half = (page: Page) => page.route('**/cohort.worker-*.js', async (route) => {
  const response = await route.fetch()
  const before = `{
    const post = MessagePort.prototype.postMessage
    let told = 0
    MessagePort.prototype.postMessage = function (...values) {
      if (values[0]?.type === 'APPLY') told++
      if (values[0] !== null || told < 40) post.apply(this, values)
    }
  };`
  return route.fulfill({ response, body: before + await response.text() })
})

it('are computed when asked for, drawn behind both lines as they come, and gone when switched off', async () => {
  const { page, expectQuiet } = await openLab({ prepare: all(noWebGL, half) })
  // Nothing is computed unless asked: there is no second worker.
  const cohorts = () => page.workers().filter((worker) => worker.url().includes('cohort')).length
  expect(cohorts()).toBe(0)
  const toggle = page.getByRole('switch', { name: /virtual people/ })
  await toggle.focus()
  await page.keyboard.press('Space')
  await page.getByRole('progressbar', { name: 'Virtual people computed' }).waitFor()
  await expect.poll(cohorts).toBe(1)
  await page.locator('.band').first().waitFor({ state: 'attached', timeout: 100_000 })
  expect(await page.locator('.chart[data-quantity="pain"] .band').evaluateAll((all) => all.map((band) => band.getAttribute('class')))).toEqual(['band healthy', 'band fibromyalgia'])
  expect(await accessibilityFaults(page)).toEqual([])
  // What has come is enough here: what is stopped stays drawn, and its worker is gone.
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect.poll(cohorts).toBe(0)
  expect(await page.locator('.band').count()).toBeGreaterThan(0)
  await stills(page, 'bands-light')
  await page.setViewportSize({ width: 390, height: 844 })
  await stills(page, 'bands-phone')
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  await page.locator('.bands .switch-row').click()
  await expect.poll(() => page.locator('.band').count()).toBe(0)
  expectQuiet()
})

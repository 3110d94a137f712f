/** One thumb on a phone: single taps alone, nothing held, nothing pinched. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { clockOf, drawn, openLab, playButton } from './support/lab'
import type { OpenPage } from './support/page'

let opened: OpenPage
let page: Page

beforeAll(async () => {
  opened = await openLab({ viewport: { width: 390, height: 844 }, touch: true })
  page = opened.page
  await drawn(page)
})

/** Where a region is on the body with fibromyalgia: the list is asked, and the picture answers with the probe it would put there. */
async function placeOf(region: string): Promise<{ x: number, y: number }> {
  await page.getByRole('option', { name: new RegExp(`^${region}, with`) }).evaluate((item: HTMLElement) => item.focus())
  await page.locator('.stage-card').waitFor()
  const place = await page.evaluate(() => new Promise<{ x: number, y: number }>((resolve) => {
    // One frame, so that the picture has seen the selection.
    requestAnimationFrame(() => requestAnimationFrame(() => {
      const [, x, y] = /translate\(([\d.]+) ([\d.]+)\)/.exec(document.querySelector('[data-part="probe"]')!.getAttribute('transform')!)!
      const { left, top } = document.querySelector('.stage')!.getBoundingClientRect()
      resolve({ x: left + Number(x), y: top + Number(y) })
    }))
  }))
  await page.getByRole('button', { name: 'Clear the reading and the selection' }).tap()
  return place
}

it('plays and stops, and goes to any time, by taps', async () => {
  await playButton(page).tap()
  await page.getByRole('button', { name: 'Pause', exact: true }).tap()
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor()
  const track = (await page.locator('.scrubber').boundingBox())!
  await page.touchscreen.tap(track.x + track.width / 2, track.y + 8)
  const middle = await clockOf(page)
  expect(middle).toBeGreaterThan(10 * 60)
  expect(middle).toBeLessThan(20 * 60)
  await page.touchscreen.tap(track.x + track.width - 2, track.y + 8)
  expect(await clockOf(page)).toBeGreaterThan(25 * 60)
})

it('reads a region and the algometer by a single tap each', async () => {
  const thigh = await placeOf('left front of the thigh')
  const card = page.locator('.stage-card')
  await page.touchscreen.tap(thigh.x, thigh.y)
  expect(await card.locator('h3').innerText()).toBe('Left front of the thigh')
  expect(await card.innerText()).toMatch(/\d+% less than before/)
  await page.getByRole('button', { name: 'Clear the reading and the selection' }).tap()
  await page.getByRole('button', { name: 'Algometer: press until it hurts' }).tap()
  await page.touchscreen.tap(thigh.x, thigh.y)
  await card.getByText('kPa to pain').waitFor()
  expect(await card.locator('h3').innerText()).toBe('Left front of the thigh')
  await page.getByRole('button', { name: 'Algometer: press until it hurts' }).tap()
})

it('looks closely and steps back by buttons: no pinch, no double tap is needed', async () => {
  await page.getByRole('button', { name: 'Look closely at this region' }).tap()
  await page.locator('.stage[data-zoomed]').waitFor()
  await page.getByRole('button', { name: 'Show the whole body' }).tap()
  await expect.poll(() => page.locator('.stage').getAttribute('data-zoomed')).toBeNull()
})

it('turns the bodies and opens every tab, the list and the comforts by taps', async () => {
  await page.getByRole('radio', { name: 'Back', exact: true }).tap()
  expect(await page.getByRole('slider', { name: 'Turn both bodies' }).getAttribute('aria-valuetext')).toMatch(/^facing away/)
  await page.getByRole('tab', { name: 'Table' }).tap()
  await page.getByRole('table', { name: 'The same values as the charts, at the times of measuring' }).waitFor()
  await page.getByRole('tab', { name: 'Study' }).tap()
  await page.getByRole('heading', { name: 'Experiment' }).waitFor()
  await page.getByRole('tab', { name: 'Charts' }).tap()
  await page.getByRole('button', { name: 'List of all regions' }).tap()
  await page.getByRole('option', { name: /^left shin, with/ }).tap()
  await page.locator('.stage-list').getByRole('button', { name: 'Close' }).tap()
  expect(await page.locator('.stage-card h3').innerText()).toBe('Left shin')
  await page.getByRole('button', { name: 'Comfort' }).tap()
  await page.getByRole('dialog', { name: 'Comfort' }).getByRole('button', { name: 'Close' }).tap()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  opened.expectQuiet()
})

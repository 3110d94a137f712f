/** One thumb on a phone: single taps alone, nothing held, nothing pinched. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { clockOf, drawn, onScreen, openLab, placeOn, playButton } from './support/lab'
import type { OpenPage } from './support/page'

let opened: OpenPage
let page: Page

beforeAll(async () => {
  opened = await openLab({ viewport: { width: 390, height: 844 }, touch: true })
  page = opened.page
  await drawn(page)
})

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
  const thigh = await placeOn(page, 'left front of the thigh')
  const tap = async () => {
    const { x, y } = await onScreen(page, thigh)
    await page.touchscreen.tap(x, y)
  }
  const card = page.locator('.stage-card')
  await tap()
  expect(await card.locator('h3').innerText()).toBe('Left front of the thigh')
  expect(await card.innerText()).toMatch(/hurts at \d+% less/)
  await page.getByRole('button', { name: 'Clear the reading and the selection' }).tap()
  await page.getByRole('button', { name: 'Algometer: press until it hurts' }).tap()
  await tap()
  await card.getByText('kPa to pain').waitFor()
  expect(await card.locator('h3').innerText()).toBe('Left front of the thigh')
  await page.getByRole('button', { name: 'Algometer: press until it hurts' }).tap()
})

it('looks closely and steps back by buttons: no pinch, no double tap is needed', async () => {
  await page.getByRole('button', { name: 'Look closer at this region' }).tap()
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

it.each([390, 320])('has its tools in one row under the bodies, each within reach while something is read (%i px)', async (width) => {
  await page.setViewportSize({ width, height: 844 })
  await page.getByRole('option', { name: /^left shin, with/ }).focus()
  await page.locator('.stage-card').waitFor()
  const found = await page.evaluate(() => {
    const picture = document.querySelector('.stage-picture')!.getBoundingClientRect()
    return [...document.querySelectorAll('.stage-tools > *')].map((tool) => {
      tool.scrollIntoView({ block: 'nearest', inline: 'center', behavior: 'instant' })
      const box = tool.getBoundingClientRect(), hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
      const { bottom } = document.querySelector('.stage-picture')!.getBoundingClientRect()
      return { row: Math.round(box.top - bottom), large: Math.min(box.width, box.height) >= 44, hit: tool.contains(hit), between: box.top < bottom - 1 && picture.height > 0 }
    })
  })
  expect(found.length).toBeGreaterThanOrEqual(7)
  expect(new Set(found.map(({ row }) => row)).size).toBe(1)
  expect(found.filter(({ large, hit, between }) => !large || !hit || between)).toEqual([])
})

/** A drawing of where one hurts: by mouse, finger, keyboard and list; kept on this device; beside the model and never like it. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { noWebGL } from './support/breaking'
import { accessibilityFaults } from './support/accessibility'
import { drawn, openLab, option, settled } from './support/lab'
import { stills } from './support/page'
import { picture } from './support/picture'

const KEY = 'nocilab.drawing.1'
const kept = (page: Page): Promise<Record<string, { level: number, depth: string }>> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{"marks":{}}').marks, KEY)
const start = async (page: Page) => {
  await page.getByRole('button', { name: 'Draw where you hurt' }).click()
  await page.locator('.stage-own').waitFor()
  await settled(page)
}
const areas = (page: Page) => page.locator('.stage-own p').first().innerText()

/** How many pixels of a part of the page are as dark as the ink of a drawing. */
async function inkIn(page: Page): Promise<number> {
  const { rgba } = await picture(page.locator('.stage-picture'))
  let dark = 0
  for (let at = 0; at < rgba.length; at += 4) if (Math.max(rgba[at]!, rgba[at + 1]!, rgba[at + 2]!) < 60) dark++
  return dark
}

it('is drawn on the solid bodies by dragging and by touching, changed, taken back, kept, and cleared', async () => {
  const { page, expectQuiet } = await openLab({ reducedMotion: true })
  await drawn(page)
  await start(page)
  expect(await page.locator('.stage-heads').innerText()).toMatch(/You, front\s+You, back/)
  const clean = await inkIn(page)

  const box = (await page.locator('.stage-picture').boundingBox())!
  // A quarter of the way across is the middle of the body that faces one; beside it, its left thigh, and from there down the leg.
  const leg = { x: box.x + box.width * 0.25 + box.height * 0.055, y: box.y + box.height * 0.58 }
  await page.mouse.click(leg.x, leg.y)
  expect(await kept(page)).toEqual({ quadriceps_L: { level: 5, depth: 'deep' } })
  await settled(page)
  expect(await inkIn(page)).toBeGreaterThan(clean + 100)
  await page.mouse.click(leg.x, leg.y)
  expect(await kept(page)).toEqual({})

  await page.getByRole('slider', { name: /How much it hurts/ }).fill('8')
  await page.getByRole('radio', { name: 'On the skin' }).check()
  await page.mouse.move(leg.x, leg.y)
  await page.mouse.down()
  for (let step = 1; step <= 20; step++) await page.mouse.move(leg.x, leg.y + (step / 20) * box.height * 0.25)
  await page.mouse.up()
  const stroke = await kept(page)
  expect(Object.keys(stroke)).toEqual(expect.arrayContaining(['quadriceps_L', 'knee_L', 'tibialis_anterior_L']))
  expect(new Set(Object.values(stroke).map((mark) => JSON.stringify(mark)))).toEqual(new Set(['{"level":8,"depth":"skin"}']))
  expect(await areas(page)).toContain('left upper leg, left lower leg')

  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await kept(page)).toEqual({})
  await page.mouse.click(leg.x, leg.y)
  await page.getByRole('button', { name: 'Clear the whole drawing' }).click()
  expect(await kept(page)).toEqual({})
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await kept(page)).toEqual({ quadriceps_L: { level: 8, depth: 'skin' } })
  await stills(page, 'own-drawing')

  // Beside the model, as a small third body; found again when the page is opened anew; the way back in.
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await page.reload()
  await page.getByRole('button', { name: 'You, as you drew it: one region. Open it' }).click()
  await page.locator('.stage-own').waitFor()
  expect(await areas(page)).toContain('left upper leg.')
  await page.keyboard.press('Escape')
  await page.locator('.stage-own').waitFor({ state: 'detached' })
  expectQuiet()
})

it('is the same by keyboard alone, on the flat map, and says what it did', async () => {
  const { page, expectQuiet } = await openLab({ prepare: noWebGL })
  await page.keyboard.press('d')
  await page.locator('.stage-own').waitFor()
  await option(page, 'left shin').focus()
  await page.keyboard.press('6')
  await expect.poll(() => page.locator('.stage > [aria-live]').textContent()).toBe('left shin, 6 of 10, deep')
  await page.getByRole('radio', { name: 'Deep' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.getByRole('slider', { name: /How much it hurts/ }).focus()
  await page.keyboard.press('End')
  await option(page, 'right calf').focus()
  await page.keyboard.press('Enter')
  expect(await kept(page)).toEqual({ tibialis_anterior_L: { level: 6, depth: 'deep' }, gastrocnemius_R: { level: 10, depth: 'skin' } })
  // Front on one body, back on the other, each mark where it is seen; what the model says is off the bodies.
  const marked = (body: number) => page.locator(`svg[data-body="${body}"] [data-layer="own"] [data-marked]:visible`).count()
  await expect.poll(() => marked(0)).toBeGreaterThan(0)
  await expect.poll(() => marked(1)).toBeGreaterThan(0)
  const fills = await page.locator('[data-layer="colour"] path:visible').evaluateAll((paths) => [...new Set(paths.map((path) => path.getAttribute('fill')))])
  expect(fills).toHaveLength(1)
  await expect.poll(() => option(page, 'right calf').locator('span').first().textContent()).toBe('right calf, 10 of 10, on the skin')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Home')
  await page.keyboard.press('3')
  expect(await kept(page)).toEqual({ tibialis_anterior_L: { level: 6, depth: 'deep' }, scalp_L: { level: 3, depth: 'skin' } })
  expect(await areas(page)).toContain('left lower leg.')
  expect(await accessibilityFaults(page)).toEqual([])
  expectQuiet()
})

it('is drawn with one finger on a phone by single taps, on the flat map as in 3D, and survives broken storage', async () => {
  const { page, expectQuiet } = await openLab({
    viewport: { width: 390, height: 844 }, touch: true,
    prepare: async (opened) => {
      await noWebGL(opened)
      await opened.addInitScript((key) => { if (!sessionStorage.getItem('once')) localStorage.setItem(key, '{"marks":{"hand_L":{"level":"x"}'); sessionStorage.setItem('once', '1') }, KEY)
    }
  })
  await start(page)
  for (const [body, side, region] of [[0, 'front', 'quadriceps_R'], [1, 'back', 'lumbar_es_L']] as const) {
    const box = (await page.locator(`svg[data-body="${body}"] [data-side="${side}"] [data-layer="colour"] [data-region="${region}"]`).boundingBox())!
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
  }
  expect(await kept(page)).toEqual({ quadriceps_R: { level: 5, depth: 'deep' }, lumbar_es_L: { level: 5, depth: 'deep' } })
  await page.getByRole('button', { name: 'List of all regions' }).tap()
  await option(page, 'left hand').tap()
  await page.locator('.stage-list').getByRole('button', { name: 'Close' }).tap()
  expect(Object.keys(await kept(page))).toEqual(['quadriceps_R', 'lumbar_es_L', 'hand_L'])
  await stills(page, 'own-drawing-phone')
  await page.getByRole('button', { name: 'Done', exact: true }).tap()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  expectQuiet()
})

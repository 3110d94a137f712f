/** Draw first: a line by hand with a mouse, a thumb and by keyboard alone; held against the model and the study when all is shown. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { faultsInBothThemes } from './support/accessibility'
import { noWebGL } from './support/breaking'
import { openLab } from './support/lab'
import { stills } from './support/page'
import { smallTargets } from './support/targets'

const PHONE = { width: 390, height: 844 } as const
const open = async (page: Page) => {
  await page.getByText('Predict first').click()
  await page.getByText('Draw the line').click()
  await page.locator('.draw-pad').waitFor()
}
const pad = (page: Page) => page.getByRole('slider', { name: /^Your line:/ })
const said = (page: Page) => pad(page).getAttribute('aria-valuetext')
const held = (page: Page) => page.locator('.held-against dd').allInnerTexts()
/** By key: a press finds it wherever a screen that is still being laid out puts it. */
const reveal = (page: Page) => page.getByRole('button', { name: 'Show what was found' }).press('Enter')

/** Where a share of the paper lies on the screen. */
async function placesOn(page: Page, shares: readonly (readonly [number, number])[]): Promise<{ x: number; y: number }[]> {
  await pad(page).evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
  const { x, y, width, height } = (await pad(page).boundingBox())!
  return shares.map(([across, down]) => ({ x: x + across * width, y: y + down * height }))
}

/** From touch to touch, as a finger goes: what the browser makes of it is its own. */
async function swipe(page: Page, places: readonly { x: number; y: number }[]): Promise<void> {
  const hand = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) => hand.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] })
  await touch('touchStart', places[0])
  for (const place of places.slice(1)) await touch('touchMove', place)
  await touch('touchEnd')
}

describe('draw first', () => {
  it('is drawn with a mouse, taken back, drawn anew, shown, and there again after another screen', async () => {
    const { page, expectQuiet } = await openLab({ prepare: noWebGL })
    await open(page)
    // Nothing of the answer is on the paper.
    expect(await page.locator('.draw-plot .line, .draw-plot .published, .draw-plot .direction').count()).toBe(0)
    const [start, up, end] = await placesOn(page, [[0.02, 0.5], [0.3, 0.1], [0.95, 0.5]])
    await page.mouse.move(start!.x, start!.y)
    await page.mouse.down()
    await page.mouse.move(up!.x, up!.y, { steps: 4 })
    await page.mouse.move(end!.x, end!.y, { steps: 4 })
    await page.mouse.up()
    expect(await page.locator('.line-by-hand').count()).toBe(1)
    await page.getByRole('button', { name: 'Take back' }).click()
    expect(await page.locator('.line-by-hand').count()).toBe(0)
    await page.keyboard.press('Control+Shift+z')
    expect(await page.locator('.line-by-hand').count()).toBe(1)
    await stills(page, 'draw-desktop')
    expect([...await faultsInBothThemes(page), ...await smallTargets(page)]).toEqual([])
    // Another screen, and a file that is none: the line stays.
    await page.evaluate(() => { location.hash = '#/story/2' })
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.goBack()
    await page.locator('.line-by-hand').waitFor()
    await reveal(page)
    await page.locator('.held-against').waitFor()
    const sentences = await held(page)
    expect(sentences[0]).toMatch(/^On average your line is \d+ percentage points from the model’s/)
    expect(sentences[1]).toMatch(/up, then back/)
    expect(sentences.filter((each) => /the study found (higher|lower|no change), your line says (higher|lower|no change)/.test(each)).length).toBeGreaterThanOrEqual(1)
    expect(await page.locator('.draw-plot .line').count()).toBe(2)
    expect([...await faultsInBothThemes(page), ...await smallTargets(page)]).toEqual([])
    await stills(page, 'draw-shown-desktop')
    await page.getByRole('button', { name: 'Guess again' }).click()
    await page.locator('.draw-pad').waitFor()
    expect(await page.locator('.line-by-hand').count()).toBe(0)
    expectQuiet()
  })

  it('is drawn with a thumb on a phone, where the page beside the paper still scrolls', async () => {
    const { page, expectQuiet } = await openLab({ viewport: PHONE, touch: true, prepare: noWebGL })
    await open(page)
    await page.getByLabel('Chart', { exact: true }).selectOption({ label: 'Pain, sorest working muscle, 0–10' })
    await page.getByRole('radiogroup', { name: 'Whose line' }).getByText('Fibromyalgia').click()
    await swipe(page, await placesOn(page, [[0.05, 0.95], [0.08, 0.7], [0.12, 0.4], [0.2, 0.2], [0.5, 0.6], [0.95, 0.9]]))
    expect(await page.locator('.line-by-hand').count()).toBe(1)
    // Where the thumb was lifted, near the end of the paper and a tenth of its height.
    await expect.poll(async () => Number(/^−?\d+:\d\d minutes: ([\d.]+)$/.exec((await said(page))!)?.[1])).toBeCloseTo(1, 0)
    const before = await page.evaluate(() => window.scrollY)
    const axis = (await placesOn(page, [[0, 0.9], [0, 0.2]])).map(({ x, y }) => ({ x: x - 20, y }))
    const scrolled = await page.evaluate(() => window.scrollY)
    await swipe(page, [axis[0]!, { x: axis[0]!.x, y: axis[0]!.y - 40 }, axis[1]!])
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(Math.min(before, scrolled))
    await page.getByRole('button', { name: 'Higher' }).tap()
    await page.getByRole('button', { name: 'Earlier point' }).tap()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    expect([...await faultsInBothThemes(page), ...await smallTargets(page)]).toEqual([])
    await stills(page, 'draw-phone')
    await reveal(page)
    await page.locator('.held-against').waitFor()
    expect((await held(page)).some((each) => /the study found [\d.]+ ± [\d.]+, your line says [\d.]+, (within|outside) its ±/.test(each))).toBe(true)
    expect([...await faultsInBothThemes(page), ...await smallTargets(page)]).toEqual([])
    await page.locator('.held-against').first().scrollIntoViewIfNeeded()
    await stills(page, 'draw-shown-phone')
    expectQuiet()
  })
})

it('is drawn by keyboard alone, with values that are said', async () => {
  const { page } = await openLab({ prepare: noWebGL })
  await page.getByRole('radio', { name: 'Show all' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await page.locator('.draw-pad').waitFor()
  const focusIsOnPad = () => page.evaluate(() => document.activeElement?.classList.contains('draw-pad') ?? false)
  for (let press = 0; press < 5 && !await focusIsOnPad(); press++) await page.keyboard.press('Tab')
  expect(await focusIsOnPad()).toBe(true)
  expect(await said(page)).toMatch(/^−1:00 minutes: not drawn$/)
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowUp')
  expect(await said(page)).toBe('−1:00 minutes: +3%')
  await page.keyboard.press('PageDown')
  expect(await said(page)).toBe('−1:00 minutes: −7%')
  await page.keyboard.press('End')
  await page.keyboard.press('PageUp')
  expect(await said(page)).toMatch(/^\d+:\d\d minutes: \+3%$/)
  await page.keyboard.press('ArrowLeft')
  // Between two points the line is straight, and is read there too.
  expect(await said(page)).toMatch(/^\d+:\d\d minutes: \+3%$/)
  await page.keyboard.press('Delete')
  await page.keyboard.press('End')
  await page.keyboard.press('Delete')
  expect(await said(page)).toMatch(/not drawn$/)
  await page.keyboard.press('Control+z')
  expect(await said(page)).toMatch(/\+3%$/)
  await page.getByRole('button', { name: 'Show what was found' }).focus()
  await page.keyboard.press('Enter')
  await page.locator('.held-against').waitFor()
  expect((await held(page))[1]).toMatch(/^(Your line: up|Both go alike: up)/)
})

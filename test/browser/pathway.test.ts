/** The pathway of the Lab: by mouse, by keyboard alone, at the width of a phone, in both themes, and while it plays. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { faultsInBothThemes } from './support/accessibility'
import { noWebGL } from './support/breaking'
import { hurried, openLab, playButton, slider, untilClock, watch, watched } from './support/lab'
import { stills, type OpenPage } from './support/page'
import { smallTargets } from './support/targets'

const PHONE = { width: 390, height: 844 }
const BOXES = ['muscle', 'nerve', 'horn', 'brainstem', 'inhibition', 'facilitation', 'felt']

const box = (page: Page, id: string) => page.locator(`[data-box="${id}"] button`)
const toPathway = async (page: Page) => {
  await page.getByRole('tab', { name: 'Pathway' }).click()
  await page.locator('.pathway-links').waitFor({ state: 'attached' })
}
/** Numbers of a box as drawn: healthy, then fibromyalgia; and how much of their tracks the bars take. */
const levels = (page: Page, id: string) => page.locator(`[data-box="${id}"] .level`).evaluateAll((rows) => rows.map((row) => ({
  value: row.querySelector('[data-value]')!.textContent, width: Number.parseFloat(row.querySelector('[data-bar]')!.getAttribute('width')!)
})))

it.each([['desktop', { width: 1440, height: 900 }], ['phone', PHONE]] as const)('has no fault and no small target, closed and open, in both themes (%s)', async (size, viewport) => {
  const { page, expectQuiet } = await openLab({ viewport, touch: size === 'phone', prepare: noWebGL })
  await toPathway(page)
  const faults = [...await faultsInBothThemes(page), ...await smallTargets(page)]
  await stills(page, `pathway-${size}`)
  await box(page, 'horn').click()
  await page.locator('.details math').first().waitFor()
  for (const part of await page.locator('.details summary').all()) await part.click()
  faults.push(...await faultsInBothThemes(page), ...await smallTargets(page))
  await stills(page, `pathway-open-${size}`)
  expect(faults).toEqual([])
  // The setting of equations writes no style that the page's policy forbids: that would have been said on the console.
  expectQuiet()
})

it('plays without React', async () => {
  const { page } = await openLab({ viewport: { width: 1024, height: 768 }, prepare: async (opened) => {
    await noWebGL(opened)
    await watched(opened)
    await hurried(8)(opened)
  } })
  await page.locator('.lab[data-fetched]').waitFor()
  await toPathway(page)
  await page.getByLabel('Speed').selectOption('60')
  await playButton(page).click()
  await untilClock(page, 0)
  const before = await watch(page)
  const bars = await levels(page, 'muscle')
  await untilClock(page, 90)
  const after = await watch(page)
  expect(after.commits).toBe(before.commits)
  expect(after.shifts.slice(before.shifts.length)).toEqual([])
  expect(await levels(page, 'muscle')).not.toEqual(bars)
})

it('goes from moment to moment where nothing may move by itself', async () => {
  const { page } = await openLab({ reducedMotion: true, prepare: noWebGL })
  await toPathway(page)
  const seen: string[] = []
  for (let still = 0; still < 3; still++) {
    seen.push(JSON.stringify(await levels(page, 'horn')))
    await page.getByRole('button', { name: 'Next moment' }).click()
  }
  expect(new Set(seen).size).toBe(3)
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

describe('the pathway on one page', () => {
  let opened: OpenPage
  let page: Page
  beforeAll(async () => {
    opened = await openLab({ prepare: noWebGL })
    page = opened.page
  })

  it('shows both groups at the clock, and another muscle when asked', async () => {
    await toPathway(page)
    await slider(page).press('Home')
    const before = await Promise.all(BOXES.map((id) => levels(page, id)))
    // The first letting go: everything in the muscle with fibromyalgia has risen.
    await slider(page).press('Shift+ArrowRight')
    await slider(page).press('Shift+ArrowRight')
    const after = await Promise.all(BOXES.map((id) => levels(page, id)))
    BOXES.forEach((id, i) => expect(after[i]![1]!.width, id).toBeGreaterThan(before[i]![1]!.width))
    // What is felt is what the chart of pain says.
    expect(after[BOXES.indexOf('felt')]![1]!.value).toMatch(/^8\.\d$/)
    // A screen reader hears the same numbers as the box's name.
    await page.getByRole('button', { name: `What is felt pain, 0–10 Healthy control ${after[6]![0]!.value} Fibromyalgia ${after[6]![1]!.value}` }).waitFor()

    await page.locator('.pathway').getByText('A muscle that rests').click()
    await expect.poll(() => page.locator('.pathway').innerText()).toContain('right shin')
    const leg = await levels(page, 'muscle')
    // By its number: each muscle has a scale of its own.
    expect(Number(leg[1]!.value)).toBeLessThan(Number(after[0]![1]!.value))
    // Both amplify everywhere: that box is the same for every muscle.
    expect(await levels(page, 'facilitation')).toEqual(after[5])
  })

  it('opens a box by keyboard alone: equations as MathML, parameters with their origin, sources; Esc leads back', async () => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.getByRole('tab', { name: 'Charts' }).press('Enter')
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('tab', { name: 'Pathway' }).getAttribute('aria-selected')).toBe('true')
    const stops: string[] = []
    for (let press = 0; press < 12 && !stops.at(-1)?.startsWith('Descending facilitation'); press++) {
      await page.keyboard.press('Tab')
      stops.push(await page.evaluate(() => document.activeElement?.querySelector('b')?.textContent ?? ''))
    }
    // In the order of the signal.
    expect(stops.filter((stop) => stop !== '')).toEqual(['Muscle', 'Nerve', 'Dorsal horn', 'Brainstem', 'Inhibition', 'Descending facilitation'])
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Descending facilitation' })
    await dialog.locator('math').first().waitFor()
    // The equation of Z, by its own symbols.
    expect(await dialog.locator('math').allTextContents().then((all) => all.join(' ').replaceAll(/\s/g, ''))).toMatch(/dZdt=Z[*∗]−ZτZ/)
    await dialog.getByText('What the symbols mean').press('Enter')
    expect(await dialog.locator('.symbols tbody tr').count()).toBeGreaterThan(3)
    await dialog.getByText(/^\d+ parameters$/).press('Enter')
    const numbers = await dialog.locator('.numbers > li').allInnerTexts()
    expect(numbers.filter((text) => !/range -?[\d.]+ to/.test(text) || !/(Measured|Derived|Fitted|Assumed)/.test(text))).toEqual([])
    expect(numbers.join(' ')).toMatch(/Healthy control [\d.]+.*Fibromyalgia [\d.]+/s)
    await dialog.getByText(/^\d+ sources$/).press('Enter')
    expect(await dialog.locator('.cites').innerText()).toMatch(/doi:10\./)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[data-box]')?.getAttribute('data-box'))).toBe('facilitation')
  })

  it('sets the equations of every box', async () => {
    await toPathway(page)
    for (const id of BOXES) {
      await box(page, id).click()
      await page.locator('.details math').first().waitFor()
      expect(await page.locator('.details .equation').count()).toBe(await page.locator('.details .equation-lines > div:first-child math').count())
      expect(await page.locator('.details merror, .details .temml-error').count()).toBe(0)
      await page.keyboard.press('Escape')
    }
  })

  it.each([[320, 100], [320, 135], [390, 200]] as const)('fits a window of %i px with text of %i percent, open as well', async (width, percent) => {
    await page.setViewportSize({ width, height: 780 })
    await page.evaluate((size) => { document.documentElement.style.fontSize = `${size}%` }, percent)
    await toPathway(page)
    const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    await expect.poll(tooWide).toBe(0)
    await expect.poll(() => page.locator('.level').evaluateAll((rows) => rows.filter((row) => row.scrollWidth > row.clientWidth + 1).length)).toBe(0)
    await stills(page, `pathway-${width}-${percent}`)
    await box(page, 'inhibition').click()
    await page.locator('.details math').first().waitFor()
    const dialog = (await page.getByRole('dialog').boundingBox())!
    expect(dialog.x).toBeGreaterThanOrEqual(0)
    expect(dialog.x + dialog.width).toBeLessThanOrEqual(width)
    expect(await page.getByRole('dialog').evaluate((open) => open.scrollWidth - open.clientWidth)).toBeLessThanOrEqual(1)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('has said nothing on the console all the while', () => {
    opened.expectQuiet()
  })
})

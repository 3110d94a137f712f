/** What WCAG 2.2 AA asks of the Lab, as far as it can be measured: faults, target sizes, focus, reflow, forced colours. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, faultsInBothThemes } from './support/accessibility'
import { noWebGL, workers } from './support/breaking'
import { computed, drawn, LAB, openDialog, openLab, slider } from './support/lab'
import { openPage, stills } from './support/page'
import { smallTargets, stopsOf } from './support/targets'

const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const

/** Every state of the Lab that looks different, by what leads there and back. */
const STATES: readonly (readonly [name: string, enter: (page: Page) => Promise<unknown>, leave?: (page: Page) => Promise<unknown>])[] = [
  ['as it opens', async () => undefined],
  ['at the end, a region selected', async (page) => {
    await slider(page).press('End')
    await page.locator('.stage-list').getByRole('option', { name: /^left shin/ }).focus()
    await page.locator('.stage-card').waitFor()
  }, (page) => page.keyboard.press('Escape')],
  ['the table', (page) => page.getByRole('tab', { name: 'Table' }).click()],
  ['the study, all parts open', async (page) => {
    const tab = page.getByRole('tab', { name: 'Study' })
    if (await tab.count() > 0) await tab.click()
    for (const part of await page.locator('.study summary').all()) await part.click()
  }, (page) => page.getByRole('tab', { name: 'Charts' }).click()],
  ['the list of regions', (page) => page.getByRole('button', { name: 'List of all regions' }).click(), (page) => page.getByRole('button', { name: 'List of all regions' }).press('Enter')],
  ['the note on the bodies', (page) => page.getByRole('button', { name: 'How to read the bodies' }).click(), (page) => page.keyboard.press('Escape')],
  ['a drawing of one\'s own', async (page) => {
    await page.getByRole('button', { name: 'Draw where you hurt' }).click()
    await page.locator('.stage-own').waitFor()
    await page.locator('.stage-list').getByRole('option', { name: /^left shin, / }).press('7')
  }, (page) => page.getByRole('button', { name: 'Done', exact: true }).click()],
  ['what was drawn, beside what is simulated', async () => undefined],
  ['Comfort', (page) => openDialog(page, 'Comfort'), (page) => page.keyboard.press('Escape')],
  ['Keys', (page) => openDialog(page, 'Keys'), (page) => page.keyboard.press('Escape')]
]

it.each(['desktop', 'phone'] as const)('has no fault and no small target in any of its states, in both themes (%s)', async (size) => {
  const { page } = await openLab({ viewport: SIZES[size], touch: size === 'phone' })
  await drawn(page)
  const faults: string[] = []
  for (const [name, enter, leave] of STATES) {
    await enter(page)
    faults.push(...[...await faultsInBothThemes(page), ...await smallTargets(page)].map((fault) => `${name}: ${fault}`))
    await leave?.(page)
  }
  expect(faults).toEqual([])
})

it('has none when the calculation stopped and 3D is not to be had', async () => {
  const { page } = await openPage({ theme: 'light', path: LAB, viewport: SIZES.phone, prepare: async (opened) => {
    await noWebGL(opened)
    await workers(['missing']).prepare(opened)
  } })
  await page.getByRole('alert').waitFor()
  expect([...await faultsInBothThemes(page), ...await smallTargets(page)]).toEqual([])
  await stills(page, 'lab-failed')
})

/** One page for what is measured of the Lab with the flat map, in windows of all sizes. */
let flat: Page
beforeAll(async () => { ({ page: flat } = await openLab({ prepare: noWebGL })) })

it('sees a small target when there is one', async () => {
  const style = await flat.locator('.play').evaluate((button: HTMLElement) => {
    const before = button.style.cssText
    button.style.minHeight = '0'
    button.style.height = '30px'
    return before
  })
  expect(await smallTargets(flat)).toEqual([expect.stringMatching(/^button "Play" of \d+ x 30 px is missed at 0 -21, 0 21$/)])
  await flat.locator('.play').evaluate((button: HTMLElement, before) => { button.style.cssText = before }, style)
})

describe('the focus', () => {
  it.each([
    ['desktop', SIZES.desktop, ['skip', 'header', 'study', 'stage', 'panel', 'dock']],
    ['phone', SIZES.phone, ['skip', 'header', 'stage', 'panel', 'dock']]
  ] as const)('is seen at every stop, and goes in the order of reading (%s)', async (size, viewport, rooms) => {
    await flat.setViewportSize(viewport)
    // Where there is no room beside the panel, the study is one of its tabs.
    await expect.poll(() => flat.locator('.lab-study').count()).toBe(size === 'phone' ? 0 : 1)
    const stops = await stopsOf(flat)
    expect(stops.filter(({ ringed, seen }) => !ringed || !seen)).toEqual([])
    expect(stops.map(({ room }) => room).filter((room, at, all) => room !== all[at - 1])).toEqual(rooms)
    expect(await flat.locator('[tabindex]').evaluateAll((all) => all.filter((each) => (each as HTMLElement).tabIndex > 0).length)).toBe(0)
  })
})

const FITS = [
  ['320 px', { width: 320, height: 640 }, 100],
  ['320 px with the largest text', { width: 320, height: 640 }, 135],
  ['1280 px with text twice as large', { width: 1280, height: 800 }, 200],
  ['1440 px with text twice as large', { width: 1440, height: 900 }, 200],
  ['a phone lying down', { width: 844, height: 390 }, 100]
] as const

it('fits without scrolling sideways, on small screens and with large text', async () => {
  const page = flat
  const faults: string[] = []
  for (const [name, viewport, percent] of FITS) {
    await page.setViewportSize(viewport)
    await page.evaluate((size) => { document.documentElement.style.fontSize = `${size}%` }, percent)
    // In these sizes there is one panel of three tabs.
    await page.getByRole('tab', { name: 'Study' }).waitFor()
    const look = async (at: string) => faults.push(...(await tooWide(page)).map((fault) => `${name}, ${at}: ${fault}`))
    for (const tab of ['Table', 'Study', 'Charts']) {
      await page.getByRole('tab', { name: tab }).click()
      await look(tab)
    }
    await slider(page).press('End')
    await stills(page, `lab-${name.replaceAll(' ', '-')}`)
    for (const dialog of ['Comfort', 'Keys'] as const) {
      await openDialog(page, dialog)
      await look(dialog)
      const box = (await page.getByRole('dialog').boundingBox())!
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(viewport.width)
      await page.keyboard.press('Escape')
    }
  }
  expect(faults).toEqual([])
})

/** What sticks out on the right where the page is wider than the window. */
const tooWide = (page: Page): Promise<readonly string[]> => page.evaluate(() => {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  return [...document.querySelectorAll('*')].filter((each) => each.getBoundingClientRect().right > clientWidth + 1).map((each) => `${each.tagName} ${each.getAttribute('class')}`)
})

it('keeps what it says where colours are forced: what is chosen, which group, where the time is', async () => {
  const { page } = await openLab({ theme: 'dark', forcedColours: true, prepare: noWebGL })
  await computed(page)
  await slider(page).press('End')
  await stills(page, 'lab-forced-colours')
  const looks = (selector: string, pseudo?: string) => page.locator(selector).first().evaluate((element, which) => {
    const { backgroundColor, borderStyle, borderWidth, borderColor, outlineStyle, stroke, fill } = getComputedStyle(element, which)
    return { backgroundColor, borderStyle, borderWidth, borderColor, outlineStyle, stroke, fill }
  }, pseudo)
  const canvas = (await looks('body')).backgroundColor
  // The chosen tab and the chosen part of a strip differ from the others by more than a colour that is taken away.
  expect(await looks('[role="tab"][aria-selected="true"]')).not.toEqual(await looks('[role="tab"][aria-selected="false"]'))
  expect(await looks('.stage-segmented :checked + span')).not.toEqual(await looks('.stage-segmented :not(:checked) + span'))
  // Both groups' holds: one an outline, the other filled; the thumb and the lines stand out from the page.
  expect((await looks('.hold.healthy .hold-bar')).borderStyle).toBe('dashed')
  expect((await looks('.hold.fibromyalgia .hold-bar')).backgroundColor).not.toBe(canvas)
  expect((await looks('.thumb', '::after')).backgroundColor).not.toBe(canvas)
  expect((await looks('.line.healthy')).stroke).not.toBe(canvas)
  expect((await looks('.cursor')).stroke).not.toBe(canvas)
  expect((await looks('.play')).borderStyle).toBe('solid')
  expect(await accessibilityFaults(page)).toEqual([])
})

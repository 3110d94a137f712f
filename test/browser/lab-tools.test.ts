/** Tools of the Lab on one page: keys that take back, charts on request, a curve as sound. By keyboard, by mouse and with a thumb. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults } from './support/accessibility'
import { noWebGL } from './support/breaking'
import { computed, openLab } from './support/lab'
import type { OpenPage } from './support/page'
import { smallTargets } from './support/targets'

let opened: OpenPage
let page: Page
beforeAll(async () => {
  opened = await openLab({ prepare: noWebGL })
  page = opened.page
})

const charts = () => page.locator('.charts .chart')
const focusedTab = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset['tab'] ?? '')

describe('keys of the Lab', () => {
  it('go to what-ifs, take a change back and do it again, and go to the pathway', async () => {
    await page.keyboard.press('w')
    await expect.poll(() => focusedTab()).toBe('what-if')
    const brake = page.getByRole('switch', { name: /^Take the brake away/ })
    await brake.press('Space')
    expect(await brake.isChecked()).toBe(true)
    await page.keyboard.press('Control+z')
    await expect.poll(() => brake.isChecked()).toBe(false)
    await page.keyboard.press('Meta+Shift+z')
    await expect.poll(() => brake.isChecked()).toBe(true)
    await page.keyboard.press('Control+z')
    await page.keyboard.press('p')
    await expect.poll(() => focusedTab()).toBe('pathway')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    expect(await page.getByRole('dialog', { name: 'Keys' }).locator('dd').allTextContents()).toEqual(expect.arrayContaining(['What if', 'Pathway', 'Take back', 'Do again']))
    await page.keyboard.press('Escape')
    await page.getByRole('tab', { name: 'Charts' }).click()
  })
})

describe('pacing', () => {
  it('puts rests into what is on screen, and one step takes it back', async () => {
    await page.keyboard.press('w')
    const end = () => page.locator('.scrubber').getAttribute('aria-valuemax').then(Number)
    const before = await end()
    await page.getByRole('button', { name: 'Pace this protocol' }).press('Enter')
    await page.getByText('The paced protocol is open. Undo goes back.').waitFor()
    await expect.poll(end).not.toBe(before)
    await page.keyboard.press('Control+z')
    await expect.poll(end).toBe(before)
  })
})

describe('a chart on request', () => {
  it('is added by keyboard: what, where, and its values by arrows', async () => {
    await page.locator('.extra > summary').press('Enter')
    const before = await charts().count()
    await page.getByLabel('What', { exact: true }).selectOption({ label: 'Interstitial ATP' })
    await page.getByLabel('Where', { exact: true }).selectOption({ label: 'Left shin' })
    await page.getByRole('button', { name: 'Add the chart' }).press('Enter')
    await expect.poll(() => charts().count()).toBe(before + 1)
    const plot = page.getByRole('slider', { name: /chart "Left shin"/ })
    await plot.press('Home')
    await plot.press('ArrowRight')
    expect(await plot.getAttribute('aria-valuetext')).toMatch(/^−?\d+:\d\d minutes: .* \d/)
    await page.getByRole('button', { name: 'Add the chart' }).press('Enter')
    await page.getByText('It is there already.').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('is in the table, and taken away again', async () => {
    const before = await charts().count()
    await page.getByRole('tab', { name: 'Table' }).click()
    expect(await page.locator('.chart-table th[scope="rowgroup"]').allTextContents()).toContain('Left shin Interstitial ATP, nM')
    await page.getByRole('tab', { name: 'Charts' }).click()
    await page.getByRole('button', { name: /^Take away: Interstitial ATP/ }).click()
    await expect.poll(() => charts().count()).toBe(before - 1)
  })

  it('is heard on demand, and stopped by the same button or Escape', async () => {
    const said = page.locator('.listen [role="status"]')
    const button = (name: string) => page.locator('.listen').getByRole('button', { name, exact: true })
    expect(await said.textContent()).toBe('')
    await page.getByLabel('A curve as sound').selectOption({ index: 1 })
    await button('Listen').press('Enter')
    await button('Stop').waitFor()
    expect(await said.textContent()).toMatch(/Healthy control, a plain tone; then Fibromyalgia, a reedy tone\. 4 seconds each.*The lowest tone is −\d+%, the highest \+\d+%/)
    expect(await accessibilityFaults(page)).toEqual([])
    await button('Stop').press('Enter')
    await button('Listen').waitFor()
    expect(await said.textContent()).toBe('Stopped.')
    await button('Listen').press('Enter')
    await button('Stop').waitFor()
    await page.keyboard.press('Escape')
    await button('Listen').waitFor()
  })

  it('is heard to its end', async () => {
    const button = page.locator('.listen').getByRole('button')
    await button.press('Enter')
    await page.getByText('Played to the end.').waitFor()
    expect(await button.textContent()).toBe('Listen')
  })

  it('says where a browser has no sound', async () => {
    await page.evaluate(() => { Object.assign(globalThis, { kept: AudioContext, AudioContext: undefined }) })
    await page.locator('.listen').getByRole('button', { name: 'Listen' }).press('Enter')
    await expect.poll(() => page.locator('.listen [role="status"]').textContent()).toContain('This browser plays no sound for pages.')
    expect(await page.locator('.listen').getByRole('button').textContent()).toBe('Listen')
    await page.evaluate(() => { Object.assign(globalThis, { AudioContext: (globalThis as unknown as { kept: unknown }).kept }) })
  })

  it('has room on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.getByRole('tab', { name: 'Charts' }).click()
    if (!await page.getByRole('button', { name: 'Add the chart' }).isVisible()) await page.locator('.extra > summary').click()
    await page.getByRole('button', { name: 'Add the chart' }).click()
    await page.getByRole('button', { name: /^Take away/ }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    expect([...await accessibilityFaults(page), ...await smallTargets(page)]).toEqual([])
    opened.expectQuiet()
  })

  it('comes back with its link, and goes by undo', async () => {
    await expect.poll(() => page.url()).toContain('x=')
    await page.reload()
    await computed(page)
    await page.getByRole('button', { name: /^Take away/ }).click()
    await expect.poll(() => page.getByRole('button', { name: /^Take away/ }).count()).toBe(0)
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: /^Take away/ }).waitFor()
  })
})

describe('the parts of the Lab on a phone', () => {
  /** Where each tab lies against its row, and whether the row goes on. */
  const row = () => page.evaluate(() => {
    const list = document.querySelector('.lab-panel [role="tablist"]')!, { left, right } = list.getBoundingClientRect()
    const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')].map((tab) => ({ box: tab.getBoundingClientRect(), chosen: tab.getAttribute('aria-selected') === 'true' }))
    const { box } = tabs.find(({ chosen }) => chosen)!
    return { lines: new Set(tabs.map((tab) => tab.box.top)).size, low: Math.min(...tabs.map((tab) => tab.box.height)), seen: box.left >= left - 1 && box.right <= right + 1, count: tabs.length, more: document.querySelector('.tabs-all')!.getBoundingClientRect().height }
  })
  const all = () => page.locator('.tabs-all select')

  it.each([390, 320])('are one row of full-size targets, each reached by the list of all, by arrows and by a press (%i px)', async (width) => {
    await page.setViewportSize({ width, height: 844 })
    await all().waitFor()
    for (const name of await page.getByRole('tab').allTextContents()) {
      await all().selectOption({ label: name })
      await expect.poll(() => page.getByRole('tab', { name, exact: true }).getAttribute('aria-selected')).toBe('true')
      expect(await row()).toMatchObject({ lines: 1, seen: true, count: 7 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    }
    await page.getByRole('tab', { selected: true }).press('Home')
    for (let stop = 0; stop < 7; stop++) {
      await page.keyboard.press('ArrowRight')
      expect(await focusedTab()).not.toBe('')
      expect((await row()).seen).toBe(true)
    }
    await expect.poll(() => focusedTab()).toBe('charts')
    await page.getByRole('tab', { name: 'Parameters' }).click()
    expect(await row()).toMatchObject({ lines: 1, seen: true })
    await page.getByRole('tab', { name: 'Charts' }).click()
    const { low, more } = await row()
    expect(Math.min(low, more)).toBeGreaterThanOrEqual(44)
    expect([...await accessibilityFaults(page), ...await smallTargets(page)]).toEqual([])
  })

  it('are larger where someone has little energy', async () => {
    await page.evaluate(() => { document.documentElement.dataset['energy'] = 'low' })
    const { low, more, lines } = await row()
    expect(Math.min(low, more)).toBeGreaterThanOrEqual(56)
    expect(lines).toBe(1)
    await page.evaluate(() => { delete document.documentElement.dataset['energy'] })
  })

  it('show readings at both ends of a protocol whole', async () => {
    await page.getByRole('tab', { name: 'Build' }).click()
    await page.getByRole('button', { name: 'Ten heat taps' }).click()
    await page.locator('.strip-timed.measurements').first().waitFor()
    const cut = await page.evaluate(() => {
      const strip = document.querySelector('.strip-scroll')!
      return [...strip.querySelectorAll('.strip-timed')].filter((mark) => {
        mark.scrollIntoView({ block: 'nearest', inline: 'center', behavior: 'instant' })
        const box = mark.getBoundingClientRect(), frame = strip.getBoundingClientRect()
        return box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom
      }).map((mark) => mark.getAttribute('aria-label'))
    })
    expect(cut).toEqual([])
    opened.expectQuiet()
  })
})

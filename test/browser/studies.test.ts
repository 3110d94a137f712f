/** Choosing experiments, asking what if, moving parameters, and sending all of it as a link: by mouse, keyboard and phone. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { STUDIES } from '../../src/experiments'
import { accessibilityFaults } from './support/accessibility'
import { noWebGL } from './support/breaking'
import { computed, openLab } from './support/lab'
import { stills } from './support/page'
import { smallTargets } from './support/targets'

const PHONE = { width: 390, height: 844 }
const name = (page: Page) => page.locator('.study-chosen b')
const pick = (page: Page) => page.getByRole('button', { name: /Choose another experiment/ })
const faultsOf = async (page: Page) => [...await accessibilityFaults(page), ...await smallTargets(page)]

describe('the experiments', () => {
  it('are all there, are found by words, and open with charts and findings of their own', async () => {
    const { page, expectQuiet } = await openLab({ prepare: noWebGL })
    await pick(page).click()
    const dialog = page.getByRole('dialog', { name: 'Choose an experiment' })
    await expect.poll(() => dialog.locator('.picker-study').count()).toBe(STUDIES.length)
    expect(await faultsOf(page)).toEqual([])
    await stills(page, 'picker')
    await dialog.getByRole('searchbox').fill('thigh kosek')
    await dialog.getByRole('button', { name: /Kosek 1996/ }).click()
    await expect.poll(() => name(page).textContent()).toBe('Kosek 1996')
    expect(await page.locator('figure.chart').first().textContent()).toContain('Right front of the thigh')
    expect(await page.locator('.claims > li').count()).toBe(9)
    await expect.poll(() => page.locator('.claim-verdict').count()).toBe(9)
    // What compares two moments has no place on a line; the others lie on the chart of the threshold.
    expect(await page.locator('.chart .direction').count()).toBeGreaterThan(5)
    expect(await faultsOf(page)).toEqual([])
    await stills(page, 'kosek1996')
    expectQuiet()
  })

  it('are chosen by keyboard alone, and those that contradict stand side by side', async () => {
    const { page } = await openLab({ theme: 'dark', prepare: noWebGL })
    await page.getByRole('button', { name: 'Where they disagree' }).press('Enter')
    await page.getByRole('button', { name: 'Side by side' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Where they disagree' })
    expect(await dialog.getByRole('columnheader').count()).toBe(5)
    expect(await accessibilityFaults(page)).toEqual([])
    await stills(page, 'side-by-side-dark')
    await dialog.getByRole('button', { name: /Open in the Lab Kadetoff 2007/ }).press('Enter')
    await expect.poll(() => name(page).textContent()).toBe('Kadetoff 2007')
    await pick(page).press('Enter')
    await page.getByRole('searchbox').fill('salt water shin')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => name(page).textContent()).toBe('Sörensen 1998')
  })

  it('with several arms show one of them, on a phone too', async () => {
    const { page } = await openLab({ viewport: PHONE, touch: true, prepare: noWebGL })
    await page.getByRole('tab', { name: 'Study' }).tap()
    await pick(page).tap()
    expect(await faultsOf(page)).toEqual([])
    await stills(page, 'picker-phone')
    await page.getByRole('button', { name: /Staud 2001/ }).tap()
    await expect.poll(() => name(page).textContent()).toBe('Staud 2001')
    await page.getByLabel('What was done').selectOption('A tap every 5 s')
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('x=')
    await computed(page)
    // Not half under the dock or the pinned bodies, which would count as too small.
    await page.locator('.study-chosen').evaluate(chosen => chosen.scrollIntoView({ block: 'center' }))
    expect(await faultsOf(page)).toEqual([])
    await stills(page, 'staud2001-phone')
  })
})

describe('what if', () => {
  it('is drawn over the unchanged run, said to be modified, and taken back', async () => {
    const { page, expectQuiet } = await openLab({ prepare: noWebGL })
    await page.getByRole('tab', { name: 'What if' }).click()
    await page.getByRole('switch', { name: /Bring the brake back/ }).check()
    await page.locator('.modified').waitFor()
    await expect.poll(() => page.locator('[data-quantity="shoulder"] .before .line').count()).toBe(1)
    const changed = () => page.locator('[data-quantity="shoulder"] > div .line.fibromyalgia').last().getAttribute('d')
    const full = await changed()
    await page.getByRole('slider', { name: /How far/ }).press('Home')
    await expect.poll(changed).not.toBe(full)
    expect(await faultsOf(page)).toEqual([])
    await stills(page, 'what-if')
    // Not at all is no change: there is nothing to hold against each other until it goes further again.
    await page.getByRole('slider', { name: /How far/ }).press('End')
    await page.getByRole('tab', { name: 'Study' }).click()
    await expect.poll(() => page.locator('.findings').textContent()).toContain('model, unchanged')
    await page.locator('.modified').getByRole('button', { name: 'Undo all changes' }).click()
    await page.locator('.modified').waitFor({ state: 'detached' })
    expect(await page.locator('.before .line').count()).toBe(0)
    expectQuiet()
  })

  it('and every parameter can be moved on a phone, in both themes', async () => {
    const { page } = await openLab({ theme: 'dark', viewport: PHONE, touch: true, prepare: noWebGL })
    await page.getByRole('tab', { name: 'What if' }).tap()
    await page.getByRole('switch', { name: /Stronger muscle/ }).tap()
    await page.getByText('Both', { exact: true }).tap()
    expect(await faultsOf(page)).toEqual([])
    await stills(page, 'what-if-phone')
    await page.getByRole('tab', { name: 'Parameters' }).tap()
    await page.getByRole('searchbox').fill('efficacy of inhibition by pain')
    await page.locator('.parameter summary').tap()
    await page.getByLabel('Value').fill('5')
    await page.keyboard.press('Enter')
    await page.getByText('Outside published range').waitFor()
    expect(await faultsOf(page)).toEqual([])
    await stills(page, 'parameters-phone')
  })
})

describe('a link', () => {
  it('opens the set-up it was made of', async () => {
    const { page } = await openLab({ prepare: noWebGL })
    await page.getByRole('tab', { name: 'What if' }).click()
    await page.getByRole('switch', { name: /Block NMDA/ }).check()
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#\/lab\?x=[\w-]+$/)
    const hash = await page.evaluate(() => location.hash)
    expect(hash.length).toBeLessThan(400)
    const { page: other } = await openLab({ prepare: noWebGL, path: hash })
    await other.locator('.modified').waitFor()
    await other.getByRole('tab', { name: 'What if' }).click()
    expect(await other.getByRole('switch', { name: /Block NMDA/ }).isChecked()).toBe(true)
  })

  it('that is broken opens the first experiment and says so', async () => {
    const { page, expectQuiet } = await openLab({ prepare: noWebGL, path: '#/lab?x=<script>alert(1)</script>' })
    await page.getByText('None of it could be read.').waitFor()
    expect(await name(page).textContent()).toBe('Ge 2012')
    expect(await faultsOf(page)).toEqual([])
    expectQuiet()
  })
})

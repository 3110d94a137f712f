/** Ways through the app: the address, Back and Forward, links to a place, and where the focus goes. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { noWebGL } from './support/breaking'
import { clockOf, computed, LAB, openLab, slider } from './support/lab'
import { openPage } from './support/page'

const heading = (page: Page) => page.evaluate(() => (document.activeElement?.tagName === 'H1' ? document.activeElement.textContent : null))
const hash = (page: Page) => page.evaluate(() => location.hash)
const nav = (page: Page) => page.getByRole('navigation', { name: 'Main' })

it('opens with the Story, and leads to the Lab and back by links, Back and Forward', async () => {
  const { page, expectQuiet } = await openPage({ theme: 'light', prepare: noWebGL })
  await page.getByRole('heading', { level: 1, name: 'What happens when you hold your arms up' }).waitFor()
  expect(await page.title()).toBe('Story · NociLab')
  // What a page opens with takes no focus.
  expect(await heading(page)).toBeNull()
  expect(await nav(page).getByRole('link', { name: 'Story' }).getAttribute('aria-current')).toBe('page')

  await nav(page).getByRole('link', { name: 'Lab' }).click()
  await computed(page)
  expect(await page.title()).toBe('Lab · NociLab')
  expect(await hash(page)).toBe('#/lab')
  await expect.poll(() => heading(page)).toMatch(/^Lab: /)
  expect(await nav(page).locator('[aria-current="page"]').allInnerTexts()).toEqual(['Lab'])

  await page.goBack()
  await page.locator('.story').waitFor()
  await expect.poll(() => heading(page)).toMatch(/^What happens/)
  await page.goForward()
  await computed(page)
  await expect.poll(() => heading(page)).toMatch(/^Lab: /)
  expectQuiet()
})

it('keeps what the Lab was left with', async () => {
  const { page, expectQuiet } = await openLab({ prepare: noWebGL })
  await slider(page).press('Shift+ArrowRight')
  await slider(page).press('Shift+ArrowRight')
  await page.getByRole('tab', { name: 'Table' }).click()
  await page.getByRole('radio', { name: 'Pain now' }).check()
  const left = await clockOf(page)
  await nav(page).getByRole('link', { name: 'Story' }).click()
  await page.locator('.story').waitFor()
  await nav(page).getByRole('link', { name: 'Lab' }).click()
  await computed(page)
  expect(await page.getByRole('tab', { name: 'Table' }).getAttribute('aria-selected')).toBe('true')
  expect(await page.getByRole('radio', { name: 'Pain now' }).isChecked()).toBe(true)
  expect(await clockOf(page)).toBe(left)
  expectQuiet()
})

it('opens a link to any screen, and hands its query on untouched', async () => {
  const { page } = await openPage({ theme: 'light', path: `${LAB}?x=some%2Bthing`, prepare: noWebGL })
  await computed(page)
  expect(await hash(page)).toBe('#/lab?x=some%2Bthing')
  // The link to where one was carries it too.
  await page.evaluate(() => { location.hash = '#/story' })
  await page.locator('.story').waitFor()
  expect(await nav(page).getByRole('link', { name: 'Lab' }).getAttribute('href')).toBe('#/lab?x=some%2Bthing')
})

it('opens the nearest screen where there is none of that name, says so, and puts the address right', async () => {
  const { page, expectQuiet } = await openPage({ theme: 'light', path: '#/laboratory/9', prepare: noWebGL })
  await page.getByText('There is no page “laboratory/9” here, or not any more. This is the nearest one.').waitFor()
  await computed(page)
  expect(await hash(page)).toBe('#/lab')
  await nav(page).getByRole('link', { name: 'Story' }).click()
  await page.locator('.story').waitFor()
  expect(await page.getByText('There is no page').count()).toBe(0)
  expectQuiet()
})

it('has the sections behind its sign on a phone', async () => {
  const { page, expectQuiet } = await openPage({ theme: 'light', viewport: { width: 390, height: 844 }, touch: true, prepare: noWebGL })
  await page.getByRole('button', { name: 'Menu', exact: true }).tap()
  const menu = page.getByRole('dialog', { name: 'Where to' })
  expect(await menu.getByRole('link').allInnerTexts()).toEqual(['Story', 'My own', 'Lab', 'Lecture'])
  await menu.getByRole('link', { name: 'Lab' }).tap()
  await computed(page)
  expect(await page.getByRole('dialog').count()).toBe(0)
  await expect.poll(() => heading(page)).toMatch(/^Lab: /)
  expectQuiet()
})

/** Predict first, by mouse and by keyboard alone, at the width of a phone, in both themes. */
import { expect, it } from 'vitest'
import { faultsInBothThemes } from './support/accessibility'
import { noWebGL } from './support/breaking'
import { clockOf, openLab, slider } from './support/lab'
import { stills } from './support/page'
import { smallTargets } from './support/targets'

it.each([['desktop', { width: 1440, height: 900 }], ['phone', { width: 390, height: 844 }]] as const)('asks, then shows three answers side by side, without a fault in either theme or a small target (%s)', async (size, viewport) => {
  const { page, expectQuiet } = await openLab({ viewport, touch: size === 'phone', prepare: noWebGL })
  await slider(page).press('End')
  await page.getByText('Predict first').click()
  // Nothing beside it gives the answer away: the bodies are as before, and what was found is put away.
  expect(await clockOf(page)).toBeLessThan(0)
  expect(await page.locator('.findings:visible').count()).toBe(0)
  const faults = [...await faultsInBothThemes(page), ...await smallTargets(page)]
  await stills(page, `predict-${size}`)
  await page.locator('.guess').first().getByText('lower').click()
  await page.getByRole('button', { name: 'Show what was found' }).click()
  expect(await page.locator('.compared tbody tr').count()).toBe(8)
  expect(await page.locator('.compared tbody tr').first().locator('td').allInnerTexts()).toEqual([expect.stringMatching(/lower/), expect.stringMatching(/^[+−]\d+%$/), expect.stringMatching(/higher|no change|lower/)])
  faults.push(...await faultsInBothThemes(page), ...await smallTargets(page))
  await stills(page, `predict-shown-${size}`)
  expect(faults).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  expectQuiet()
})

it('is done by keyboard alone', async () => {
  const { page } = await openLab({ prepare: noWebGL })
  await page.getByRole('radio', { name: 'Show all' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.locator('.guess').first().waitFor()
  // Past the choice between directions and a line.
  await page.keyboard.press('Tab')
  for (let row = 0; row < 8; row++) {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    if (row % 2 === 1) await page.keyboard.press('ArrowRight')
  }
  expect(await page.locator('.guess input:checked').count()).toBe(8)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.locator('.compared tbody tr').count()).toBe(8)
})

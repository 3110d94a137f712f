/** Looking inside the bodies: by key, by button, in 3D and flat; loaded when asked for; still at rest. */
import { expect, it } from 'vitest'
import { drawn, framesOf, openLab, slider, watch, watched } from './support/lab'
import { accessibilityFaults } from './support/accessibility'

const inside = '.stage-inside'

it('opens at a key, says the numbers of the clock, fetches its parts only then, and draws nothing at rest', async () => {
  const asked: string[] = []
  const { page, expectQuiet } = await openLab({
    reducedMotion: true,
    prepare: async (opened) => {
      opened.on('request', request => asked.push(request.url()))
      await watched(opened)
    },
  })
  await drawn(page)
  // What it reads of a run, the Pathway tab of the Lab reads as well; its shapes are its own.
  expect(asked.filter(url => /glass|inside-/.test(url))).toEqual([])
  const before = await watch(page)
  const framesBefore = await framesOf(page)

  await page.keyboard.press('i')
  await page.locator(inside).waitFor()
  await expect.poll(() => framesOf(page)).toBeGreaterThan(framesBefore)
  await expect.poll(() => asked.some(url => /glass/.test(url))).toBe(true)
  const boost = page.locator(`${inside} td[data-part="boost"]`)
  const atRest = await boost.allTextContents()
  expect(atRest[1]).toMatch(/^0\.\d\d in all segments$/)

  // Further into the hold, other numbers.
  await slider(page).press('Shift+ArrowRight')
  await slider(page).press('Shift+ArrowRight')
  await expect.poll(() => boost.allTextContents()).not.toEqual(atRest)
  await expect.poll(() => page.locator('.stage > [aria-live]').last().textContent()).toContain('amplifier')
  expect((await watch(page)).draws).toBeGreaterThan(before.draws)
  expect(await accessibilityFaults(page)).toEqual([])

  let last = -1
  await expect.poll(async () => {
    const now = await framesOf(page)
    const same = now === last
    last = now
    return same
  }, { interval: 500 }).toBe(true)
  const still = await watch(page)
  await page.waitForTimeout(2000)
  expect(await watch(page)).toEqual(still)

  // Two draw calls a body, skin and what is inside: the shade under the feet is out of the picture.
  const frames = await framesOf(page)
  await slider(page).press('ArrowLeft')
  await expect.poll(() => framesOf(page)).toBe(frames + 1)
  expect((await watch(page)).draws - still.draws).toBe(4)
  await page.getByRole('button', { name: /See inside/ }).click()
  await expect.poll(() => page.locator(inside).count()).toBe(0)
  expectQuiet()
})

it('has the same numbers beside the flat map', async () => {
  const { page, expectQuiet } = await openLab({ reducedMotion: true })
  await drawn(page)
  await slider(page).press('Shift+ArrowRight')
  await slider(page).press('Shift+ArrowRight')
  await page.getByRole('button', { name: /See inside/ }).click()
  await page.locator(inside).waitFor()
  const numbers = () => page.locator(`${inside} td[data-part]`).allTextContents()
  await expect.poll(async () => (await numbers()).every(text => /\d/.test(text))).toBe(true)
  const solid = await numbers()
  await page.getByRole('button', { name: 'Show the flat map' }).click()
  await expect.poll(() => page.locator('.stage').getAttribute('data-stage')).toBe('flat')
  expect(await numbers()).toEqual(solid)
  expect(await page.locator(`${inside} [data-part="up"]`).last().getAttribute('d')).toMatch(/^M/)
  // What is painted on the flat map keeps its legend.
  await page.locator('.stage-legend').waitFor()
  expectQuiet()
})

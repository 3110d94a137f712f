/** What a person asks of the page: less motion, another light, larger text, paper. */
import { expect, it } from 'vitest'
import { noWebGL } from './support/breaking'
import { choose, clockOf, computed, drawn, framesOf, openLab, watch, watched } from './support/lab'
import { stills } from './support/page'
import { meanColour, picture } from './support/picture'

it('goes from still to still where less motion is asked for, each with one cut, stops at the last and says what comes then', async () => {
  const { page, expectQuiet } = await openLab({ reducedMotion: true, prepare: watched })
  await drawn(page)
  const main = page.locator('.play')
  const place = page.locator('.still')
  const begin = await clockOf(page)
  const count = Number(/^Moment 1 of (\d+)$/.exec(await place.innerText())![1])
  // Before, the hold, two lettings go, and at least what was measured after one of them.
  expect(count).toBeGreaterThanOrEqual(6)
  const seen: { words: string, clock: number }[] = []
  for (let moment = 2; moment <= count; moment++) {
    const drawnBefore = await framesOf(page)
    const clockBefore = await clockOf(page)
    expect(await main.getAttribute('aria-label')).toBe('Next moment')
    await main.click()
    await expect.poll(() => clockOf(page)).toBeGreaterThan(clockBefore)
    await expect.poll(() => framesOf(page)).toBeGreaterThan(drawnBefore)
    expect(await place.innerText()).toBe(`Moment ${moment} of ${count}`)
    seen.push({ words: await page.locator('.caption').innerText(), clock: await clockOf(page) })
    // The arms are up or down and the cursor is there in the first frame: an ease would take a second's worth of them.
    expect(await framesOf(page) - drawnBefore).toBeLessThanOrEqual(2)
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  }
  const words = seen.map((each) => each.words)
  expect(words[0]).toBe('Both are holding their arms out.')
  expect(words[1]).toBe('The person with fibromyalgia has let go. The other holds on.')
  expect(words).toContainEqual(expect.stringMatching(/^Let go: with fibromyalgia \d+ min ago, without now\.$/))
  expect(words).toContainEqual(expect.stringMatching(/without 20 min ago\.$/))
  expect(words.at(-1)).toMatch(/without 23 min ago\.$/)
  // No silent way round: the button says that it goes back, and then begins anew.
  await expect.poll(() => main.getAttribute('aria-label')).toBe('Back to the start')
  await main.press('Space')
  expect(await clockOf(page)).toBe(begin)
  await main.press('Space')
  expect(await clockOf(page)).toBe(seen[0]!.clock)

  const { frames } = await watch(page)
  await page.getByRole('radio', { name: 'Back', exact: true }).check()
  await expect.poll(() => watch(page).then((now) => now.frames)).toBeGreaterThan(frames)
  expect(await page.getByRole('slider', { name: 'Turn both bodies' }).getAttribute('aria-valuetext')).toMatch(/^facing away, 180/)
  expectQuiet()
})

it('follows the theme of the system, until one is chosen, and keeps the choices', async () => {
  const { page, expectQuiet } = await openLab({ prepare: noWebGL, theme: 'light' })
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const skin = () => page.locator('svg[data-body="0"] [data-side="front"] [data-region="quadriceps_L"]').getAttribute('fill')
  const [light, lightSkin] = [await background(), await skin()]
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await background()
  expect(dark).not.toBe(light)
  await expect.poll(skin).not.toBe(lightSkin)
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await background()).toBe(light)

  await page.getByRole('button', { name: 'Comfort' }).click()
  await choose(page, 'Screen', 'Dark')
  await choose(page, 'Text size', 'Largest')
  await page.getByRole('switch', { name: 'Less motion' }).press('Space')
  await page.keyboard.press('Escape')
  const asChosen = async () => {
    expect(await background()).toBe(dark)
    await expect.poll(skin).not.toBe(lightSkin)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('21.6px')
    await page.getByRole('button', { name: 'Next moment' }).waitFor()
  }
  await asChosen()
  await page.reload()
  await computed(page)
  await asChosen()
  // The system's own change no longer counts.
  await page.emulateMedia({ colorScheme: 'light' })
  await asChosen()

  await page.getByRole('button', { name: 'Comfort' }).click()
  await choose(page, 'Screen', 'As device')
  expect(await background()).toBe(light)
  expectQuiet()
})

it('turns the solid bodies to the other theme without a trace of the old one', async () => {
  const { page, expectQuiet } = await openLab({ theme: 'light' })
  await drawn(page)
  const glow = async () => {
    const { x, y, width, height } = (await page.locator('.stage-picture').boundingBox())!
    return meanColour(await picture(page), { x: Math.round(x + width / 2) - 4, y: Math.round(y + height / 4), width: 8, height: 8 })
  }
  expect((await glow())[0]).toBeGreaterThan(220)
  await page.keyboard.press('t')
  await expect.poll(async () => (await glow())[0]).toBeLessThan(70)
  await stills(page, 'lab-theme-switched')
  expectQuiet()
})

it('prints', async () => {
  const { page, expectQuiet } = await openLab({ prepare: noWebGL })
  const paper = await page.pdf({ format: 'A4' })
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-')
  expect(paper.length).toBeGreaterThan(20_000)
  await page.emulateMedia({ media: 'print' })
  await stills(page, 'lab-print')
  expectQuiet()
})

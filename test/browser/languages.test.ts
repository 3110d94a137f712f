/** The story and the Lab in every language, and in two that nobody speaks: longer, and from right to left. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { accessibilityFaults } from './support/accessibility'
import { noWebGL } from './support/breaking'
import { computed } from './support/lab'
import { openPage, stills } from './support/page'
import { told } from './support/story'

const LANGUAGES = [['es', 'ltr'], ['en-XA', 'ltr'], ['ar-XB', 'rtl']] as const
const STEPS = 6
/** Step in which sensitivity is painted. */
const CHANGED = 4

/** A scale whose words change ends tells the opposite, and so does a body under the name of the other. */
async function expectPictured(page: Page) {
  for (const pair of [['.stage-legend-ends > span:first-of-type', '.stage-legend-ends > span:last-of-type'], ['.stage-heads > :first-child', '.stage-heads > :last-child']] as const) {
    const [first, last] = await Promise.all(pair.map(one => page.locator(one).first().evaluate(part => part.getBoundingClientRect().left)))
    expect(first, pair[0]).toBeLessThan(last!)
  }
}

it.each(LANGUAGES)('tells the story in %s, written %s, on a small phone too, and keeps every word on the page', async (language, dir) => {
  const { page, expectQuiet } = await openPage({ theme: 'light', viewport: { width: 390, height: 844 }, touch: true, prepare: noWebGL, path: `?lang=${language}#/story/1` })
  await told(page)
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir || 'ltr'])).toEqual([language, dir])
  for (let place = 1; place <= STEPS; place++) {
    await page.evaluate(to => { location.hash = `#/story/${to}` }, place)
    await told(page)
    await stills(page, `story-${language}-${place}`)
    if (place === CHANGED) await expectPictured(page)
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), { message: `step ${place} at ${width} px` }).toBe(0)
    }
  }
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await accessibilityFaults(page)).toEqual([])
  expectQuiet()
})

it.each(LANGUAGES)('opens the Lab in %s and finds no fault', async (language, dir) => {
  const { page, expectQuiet } = await openPage({ theme: 'dark', prepare: noWebGL, path: `?lang=${language}#/lab` })
  await computed(page)
  expect(await page.evaluate(() => document.documentElement.dir || 'ltr')).toBe(dir)
  await stills(page, `lab-${language}`)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  expect(await accessibilityFaults(page)).toEqual([])
  expectQuiet()
})

it.each([['a lecture', '?lang=ar-XB#/lecture?deck=descending&cue=3', '.lecture[data-shown]'], ['the page inside another', '?embed=1&lang=ar-XB', '.stage-legend']] as const)('turns %s round for a language from right to left', async (_, path, there) => {
  const { page, expectQuiet } = await openPage({ theme: 'light', prepare: noWebGL, path })
  await page.locator(there).first().waitFor()
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
  await expectPictured(page)
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 })
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), { message: `${width} px` }).toBe(0)
  }
  await stills(page, `rtl-${there.replaceAll(/\W/g, '')}`)
  expect(await accessibilityFaults(page)).toEqual([])
  expectQuiet()
})

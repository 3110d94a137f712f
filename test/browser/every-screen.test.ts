/** axe on every screen in every language and both themes, where the tests of the screens themselves ask in English alone. */
import { expect, it } from 'vitest'
import { faultsInBothThemes } from './support/accessibility'
import { noWebGL } from './support/breaking'
import { openPage } from './support/page'

const LANGUAGES = ['es', 'en-XA', 'ar-XB'] as const
/** Addresses, and what is there when they are. */
const SCREENS = [
  ['own/1', 'main.own'], ['own/2', 'main.own'], ['own/3', 'main.own'], ['lecture', 'main.lobby'], ['lecture?deck=descending&cue=3', '.lecture[data-shown]'],
  ['presenter', 'main.presenter'], ['print', 'main.handout'], ['story/1', 'main.story'], ['story/5', 'main.story'], ['lab', 'main.lab[data-fetched]']
] as const

it.each(LANGUAGES)('has no fault that a program can find on any screen in %s', async (language) => {
  const { page, expectQuiet } = await openPage({ theme: 'light', prepare: noWebGL, path: `?lang=${language}#/own/1` })
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
  const faults: string[] = []
  for (const [address, there] of SCREENS) {
    await page.evaluate((to) => { location.hash = to }, `#/${address}`)
    await page.locator(there).first().waitFor()
    faults.push(...(await faultsInBothThemes(page)).map((fault) => `${address}: ${fault}`))
  }
  expect(faults).toEqual([])
  expectQuiet()
})

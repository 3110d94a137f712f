/** The Lab of the built page, computed and drawn, for what is measured in a browser. */
import { chromium, type Page } from 'playwright-core'
import { CHROMIUM_FLAGS, findChromium } from '../chromium.mjs'
import { serveBuild } from '../lib/serve.mjs'

/**
 * What `measure` finds there; undefined where no Chromium is found. Throws when it is there and the stage does not come.
 * @param patience how long anything may take to come, ms
 * @param before runs in the page before anything of it
 */
export async function inLab<T>(patience: number, measure: (page: Page) => Promise<T>, before?: () => void): Promise<T | undefined> {
  const executablePath = process.env['CHROME_PATH'] ?? findChromium({ install: false })
  if (!executablePath) return undefined
  const { address, close } = await serveBuild({ port: 0 })
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    page.setDefaultTimeout(patience)
    // The compiler that runs this program names functions by a helper, which the page does not have.
    await page.addInitScript('globalThis.__name = value => value')
    if (before) await page.addInitScript(before)
    await page.goto(`${address}#/lab`)
    await page.locator('.play:enabled').waitFor()
    await page.locator('.stage[data-stage="3d"][data-ready]').waitFor()
    return await measure(page)
  } finally {
    await browser.close()
    await close()
  }
}

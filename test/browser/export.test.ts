/** Taking the run home, on the built page: each file as the browser saves it, by mouse and by keyboard, on a phone, offline. */
import type { Page } from 'playwright-core'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { faultsInBothThemes } from './support/accessibility'
import { noWebGL } from './support/breaking'
import { contentOf } from './support/downloads'
import { openLab } from './support/lab'
import { stills } from './support/page'
import { smallTargets } from './support/targets'

const open = async (page: Page) => {
  await page.getByRole('button', { name: 'Export' }).click()
  await page.locator('.export-sheet .sheet').waitFor()
}
/** Presses one of the buttons and reads what was saved. */
async function saved(page: Page, name: string): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()])
  return { name: download.suggestedFilename(), content: await contentOf(download) }
}

it('saves numbers and pictures, each with a name and where it came from, without the net', async () => {
  const { page, noise } = await openLab({ prepare: noWebGL, apart: true })
  await open(page)
  await page.context().setOffline(true)

  const csv = await saved(page, 'Curves, CSV')
  expect(csv.name).toMatch(/^nocilab-ge2012-curves-[0-9a-f]{7}\.csv$/)
  const { data, errors } = Papa.parse<Record<string, string>>(csv.content.toString().trimEnd(), { header: true })
  expect(errors).toEqual([])
  expect(new Set(data.map((row) => row['group']))).toEqual(new Set(['healthy', 'fibromyalgia']))
  // The pain at the end of the hold, as the chart has it, in whichever muscle that is.
  const pains = Object.keys(data[0]!).filter((column) => /^nrs .*_[LR] \(NRS\)$/.test(column))
  expect(Math.max(...data.filter((row) => row['group'] === 'fibromyalgia').flatMap((row) => pains.map((column) => Number(row[column]))))).toBeCloseTo(8.3, 1)
  expect(data[0]!['model hash']).toMatch(/^[0-9a-f]{12,}$/)
  await expect.poll(() => page.locator('.export > .export-said').innerText()).toContain(csv.name)

  const readings = Papa.parse<Record<string, string>>((await saved(page, 'Readings, CSV')).content.toString().trimEnd(), { header: true })
  expect(readings.data.filter((row) => row['reading'] === 'tibialis-after-2').length).toBe(4)

  const json = JSON.parse((await saved(page, 'Whole run, JSON')).content.toString()) as { nocilab: string; modelHash: string; runs: { columns: object }[] }
  expect(json.nocilab).toBe('run')
  expect(json.modelHash).toBe(data[0]!['model hash'])
  expect(Object.keys(json.runs[0]!.columns)).toContain('nociception')

  const svg = (await saved(page, 'Charts, SVG')).content.toString()
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
  expect(svg).toContain(json.modelHash.slice(0, 12))
  expect(svg).toContain('Ge HY')
  // It needs neither the page nor its styles: no class, no variable, and every line has a colour of its own.
  expect(svg).not.toMatch(/class=|var\(|style=/)
  expect(svg.match(/stroke-dasharray="9px, 5px"/g)!.length).toBeGreaterThanOrEqual(6)

  const png = (await saved(page, 'Charts, PNG')).content
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
  expect(png.readUInt32BE(16)).toBe(1920)
  expect(noise().filter((each) => !/ERR_INTERNET_DISCONNECTED/.test(each))).toEqual([])
})

it('is there by keyboard alone, and Esc leads back', async () => {
  const { page } = await openLab({ prepare: noWebGL })
  await page.getByRole('button', { name: 'Export' }).focus()
  await page.keyboard.press('Enter')
  await page.locator('.export-sheet .sheet').waitFor()
  for (let press = 0; press < 6 && await page.evaluate(() => document.activeElement?.textContent) !== 'Steps, CSV'; press++) await page.keyboard.press('Tab')
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(download.suggestedFilename()).toMatch(/-steps-/)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Export')
})

it.each([['desktop', { width: 1440, height: 900 }], ['phone', { width: 390, height: 844 }]] as const)('has no fault and no small target, in both themes (%s)', async (size, viewport) => {
  const { page, expectQuiet } = await openLab({ viewport, touch: size === 'phone', prepare: noWebGL })
  await open(page)
  expect([...await faultsInBothThemes(page), ...await smallTargets(page)]).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  await stills(page, `export-${size}`)
  expectQuiet()
})

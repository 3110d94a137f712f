/** What can be measured of how easy the Story is to read and to press: faults, sizes, narrow screens, low energy; and the page to print. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { FLAT_MAP } from '../../src/figure'
import { accessibilityFaults, faultsInBothThemes } from './support/accessibility'
import { noWebGL } from './support/breaking'
import { openPage, stills } from './support/page'
import { openStory, step, told } from './support/story'
import { smallTargets } from './support/targets'

const STEPS = [1, 2, 3, 4, 5, 6]

/** Everything to press in the story and its header that is less than 56 px high or 44 px wide. */
const below56 = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.story a, .story button, .story-read')].flatMap((element) => {
    const { width, height } = element.getBoundingClientRect()
    return !element.checkVisibility() || (height >= 55.5 && width >= 43.5) ? [] : [`${element.getAttribute('aria-label') ?? element.textContent}: ${width.toFixed(0)} x ${height.toFixed(0)}`]
  }))

const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (document.documentElement.scrollWidth > document.documentElement.clientWidth ? [`the page is ${document.documentElement.scrollWidth} px wide`] : []))

const goTo = async (page: Page, place: number) => {
  await page.evaluate((to) => { location.hash = `#/story/${to}` }, place)
  await page.locator(`.story[data-step="${['before', 'arms-up', 'let-go', 'later', 'brake', 'means'][place - 1]}"]`).waitFor()
}

it('has no fault that a program can find in either theme, at any step, and nothing small to press', async () => {
  const { page, expectQuiet } = await openStory(1, { touch: true, prepare: noWebGL })
  const faults: string[] = []
  for (const place of STEPS) {
    await goTo(page, place)
    for (const fault of [...await faultsInBothThemes(page), ...await below56(page), ...await smallTargets(page)]) faults.push(`step ${place}: ${fault}`)
    await stills(page, `story-${place}`)
  }
  expect(faults).toEqual([])
  expectQuiet()
})

describe('the story in any window', () => {
  let page: Page
  beforeAll(async () => { ({ page } = await openStory(1, { prepare: noWebGL })) })

  it.each([
    ['320 px', { width: 320, height: 640 }],
    ['a desktop at 400 %', { width: 360, height: 225 }],
    ['a tablet', { width: 800, height: 1100 }],
    ['a desktop', { width: 1440, height: 900 }]
  ] as const)('fits %s without scrolling sideways, and every word can be reached', async (name, viewport) => {
    await page.setViewportSize(viewport)
    const faults: string[] = []
    for (const place of STEPS) {
      await goTo(page, place)
      faults.push(...(await tooWide(page)).map((fault) => `step ${place}: ${fault}`))
      // The last words come to lie above the bar, once they are scrolled to.
      const hidden = await page.evaluate(() => {
        const last = [...document.querySelectorAll<HTMLElement>('.story-paragraphs p')].at(-1)!
        last.scrollIntoView({ block: 'end', behavior: 'instant' })
        window.scrollBy(0, getComputedStyle(document.querySelector('.story-bar')!).position === 'sticky' ? document.querySelector<HTMLElement>('.story-bar')!.offsetHeight : 0)
        const { left, bottom } = last.getBoundingClientRect()
        const at = document.elementFromPoint(left + 4, bottom - 4)
        return at !== null && last.contains(at) ? [] : [`the last words are covered by ${at?.outerHTML.slice(0, 60)}`]
      })
      if (viewport.height > 400) faults.push(...hidden.map((fault) => `step ${place}: ${fault}`))
      await stills(page, `story-${place}-${name.replaceAll(/\W+/g, '-')}`)
    }
    expect(faults).toEqual([])
  })
})

it('leaves choices out and enlarges what is left where there is little energy, and still says what matters', async () => {
  const { page, expectQuiet } = await openStory(4, { prepare: noWebGL })
  await page.getByRole('button', { name: 'Comfort' }).click()
  await page.getByRole('switch', { name: 'Low energy' }).press('Space')
  await page.keyboard.press('Escape')
  expect(await page.getByRole('navigation', { name: 'Steps of the story' }).count()).toBe(0)
  expect(await page.getByText('It was measured. It is not all in the mind.').isVisible()).toBe(true)
  expect(await page.getByText('Some studies found no such change.').isVisible()).toBe(true)
  expect(await accessibilityFaults(page)).toEqual([])
  const heights = await page.locator('.page .button:visible').evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height))
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(55.5)
  await page.reload()
  await told(page)
  expect(await step(page)).toBe('later')
  expect(await page.evaluate(() => document.documentElement.dataset['energy'])).toBe('low')
  expectQuiet()
})

/** Pages of a PDF as Chromium writes it: one object each. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

/** Width and height of the first page of a PDF, points: 1/72 inch, to the nearest. */
const sheetOf = (pdf: Buffer): readonly number[] => /\/MediaBox\s*\[([\d.\s]+)\]/.exec(pdf.toString('latin1'))![1]!.trim().split(/\s+/).slice(2).map((side) => Math.round(Number(side)))
const SHEETS = { A4: [595, 842], Letter: [612, 792] } as const
const FRONT = FLAT_MAP.front.regions.map(({ id }) => id)

const DRAWN = JSON.stringify({ marks: { tibialis_anterior_L: { level: 7, depth: 'deep' }, upper_trapezius_R: { level: 4, depth: 'skin' } } })

describe('the page to show', () => {
  it.each([['light', null], ['dark', null], ['light', DRAWN]] as const)('is one sheet of A4 and of Letter (%s, drawing: %s)', async (theme, drawing) => {
    const { page, expectQuiet } = await openPage({ theme, path: '#/print', prepare: async (opened) => {
      await noWebGL(opened)
      if (drawing !== null) await opened.addInitScript((kept) => localStorage.setItem('nocilab.drawing.1', kept), drawing)
    } })
    await page.getByRole('button', { name: 'Print this page' }).and(page.locator(':enabled')).waitFor()
    const sheet = page.locator('.paper')
    expect(await sheet.innerText()).toContain('It was measured. It is not all in the mind.')
    expect(await page.getByRole('img', { name: /Without fibromyalgia: Shoulder calmer, Leg: the same\. With fibromyalgia: Shoulder: no relief, Leg more tender/ }).count()).toBe(1)
    // Painted from the run, in the colours of paper whatever the screen's.
    const shin = (body: 0 | 1) => sheet.locator(`[data-body="${body}"] [data-side="front"] [data-layer="colour"] [data-region="tibialis_anterior_L"]`).getAttribute('fill')
    // Before it is painted both are plain; in the frame after, one is not.
    await expect.poll(async () => await shin(0) === await shin(1), { timeout: 30_000 }).toBe(false)
    expect(await page.getByText('Where I hurt').count()).toBe(drawing === null ? 0 : 1)
    // Grey paper knows no hue: calmer is hatched one way and broken, more tender the other way and solid, and what stayed is plain.
    const hatch = (body: 0 | 1, region: string) => sheet.locator(`[data-body="${body}"] [data-side="front"] [data-layer="hatch"] path`).nth(FRONT.indexOf(region)).getAttribute('fill')
    expect([await hatch(0, 'deltoid_L'), await hatch(0, 'tibialis_anterior_L'), await hatch(1, 'tibialis_anterior_L')].map((fill) => /-hatch-(-?)/.exec(fill ?? '')?.[1] ?? 'plain')).toEqual(['-', 'plain', ''])
    for (const paper of ['A4', 'Letter'] as const) {
      await page.locator('.segmented label', { hasText: paper }).click()
      const asked = await page.pdf({ preferCSSPageSize: true })
      expect([pagesOf(asked), sheetOf(asked)], paper).toEqual([1, SHEETS[paper]])
      // Whatever was chosen here, the printer may have the other.
      for (const format of ['A4', 'Letter'] as const) expect(pagesOf(await page.pdf({ format, preferCSSPageSize: false })), `${paper} on ${format}`).toBe(1)
    }
    expect(await accessibilityFaults(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 794, height: 1123 })
    await stills(page, `handout-${theme}${drawing === null ? '' : '-drawn'}`)
    expectQuiet()
  })

  it('sees two pages where there are two', async () => {
    const { page } = await openPage({ theme: 'light', path: '#/print', prepare: noWebGL })
    await page.locator('.paper').waitFor()
    await page.locator('.paper-own').evaluate((box) => { (box as HTMLElement).style.minHeight = '400mm' })
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(1)
  })
})

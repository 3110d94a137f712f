/** What a person sees and can do before the code of the page has come, and what has to come first. */
import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { AIMS } from '../../scripts/bench/tables'
import { weigh } from '../../scripts/bench/bytes'
import { en } from '../../src/words/en'
import { es } from '../../src/words/es'
import { accessibilityFaults } from './support/accessibility'
import { all, noWebGL, workers } from './support/breaking'
import { openPage, type Opening, stills } from './support/page'
import { told, untilStep } from './support/story'

const PHONE = { width: 390, height: 844 } as const

/** For `prepare`: the page's code does not come before it is let. The script that puts the first screen in place does. */
function held(): { prepare: (page: Page) => Promise<unknown>; release: () => void } {
  let release = () => {}
  const released = new Promise<void>(resolve => { release = resolve })
  return {
    prepare: page => page.route(/\/assets\/(?!first-paint-)[^/]*\.js$/, async route => {
      await released
      await route.continue()
    }),
    release,
  }
}

/** Opens the page without its code. Not until it has loaded: it does not. */
async function openHeld(opening: Partial<Opening> = {}) {
  const { prepare, release } = held()
  const opened = await openPage({ theme: 'light', viewport: PHONE, until: 'commit', ...opening, prepare: all(noWebGL, async page => opening.prepare?.(page), prepare) })
  // The last thing in the page: whatever stands in it before its code has come stands there.
  await opened.page.locator('noscript').waitFor({ state: 'attached' })
  return { ...opened, release }
}

it.each([['', en], ['?lang=es', es]] as const)('is the first screen of the story, in the words of the catalogue, and is taken over as it stands (%s)', async (search, words) => {
  const { page, release, expectQuiet } = await openHeld({ path: search, touch: true })
  const heading = page.getByRole('heading', { level: 1, name: words['story.before.title'] })
  await heading.waitFor()
  await page.getByText(words['story.before.lead'].split('. ')[1]!).waitFor()
  await page.getByRole('link', { name: words['story.start'] }).waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(search === '' ? 'en' : 'es')
  await stills(page, `first-paint-${search}`)
  expect(await accessibilityFaults(page)).toEqual([])
  const start = await page.getByRole('link', { name: words['story.start'] }).boundingBox()
  await heading.evaluate(element => { element.dataset['kept'] = 'yes' })

  release()
  await told(page)
  // The same elements: nothing is read twice, loses the focus or jumps.
  expect(await page.locator('h1').evaluateAll(all => all.map(each => each.dataset['kept']))).toEqual(['yes'])
  expect(await page.getByRole('link', { name: words['story.start'] }).boundingBox()).toEqual(start)
  expect(await page.locator('#root').getAttribute('data-first-paint')).toBe(null)
  await page.locator('.calm-stage svg[data-body="1"]').waitFor()
  expectQuiet()
})

const comfort = (kept: string) => (page: Page) => page.addInitScript(text => localStorage.setItem('nocilab.comfort.1', text), kept)

it('leaves the page empty where something else will be opened', async () => {
  const { page } = await openHeld({ path: '#/lab' })
  const { href } = new URL('./', page.url())
  expect(await page.locator('#root').innerHTML()).toBe('')
  for (const address of ['#/story/3', '?embed=1', '?lang=ar-XB']) {
    await page.goto('about:blank')
    await page.goto(href + address, { waitUntil: 'commit' })
    await page.locator('noscript').waitFor({ state: 'attached' })
    expect(await page.locator('#root').innerHTML(), address).toBe('')
  }
  // Whoever chose to be shown less is shown less from the first moment on.
  await comfort(JSON.stringify({ lowEnergy: true }))(page)
  await page.goto('about:blank')
  await page.goto(href, { waitUntil: 'commit' })
  await page.locator('noscript').waitFor({ state: 'attached' })
  expect(await page.locator('#root').innerHTML()).toBe('')
})

it.each([
  ['what was chosen', JSON.stringify({ theme: 'dark', textSize: 135, language: 'es' }), es['story.before.title'], { theme: 'dark', text: '135' }],
  ['the device, where what is kept cannot be read', '{', en['story.before.title'], {}],
] as const)('looks like %s', async (_, kept, title, look) => {
  const { page } = await openHeld({ prepare: comfort(kept) })
  await page.getByRole('heading', { name: title }).waitFor()
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual(look)
})

it('does what was asked of it once there is somebody to answer', async () => {
  const { page, release, expectQuiet } = await openHeld()
  await page.getByRole('button', { name: en['shell.comfort'] }).click()
  release()
  await page.getByRole('dialog', { name: en['comfort.title'] }).waitFor()
  expectQuiet()

  const early = await openHeld()
  await early.page.getByRole('link', { name: en['story.start'] }).click()
  early.release()
  await untilStep(early.page, 'arms-up')
  early.expectQuiet()
})

it('is whole with no more than 150 kB of packed scripts, counted in the build and seen in the browser', async () => {
  const files = weigh(process.env['NOCILAB_DIST'] ?? 'dist').filter(({ file }) => file.endsWith('.js'))
  const first = files.filter(({ part }) => part === 'first')
  expect(first.length).toBeGreaterThan(2)
  expect(first.reduce((sum, { gzip }) => sum + gzip, 0)).toBeLessThanOrEqual(AIMS.firstScriptGzip)

  // With a worker that never answers nothing is fetched ahead: what comes now is what the story needs, and the 3D.
  const asked = new Set<string>()
  const { page } = await openPage({ theme: 'light', viewport: PHONE, apart: true, prepare: all(async opened => {
    opened.context().on('request', request => { if (request.url().endsWith('.js')) asked.add(path.posix.basename(new URL(request.url()).pathname)) })
  }, workers(['silent']).prepare) })
  await page.locator('.calm-stage[data-stage="3d"]').waitFor()
  const named = (part: 'first' | 'later') => files.filter(each => each.part === part).map(({ file }) => path.posix.basename(file))
  expect([...asked].filter(file => !named('first').includes(file) && !named('later').includes(file))).toEqual([])
  expect(named('first').filter(file => !asked.has(file))).toEqual([])
})

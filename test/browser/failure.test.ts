/** What a person has when the device, the line or the host does not cooperate: every number, and a sentence that says why. */
import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { all, bodies, loseContext, losableWebGL, noStorage, noWebGL, restoreContext } from './support/breaking'
import { choose, clockOf, drawn, framesOf, openLab, option, playButton, slider } from './support/lab'

const stage = (page: Page) => page.locator('.stage')
const notice = (page: Page) => page.locator('.stage-notice')

/** Every region with what is said of it: the whole content of the picture, in words. */
const inWords = (page: Page): Promise<readonly string[]> =>
  page.locator('.stage-list').getByRole('option').evaluateAll((items) => items.map((item) => [...item.children].filter((part) => part.ariaHidden !== 'true').map((part) => part.textContent).join()))

/** The words are written a moment after the clock has moved; they have come when a resting leg has changed. */
async function atTheEnd(page: Page): Promise<readonly string[]> {
  await slider(page).press('End')
  await page.getByRole('option', { name: /^left shin, with fibromyalgia, \d+% less pressure than before; without, no change$/ }).waitFor({ state: 'attached' })
  return inWords(page)
}

it('shows every value on the flat map, with one sentence, where there is no 3D to be had', async () => {
  const solid = await openLab()
  await drawn(solid.page)
  expect(await stage(solid.page).getAttribute('data-stage')).toBe('3d')
  const expected = await atTheEnd(solid.page)
  expect(new Set(expected).size).toBe(72)

  for (const [breaking, sentence] of [
    [noWebGL, 'This device cannot draw 3D right now. The flat map has the same numbers.'],
    [bodies('missing'), 'The 3D bodies could not be loaded. The flat map has the same numbers.'],
    [bodies('corrupt'), 'The 3D bodies could not be loaded. The flat map has the same numbers.']
  ] as const) {
    const { page } = await openLab({ prepare: breaking })
    await notice(page).waitFor()
    expect(await notice(page).locator('p').innerText()).toBe(sentence)
    expect(await stage(page).getAttribute('data-stage')).toBe('flat')
    expect(await atTheEnd(page)).toEqual(expected)
    if (breaking === noWebGL) await everyToolWorks(page)
  }
}, 180_000)

/** A region by pointing, a reading with the algometer, the other side: on whichever picture is there. */
async function everyToolWorks(page: Page): Promise<void> {
  const thigh = await page.locator('svg[data-body="1"] [data-side="front"] [data-region="quadriceps_L"]').boundingBox()
  const middle = { x: thigh!.x + thigh!.width / 2, y: thigh!.y + thigh!.height / 2 }
  await page.mouse.click(middle.x, middle.y)
  expect(await page.locator('.stage-card h3').innerText()).toBe('Left front of the thigh')
  await page.getByRole('button', { name: 'Algometer: press until it hurts' }).click()
  await page.mouse.click(middle.x, middle.y)
  expect(await page.locator('.stage-card-pressure').innerText()).toMatch(/^\s*\d+\s+kPa to pain$/)
  await page.getByRole('radio', { name: 'Back', exact: true }).check()
  await page.locator('svg[data-body="1"] [data-side="back"] [data-region="hamstrings_L"]').waitFor()
}

it('changes to the flat map when the 3D is lost and back when it is given back, with the same cursor and selection', async () => {
  const { page, expectQuiet } = await openLab({ prepare: losableWebGL })
  await drawn(page)
  await slider(page).press('Shift+ArrowRight')
  await option(page, 'left shin').focus()
  await page.getByRole('radio', { name: 'Pain now' }).check()
  await page.locator('.stage-card').getByText(/pain \d/).first().waitFor()
  const state = async () => ({ clock: await clockOf(page), card: await page.locator('.stage-card').innerText() })
  const before = await state()

  await loseContext(page)
  await notice(page).waitFor()
  expect(await notice(page).locator('p').innerText()).toBe('The 3D drawing stopped. The flat map has the same numbers.')
  expect(await stage(page).getAttribute('data-stage')).toBe('flat')
  expect(await state()).toEqual(before)
  expect(await page.getByRole('radio', { name: 'Pain now' }).isChecked()).toBe(true)

  const frames = await framesOf(page)
  await restoreContext(page)
  await notice(page).waitFor({ state: 'detached' })
  await page.locator('[data-stage="3d"]').waitFor()
  await expect.poll(() => framesOf(page)).toBeGreaterThan(frames)
  expect(await state()).toEqual(before)
  expectQuiet()
})

it('works where nothing may be kept, and says nothing of it', async () => {
  const { page, expectQuiet } = await openLab({ prepare: all(noWebGL, noStorage) })
  await page.getByRole('button', { name: 'Comfort' }).click()
  await choose(page, 'Screen', 'Dark')
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
  expectQuiet()
})

it.each([
  ['desktop', { viewport: { width: 1440, height: 900 } }],
  ['phone', { viewport: { width: 390, height: 844 }, touch: true }]
] as const)('needs no line once it has come (%s)', async (_, opening) => {
  const { page, expectQuiet } = await openLab({ ...opening, apart: true })
  await drawn(page)
  await page.locator('.lab[data-fetched]').waitFor()
  await page.context().setOffline(true)

  for (const tab of await page.getByRole('tab').all()) await tab.click()
  await page.getByRole('tab', { name: 'Study', exact: true }).click()
  for (const part of await page.locator('.study summary').all()) await part.click()
  expect(await page.getByText('This part could not be loaded').count()).toBe(0)
  await page.locator('.study .cite').first().waitFor()
  await page.getByRole('button', { name: 'Show the flat map' }).click()
  await page.locator('[data-stage="flat"]').waitFor()
  await page.getByRole('button', { name: 'Show the 3D bodies' }).click()
  await page.locator('[data-stage="3d"]').waitFor()
  await page.getByRole('button', { name: 'Comfort' }).click()
  await choose(page, 'Screen', 'Dark')
  await page.keyboard.press('Escape')
  await playButton(page).click()
  await page.getByRole('button', { name: 'Pause', exact: true }).click()
  expectQuiet()
})

it('works from a folder of any host, asks for nothing outside of it, and breaks no rule of its policy', async () => {
  const { address, asked } = await hostedBelow('/some/folder/')
  const { page, expectQuiet } = await openLab({
    address,
    prepare: (opened) => opened.addInitScript(() => {
      const broken: string[] = []
      Object.assign(globalThis, { brokenRules: broken })
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => broken.push(`${violatedDirective}: ${blockedURI}`))
    })
  })
  await drawn(page)
  expect(await stage(page).getAttribute('data-stage')).toBe('3d')
  await page.getByRole('tab', { name: 'Table' }).click()
  await page.getByRole('button', { name: 'Comfort' }).click()
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => (globalThis as unknown as { brokenRules: string[] }).brokenRules)).toEqual([])
  expect(asked.filter((url) => !url.startsWith('/some/folder/'))).toEqual([])
  expect(asked.some((url) => url.includes('simulation.worker'))).toBe(true)
  expect(asked.some((url) => url.endsWith('.glb'))).toBe(true)
  expectQuiet()
})

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2',
  '.glb': 'model/gltf-binary', '.webmanifest': 'application/manifest+json', '.json': 'application/json'
}

/** A plain host: it sets no header of ours, so the policy that holds is the one in the page. */
async function hostedBelow(folder: string): Promise<{ address: string, asked: readonly string[] }> {
  const root = path.resolve(process.env.NOCILAB_DIST ?? 'dist')
  const asked: string[] = []
  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    asked.push(url)
    const name = url === folder ? 'index.html' : url.slice(folder.length)
    const file = path.join(root, name)
    if (!url.startsWith(folder) || !file.startsWith(root)) {
      response.writeHead(404).end()
      return
    }
    readFile(file).then(
      (bytes) => response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' }).end(bytes),
      () => response.writeHead(404).end()
    )
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  onTestFinished(() => { server.close() })
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port')
  return { address: `http://127.0.0.1:${bound.port}${folder}`, asked }
}

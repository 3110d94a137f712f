/** My own, as a person uses it: drawn and answered by thumb and by keys, beside the model, kept, erased, brought back. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { faultsInBothThemes } from './support/accessibility'
import { all, noWebGL } from './support/breaking'
import { openPage, stills, type Opening } from './support/page'
import { smallTargets } from './support/targets'

const PHONE = { width: 390, height: 844 } as const
const [DRAWING, ANSWERS] = ['nocilab.drawing.1', 'nocilab.own.1'] as const

const openOwn = (place: number, opening: Partial<Opening> = {}) => openPage({ theme: 'light', path: `#/own/${place}`, viewport: PHONE, prepare: noWebGL, ...opening })
const kept = (page: Page) => page.evaluate(() => Object.fromEntries(Object.entries(localStorage).filter(([key]) => !key.includes('comfort'))))
/** For `prepare`: what the device has kept; written once, so that what happens to it afterwards is the page's own doing. */
const had = (values: Readonly<Record<string, string>>) => (page: Page) => page.addInitScript((given) => {
  if (sessionStorage.getItem('had')) return
  for (const [key, value] of Object.entries(given)) localStorage.setItem(key, value)
  sessionStorage.setItem('had', 'yes')
}, values)
const DRAWN = { [DRAWING]: JSON.stringify({ marks: {
  deltoid_L: { level: 7, depth: 'deep' }, deltoid_R: { level: 7, depth: 'deep' }, tibialis_anterior_L: { level: 5, depth: 'skin' }, knee_R: { level: 4, depth: 'deep' }
} }) }
const step = (page: Page, name: string) => page.locator(`.own[data-step="${name}"]`).waitFor()
const compared = (page: Page) => page.getByRole('heading', { name: 'You hurt here, and so does the person with fibromyalgia in the model' }).waitFor()
const wide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

it('is drawn, answered and seen beside the model with one thumb, and leads to the page to show and back', async () => {
  const { page, expectQuiet } = await openOwn(1, { touch: true })
  await page.locator('.stage-own').waitFor()
  // Nothing has pulled the focus into the page, and nothing of the model is asked.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  expect(await page.getByRole('button', { name: 'Done', exact: true }).count()).toBe(0)
  for (const [body, side, region] of [[0, 'front', 'quadriceps_R'], [1, 'back', 'lumbar_es_L']] as const) {
    const box = (await page.locator(`svg[data-body="${body}"] [data-side="${side}"] [data-layer="colour"] [data-region="${region}"]`).boundingBox())!
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
  }
  expect(JSON.parse((await kept(page))[DRAWING]!)).toEqual({ marks: { quadriceps_R: { level: 5, depth: 'deep' }, lumbar_es_L: { level: 5, depth: 'deep' } } })
  await page.locator('.own-bar .primary').tap()
  await step(page, 'ask')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('What set it off, and your sleep')
  for (const name of ['Standing still', 'Worry or stress', 'Bad']) await page.locator('.own-picks label', { hasText: name }).tap()
  expect(JSON.parse((await kept(page))[ANSWERS]!)).toEqual({ triggers: ['standing', 'stress'], sleep: 'badly' })
  await page.locator('.own-bar .primary').tap()
  await step(page, 'beside')
  await compared(page)
  const says = await page.locator('.own-says').innerText()
  expect(says).toContain('left lower back')
  expect(says).toContain('Of what you picked it has, as a steady hold: Standing still.')
  expect(says).toContain('Worry or stress: you picked it, and the model has nothing for it.')
  expect(says).toContain('The model has nothing that sleep acts on.')
  expect(says).toContain('Not a diagnosis, not medical advice.')
  expect(await page.getByText('for 20 minutes. How long is our choice').count()).toBe(1)
  expect(await wide(page)).toBe(PHONE.width)
  await page.locator('.own-bar .primary').tap()
  await page.getByText('Where I hurt').waitFor()
  await page.getByRole('link', { name: 'Back to my own' }).tap()
  await step(page, 'beside')
  await page.goBack()
  await page.getByText('Where I hurt').waitFor()
  await page.evaluate(() => { location.hash = '#/own/2' })
  await step(page, 'ask')
  expect(await page.getByRole('checkbox', { name: 'Standing still' }).isChecked()).toBe(true)
  expectQuiet()
})

it('is done by keyboard alone, opens by link, and is found again', async () => {
  const { page, expectQuiet } = await openOwn(2, { viewport: { width: 1280, height: 900 } })
  await step(page, 'ask')
  expect(await page.title()).toBe('What set it off, and your sleep · NociLab')
  await page.getByRole('checkbox', { name: 'Sitting at a desk or table' }).focus()
  await page.keyboard.press('Space')
  await page.getByRole('radio', { name: 'I leave it open' }).focus()
  await page.keyboard.press('ArrowUp')
  expect(JSON.parse((await kept(page))[ANSWERS]!)).toEqual({ triggers: ['desk'], sleep: 'badly' })
  await page.getByRole('navigation', { name: 'Steps of my own' }).getByRole('link', { name: '1 Draw' }).press('Enter')
  await page.locator('.stage-own').waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Where it hurts')
  await page.getByRole('option', { name: 'left shin' }).focus()
  await page.keyboard.press('6')
  // There is no way out of drawing by a slip of the keys: it is all there is here.
  await page.keyboard.press('Escape')
  await page.keyboard.press('d')
  expect(await page.locator('.stage[data-drawing]').count()).toBe(1)
  await page.reload()
  await page.locator('.stage-own').waitFor()
  expect(JSON.parse((await kept(page))[DRAWING]!)).toEqual({ marks: { tibialis_anterior_L: { level: 6, depth: 'deep' } } })
  await page.getByRole('link', { name: '3 Compare' }).press('Enter')
  await page.getByRole('img', { name: 'Your drawing, front and back: 1 place marked.' }).waitFor()
  await page.getByText('Both hold the same, for 30 minutes.').waitFor()
  await page.getByRole('radio', { name: 'Before' }).focus()
  await page.keyboard.press('Space')
  await page.getByRole('heading', { name: 'You hurt here, and the model does not' }).waitFor()
  // The stage is given back: the Lab has what it had.
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Lab' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: /^Lab: .*arms/i }).waitFor({ state: 'attached' })
  expect(await page.locator('.stage[data-drawing]').count()).toBe(0)
  expectQuiet()
})

it('is erased with one button, brought back with another, and gone for good with the page', async () => {
  const { page, expectQuiet } = await openOwn(3, { prepare: all(noWebGL, had({ ...DRAWN, [ANSWERS]: '{"triggers":["ill"],"sleep":null}' })) })
  await compared(page)
  await page.getByText('None of what you picked is in the model. These are the holds it has.').waitFor()
  const before = await kept(page)
  await page.getByRole('button', { name: 'Erase all that is mine' }).click()
  expect(await kept(page)).toEqual({})
  await page.getByText('Your drawing and your answers are erased from this device.').waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Bring it back')
  await page.keyboard.press('Enter')
  expect(await kept(page)).toEqual(before)
  await page.getByRole('button', { name: 'Erase all that is mine' }).click()
  await page.reload()
  await page.getByText('You have not drawn anything. The model is here all the same.').waitFor()
  expect(await page.getByRole('button', { name: 'Erase all that is mine' }).isDisabled()).toBe(true)
  expect(await kept(page)).toEqual({})
  expectQuiet()
})

describe('where the device has trouble', () => {
  it('says that something could not be read, keeps it aside, and has the rest', async () => {
    const { page, expectQuiet } = await openOwn(1, { prepare: all(noWebGL, had({ [DRAWING]: '{"marks":{"hand_L":{"level":"x"}', [ANSWERS]: '{"triggers":["arms"],"sleep":"well"}' })) })
    await page.getByText('Something that was kept here could not be read.').waitFor()
    await page.getByRole('option', { name: 'left shin' }).focus()
    await page.keyboard.press('6')
    const now = await kept(page)
    expect(now[`${DRAWING}.unread`]).toBe('{"marks":{"hand_L":{"level":"x"}')
    expect(JSON.parse(now[DRAWING]!)).toEqual({ marks: { tibialis_anterior_L: { level: 6, depth: 'deep' } } })
    await page.goto(page.url().replace('/own', '/own/2'))
    expect(await page.getByRole('radio', { name: 'Good' }).isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Erase all that is mine' }).click()
    expect(await kept(page)).toEqual({})
    expectQuiet()
  })

  it('works without storage, and says that it holds until the page is closed', async () => {
    const { page, expectQuiet } = await openOwn(2, { prepare: all(noWebGL, (opened) => opened.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError') } })
    })) })
    await page.getByText('What you draw and say holds until you close the page.').waitFor()
    await page.locator('.own-picks label', { hasText: 'Standing still' }).click()
    await page.locator('.own-bar .primary').click()
    await page.getByText('Of what you picked it has, as a steady hold: Standing still.').waitFor()
    expectQuiet()
  })
})

it('has no fault that a program can find in either theme, and nothing small to press', async () => {
  const { page, expectQuiet } = await openOwn(1, { touch: true, prepare: all(noWebGL, had(DRAWN)) })
  const faults: string[] = []
  for (const [place, name] of [[1, 'draw'], [2, 'ask'], [3, 'beside']] as const) {
    await page.evaluate((to) => { location.hash = `#/own/${to}` }, place)
    await step(page, name)
    if (name === 'draw') await page.locator('.stage-own').waitFor()
    if (name === 'beside') await compared(page)
    for (const fault of [...await faultsInBothThemes(page), ...await smallTargets(page)]) faults.push(`${name}: ${fault}`)
    await stills(page, `own-${name}`)
  }
  expect(faults).toEqual([])
  expectQuiet()
})

it.each([['320 px', 320, ''], ['longer words', 390, '?lang=en-XA'], ['right to left', 390, '?lang=ar-XB'], ['Spanish', 320, '?lang=es']] as const)('fits without scrolling sideways: %s', async (name, width, language) => {
  const { page, expectQuiet } = await openPage({ theme: 'light', path: `${language}#/own`, viewport: { width, height: 700 }, touch: true, prepare: all(noWebGL, had(DRAWN)) })
  for (const place of [1, 2, 3]) {
    await page.evaluate((to) => { location.hash = `#/own/${to}` }, place)
    await page.locator('.own h1').waitFor()
    if (place === 3) await page.locator('.own-places').waitFor()
    expect(await wide(page), `part ${place}`).toBe(width)
    await stills(page, `own-${place}-${name.replaceAll(' ', '-')}`)
  }
  expectQuiet()
})

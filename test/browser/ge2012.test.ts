/** The main job, as a person does it: open the page, press Play, and see on two bodies what the shoulder hold does. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { drawn, framesOf, hurried, LAB, onScreen, placeOn, settled } from './support/lab'
import { openPage, stills } from './support/page'
import { meanColour, picture } from './support/picture'

type Theme = 'light' | 'dark'
/** Where it hurts at rest with fibromyalgia, and is seen from the front. */
const SHOULDER = 'right outer shoulder'
/** A place is looked at in a patch of this many pixels on a side. */
const PATCH = 6

type Colour = readonly [number, number, number]
interface Point { readonly x: number, readonly y: number }

/** Points at the same place of both bodies, each of which the page itself calls so when it is pointed at. */
async function bothAt(page: Page, name: string): Promise<readonly [without: Point, withIt: Point]> {
  const place = await placeOn(page, name)
  const right = await onScreen(page, place)
  const points = [{ x: Math.round(right.x - place.half), y: Math.round(right.y) }, { x: Math.round(right.x), y: Math.round(right.y) }] as const
  for (const { x, y } of points) {
    await page.mouse.move(x, y)
    await page.locator('.stage-hover:visible', { hasText: new RegExp(name, 'i') }).waitFor()
    await page.mouse.move(0, 0)
    await page.locator('.stage-hover:visible').waitFor({ state: 'detached' })
  }
  // Nothing of the pointing is left in the picture either.
  await settled(page)
  return points
}

async function coloursAt(page: Page, points: readonly Point[]): Promise<Colour[]> {
  const shot = await picture(page)
  return points.map(({ x, y }) => meanColour(shot, { x: x - PATCH / 2, y: y - PATCH / 2, width: PATCH, height: PATCH }))
}

const distance = (a: Colour, b: Colour) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

/** Another theme, once the bodies have been drawn in it. */
async function paintedIn(page: Page, theme: Theme): Promise<void> {
  const before = await framesOf(page)
  await page.emulateMedia({ colorScheme: theme })
  await expect.poll(() => framesOf(page)).toBeGreaterThan(before)
  await settled(page)
}

it('plays the shoulder hold to its end on two bodies, in both themes', async () => {
  // Half an hour at 60 times the speed is half a minute of waiting; the page's own clock is run faster instead.
  const { page, expectQuiet } = await openPage({ theme: 'light', path: LAB, prepare: hurried(8) })
  await drawn(page)
  expect(await page.locator('.stage').getAttribute('data-stage')).toBe('3d')
  const [without, withIt] = await bothAt(page, 'right shin')
  const shoulders = await bothAt(page, SHOULDER)

  // Before the hold nothing has changed in either, and what the shoulder feels differs by the resting pain of the profile.
  const atRest = async (theme: Theme) => {
    const [restWithout, restWith, calmShoulder] = await coloursAt(page, [without, withIt, shoulders[0]])
    expect(distance(restWithout!, restWith!), theme).toBeLessThan(4)
    await page.getByRole('radio', { name: 'Pain now' }).check()
    await settled(page)
    const [painWithout, painWith] = await coloursAt(page, shoulders)
    expect(distance(painWithout!, painWith!), theme).toBeGreaterThan(25)
    expect(distance(painWithout!, calmShoulder!), theme).toBeLessThan(12)
    await page.getByRole('radio', { name: 'Sensitivity change' }).check()
    await settled(page)
    return restWithout!
  }
  // At the end the shin of one is as at rest, that of the other is more sensitive: warmer, and clearly another colour.
  const atTheEnd = async (theme: Theme, rest: Colour) => {
    const [endWithout, endWith] = await coloursAt(page, [without, withIt])
    expect(distance(endWithout!, rest), theme).toBeLessThan(4)
    expect(distance(endWith!, endWithout!), theme).toBeGreaterThan(15)
    expect(endWith![0] - endWith![2], theme).toBeGreaterThan(endWithout![0] - endWithout![2] + 10)
    await stills(page, `ge2012-${theme}-end`)
  }

  const light = await atRest('light')
  await paintedIn(page, 'dark')
  const dark = await atRest('dark')
  await page.getByLabel('Speed').selectOption('60')
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await page.getByRole('button', { name: 'Pause', exact: true }).waitFor()
  await stills(page, 'ge2012-playing')
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor({ timeout: 120_000 })
  await settled(page)
  await atTheEnd('dark', dark)
  await paintedIn(page, 'light')
  await atTheEnd('light', light)
  expectQuiet()
}, 240_000)

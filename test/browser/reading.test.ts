/** What is read on small screens and with large text: nothing covered, nothing moved by a finger on its way down. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { noWebGL } from './support/breaking'
import { clockOf, openLab, playButton, slider } from './support/lab'
import { stills, type OpenPage } from './support/page'

const PHONE = { width: 390, height: 844 }

/** For `prepare`: the text size as it was chosen under Comfort on an earlier day; and the flat map. */
const withText = (percent: number) => async (page: Page) => {
  await page.addInitScript((textSize) => { localStorage.setItem('nocilab.comfort.1', JSON.stringify({ textSize })) }, percent)
  await noWebGL(page)
}

/** One finger: down, over some points, and up, as a screen reports it. */
async function drag(page: Page, points: readonly (readonly [x: number, y: number])[]): Promise<void> {
  const screen = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', point?: readonly [number, number]) =>
    screen.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [{ x: point[0], y: point[1] }] : [] })
  await touch('touchStart', points[0])
  for (const point of points.slice(1)) await touch('touchMove', point)
  await touch('touchEnd')
  await screen.detach()
}

/** On a phone, by touch, with the flat map: one page for all that is only looked at and swept over. */
let phone: OpenPage
/** The same for a large screen and a mouse. */
let desktop: OpenPage
beforeAll(async () => {
  phone = await openLab({ viewport: PHONE, touch: true, prepare: noWebGL })
  desktop = await openLab({ prepare: noWebGL })
})

const steps = (from: readonly [number, number], to: readonly [number, number]) =>
  Array.from({ length: 11 }, (_, i) => [from[0] + (to[0] - from[0]) * i / 10, from[1] + (to[1] - from[1]) * i / 10] as const)

describe('a finger on a chart', () => {
  it('scrolls the page down and leaves the clock alone; a tap or a drag sideways moves it', async () => {
    const { page, expectQuiet } = phone
    const chart = page.locator('[data-quantity="leg"] .chart-plot')
    const bare = async () => {
      await chart.evaluate((element) => element.scrollIntoView({ block: 'end' }))
      const { x, y, width, height } = (await chart.boundingBox())!
      return { left: x + 0.35 * width, middle: x + width / 2, right: x + 0.75 * width, y: y + height / 2 }
    }
    await slider(page).press('Home')
    const start = await clockOf(page)

    const first = await bare()
    const scrolled = await page.evaluate(() => scrollY)
    await drag(page, steps([first.middle, first.y], [first.middle + 12, first.y - 120]))
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 30)
    expect(await clockOf(page)).toBe(start)

    const { left, middle, right, y } = await bare()
    await page.touchscreen.tap(middle, y)
    const tapped = await clockOf(page)
    expect(tapped).toBeGreaterThan(5 * 60)
    await drag(page, steps([left, y], [right, y + 6]))
    expect(await clockOf(page)).toBeGreaterThan(tapped + 60)
    expectQuiet()
  })

  it('on the time line does the same', async () => {
    const { page } = phone
    await page.evaluate(() => window.scrollTo(0, 0))
    await slider(page).press('Home')
    const start = await clockOf(page)
    const { x, y, width } = (await slider(page).boundingBox())!
    await drag(page, steps([x + width / 2, y + 40], [x + width / 2 + 4, y - 100]))
    expect(await clockOf(page)).toBe(start)
    await drag(page, steps([x + width / 4, y + 20], [x + width / 2, y + 24]))
    expect(await clockOf(page)).toBeGreaterThan(start + 10 * 60)
  })
})

it('goes to a mark by its words', async () => {
  const { page } = desktop
  await page.locator('.mark span', { hasText: '+20' }).first().click()
  expect(await page.locator('.caption').innerText()).toMatch(/^Let go: with fibromyalgia 20 min ago/)
})

/** Whether an element is seen at its corners and in its middle: nothing lies over it, no edge cuts it off. */
const covered = (page: Page, selector: string) => page.locator(selector).evaluateAll((elements) => elements.flatMap((element) => {
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect()
  if (width === 0 || height === 0) return []
  const points = [[left + 2, top + 2], [right - 2, top + 2], [left + 2, bottom - 2], [right - 2, bottom - 2], [(left + right) / 2, (top + bottom) / 2]]
  return points.filter(([x, y]) => {
    const hit = document.elementFromPoint(x!, y!)
    return hit === null || hit.closest('.dock') !== element.closest('.dock')
  }).map(([x, y]) => `${element.getAttribute('class')} at ${Math.round(x!)} ${Math.round(y!)}`)
}))

describe('what is pinned', () => {
  it.each([
    ['a phone', PHONE, 100, 0.3],
    ['a phone with the largest text', PHONE, 135, 0.5],
    ['a small phone', { width: 320, height: 640 }, 100, 0.5],
    ['a small phone with the largest text', { width: 320, height: 640 }, 135, 0.5],
    ['a phone lying down', { width: 844, height: 390 }, 100, 0.5],
    ['a low window with the largest text', { width: 1280, height: 720 }, 135, 0.5]
  ] as const)('leaves room to read, and Play in reach, on %s', async (name, viewport, percent, share) => {
    const { page } = await openLab({ viewport, touch: viewport.width < 900, prepare: withText(percent) })
    // Play is on screen from the first moment, and whatever is scrolled to.
    for (const top of [0, 400, 1e6]) {
      await page.evaluate((to) => window.scrollTo(0, to), top)
      const play = (await playButton(page).boundingBox())!
      expect(play.y).toBeGreaterThanOrEqual(0)
      expect(play.y + play.height).toBeLessThanOrEqual(viewport.height)
      expect(await covered(page, '.dock :is(.play, .caption, .clock)')).toEqual([])
    }
    await page.evaluate(() => window.scrollTo(0, 600))
    const free = await page.evaluate(() => {
      const pinned = [...document.querySelectorAll('.lab-stage, .dock')].filter((each) => getComputedStyle(each).position === 'sticky')
      return innerHeight - pinned.reduce((sum, each) => sum + each.getBoundingClientRect().height, 0)
    })
    expect(free / viewport.height).toBeGreaterThan(share)
    await stills(page, `lab-pinned-${name.replaceAll(' ', '-')}`)
  })

  it('covers neither legend nor feet beside which it lies, nor what gets the focus', async () => {
    const { page } = await openLab({ viewport: { width: 1280, height: 720 }, prepare: withText(135) })
    expect(await covered(page, '.stage-legend, .stage-legend-ends, .stage-flat-body')).toEqual([])
    let reached = 0
    for (const stop of await page.locator('.lab-panel :is(button, summary, select, [role="slider"], input)').all()) {
      await stop.focus()
      // What lies folded away takes no focus, and is nowhere on the page.
      if (!await stop.evaluate((element) => element === document.activeElement)) continue
      reached++
      expect(await stop.evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect()
        return document.elementFromPoint((left + right) / 2, Math.min(bottom - 3, top + 20))?.closest('.dock') ?? null
      })).toBeNull()
    }
    expect(reached).toBeGreaterThan(5)
  })
})

describe('the caption', () => {
  it('always says the moment, the same words for the eye and on the time line, and moves nothing', async () => {
    const { page } = desktop
    const caption = page.locator('.caption')
    expect(Number.parseFloat(await caption.evaluate((element) => getComputedStyle(element).fontSize))).toBeGreaterThanOrEqual(18)
    const heights = new Set<number>()
    await slider(page).press('Home')
    for (let stop = 0; stop < 12; stop++) {
      expect(await slider(page).getAttribute('aria-valuetext')).toContain(await caption.innerText())
      expect(await caption.innerText()).not.toBe('')
      heights.add((await page.locator('.dock').boundingBox())!.height)
      await slider(page).press('Shift+ArrowRight')
    }
    expect(heights.size).toBe(1)
    await slider(page).press('Home')
    await slider(page).press('Shift+ArrowRight')
    expect(await caption.innerText()).toBe('The hold begins.')
  })

  it.each([PHONE, { width: 320, height: 640 }])('keeps its height at $width px, whatever it says', async (viewport) => {
    const { page } = await openLab({ viewport, touch: true, prepare: noWebGL })
    const heights = new Set<number>()
    for (const clock of ['Home', ...Array.from({ length: 12 }, () => 'Shift+ArrowRight')]) {
      await slider(page).press(clock)
      heights.add((await page.locator('.caption').boundingBox())!.height)
    }
    expect(heights.size).toBe(1)
  })
})

it('begins again once: the focus goes on to Play', async () => {
  const { page } = desktop
  await slider(page).press('End')
  await page.getByRole('button', { name: 'Back to the start' }).click()
  expect(await clockOf(page)).toBeLessThan(0)
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Pause', exact: true }).waitFor()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor()
})

it('shows curves and published marks as the clock comes to them, where that is asked for', async () => {
  const { page, expectQuiet } = desktop
  const seenTo = () => page.locator('[data-quantity="shoulder"] [data-seen]').evaluate((rect) => Number(rect.getAttribute('width')))
  const marks = () => page.locator('.chart [data-clock]:visible').count()
  // The whole width of the chart, as it was last measured: the first drawing is made before it is.
  const unseen = () => page.locator('[data-quantity="shoulder"] .chart-measure svg').evaluate((svg) => Number(svg.getAttribute('width')) - Number(svg.querySelector('[data-seen]')!.getAttribute('width')))
  const marksThere = await marks()
  expect(marksThere).toBeGreaterThan(6)
  await page.getByRole('radiogroup', { name: 'Curves' }).getByText('Follow the clock').click()
  await slider(page).press('Home')
  await expect.poll(seenTo).toBeLessThan(10)
  expect(await marks()).toBe(0)
  await slider(page).press('End')
  await expect.poll(marks).toBe(marksThere)
  await slider(page).press('Home')
  await page.getByRole('radiogroup', { name: 'Curves' }).getByText('Show all').click()
  await expect.poll(unseen).toBe(0)
  await expect.poll(marks).toBe(marksThere)
  expectQuiet()
})

/** What a page that nobody touches costs, and what playing may not do: nothing is drawn at rest, nothing jumps about. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { computed, drawn, framesOf, hurried, openLab, playButton, slider, untilClock, watch, watched } from './support/lab'

/**
 * For this long a page at rest is watched. That nothing happens cannot be waited for: it takes a while of looking.
 * Both pages are watched at the same time.
 */
const REST = 5000

const steady = async (page: Page) => {
  await computed(page)
  await drawn(page)
  // Whatever was asked for on the way here has been drawn when two frames in a row, asked for by us, find it so.
  await page.evaluate(() => new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  }))
}

it('asks for no frame and draws nothing while nobody does anything, with motion and without', async () => {
  const [moving, calm] = await Promise.all([
    openLab({ prepare: watched }),
    openLab({ prepare: watched, reducedMotion: true, viewport: { width: 390, height: 844 } })
  ])
  const pages = [moving.page, calm.page]
  for (const page of pages) await steady(page)
  // Somewhere in the middle, with a region selected: a call-out and its line are followed as well.
  await slider(moving.page).press('Shift+ArrowRight')
  await calm.page.getByRole('button', { name: 'Next moment' }).click()
  for (const page of pages) {
    await page.locator('.stage-list').getByRole('option', { name: /^left shin/ }).focus()
    await page.locator('.stage-card').waitFor()
  }
  // The whole of an eased lift of the arms, and of a turn, lies before the watching.
  await Promise.all(pages.map(stillAgain))

  const before = await Promise.all(pages.map(watch))
  const drawnBefore = await Promise.all(pages.map(framesOf))
  expect(drawnBefore.every((count) => count > 0)).toBe(true)
  await moving.page.waitForTimeout(REST)
  const after = await Promise.all(pages.map(watch))
  expect(after).toEqual(before)
  expect(await Promise.all(pages.map(framesOf))).toEqual(drawnBefore)

  // The counters count: one nudge of the clock asks for a frame and draws both bodies.
  await slider(moving.page).press('ArrowRight')
  await expect.poll(() => framesOf(moving.page)).toBeGreaterThan(drawnBefore[0]!)
  const nudged = await watch(moving.page)
  expect(nudged.frames).toBeGreaterThan(after[0]!.frames)
  expect(nudged.draws).toBeGreaterThanOrEqual(after[0]!.draws + 2)
})

/** Waits until no frame has been asked for between two looks, half a second apart. */
async function stillAgain(page: Page): Promise<void> {
  let last = -1
  await expect.poll(async () => {
    const { frames } = await watch(page)
    const same = frames === last
    last = frames
    return same
  }, { interval: 500, timeout: 30_000 }).toBe(true)
}

it('plays without React, and without anything on the page changing its place', async () => {
  const { page, expectQuiet } = await openLab({
    viewport: { width: 1024, height: 768 },
    prepare: async (opened) => {
      await watched(opened)
      await hurried(8)(opened)
    }
  })
  await steady(page)
  await page.locator('.stage-list').getByRole('option', { name: /^left shin/ }).focus()
  await page.getByLabel('Speed').selectOption('60')
  await playButton(page).click()
  await page.getByRole('button', { name: 'Pause', exact: true }).waitFor()
  await untilClock(page, 0)

  const before = await watch(page)
  const drawnBefore = await framesOf(page)
  // More than ten seconds of the page's own time at sixty times the speed: through both holds, both lettings go, and the rest after them.
  await untilClock(page, 11 * 60)
  const after = await watch(page)
  expect(await framesOf(page)).toBeGreaterThan(drawnBefore + 20)
  expect(after.commits).toBe(before.commits)
  expect(after.shifts.slice(before.shifts.length)).toEqual([])

  // Both would have been seen: another tab is React's doing, and what is put in at the top moves all the rest.
  await page.keyboard.press('Space')
  await page.getByRole('tab', { name: 'Table' }).click()
  expect((await watch(page)).commits).toBeGreaterThan(after.commits)
  await page.evaluate(() => {
    const block = document.createElement('p')
    block.textContent = 'put in by a test'
    document.body.prepend(block)
  })
  await expect.poll(() => watch(page).then(({ shifts }) => shifts.length)).toBeGreaterThan(after.shifts.length)
  expectQuiet()
})

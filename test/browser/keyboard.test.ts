/** Everything without a mouse: from the first Tab to the algometer's reading. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { titleOf, WALK } from '../../src/views/stage/region-words'
import { clockOf, drawn, openLab, playButton, slider } from './support/lab'
import type { OpenPage } from './support/page'

let opened: OpenPage
let page: Page

// One page for all: each test leaves the Lab as a person would, and says where it starts from.
beforeAll(async () => {
  opened = await openLab({ viewport: { width: 1280, height: 720 }, apart: true })
  page = opened.page
  await drawn(page)
})

const focused = () => page.evaluate(() => {
  const active = document.activeElement
  if (active === null || active === document.body) return ''
  const read = active.cloneNode(true) as Element
  for (const silent of read.querySelectorAll('[aria-hidden="true"]')) silent.remove()
  return active.getAttribute('aria-label') ?? read.textContent ?? ''
})
const press = (key: string) => page.keyboard.press(key)
/** Tab until an element has the focus; as many times as it takes, but no more than there are things to stop at. */
async function tabTo(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stops = 0; stops < 60; stops++) {
    if (name.test(await focused())) return
    await press(key)
  }
  throw new Error(`Tab never comes to ${name}`)
}
const facing = () => page.getByRole('slider', { name: 'Turn both bodies' }).getAttribute('aria-valuetext')

describe('by keyboard alone', () => {
  it('the first Tab offers to skip to the bodies, and doing so lands there', async () => {
    await press('Tab')
    await expect.poll(() => focused()).toBe('Skip to the bodies')
    const box = await page.locator('.skip').boundingBox()
    expect(box!.y).toBeGreaterThanOrEqual(0)
    await press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('stage')
    await press('Tab')
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('#stage') !== null)).toBe(true)
  })

  it('plays and stops, by its button and by the space bar from anywhere', async () => {
    await tabTo(/^Play$/)
    await press('Enter')
    await page.getByRole('button', { name: 'Pause', exact: true }).waitFor()
    await expect.poll(() => focused()).toBe('Pause')
    await press('Space')
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor()
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await press('Space')
    await page.getByRole('button', { name: 'Pause', exact: true }).waitFor()
    await press('Space')
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor()
  })

  it('moves the time by ten seconds, by a minute, to the ends and from mark to mark, and says where it is', async () => {
    await tabTo(/^Time in the session$/)
    await press('Home')
    const start = await clockOf(page)
    await press('ArrowRight')
    await press('ArrowRight')
    await press('ArrowLeft')
    expect(await clockOf(page)).toBe(start + 10)
    await press('PageUp')
    expect(await clockOf(page)).toBe(start + 70)
    await press('Home')
    const marks: number[] = []
    for (let mark = 0; mark < 4; mark++) {
      await press('Shift+ArrowRight')
      marks.push(await clockOf(page))
    }
    // The line-up, then when the first lets go, is tested, and the other lets go; each later than the one before.
    expect(marks).toEqual(marks.toSorted((a, b) => a - b))
    expect(new Set(marks).size).toBe(4)
    expect(marks[0]).toBe(0)
    expect(await slider(page).getAttribute('aria-valuetext')).toMatch(/^\d+:\d\d minutes\. (The person with fibromyalgia has let go\. The other holds on|Let go: with fibromyalgia \d+ min ago, without now)/)
    await press('Shift+ArrowLeft')
    expect(await clockOf(page)).toBe(marks[2])
    await press('End')
    expect(await clockOf(page)).toBeGreaterThan(25 * 60)
    await press('Home')
  })

  it('moves the time from a chart, which says its values', async () => {
    await press('End')
    await tabTo(/^Time, on the chart "Resting leg"$/, 'Shift+Tab')
    expect(await page.evaluate(() => document.activeElement!.getAttribute('aria-valuetext')))
      .toMatch(/^\d+:\d\d minutes: Healthy control [−+]?\d+%, Fibromyalgia −\d+% as its run ended, earlier than this$/)
    await press('Home')
    expect(await clockOf(page)).toBeLessThan(0)
  })

  it('changes what is painted, and turns the bodies by steps', async () => {
    await tabTo(/^Turn both bodies$/, 'Shift+Tab')
    const before = await facing()
    expect(before).toMatch(/^facing you, 0 degrees$/)
    for (let step = 0; step < 3; step++) await press('ArrowRight')
    expect(await facing()).toMatch(/45 degrees$/)
    for (let step = 0; step < 3; step++) await press('ArrowLeft')
    expect(await facing()).toBe(before)

    await page.getByRole('radio', { name: 'Sensitivity change' }).focus()
    await press('ArrowLeft')
    expect(await page.getByRole('radio', { name: 'Pain now' }).isChecked()).toBe(true)
    // Between the two strips lies the menu of everything else.
    await press('Tab')
    await press('Tab')
    await press('ArrowRight')
    expect(await page.getByRole('radio', { name: 'Back', exact: true }).isChecked()).toBe(true)
    expect(await facing()).toMatch(/^facing away/)
    await press('ArrowLeft')
    await press('Shift+Tab')
    await press('Shift+Tab')
    await press('ArrowRight')
    expect(await page.getByRole('radio', { name: 'Sensitivity change' }).isChecked()).toBe(true)
  })

  it('walks over all 72 regions from head to foot, and each says its name and both values', async () => {
    await slider(page).press('End')
    await tabTo(/, with fibromyalgia, /)
    await press('Home')
    const said: string[] = []
    for (let stop = 0; stop < WALK.length; stop++) {
      said.push(await focused())
      await press('ArrowDown')
    }
    expect(said.map((each) => each.split(', with fibromyalgia, ')[0])).toEqual(WALK.map((region) => titleOf(region).replace(/^./, (letter) => letter.toLowerCase())))
    const value = String.raw`(no change|\d+% (less|more) pressure than before)`
    const form = new RegExp(`^[a-z, ]+, with fibromyalgia, ${value}; without, ${value}(; not modelled, shown from its neighbours)?$`)
    expect(said.filter((each) => !form.test(each))).toEqual([])
    expect(new Set(said).size).toBe(72)
    expect(said.filter((each) => each.includes('not modelled'))).toHaveLength(12)
    // The last step stayed on the last one; the call-out shows it, and the bodies have turned so that it is seen.
    expect(await focused()).toBe(said.at(-1))
    expect(await page.locator('.stage-card h3').innerText()).toBe(titleOf(WALK.at(-1)!))
  })

  it('says in a live region what is selected, and does not chatter', async () => {
    const live = page.locator('.stage > [aria-live]')
    await press('Home')
    await page.evaluate(() => {
      const written: number[] = []
      Object.assign(globalThis, { writtenAt: written })
      new MutationObserver(() => written.push(performance.now())).observe(document.querySelector('.stage > [aria-live]')!, { childList: true, characterData: true, subtree: true })
    })
    for (let stop = 0; stop < 10; stop++) await press('ArrowDown')
    await expect.poll(() => live.textContent(), { timeout: 10_000 }).toBe(await focused())
    const at = await page.evaluate(() => (globalThis as unknown as { writtenAt: number[] }).writtenAt)
    // A timer may come a hair early by the page's own clock.
    expect(at.slice(1).every((time, i) => time - at[i]! > 3990), String(at)).toBe(true)
  })

  it('reads the algometer with Enter, at once or as far as it is held, on either body', async () => {
    await press('Home')
    for (let stop = 0; stop < 6; stop++) await press('ArrowDown')
    const reading = page.locator('.stage-card-pressure')
    await press('Enter')
    await expect.poll(() => reading.innerText()).toMatch(/\d+\s+kPa to pain/)
    const withIt = Number.parseInt(await reading.innerText())
    await press('Shift+Enter')
    await expect.poll(async () => Number.parseInt(await reading.innerText())).toBeGreaterThan(withIt)
    await page.keyboard.down('Enter')
    await expect.poll(async () => Number.parseInt(await reading.innerText())).toBeGreaterThan(8)
    expect(await reading.innerText()).toMatch(/kPa and rising/)
    await page.keyboard.up('Enter')
    expect(await reading.innerText()).toMatch(/kPa, not yet pain/)
    await press('Escape')
    await reading.waitFor({ state: 'detached' })
  })

  it('lets what was only passed by go with the focus, keeps what was pressed, and comes back to where one was', async () => {
    const card = page.locator('.stage-card')
    await press('Home')
    await press('ArrowDown')
    const there = await focused()
    await card.waitFor()
    await press('Tab')
    await card.waitFor({ state: 'detached' })
    await press('Shift+Tab')
    expect(await focused()).toBe(there)
    await press('Enter')
    await card.getByText('kPa to pain').waitFor()
    await press('Tab')
    expect(await focused()).not.toBe(there)
    expect(await card.getByText('kPa to pain').count()).toBe(1)
    await press('Shift+Tab')
    await press('Escape')
    await card.waitFor({ state: 'detached' })
  })

  it.each([
    ['Keys', 'Keys'],
    ['Comfort', 'Comfort']
  ])('opens %s, keeps the focus in it, and gives it back', async (button, title) => {
    await page.getByRole('button', { name: button }).press('Enter')
    const dialog = page.getByRole('dialog', { name: title })
    await dialog.waitFor()
    for (let stop = 0; stop < 8; stop++) {
      await press('Tab')
      // Between the last stop and the first, the browser itself may have the focus; the page behind never has.
      expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(true)
    }
    await press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(focused).toBe(button)
  })

  it('obeys single letters, and no more once they are switched off', async () => {
    const pain = page.getByRole('radio', { name: 'Pain now' })
    const before = await pain.isChecked()
    await press('m')
    expect(await pain.isChecked()).toBe(!before)
    await press('k')
    expect(await facing()).toMatch(/^facing away/)
    await press('f')
    await press('a')
    expect(await page.getByRole('button', { name: 'Algometer: press until it hurts' }).getAttribute('aria-pressed')).toBe('true')
    await press('a')
    await press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    expect(await page.getByRole('dialog').innerText()).toContain('Switch between pain and change')
    await press('Escape')

    await page.getByRole('button', { name: 'Comfort' }).press('Enter')
    await page.getByRole('switch', { name: 'Single-letter keys' }).press('Space')
    await press('Escape')
    const now = await pain.isChecked()
    for (const letter of ['m', 'k', 'a', 't', '.', '?', 'h']) await press(letter)
    expect(await pain.isChecked()).toBe(now)
    expect(await facing()).toMatch(/^facing you/)
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await page.evaluate(() => document.documentElement.dataset['theme'] ?? '')).toBe('')
    // A button that has the focus keeps the space bar for itself.
    await slider(page).focus()
    await press('Space')
    await page.getByRole('button', { name: 'Pause', exact: true }).waitFor()
    await press('Space')
    expect(await playButton(page).getAttribute('aria-label')).toBe('Play')
  })

  it('has said nothing on the console all the while', () => {
    opened.expectQuiet()
  })
})

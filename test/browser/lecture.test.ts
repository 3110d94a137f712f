/** A lecture as it is given: by keyboard alone, with the presenter's window, on a phone, from a file, from the Lab. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults } from './support/accessibility'
import { noWebGL } from './support/breaking'
import { contentOf } from './support/downloads'
import { computed, LAB } from './support/lab'
import { openPage, stills, type OpenPage } from './support/page'
import { smallTargets } from './support/targets'

let opened: OpenPage
let page: Page
const heading = (of = page) => of.locator('h1').innerText()
const shown = (of = page) => of.locator('.lecture[data-shown]').waitFor()
const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
const goTo = (hash: string) => page.evaluate(to => { location.hash = to }, hash)

beforeAll(async () => {
  opened = await openPage({ theme: 'light', path: '#/lecture?deck=descending&cue=3', prepare: noWebGL })
  page = opened.page
  await shown()
})

describe('a lecture', () => {
  it('is given by keyboard alone: predict, reveal, on and back, black, the list of cues', async () => {
    expect(await heading()).toBe('Arms work. Legs rest. With fibromyalgia: what happens in the leg?')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    // Nothing is given away before it is revealed.
    expect(await page.locator('.lecture-picture [role="img"]').first().getAttribute('aria-label')).toBe('Two people before anything is told, without and with fibromyalgia.')
    await page.keyboard.press('2')
    expect(await page.getByRole('button', { name: '2 No change' }).getAttribute('aria-pressed')).toBe('true')
    await stills(page, 'lecture-asked')
    await page.keyboard.press(' ')
    await expect.poll(() => heading()).toBe('More sensitive')
    const said = await page.locator('.lecture-text').innerText()
    expect(said).toMatch(/yet it takes \d+% less pressure to hurt/)
    expect(said).toContain('The room said: No change')
    expect(said).toContain('Ge 2012, 22 + 22 people.')
    // What is read of the body is what is written on it.
    const percent = /takes (\d+)%/.exec(said)![1]!
    expect(await page.locator('.lecture-picture [role="img"]').first().getAttribute('aria-label')).toContain(`−${percent}% with`)
    await stills(page, 'lecture-told')
    await page.keyboard.press(' ')
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('cue=4')
    await shown()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => heading()).toBe('More sensitive')
    await page.keyboard.press('b')
    expect(await page.locator('.lecture-black').isVisible()).toBe(true)
    await page.keyboard.press('b')
    expect(await page.locator('.lecture-black').count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: 'Cues' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('is followed and led from the presenter’s window, and survives that either is loaded anew or closed', async () => {
    await page.keyboard.press('ArrowRight')
    await shown()
    const presenter = await page.context().newPage()
    await presenter.goto(`${page.url().replace(/#.*$/, '')}#/presenter`)
    await expect.poll(() => heading(presenter)).toBe('Pain in one place against pain in another')
    expect(await presenter.locator('.presenter-notes').innerText()).toContain('Conditioned pain modulation')
    await presenter.getByText('Next: Take the brake away').waitFor()
    expect(await presenter.getByRole('timer').innerText()).toMatch(/^\d+:\d\d$/)
    expect(await accessibilityFaults(presenter)).toEqual([])
    expect(await smallTargets(presenter)).toEqual([])
    // Hands are counted there and shown here.
    await presenter.getByRole('spinbutton', { name: 'hands for “Less sensitive”' }).fill('3')
    await presenter.getByRole('spinbutton', { name: 'hands for “More sensitive”' }).fill('9')
    await presenter.getByRole('button', { name: 'Reveal' }).click()
    await page.locator('.lecture[data-revealed]').waitFor()
    expect(await page.locator('.lecture-room li').allInnerTexts()).toEqual([expect.stringContaining('25%'), expect.stringContaining('0%'), expect.stringContaining('75%')])
    await stills(presenter, 'lecture-presenter')

    await presenter.reload()
    await presenter.getByText('Revealed', { exact: false }).first().waitFor()
    await page.reload()
    await page.locator('.lecture[data-revealed]').waitFor()
    expect(await page.locator('.lecture-room li').first().innerText()).toContain('25%')

    // The lecture is closed, and opened again in another window: where it was, it goes on.
    const context = page.context()
    const address = page.url()
    await page.close()
    await presenter.getByText('The lecture window is closed.').waitFor()
    page = await context.newPage()
    await page.goto(address)
    await page.locator('.lecture[data-revealed]').waitFor()
    expect(await page.locator('.lecture-room li').first().innerText()).toContain('25%')
    await presenter.keyboard.press('ArrowRight')
    await expect.poll(() => heading()).toContain('What is left of the relief')
    await presenter.close()
  })

  it('has no fault that a program can find, in both themes and in a projector’s colours, and nothing small to press', async () => {
    await shown()
    const faults: string[] = []
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme })
      for (const fault of await accessibilityFaults(page)) faults.push(`${theme}: ${fault}`)
    }
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('button', { name: 'Projector colours' }).click()
    expect(await page.evaluate(() => getComputedStyle(document.body.parentElement!).backgroundColor)).toBe('rgb(255, 255, 255)')
    for (const fault of await accessibilityFaults(page)) faults.push(`projector: ${fault}`)
    for (const fault of await smallTargets(page)) faults.push(fault)
    await page.emulateMedia({ colorScheme: 'light' })
    expect(faults).toEqual([])
  })

  it('fits a phone, and is led by its buttons there', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    const faults: string[] = []
    await page.getByRole('button', { name: 'Reveal' }).click()
    await page.locator('.lecture[data-revealed]').waitFor()
    if (await sideways() > 0) faults.push('the cue is too wide')
    for (const fault of await smallTargets(page)) faults.push(fault)
    await stills(page, 'lecture-phone')
    await goTo('#/lecture?deck=pacing')
    await page.getByRole('heading', { name: 'What one can do afterwards' }).waitFor()
    if (await sideways() > 0) faults.push('the deck is too wide')
    for (const fault of [...await accessibilityFaults(page), ...await smallTargets(page)]) faults.push(fault)
    await stills(page, 'lecture-deck-phone')
    expect(faults).toEqual([])
    await page.setViewportSize({ width: 1440, height: 900 })
  })
})

describe('a deck file', () => {
  it('is saved and opened again, and one that is none is refused by the name of the field', async () => {
    await goTo('#/lecture?deck=pacing')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).click()])
    const text = (await contentOf(download)).toString('utf8')
    await goTo('#/lecture')
    await page.getByRole('heading', { name: 'Lectures' }).waitFor()
    const give = (content: string) => page.locator('input[type="file"]').setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(content) })
    const bent = JSON.parse(text) as { cues: { title: unknown }[] }
    bent.cues[1]!.title = 7
    await give(JSON.stringify(bent))
    expect(await page.getByRole('alert').innerText()).toContain('cues[1].title: expected a text, got 7')
    await give(text)
    await page.getByText('From a file: its words are its author’s.').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    // It is there still after the page was loaded anew.
    await page.reload()
    await page.getByText('From a file: its words are its author’s.').waitFor()
    await page.getByRole('link', { name: 'Start', exact: true }).click()
    await shown()
    expect(await heading()).toContain('A minute and a half')
  })

  it('is made of what is on screen in the Lab, by one key', async () => {
    await goTo(LAB)
    await computed(page)
    // The key is given a moment after there is something to play.
    await expect.poll(async () => {
      await page.keyboard.press('l')
      return page.evaluate(() => location.hash)
    }).toBe('#/lecture?deck=own&cue=1')
    await shown()
    expect(await heading()).toBe('Arms held out to exhaustion')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: 'Cues' }).getByRole('link', { name: 'End' }).click()
    await page.getByRole('link', { name: 'My lecture' }).waitFor()
    // The Lab is found as it was left.
    await goTo(LAB)
    await computed(page)
    expect(await page.evaluate(() => location.hash)).toBe(LAB)
    opened.expectQuiet()
  })
})

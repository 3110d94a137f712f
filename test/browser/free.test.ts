/** A protocol of one's own: made by mouse, by keyboard alone and on a phone; opened from files of any content. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { parseProtocolText } from '../../src/protocols/parse'
import { faultsInBothThemes } from './support/accessibility'
import { noWebGL } from './support/breaking'
import { contentOf } from './support/downloads'
import { openLab } from './support/lab'
import { stills } from './support/page'
import { smallTargets } from './support/targets'

const PHONE = { viewport: { width: 390, height: 844 }, touch: true } as const

async function build(opening: Parameters<typeof openLab>[0] = {}) {
  const opened = await openLab({ prepare: noWebGL, ...opening })
  await opened.page.getByRole('tab', { name: 'Build' }).click()
  return opened
}
const begin = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const steps = (page: Page) => page.locator('.strip-step')
const labels = (page: Page) => steps(page).evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')))
/** The run of what is on screen has come: the scrubber spans it. */
const spans = (page: Page, seconds: number) =>
  page.waitForFunction((whole) => { const track = document.querySelector('.scrubber')!; return Number(track.getAttribute('aria-valuemax')) - Number(track.getAttribute('aria-valuemin')) === whole }, seconds)

/** Hands the page a file as a drop does. */
const drop = (page: Page, name: string, text: string) => page.evaluate(([file, content]) => {
  const data = new DataTransfer()
  data.items.add(new File([content!], file!, { type: 'application/json' }))
  for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }))
}, [name, text])

describe('the free protocol', () => {
  it('is made by mouse: begun from an example, added to, pulled longer, moved, and both profiles run again', async () => {
    const { page, expectQuiet } = await build()
    await begin(page, /^Grip for 90 s/)
    await steps(page).first().waitFor()
    const before = await labels(page)
    await spans(page, 60 + 90 + 300)
    await steps(page).last().click()
    await begin(page, 'Add Rest')
    await expect.poll(() => labels(page)).toEqual([...before, `${before.length + 1}. Rest 40 s`])
    await spans(page, 60 + 90 + 300 + 40)

    // The right edge of the new rest, pulled to the left: shorter.
    const grip = (await steps(page).last().locator('.strip-grip').boundingBox())!
    await page.mouse.move(grip.x + 6, grip.y + 20)
    await page.mouse.down()
    await page.mouse.move(grip.x - 20, grip.y + 20, { steps: 3 })
    await page.mouse.up()
    await expect.poll(async () => Number(/(\d+) s$/.exec((await labels(page)).at(-1)!)![1])).toBeLessThan(40)

    // The first step, dragged behind the second.
    const first = (await steps(page).first().boundingBox())!
    const second = (await steps(page).nth(1).boundingBox())!
    await page.mouse.move(first.x + 10, first.y + 20)
    await page.mouse.down()
    await page.mouse.move(second.x + second.width, second.y + 20, { steps: 4 })
    await page.mouse.up()
    await expect.poll(async () => (await labels(page)).slice(0, 2)).toEqual(['1. Grip 90 s', '2. Rest 60 s'])

    await begin(page, 'Undo')
    await expect.poll(async () => (await labels(page)).slice(0, 2)).toEqual(before.slice(0, 2))
    await begin(page, 'Redo')
    await expect.poll(async () => (await labels(page))[0]).toBe('1. Grip 90 s')
    await stills(page, 'free-desktop')
    expectQuiet()
  })

  it('is made by keyboard alone', async () => {
    const { page } = await build()
    await page.getByRole('button', { name: /^Grip for 90 s/ }).press('Enter')
    await steps(page).first().focus()
    await page.keyboard.press('+')
    await expect.poll(() => labels(page)).toHaveLength(4)
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(async () => (await labels(page)).slice(0, 2)).toEqual(['1. Rest 60 s', '2. Rest 65 s'])
    await page.keyboard.press('Alt+ArrowLeft')
    await expect.poll(async () => (await labels(page))[0]).toBe('1. Rest 65 s')
    await page.keyboard.press('Delete')
    await expect.poll(() => labels(page)).toHaveLength(3)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await labels(page))[0]).toBe('1. Rest 65 s')
    // Typed, in the form of what is chosen.
    const field = page.getByLabel('Lasts, s')
    await field.fill('0')
    expect(await page.locator('.field-wrong').textContent()).toBe('A number from 0.001 to 21,600.')
    expect((await labels(page))[0]).toBe('1. Rest 65 s')
    await field.fill('12')
    await expect.poll(async () => (await labels(page))[0]).toBe('1. Rest 12 s')
  })

  it('takes a weight in the hand for a load, by mouse and by keys, where there is one, and says what it comes to', async () => {
    const { page } = await build()
    await begin(page, 'Start with an empty one')
    await steps(page).first().waitFor()
    await begin(page, 'Add Work')
    await page.getByLabel('Movement or muscle').selectOption({ label: 'Grip' })
    const whose = page.getByLabel('Of which maximum')
    // A grip has no weight in kg.
    await page.getByText('For other muscles no strength is known here').waitFor()
    expect(await whose.locator('option').allTextContents()).toEqual(['Each one’s own', 'Healthy: same weight'])
    await page.getByLabel('Movement or muscle').selectOption({ label: 'Arms out' })
    await whose.selectOption({ label: 'A weight in the hand' })
    await page.getByText(/about 32% of a healthy person’s strength/).waitFor()
    const kg = page.getByLabel('In each hand, kg')
    await kg.press('ArrowUp')
    await page.getByText(/about 45% of a healthy person’s strength/).waitFor()
    await kg.fill('50')
    expect(await page.locator('.field-wrong').textContent()).toBe('A number from 0 to 6.3.')
    await kg.fill('1')
    await page.getByText(/about 32% of a healthy person’s strength/).waitFor()
    expect([...await faultsInBothThemes(page), ...await smallTargets(page)]).toEqual([])
    // It is taken back as one step.
    await kg.press('Tab')
    await kg.fill('2')
    await kg.press('Tab')
    await page.getByRole('tab', { name: 'Build' }).focus()
    await page.keyboard.press('Control+z')
    await expect.poll(() => kg.inputValue()).toBe('1')
  })

  it('says what does not fit, keeps the last run on screen, and is forgiven when it fits again', async () => {
    const { page } = await build()
    await begin(page, /^Ten heat taps/)
    await spans(page, 100)
    await steps(page).last().click()
    await page.getByLabel('Lasts, s').fill('20')
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').textContent()).toMatch(/after the run has ended/)
    await spans(page, 100)
    // The way to where it is mended: the part opens, and the field has the focus.
    await page.getByRole('button', { name: /^Show it: Reading/ }).first().press('Enter')
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.textContent)).toBe('When, s')
    await begin(page, 'Undo')
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
  })

  it('is saved as a file that opens again as it was', async () => {
    const { page } = await build()
    await begin(page, /^Pace it/)
    await page.getByLabel('Title').fill('My <b>own</b>, paced')
    const [file] = await Promise.all([page.waitForEvent('download'), begin(page, 'Save as a file')])
    expect(file.suggestedFilename()).toBe('my-b-own-b-paced.json')
    const text = (await contentOf(file)).toString('utf8')
    expect(parseProtocolText(text)).toMatchObject({ ok: true, protocol: { title: 'My <b>own</b>, paced' } })
    await steps(page).first().waitFor()
    const made = await labels(page)
    await begin(page, 'Undo')
    await page.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await expect.poll(() => page.getByLabel('Title').inputValue()).toBe('My <b>own</b>, paced')
    expect(await labels(page)).toEqual(made)
  })

  it('loses nothing to a bad file that is dropped, and says why it was not opened', async () => {
    const { page, expectQuiet } = await build()
    await begin(page, /^Grip for 90 s/)
    await steps(page).first().waitFor()
    const before = await labels(page)
    const good = JSON.parse(readFileSync('src/protocols/examples/grip-hold.json', 'utf8')) as Record<string, unknown> & { steps: Record<string, unknown>[] }
    const bad: readonly (readonly [string, string, RegExp])[] = [
      ['cut.json', JSON.stringify(good).slice(0, 100), /not valid JSON/],
      ['unit.json', JSON.stringify({ ...good, steps: [{ ...good.steps[0], duration: '60 s' }] }), /steps\[0\]\.duration: expected a duration in seconds/],
      ['many.json', JSON.stringify({ ...good, steps: Array.from({ length: 10_000 }, (_, n) => ({ kind: 'rest', id: `r${n}`, duration: 1 })) }), /at most 500 entries, got 10000/],
      ['<img src=x onerror=alert(1)>.json', '"script"', /nocilab|object/],
    ]
    for (const [name, text, reason] of bad) {
      await drop(page, name, text)
      await page.getByText(`“${name}” was not opened. Your protocol is as it was.`).waitFor()
      expect(await page.getByRole('alert').textContent()).toMatch(reason)
      expect(await labels(page)).toEqual(before)
    }
    await begin(page, 'Close this note')
    await drop(page, 'good.json', JSON.stringify({ ...good, title: 'Dropped' }))
    await expect.poll(() => page.getByLabel('Title').inputValue()).toBe('Dropped')
    expectQuiet()
  })

  it('is made with a thumb on a phone, and 320 px are enough', async () => {
    const { page } = await build(PHONE)
    await page.getByRole('button', { name: /^Pace it/ }).tap()
    await page.locator('.free-name').filter({ hasText: /^2\. Arms out/ }).tap()
    await page.getByRole('button', { name: 'Longer' }).tap()
    await page.getByRole('button', { name: '2. Arms out, 20 s', exact: true }).first().waitFor()
    await stills(page, 'free-phone')
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 700 })
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    }
  })

  it.each([['desktop', {}], ['phone', PHONE]] as const)('has no fault and no small target, in both themes (%s)', async (_, opening) => {
    const { page } = await build(opening)
    const faults = [...await faultsInBothThemes(page), ...await smallTargets(page)]
    await begin(page, /^Cold water on one hand/)
    await steps(page).nth(1).waitFor()
    for (const name of [/^2\. /, /^Painful input/, /^2\. .*at /]) {
      await page.locator('.free-name').filter({ hasText: name }).first().click()
      faults.push(...await faultsInBothThemes(page), ...await smallTargets(page))
    }
    await drop(page, 'no.json', '{')
    await page.getByRole('alert').waitFor()
    faults.push(...await faultsInBothThemes(page))
    expect(faults).toEqual([])
  })
})

/** A worker that is missing, breaks, dies or falls silent: replaced once by itself, then reported in words. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { all, endPatience, noWebGL, patience, workers, type Fate } from './support/breaking'
import { computed, LAB } from './support/lab'
import { openPage } from './support/page'

// The bodies are not what is looked at here: the flat map comes at once.
const open = (...steps: ((page: Page) => Promise<unknown>)[]) => openPage({ theme: 'light', path: LAB, prepare: all(noWebGL, patience, ...steps) })

/** Fates that nobody is told of: they show by silence alone. */
const UNHEARD: readonly Fate[] = ['dies', 'silent']
const BAD: readonly Fate[] = ['missing', 'broken', ...UNHEARD]

const notice = (page: Page) => page.getByRole('alert')

it.each(BAD)('a worker that is %s is given up in words the second time, and replaced without a word the first', async (fate) => {
  const unheard = UNHEARD.includes(fate)
  const { prepare, started } = workers([fate, fate, fate, 'well'])
  const { page } = await open(prepare)
  const nextIsStarted = async (count: number) => {
    if (unheard) await endPatience(page)
    await expect.poll(started).toBe(count)
  }
  await nextIsStarted(2)
  if (unheard) {
    expect(await notice(page).count()).toBe(0)
    await endPatience(page)
  }
  await notice(page).waitFor()
  expect(await notice(page).innerText()).toMatch(/The calculation stopped\s+Nothing you did\./)
  expect(started()).toBe(2)
  // What the study found can still be read, and nothing pretends that there is something to play.
  expect(await page.getByRole('table', { name: 'What was published, and what this model gives' }).isVisible()).toBe(true)
  expect(await page.locator('.play').isDisabled()).toBe(true)

  await notice(page).getByRole('button', { name: 'Run again' }).click()
  await nextIsStarted(4)
  await computed(page)
  expect(started()).toBe(4)
  await expect.poll(() => notice(page).count()).toBe(0)
})

it('gives the details to whoever asks for them, by clipboard or by sight', async () => {
  const { prepare, started } = workers(['throws'])
  const { page } = await open(prepare)
  await notice(page).waitFor()
  // A request that is answered with an error is an answer: asking again would give the same.
  expect(started()).toBe(1)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await notice(page).getByRole('button', { name: 'Copy details' }).click()
  await notice(page).getByText('Details copied').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('thrown on purpose')

  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await notice(page).getByRole('button', { name: 'Copy details' }).click()
  expect(await notice(page).locator('pre').innerText()).toContain('thrown on purpose')
})

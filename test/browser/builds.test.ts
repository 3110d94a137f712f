/** What both bodies are built like: chosen under Comfort, fetched when it is asked for, kept on this device. */
import { expect, it } from 'vitest'
import { choose, drawn, framesOf, openLab, settled } from './support/lab'
import { picture } from './support/picture'

it('are fetched when they are chosen, drawn on both sides, found again, and stay as they were when the new ones do not come', async () => {
  const asked: string[] = []
  const { page, noise } = await openLab({
    reducedMotion: true, viewport: { width: 800, height: 600 },
    prepare: async (opened) => {
      opened.on('request', (request) => { if (request.url().includes('/body/')) asked.push(request.url().replace(/^.*\/body\//, '')) })
      await opened.route('**/body/feminine*.glb', (route) => route.fulfill({ status: 404, body: 'not here' }))
    }
  })
  await drawn(page)
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter((file) => !file.startsWith('neutral'))).toEqual([])
  const shot = () => picture(page.locator('.stage-picture'))
  const build = async (name: string) => {
    const before = await framesOf(page)
    await page.getByRole('button', { name: 'Comfort' }).click()
    await choose(page, 'Bodies', name)
    await page.keyboard.press('Escape')
    return before
  }
  const neutral = await shot()

  const before = await build('Masculine')
  await expect.poll(() => framesOf(page)).toBeGreaterThan(before + 1)
  await settled(page)
  expect(asked.filter((file) => !file.startsWith('neutral')).every((file) => file.startsWith('masculine'))).toBe(true)
  const masculine = await shot()
  // Each half of the picture has changed: both bodies are of the same build.
  for (const half of [0, 1]) {
    let apart = 0
    for (let at = 0; at < neutral.rgba.length; at += 4) {
      const x = (at / 4) % neutral.width
      if ((x < neutral.width / 2) === (half === 0) && Math.abs(neutral.rgba[at]! - masculine.rgba[at]!) > 16) apart++
    }
    expect(apart).toBeGreaterThan(100)
  }

  await build('Feminine')
  await page.locator('.stage-notice').waitFor()
  expect(await page.locator('.stage-notice p').innerText()).toBe('These bodies could not be loaded. The ones before stay; the numbers are the same.')
  expect(await page.locator('.stage').getAttribute('data-stage')).toBe('3d')
  await build('Masculine')
  await page.locator('.stage-notice').waitFor({ state: 'detached' })
  await page.reload()
  await drawn(page)
  expect(asked.at(-1)).toMatch(/^masculine/)
  expect(noise().filter((line) => !line.includes('feminine') && !line.includes('404'))).toEqual([])
})

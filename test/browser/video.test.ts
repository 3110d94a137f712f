/** A film of the run: made, saved, and played again; stopped half-way; and what is said where a browser cannot write one. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { accessibilityFaults } from './support/accessibility'
import { noWebGL } from './support/breaking'
import { contentOf } from './support/downloads'
import { clockOf, openLab } from './support/lab'
import { stills } from './support/page'
import { smallTargets } from './support/targets'

const open = async (page: Page) => {
  await page.getByRole('button', { name: 'Export' }).press('Enter')
  await page.locator('.video').waitFor()
}
const said = (page: Page) => page.locator('.video .export-said')

/** What another page, without our policy, makes of the file: its length, its size, and how its pictures differ. */
async function played(page: Page, film: Buffer) {
  const player = await page.context().newPage()
  const seen = await player.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const video = document.createElement('video')
    video.muted = true
    video.src = URL.createObjectURL(new Blob([bytes], { type: 'video/mp4' }))
    const once = (name: string) => new Promise((resolve, reject) => {
      video.addEventListener(name, resolve, { once: true })
      video.addEventListener('error', () => reject(new Error(video.error?.message ?? 'it does not play')), { once: true })
    })
    await once('loadeddata')
    const canvas = document.createElement('canvas')
    canvas.width = video.videoWidth
    canvas.height = video.videoHeight
    const context = canvas.getContext('2d', { willReadFrequently: true })!
    const at = async (time: number) => {
      const come = once('seeked')
      video.currentTime = time
      await come
      context.drawImage(video, 0, 0)
      return context.getImageData(0, 0, canvas.width, canvas.height).data
    }
    const [first, middle, last] = [await at(0.05), await at(video.duration * 0.2), await at(video.duration - 0.05)]
    const differ = (a: Uint8ClampedArray, b: Uint8ClampedArray, fromX: number, toX: number) => {
      let count = 0
      for (let y = 0; y < canvas.height; y++) for (let x = fromX; x < toX; x++) {
        const i = 4 * (y * canvas.width + x)
        if (Math.abs(a[i]! - b[i]!) + Math.abs(a[i + 1]! - b[i + 1]!) + Math.abs(a[i + 2]! - b[i + 2]!) > 60) count++
      }
      return count
    }
    return {
      duration: video.duration, width: video.videoWidth, height: video.videoHeight,
      bodies: differ(first!, middle!, 0, 560), charts: differ(first!, last!, 570, 1280), ground: Array.from(first!.subarray(0, 3)),
    }
  }, film.toString('base64'))
  await player.close()
  return seen
}

it('is made, saved and plays, with both bodies and the charts; the clock is where it was', async () => {
  const { page, expectQuiet } = await openLab({ theme: 'dark', prepare: noWebGL })
  const before = await clockOf(page)
  await open(page)
  expect([...await accessibilityFaults(page), ...await smallTargets(page)]).toEqual([])
  await page.locator('.video').getByText('5 s', { exact: true }).click()
  await page.getByRole('checkbox', { name: /^Resting leg/ }).uncheck()
  await page.getByRole('checkbox', { name: /^Brake/ }).check()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Make the video' }).click()])
  expect(download.suggestedFilename()).toMatch(/^nocilab-ge2012-video-[0-9a-f]{7}\.mp4$/)
  const film = await contentOf(download)
  expect(film.subarray(4, 8).toString()).toBe('ftyp')
  const { duration, width, height, bodies, charts, ground } = await played(page, film)
  expect(duration).toBeCloseTo(5, 1)
  expect([width, height]).toEqual([1280, 720])
  expect(bodies).toBeGreaterThan(500)
  expect(charts).toBeGreaterThan(200)
  // The page's dark ground, and not the light one.
  expect(Math.max(...ground)).toBeLessThan(90)
  expect(await said(page).innerText()).toMatch(/^Made: nocilab-/)
  await page.keyboard.press('Escape')
  expect(await clockOf(page)).toBe(before)
  expectQuiet()
})

it('is stopped by keyboard on a phone, and nothing is saved', async () => {
  const { page, expectQuiet } = await openLab({ viewport: { width: 390, height: 844 }, touch: true, prepare: noWebGL })
  let saved = 0
  page.on('download', () => { saved++ })
  await open(page)
  expect([...await accessibilityFaults(page), ...await smallTargets(page)]).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  await page.locator('.video').getByText('30 s', { exact: true }).click()
  await page.getByRole('button', { name: 'Make the video' }).press('Enter')
  await page.locator('.video progress').waitFor()
  await page.locator('.video-picture').scrollIntoViewIfNeeded()
  await stills(page, 'video-phone')
  await page.locator('.video').getByRole('button', { name: 'Cancel' }).press('Enter')
  await expect.poll(() => said(page).innerText()).toBe('Cancelled. Nothing was saved.')
  expect(saved).toBe(0)
  expect(await accessibilityFaults(page)).toEqual([])
  expectQuiet()
})

it('is refused in a sentence where the browser writes no videos', async () => {
  const { page } = await openLab({ prepare: async (opened) => {
    await noWebGL(opened)
    await opened.addInitScript(() => { Reflect.deleteProperty(globalThis, 'VideoEncoder') })
  } })
  await open(page)
  await page.getByRole('button', { name: 'Make the video' }).press('Enter')
  await expect.poll(() => said(page).innerText()).toContain('This browser cannot write videos from a page.')
})

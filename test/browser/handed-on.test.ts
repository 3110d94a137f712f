/** What the other tests lean on: a page that is handed on remembers nothing of who had it before. */
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { openPage } from './support/page'

/** Everything a page could remember its last user by, and the marks `leave` makes. */
const traces = (page: Page) => page.evaluate(async () => ({
  kept: [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length, document.cookie],
  script: 'leftByTest' in globalThis,
  name: window.name,
  media: ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)', '(forced-colors: active)', 'print'].filter((query) => matchMedia(query).matches),
  size: [innerWidth, innerHeight, screen.width],
  onLine: navigator.onLine,
  clipboard: (await navigator.permissions.query({ name: 'clipboard-read' as PermissionName })).state,
  hovered: document.querySelectorAll(':hover').length,
  // What the page itself puts on its root depends on what it was told to remember.
  root: { ...document.documentElement.dataset }, textSize: getComputedStyle(document.documentElement).fontSize
}))

const leave = async (page: Page) => {
  await page.evaluate(async () => {
    localStorage.setItem('nocilab.comfort.1', JSON.stringify({ theme: 'dark', textSize: 135 }))
    sessionStorage.setItem('left', 'by a test')
    document.cookie = 'left=1'
    window.name = 'left'
    await caches.open('left')
    await new Promise((resolve) => { indexedDB.open('left').onsuccess = resolve })
  })
  await page.emulateMedia({ media: 'print', colorScheme: 'dark', reducedMotion: 'reduce', forcedColors: 'active' })
  await page.context().grantPermissions(['clipboard-read'])
  await page.mouse.move(200, 100)
  await page.context().setOffline(true)
}

let first: Page | undefined
let clean: unknown
const heard: string[] = []

it('is as new', async () => {
  const { page } = await openPage({ theme: 'light', apart: true })
  clean = await traces(page)
  expect(clean).toMatchObject({ kept: [0, 0, 0, 0, ''], script: false, name: '', media: [], onLine: true })
})

it('can be left with traces', async () => {
  const { page } = await openPage({ theme: 'dark', reducedMotion: true, viewport: { width: 390, height: 844 }, prepare: (opened) => {
    first = opened
    opened.on('request', (request) => heard.push(request.url()))
    return opened.addInitScript(() => { Object.assign(globalThis, { leftByTest: true }) })
  } })
  await leave(page)
  expect(await traces(page)).not.toEqual(clean)
})

it('and has none afterwards', async () => {
  heard.length = 0
  const { page, expectQuiet } = await openPage({ theme: 'light' })
  expect(page).toBe(first)
  expect(await traces(page)).toEqual(clean)
  expect(heard).toEqual([])
  expectQuiet()
})

it('is not handed on once files were answered in the host\'s place', async () => {
  const { page } = await openPage({ theme: 'light', prepare: (opened) => opened.route('**/*.webmanifest', (route) => route.continue()) })
  expect(page).toBe(first)
})

it('so the next has another', async () => {
  const { page } = await openPage({ theme: 'light' })
  expect(page).not.toBe(first)
  expect(page.url()).toContain(inject('address'))
})

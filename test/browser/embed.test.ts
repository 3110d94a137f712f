/** The page inside another page of another origin, led by its messages alone. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { accessibilityFaults } from './support/accessibility'
import { openPage, stills } from './support/page'
import { smallTargets } from './support/targets'

/** Keeps what it hears, and waits for an answer by its id. */
const HOST = (frame: string) => `<!doctype html><html lang="en"><title>Host</title><body>
<iframe id="f" src="${frame}" width="800" height="600" title="NociLab"></iframe>
<script>
  const heard = globalThis.heard = []
  addEventListener('message', ({ data, origin, source }) => { if (source === document.getElementById('f').contentWindow) heard.push({ origin, ...data }) })
  globalThis.post = (message, to) => document.getElementById('f').contentWindow.postMessage({ nocilab: 'embed', version: 1, ...message }, to)
</script>`

let server: Server
let host = ''
const frameAddress = (more: string) => `${inject('address')}?embed=1${more}`

beforeAll(async () => {
  server = createServer((request, response) => {
    const other = request.url === '/other'
    response.setHeader('Content-Type', 'text/html')
    response.end(HOST(frameAddress(other ? '&amp;host=https://school.example' : `&amp;host=${host}`)))
  })
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise(resolve => { server.close(resolve) }))

interface Told { readonly event: string; readonly origin: string; readonly id?: unknown; readonly ok?: boolean; readonly problems?: readonly string[]; readonly clock?: number; readonly state?: { readonly title: string; readonly clock: number; readonly playing: boolean; readonly painted: string; readonly to: number; readonly status: string } }

const heard = (page: Page): Promise<readonly Told[]> => page.evaluate('heard')
const post = (page: Page, message: object) => page.evaluate(([said, to]) => (globalThis as unknown as { post: (message: object, to: string) => void }).post(said, to), [message, new URL(inject('address')).origin] as const)
const until = async (page: Page, is: (told: Told) => boolean): Promise<Told> => {
  let found: Told | undefined
  await expect.poll(async () => (found = (await heard(page)).find(is)) !== undefined).toBe(true)
  return found!
}
/** Asks, and waits for the answer. */
const ask = async (page: Page, id: number, message: object) => {
  await post(page, { id, ...message })
  return until(page, told => told.event === 'answer' && told.id === id)
}

it('is loaded, played, sought and told of from a page of another origin', async () => {
  const { page, noise } = await openPage({ theme: 'light', address: `${host}/`, viewport: { width: 840, height: 660 } })
  await until(page, told => told.event === 'ready')
  const first = await until(page, told => told.event === 'loaded')
  expect(first.origin).toBe(new URL(inject('address')).origin)
  const loaded = await ask(page, 1, { do: 'load', setup: { study: 'kosek1996', whatIfs: { 'brake-off': { amount: 1, whom: 'both' } } } })
  expect(loaded).toMatchObject({ ok: true, state: { status: 'ready', title: 'Thigh hold: higher in one group, lower in the other' } })
  expect(await ask(page, 2, { do: 'seek', clock: 60 })).toMatchObject({ ok: true, state: { clock: 60, playing: false } })
  const frame = page.frameLocator('#f')
  expect(await frame.getByRole('slider', { name: 'Time in the session' }).getAttribute('aria-valuetext')).toBe('1:00 min')
  expect(await ask(page, 3, { do: 'paint', what: 'pain' })).toMatchObject({ ok: true, state: { painted: 'pain' } })
  expect(await frame.getByRole('radio', { name: 'Pain now' }).isChecked()).toBe(true)
  expect(await ask(page, 4, { do: 'play', speed: 60 })).toMatchObject({ ok: true })
  await until(page, told => told.event === 'playing')
  await until(page, told => told.event === 'time' && told.clock! > 60)
  await ask(page, 5, { do: 'pause' })
  await until(page, told => told.event === 'paused')
  // What cannot be done is said, and nothing on screen is lost.
  expect(await ask(page, 6, { do: 'load', setup: { study: 'nobody1999' } })).toMatchObject({ ok: false, problems: ['setup.study: there is no study "nobody1999"'] })
  expect(await ask(page, 7, { do: 'state' })).toMatchObject({ ok: true, state: { title: 'Thigh hold: higher in one group, lower in the other' } })
  const inside = page.frames().find(each => each.url().startsWith(inject('address')))!
  // The frame by itself, as axe and a hand find it.
  const { page: alone } = await openPage({ theme: 'dark', path: '?embed=1', viewport: { width: 390, height: 600 } })
  await alone.locator('.embed[data-status="ready"]').waitFor()
  expect(await accessibilityFaults(alone)).toEqual([])
  expect(await smallTargets(alone)).toEqual([])
  expect(await alone.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
  expect(await inside.locator('nav').count()).toBe(0)
  expect(await frame.getByRole('link', { name: 'Open in NociLab' }).getAttribute('href')).toMatch(/#\/lab\?x=/)
  await stills(page, 'embed-host')
  expect(noise().filter(line => !line.startsWith(`foreign request: ${inject('address')}`))).toEqual([])
})

it('neither hears nor tells a page that is not the host it was given', async () => {
  const { page } = await openPage({ theme: 'light', address: `${host}/`, path: 'other', viewport: { width: 840, height: 660 } })
  const frame = page.frameLocator('#f')
  await frame.locator('.embed[data-status="ready"]').waitFor()
  await post(page, { id: 1, do: 'paint', what: 'pain' })
  await post(page, { id: 2, do: 'state' })
  // Both have come and gone by the time the slider, pressed after them, has moved the clock.
  await frame.getByRole('slider', { name: 'Time in the session' }).press('End')
  await expect.poll(() => frame.locator('.embed-clock').innerText()).not.toBe('−1:00')
  expect(await frame.getByRole('radio', { name: 'Sensitivity change' }).isChecked()).toBe(true)
  expect(await heard(page)).toEqual([])
})

// `npm run stills [-- folder] [--scales pain,change] [--only text] [--size 2] [--sheet]`: draws both bodies in every build, pose, view,
// scale and theme, for a person to look at one by one, into a folder outside the repository. `--only` takes parts of a name
// with commas between them; `--sheet` draws the nine of public/stills.png alone.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { BODY_FILES, BUILDS } from '../src/figure'
import { PAINTED, type Painted } from '../src/state/view'
import { CHROMIUM_FLAGS, findChromium } from './chromium.mjs'
import { ROOT } from './lib/process.mjs'
import type { Still, ViewName } from './stills/page'

const POSES = ['rest', 'armsOut', 'armsHalf', 'elbow', 'grip', 'kneeOut', 'ankle', 'squat', 'desk', 'lying'] as const
const VIEWS: readonly ViewName[] = ['front', 'quarter', 'side', 'back']
const SIZE = { width: 560, height: 520 }
const SHEET = { width: 300, height: 255, columns: 3, file: 'public/stills.png' }

const of = (pose: Still['pose'], painted: Painted, more: Partial<Still> = {}): Still => ({ build: 'neutral', pose, view: 'front', painted, theme: 'light', ...more })
/** Two rows in the light, one in the dark. */
const BEST: readonly Still[] = [
  of('rest', 'change'), of('armsOut', 'pain'), of('kneeOut', 'pain', { build: 'feminine' }),
  of('armsOut', 'change', { view: 'back' }), of('desk', 'pain', { build: 'masculine' }), of('squat', 'pain', { build: 'feminine', view: 'quarter' }),
  of('rest', 'pain', { view: 'back', theme: 'dark' }), of('rest', 'change', { build: 'masculine', theme: 'dark' }), of('lying', 'pain', { theme: 'dark' }),
]

interface InPage {
  still(what: Still, detail: string, width: number, height: number): Promise<string>
  sheet(all: readonly Still[], detail: string, width: number, height: number, columns: number): Promise<string>
}

const args = process.argv.slice(2)
const valueOf = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
const folder = path.resolve(args[0]?.startsWith('--') ? path.join(tmpdir(), 'nocilab-stills') : args[0] ?? path.join(tmpdir(), 'nocilab-stills'))
process.exitCode = await stills()

async function stills(): Promise<number> {
  const inside = path.relative(ROOT, folder)
  if (!args.includes('--sheet') && !inside.startsWith('..') && !path.isAbsolute(inside)) return refuse(`${folder} lies in the repository: name a folder outside of it.`)
  const scales = (valueOf('--scales')?.split(',') ?? ['pain', 'change']) as Painted[]
  const strange = scales.find(scale => !PAINTED.includes(scale))
  if (strange !== undefined) return refuse(`There is no scale "${strange}". Scales: ${PAINTED.join(', ')}.`)
  const executablePath = process.env['CHROME_PATH'] ?? findChromium()
  if (!executablePath) return refuse('No Chromium was found.')
  const server = createServer((request, response) => { answer(request.url ?? '', response) })
  const script = await bundle()
  const bodies = new Set<string>(BUILDS.flatMap(each => Object.values(BODY_FILES[each])))
  function answer(url: string, response: import('node:http').ServerResponse) {
    const file = url.replace(/^\//, '')
    if (file === 'stills.js') response.setHeader('Content-Type', 'text/javascript').end(script)
    else if (bodies.has(file)) response.end(readFileSync(path.join(ROOT, 'public', file)))
    else response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>stills</title><link rel="icon" href="data:,"><script type="module" src="/stills.js"></script>')
  }
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] })
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(300_000)
    page.on('pageerror', error => process.stderr.write(`${error.message}\n`))
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    page.on('console', message => { if (message.type() === 'error') process.stderr.write(`${message.text()}\n`) })
    await page.waitForFunction(() => 'sheet' in globalThis, null, { polling: 500 })
    if (args.includes('--sheet')) await drawSheet(page)
    else await drawAll(page, scales)
    return 0
  } finally {
    await browser.close()
    server.close()
  }
}

async function drawSheet(page: Page) {
  const { width, height, columns, file } = SHEET
  const png = bytesOf(await page.evaluate(([all, w, h, c]) => (globalThis as unknown as InPage).sheet(all, 'full', w, h, c), [BEST, width, height, columns] as const))
  writeFileSync(path.join(ROOT, file), png)
  process.stdout.write(`${file}: ${(png.length / 1000).toFixed(0)} kB\n`)
}

async function drawAll(page: Page, scales: readonly Painted[]) {
  mkdirSync(folder, { recursive: true })
  const only = valueOf('--only')?.split(',') ?? [], size = Number(valueOf('--size') ?? 1)
  let count = 0
  // The pose changes least often: each is a run of the model.
  for (const pose of POSES) for (const figure of BUILDS) for (const painted of scales) for (const theme of ['light', 'dark'] as const) for (const view of VIEWS) {
    const name = `${pose}-${figure}-${painted}-${theme}-${view}.png`
    if (!only.every(part => name.includes(part))) continue
    const what: Still = { build: figure, pose, view, painted, theme }
    const png = await page.evaluate(([still, w, h]) => (globalThis as unknown as InPage).still(still, 'full', w, h), [what, size * SIZE.width, size * SIZE.height] as const)
    writeFileSync(path.join(folder, name), bytesOf(png))
    count++
  }
  process.stdout.write(`${count} stills in ${folder}\n`)
}

function bytesOf(address: string): Buffer {
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`)
  return 2
}

async function bundle(): Promise<string> {
  const result = await build({
    root: ROOT, configFile: false, logLevel: 'silent', publicDir: false, base: './',
    define: { 'process.env.NODE_ENV': '"production"', __APP_VERSION__: '""', __MODEL_HASH__: '""' },
    build: { write: false, lib: { entry: path.join(ROOT, 'scripts', 'stills', 'page.ts'), formats: ['es'], fileName: () => 'stills.js' }, rolldownOptions: { output: { codeSplitting: false } } },
  })
  const [{ output }] = (Array.isArray(result) ? result : [result]) as { output: { type: string; code?: string; isEntry?: boolean }[] }[]
  return output.find(({ isEntry }) => isEntry)!.code!
}

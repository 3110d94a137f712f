// Nothing here looks at how long anything takes: that is for npm run bench, and for people.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { total, weigh } from '../../scripts/bench/bytes'
import { tables } from '../../scripts/bench/tables'
import { measure, midHold, participants, percept, rightHandSide, solverCounts } from '../../scripts/bench/work'

describe('what is measured', () => {
  it('is taken warm, in the middle of the tries, and per piece of work', () => {
    let done = 0
    // Each piece of work costs as much as there were before it.
    const spent = measure(() => done * (done - 1) / 2, () => { done++ }, { warmUp: 2, tries: 3, rounds: 2 })
    expect(done).toBe(10)
    expect(spent).toEqual({ median: 6.5, least: 4.5, tries: 3 })
  })

  it('is the mean of the two in the middle when the tries are even', () => {
    const ticks = [0, 1, 0, 2, 0, 30, 0, 3]
    expect(measure(() => ticks.shift()!, () => {}, { warmUp: 0, tries: 4 })).toEqual({ median: 2.5, least: 1, tries: 4 })
  })

  it('is the solver\'s work of a session, in both participants', () => {
    for (const participant of participants()) {
      const { evaluations, accepted, refused } = solverCounts(participant)
      expect(accepted).toBeGreaterThan(50)
      // Three new slopes for each step tried, and one for each start.
      expect(evaluations - 3 * (accepted + refused)).toBeGreaterThan(0)
      expect(evaluations - 3 * (accepted + refused)).toBeLessThan(10)
    }
  })

  it.each(['reduced', 'full'] as const)('is a right-hand side that has something to do, %s', form => {
    const [, fibromyalgia] = participants()
    const engine = midHold(fibromyalgia!, form)
    rightHandSide(engine)()
    percept(engine)()
    expect(engine.it.now).toBe(60)
    expect(Math.max(...engine.inputs.TL)).toBeGreaterThan(0.1)
    expect(Math.max(...engine.percept.nrs)).toBeGreaterThan(4)
  })
})

describe('what the page weighs', () => {
  const folders: string[] = []
  afterEach(() => { for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true }) })

  function built(files: Readonly<Record<string, string>>): string {
    const folder = mkdtempSync(path.join(tmpdir(), 'nocilab-weigh-'))
    folders.push(folder)
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
      writeFileSync(path.join(folder, file), content)
    }
    return folder
  }

  const page = () => built({
    'index.html': '<script type="module" src="./assets/index-a1.js"></script><link rel="stylesheet" href="./assets/index-b2.css"><link rel="modulepreload" href="./assets/Story-a1b2c3d4.js"><link rel="modulepreload" href="./assets/en-c1d2e3f4.js">',
    'assets/index-a1.js': 'import "./shared-c3.js"; new Worker(new URL("simulation.worker-d4.js", import.meta.url)); const later = () => import("./bodies-e5.js"); const asked = () => import("./Sources-f6.js"); console.log(later, asked)',
    'assets/shared-c3.js': 'export const shared = 1',
    // What the page names is asked for at once, with its styles; another screen is not.
    'assets/Story-a1b2c3d4.js': 'import "./shared-c3.js"; import "./stage-e5f6a7b8.js"',
    'assets/Story-b2c3d4e5.css': 'h1 { margin: 0 }',
    'assets/en-c1d2e3f4.js': 'export default {"story.skip":"Skip"}',
    'assets/en-d2e3f4a5.js': 'export default {"lab.title":"Lab"}',
    'assets/stage-e5f6a7b8.js': 'export const stage = 1',
    'assets/stage-f6a7b8c9.css': 'svg { margin: 0 }',
    'assets/Lab-c3d4e5f6.js': 'export const lab = 1',
    'assets/Lab-d4e5f6a7.css': 'td { margin: 0 }',
    'assets/index-b2.css': 'p { margin: 0 }',
    'assets/simulation.worker-d4.js': 'postMessage(1)',
    'assets/bodies-e5.js': 'import { shared } from "./shared-c3.js"; import { root } from "./index-a1.js"; import("./meshopt-g7.js"); root; document.createElement("canvas").getContext("webgl2", shared)',
    'assets/meshopt-g7.js': 'export const decoder = 1',
    'assets/Sources-f6.js': 'export const sources = 1',
    'assets/letters-latin-wght-normal-h8.woff2': 'font',
    'assets/letters-latin-ext-wght-normal-i9.woff2': 'font',
    'body/neutral.glb': 'body', 'body/neutral-low.glb': 'body', 'body/feminine.glb': 'body',
    'licences.md': 'MIT '.repeat(1000),
  })

  it('is told by when it is sent', () => {
    const part = (wanted: string) => weigh(page()).filter(asset => asset.part === wanted).map(({ file }) => file).toSorted()
    expect(part('first')).toEqual([
      'assets/Story-a1b2c3d4.js', 'assets/Story-b2c3d4e5.css', 'assets/en-c1d2e3f4.js', 'assets/index-a1.js', 'assets/index-b2.css', 'assets/letters-latin-wght-normal-h8.woff2', 'assets/shared-c3.js',
      'assets/simulation.worker-d4.js', 'assets/stage-e5f6a7b8.js', 'assets/stage-f6a7b8c9.css', 'index.html',
    ])
    expect(part('later')).toEqual(['assets/bodies-e5.js', 'assets/meshopt-g7.js', 'body/neutral-low.glb', 'body/neutral.glb'])
    expect(part('other')).toEqual(['assets/Lab-c3d4e5f6.js', 'assets/Lab-d4e5f6a7.css', 'assets/Sources-f6.js', 'assets/en-d2e3f4a5.js', 'assets/letters-latin-ext-wght-normal-i9.woff2', 'body/feminine.glb', 'licences.md'])
  })

  it('is counted in bytes, plain and packed', () => {
    const licences = weigh(page()).find(({ file }) => file === 'licences.md')!
    expect(licences.raw).toBe(4000)
    expect(licences.gzip).toBeLessThan(100)
    expect(licences.brotli).toBeLessThan(licences.gzip)
  })

  it('is not told of a folder that holds no page', () => {
    expect(() => weigh(built({ 'readme.txt': 'nothing' }))).toThrow('index.html is missing or names no script')
  })
})

it('the tables hold every number in its place, with the aims beside', () => {
  const asset = (file: string, part: 'first' | 'later', gzip: number) => ({ file, part, raw: 2 * gzip, gzip, brotli: gzip / 2 }) as const
  const spent = (median: number) => ({ median, least: median / 2, tries: 3 })
  const assets = [asset('index.js', 'first', 150_000), asset('a-latin-wght-normal-x.woff2', 'first', 30_000), asset('bodies.js', 'later', 190_000), asset('body/neutral.glb', 'later', 0), asset('body/neutral-low.glb', 'later', 0)]
  const text = tables({
    node: {
      node: 'v20', machine: 'a machine', load: 1.25, both: spent(31), moving: spent(12),
      profiles: ['healthy', 'fibromyalgia'].map(profile => ({
        profile, seconds: 1846, rows: 700, session: spent(30), equilibrium: spent(2), reduced: spent(0.009), full: spent(0.01), percept: spent(0.014),
        solver: { evaluations: 600, accepted: 180, refused: 18 },
      })),
    },
    browser: 'no Chromium was found',
    stage: [{ what: 'playing', frames: 60, draws: 4, triangles: 28_000, bytes: 864, uniformBytes: 300, median: 0.7, least: 0.4, p95: 1.25 }],
    whatIf: { moves: Array.from({ length: 20 }, (_, i) => 41 + i), cpu: { page: 38, gpu: 61 }, load: 2.5 },
    paint: { largest: [1400, 1500, 1800], first: [900, 1000, 1100], element: 'p "For some people"' },
    assets,
  })
  const row = (name: string) => text.split('\n').find(line => line.trim().startsWith(name))?.trim().split(/\s{2,}/)
  expect(row('session in Node, CPU ms')).toEqual(['session in Node, CPU ms', '30.0 (15.0)', '30.0 (15.0)', '50'])
  expect(row('right-hand side, reduced')).toEqual(['right-hand side, reduced form, CPU µs', '9.0 (4.5)', '9.0 (4.5)'])
  expect(row('together')).toEqual(['together', '360.0', '180.0', '90.0', '200.0'])
  expect(row('together, before the font')).toEqual(['together, before the font is there', '300.0', '150.0', '75.0'])
  expect(row('bytes of textures')).toEqual(['bytes of textures and buffers', '864', '1000'])
  expect(row('JavaScript, ms')).toEqual(['JavaScript, ms: median (least, p95)', '0.70 (0.40, 1.25)', '1'])
  expect(row('CPU of the page and')).toEqual(['CPU of the page and its workers, ms a move', '38'])
  expect(row('CPU of what stands')).toEqual(['CPU of what stands in for a GPU, ms a move', '61'])
  expect(text).toContain('its GPU in software, load 2.5.')
  expect(text).toMatch(/body\/neutral-low\.glb +0\.0 +0\.0 +0\.0 +100\.0\n/)
  expect(text).toMatch(/body\/neutral\.glb +0\.0 +0\.0 +0\.0 +230\.0\n/)
  expect(row('JavaScript of it')).toEqual(['JavaScript of it', '300.0', '150.0', '75.0', '150.0'])
  expect(row('event to picture')).toEqual(['event to picture, ms, 20 moves', '50', '59', '41', '60', 'p95 100'])
  expect(row('both sessions with all rows')).toEqual(['both sessions with all rows in Node, CPU ms', '31.0', '15.5', '33'])
  expect(row('both as computed')).toEqual(['both as computed while it moves in Node, CPU ms', '12.0', '6.0'])
  expect(row('largest contentful')).toEqual(['largest contentful paint', '1500', '1400', '1800', '1500'])
  expect(text).toContain('round trip 150 ms, 1.6 Mbit/s, CPU slowed 4 times')
  expect(text).toContain('Browser: no Chromium was found.')
  expect(total(assets, 'later').gzip).toBe(190_000)
})

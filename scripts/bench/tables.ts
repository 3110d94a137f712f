/** The results as a person reads them. */
import type { BrowserResult } from './browser'
import { isShownFont, total, type Asset, type Part } from './bytes'
import type { NodeResult } from './node'
import { SLOW, type Painted } from './paint'
import type { FrameCost } from './stage'
import { percentile, type Following } from './what-if'
import type { Spent } from './work'

export interface Result {
  readonly node: NodeResult
  /** A sentence where there is none. */
  readonly browser: BrowserResult | string
  /** A sentence where there is none. */
  readonly stage: readonly FrameCost[] | string
  /** A sentence where there is none. */
  readonly whatIf: Following | string
  /** A sentence where there is none. */
  readonly paint: Painted | string
  readonly assets: readonly Asset[]
}

/** The first aims of the project; nothing fails when they are missed. */
export const AIMS = { sessionMs: 50, firstGzip: 200_000, firstScriptGzip: 150_000, laterGzip: 450_000, frameMs: 1, frameBytes: 1000, followMs: 100, bothMs: 33, largestPaintMs: 1500, bodyBrotli: { full: 230_000, low: 100_000 } } as const

const PARTS: readonly { readonly part: Part; readonly title: string; readonly aim: number | null }[] = [
  { part: 'first', title: 'First load: the story usable with the flat map', aim: AIMS.firstGzip },
  { part: 'later', title: 'Later: the 3D and its body, low then full', aim: AIMS.laterGzip },
  { part: 'other', title: 'Sent only when asked for', aim: null },
]

export const tables = (result: Result): string => `${[...costs(result), '', ...frames(result.stage), '', ...following(result), '', ...painting(result.paint), '', ...bodies(result.assets), '', ...bytes(result.assets)].join('\n')}\n`

function* costs({ node, browser }: Result): Generator<string> {
  yield `Cost of one session (ge2012, one profile). Node ${node.node}, ${node.machine}, load ${node.load.toFixed(1)}.`
  yield 'Node: CPU time of all threads. Browser: wall clock inside a warm worker. Median of several tries (least).'
  yield ''
  yield* grid([
    ['', ...node.profiles.map(({ profile }) => profile), 'aim'],
    ['session in Node, CPU ms', ...node.profiles.map(({ session }) => spent(session)), String(AIMS.sessionMs)],
    ...(typeof browser === 'string' ? [] : [
      ['session in a browser worker, wall ms', ...node.profiles.map(({ profile }) => spent(browser.sessions.find(each => each.profile === profile))), String(AIMS.sessionMs)],
    ]),
    ['resting equilibrium in Node, CPU ms', ...node.profiles.map(({ equilibrium }) => spent(equilibrium)), ''],
    ['right-hand side, reduced form, CPU µs', ...node.profiles.map(({ reduced }) => spent(reduced, 1000)), ''],
    ['right-hand side, full form, CPU µs', ...node.profiles.map(({ full }) => spent(full, 1000)), ''],
    ['percept, CPU µs', ...node.profiles.map(({ percept }) => spent(percept, 1000)), ''],
    ['seconds simulated', ...node.profiles.map(({ seconds }) => seconds.toFixed(0)), ''],
    ['evaluations of the right-hand side', ...node.profiles.map(({ solver }) => String(solver.evaluations)), ''],
    ['steps taken / refused', ...node.profiles.map(({ solver }) => `${solver.accepted} / ${solver.refused}`), ''],
    ['rows recorded', ...node.profiles.map(({ rows }) => String(rows)), ''],
  ])
  yield ''
  if (typeof browser === 'string') yield `Browser: ${browser}.`
  else yield `${browser.browser}${browser.cpu === null ? '; its CPU time is not to be had.' : `: ${browser.cpu.toFixed(1)} ms CPU of the page's process per session, mean over both profiles.`}`
}

function* frames(stage: Result['stage']): Generator<string> {
  yield 'A frame of the stage while it plays, both bodies, at 1440 x 900. Time: inside the page\'s frame callbacks, CPU alone.'
  if (typeof stage === 'string') {
    yield `Not measured: ${stage}.`
    return
  }
  yield ''
  yield* grid([
    ['', ...stage.map(({ what }) => what), 'aim'],
    ['draw calls', ...stage.map(({ draws }) => draws.toFixed(1)), 'one a body and pass'],
    ['triangles', ...stage.map(({ triangles }) => triangles.toFixed(0)), ''],
    ['bytes of textures and buffers', ...stage.map(({ bytes: sent }) => sent.toFixed(0)), String(AIMS.frameBytes)],
    ['bytes of uniforms', ...stage.map(({ uniformBytes }) => uniformBytes.toFixed(0)), ''],
    ['JavaScript, ms: median (least, p95)', ...stage.map(({ median, least, p95 }) => `${median.toFixed(2)} (${least.toFixed(2)}, ${p95.toFixed(2)})`), String(AIMS.frameMs)],
    ['frames looked at', ...stage.map(({ frames: count }) => String(count)), ''],
  ])
}

function* following({ node, whatIf }: Result): Generator<string> {
  yield `A what-if of both participants, from the slider's event to repainted curves and bodies, at 1440 x 900. Wall clock in headless Chromium, its GPU in software${typeof whatIf === 'string' ? '' : `, load ${whatIf.load.toFixed(1)}`}.`
  yield ''
  yield* grid([
    ['', 'middle', 'p95', 'least', 'most', 'aim'],
    ...(typeof whatIf === 'string' ? [] : [[`event to picture, ms, ${whatIf.moves.length} moves`, ...[0.5, 0.95, 0, 1].map(share => percentile(whatIf.moves, share).toFixed(0)), `p95 ${AIMS.followMs}`]]),
    ...(typeof whatIf === 'string' || !whatIf.cpu ? [] : [
      ['CPU of the page and its workers, ms a move', whatIf.cpu.page.toFixed(0), '', '', '', ''],
      ['CPU of what stands in for a GPU, ms a move', whatIf.cpu.gpu.toFixed(0), '', '', '', ''],
    ]),
    ['both sessions with all rows in Node, CPU ms', node.both.median.toFixed(1), '', node.both.least.toFixed(1), '', String(AIMS.bothMs)],
    ['both as computed while it moves in Node, CPU ms', node.moving.median.toFixed(1), '', node.moving.least.toFixed(1), '', ''],
  ])
  if (typeof whatIf === 'string') yield `Event to picture: ${whatIf}.`
}

function* painting(paint: Result['paint']): Generator<string> {
  yield `The story's first paint on a phone, cache empty: round trip ${SLOW.latency} ms, ${(SLOW.down * 8 / 1024 / 1024).toFixed(1)} Mbit/s, CPU slowed ${SLOW.cpu} times. Of this machine: a busy one paints later.`
  if (typeof paint === 'string') {
    yield `Not measured: ${paint}.`
    return
  }
  yield ''
  yield* grid([
    [`ms, ${paint.largest.length} visits`, 'middle', 'least', 'most', 'aim'],
    ['first contentful paint', ...[0.5, 0, 1].map(share => percentile(paint.first, share).toFixed(0)), ''],
    ['largest contentful paint', ...[0.5, 0, 1].map(share => percentile(paint.largest, share).toFixed(0)), String(AIMS.largestPaintMs)],
  ])
  yield `The largest: ${paint.element}.`
}

const BODY = /^body\/(\w+?)(-low)?\.glb$/

function* bodies(assets: readonly Asset[]): Generator<string> {
  yield 'A body with regions, rig and correctives, kB of 1000 bytes. Aims are for brotli.'
  yield ''
  yield* grid([
    ['', 'raw', 'gzip', 'brotli', 'aim'],
    ...assets.filter(({ file }) => BODY.test(file)).toSorted((a, b) => a.file.localeCompare(b.file)).map(({ file, raw, gzip, brotli }) =>
      [file, kilo(raw), kilo(gzip), kilo(brotli), kilo(AIMS.bodyBrotli[BODY.exec(file)?.[2] ? 'low' : 'full'])]),
  ])
}

function* bytes(assets: readonly Asset[]): Generator<string> {
  yield 'Bytes of the built page, kB of 1000 bytes. Aims are for gzip.'
  for (const { part, title, aim } of PARTS) {
    const listed = assets.filter(asset => asset.part === part)
    const { raw, gzip, brotli } = total(assets, part)
    yield ''
    yield* grid([
      [title, 'raw', 'gzip', 'brotli', 'aim'],
      ...listed.map(asset => [`  ${asset.file}`, kilo(asset.raw), kilo(asset.gzip), kilo(asset.brotli), '']),
      ['  together', kilo(raw), kilo(gzip), kilo(brotli), aim === null ? '' : kilo(aim)],
      ...(listed.some(({ file }) => isShownFont(file)) ? [withoutFont(listed)] : []),
      ...(part === 'first' ? [scripts(listed)] : []),
    ])
  }
}

/** Letters of the system stand in until the font is there. */
function withoutFont(listed: readonly Asset[]): readonly string[] {
  const { raw, gzip, brotli } = total(listed.filter(({ file }) => !isShownFont(file)), 'first')
  return ['  together, before the font is there', kilo(raw), kilo(gzip), kilo(brotli), '']
}

/** What has to be run, the worker's own included. */
function scripts(listed: readonly Asset[]): readonly string[] {
  const { raw, gzip, brotli } = total(listed.filter(({ file }) => file.endsWith('.js')), 'first')
  return ['  JavaScript of it', kilo(raw), kilo(gzip), kilo(brotli), kilo(AIMS.firstScriptGzip)]
}

const kilo = (count: number) => (count / 1000).toFixed(1)
const spent = (value: Pick<Spent, 'median' | 'least'> | undefined, factor = 1) =>
  value === undefined ? '-' : `${(value.median * factor).toFixed(1)} (${(value.least * factor).toFixed(1)})`

/** First column to the left, the others to the right; a line under the head. */
function* grid(rows: readonly (readonly string[])[]): Generator<string> {
  const widths = rows[0].map((_, column) => Math.max(...rows.map(row => row[column].length)))
  for (const [index, row] of rows.entries()) {
    yield row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ').trimEnd()
    if (index === 0) yield widths.map(width => '-'.repeat(width)).join('  ')
  }
}

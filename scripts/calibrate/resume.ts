/** What a calibration has reached, on disk. Good only for the model, the solver, the claims and the ranges it was reached with. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../lib/process.mjs'
import { hashOf, modelHash } from '../model-hash.mjs'
import { FREE } from './free'
import { ASSUMED, nameOf, TARGETS, type Aim } from './objective'

export interface Reached {
  /** Of all, and where the search stands, which after a shove is not the best. */
  readonly best: { readonly point: readonly number[]; readonly cost: number }
  readonly standing: { readonly point: readonly number[]; readonly damping: number }
  readonly start: readonly number[]
  readonly aims: readonly Aim[]
  readonly iterations: number
  readonly shoves: number
}

const FILE = path.join(ROOT, '.cache', 'calibrate.json')

/** Stands for everything the cost of a point depends on. `people`: simulated for the aims, or of each group; `besides`: more folders of code that takes part. */
export function keyOf(people: number, besides: readonly string[] = []): string {
  const code = ['src/numerics', 'src/simulation', 'src/protocols', 'scripts/calibrate', ...besides].flatMap(folder =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts') && !LOOKING_ON.test(file)).map(file => `${folder}/${file.replaceAll('\\', '/')}`))
  const what = JSON.stringify([TARGETS.map(target => [nameOf(target), target.claim, target.study.protocol ?? target.study.arms]), ASSUMED, FREE, people])
  return createHash('sha256').update(modelHash()).update(hashOf(code.map(file => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') })))).update(what).digest('hex').slice(0, 16)
}

/** Files that change no cost. */
const LOOKING_ON = /(arguments|report|data-file|threads|loops|sentences|trial[\w-]*|runner)\.ts$/

/** Null where nothing was reached with this key. */
export function readReached(key: string, file = FILE): Reached | null {
  const reached = readKept<Reached>(key, file)
  return reached?.best.point.length === FREE.length ? reached : null
}

export const writeReached = (key: string, reached: Reached, file = FILE): void => writeKept(key, reached, file)

/** What a search left in a file under this key; null where there is none, or another, or one that cannot be read. */
export function readKept<T>(key: string, file: string): T | null {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { key: string; reached: T }
    return kept.key === key ? kept.reached : null
  } catch {
    return null
  }
}

/** Whole or not at all. */
export function writeKept(key: string, reached: unknown, file: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}.part`, JSON.stringify({ key, reached }))
  renameSync(`${file}.part`, file)
}

/**
 * What has been simulated, on disk, so that a run that was broken off goes on where it was. Filed under everything the
 * numbers depend on: the model, the solver, the draws, the protocols. A file that cannot be read is as good as none.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { armsOf, studyById } from '../../src/experiments'
import { ROOT } from '../lib/process.mjs'
import { hashOf } from '../model-hash.mjs'
import type { Answer, Task } from './work'

export interface Cache {
  read(task: Task): Answer | null
  write(task: Task, answer: Answer): void
}

/** `folder` is made when first written to. */
export function createCache(folder = path.join(ROOT, '.cache', 'validate', codeHash())): Cache {
  const fileOf = (task: Task) => path.join(folder, `${nameOf(task)}.json`)
  return {
    read(task) {
      try {
        return JSON.parse(readFileSync(fileOf(task), 'utf8')) as Answer
      } catch {
        return null
      }
    },
    write(task, answer) {
      mkdirSync(folder, { recursive: true })
      const file = fileOf(task)
      // Whole or not at all: a file that was cut off would be read as damaged at best.
      writeFileSync(`${file}.part`, JSON.stringify(answer))
      try {
        renameSync(`${file}.part`, file)
      } catch (error) {
        rmSync(`${file}.part`, { force: true })
        throw error
      }
    },
  }
}

/** The first file of what a thread runs. */
const ENTRY = 'scripts/validate/work.ts'
/** What is filed by its own hash, and what is cited by it and changes no number. */
const ELSEWHERE = /^src\/experiments\/|^src\/parameters\/references\.ts$/

/** Stands for every file whose code takes part in a run: those that the thread imports, and that those import, and so on. */
export function codeHash(): string {
  const files = new Map<string, string>()
  const visit = (file: string): void => {
    if (files.has(file) || ELSEWHERE.test(file)) return
    const text = readFileSync(path.join(ROOT, file), 'utf8')
    files.set(file, text)
    // Also the last line of an import that is written over several.
    for (const [, module] of text.matchAll(/^(?:import(?! type)|export(?! type)|\}) [^'\n]*from '(\.[^']+)'/gm)) visit(resolved(file, module))
  }
  visit(ENTRY)
  return hashOf([...files].map(([file, text]) => ({ file, text })))
}

function resolved(from: string, module: string): string {
  const file = path.posix.join(path.posix.dirname(from), module)
  return existsSync(path.join(ROOT, `${file}.ts`)) ? `${file}.ts` : `${file}/index.ts`
}

const short = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)

export function nameOf(task: Task): string {
  if (task.kind === 'rest') return `rest.${task.profile}.${task.seed}.${task.from}-${task.to}`
  const protocols = protocolsOf(task.study)
  if (task.kind === 'people') return `${task.study}.${protocols}.${task.profile}.${task.seed}.${task.from}-${task.to}`
  return `${task.study}.${protocols}.${task.profile}.${short(JSON.stringify([task.changes, task.scales ?? {}]))}`
}

const hashes = new Map<string, string>()

/** Stands for what is done in a study. */
function protocolsOf(id: string): string {
  const study = studyById(id)
  if (!study) throw new Error(`there is no study '${id}'`)
  const hash = hashes.get(id) ?? short(JSON.stringify(armsOf(study)))
  hashes.set(id, hash)
  return hash
}

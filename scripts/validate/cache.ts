/**
 * What has been simulated, on disk, so that a run that was broken off goes on where it was. Filed under everything the
 * numbers depend on: the model, the solver, the draws, the protocols. A file that cannot be read is as good as none.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
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

/** Folders a run depends on, and the files in them that only look at runs. */
const SOURCES = ['src/model', 'src/anatomy', 'src/parameters', 'src/numerics', 'src/simulation']
const LOOKING_ON = /references\.ts$|simulation\/(compare|runner|trial[\w-]*)\.ts$/

function codeHash(): string {
  const files = SOURCES.flatMap(folder => readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(file => `${folder}/${file.replaceAll('\\', '/')}`))
  return hashOf(files.filter(file => file.endsWith('.ts') && !LOOKING_ON.test(file)).map(file => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') })))
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

/** What is to be simulated: an experiment by its name, or a protocol from a file. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { experimentById, type Experiment } from '../../src/experiments'
import type { Protocol } from '../../src/protocols'
import { MOST_TEXT, parseProtocolText, problemText } from '../../src/protocols/parse'
import { names } from './arguments'
import { Refusal } from './refusal'

export interface Subject {
  readonly protocol: Protocol
  /** Undefined for a file: nothing published belongs to it. */
  readonly experiment: Experiment | undefined
}

/** UTF-8 takes up to four bytes for a character. */
const MOST_BYTES = 4 * MOST_TEXT

/** Throws a Refusal that names the field and what was expected of it. */
export function readSubject(name: string): Subject {
  const experiment = experimentById(name)
  if (experiment) return { protocol: experiment.protocol, experiment }
  const file = fromHere(name)
  if (!existsSync(file)) {
    const meantAsFile = /[\\/]|\.json$/i.test(name)
    throw new Refusal(meantAsFile ? `There is no file ${name}.` : `There is no experiment "${name}", and no file of that name. Experiments are ${names()}.`)
  }
  const result = parseProtocolText(textOf(file, name))
  if (!result.ok) throw new Refusal([`${name} is not a protocol that can be run:`, ...result.problems.map(problem => `  ${problemText(problem)}`)].join('\n'))
  return { protocol: result.protocol, experiment: undefined }
}

/** A path as the person who typed it means it: npm runs us in the repository's folder, wherever it was called. */
export const fromHere = (file: string): string =>
  path.resolve(process.env.npm_lifecycle_event === 'simulate' ? process.env.INIT_CWD ?? '.' : '.', file)

function textOf(file: string, name: string): string {
  try {
    const { size } = statSync(file)
    if (size > MOST_BYTES) throw new Refusal(`${name} has ${size} bytes; at most ${MOST_BYTES} are read.`)
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Refusal) throw error
    const { code } = error as NodeJS.ErrnoException
    throw new Refusal(`${name} cannot be read${code === 'EISDIR' ? ': it is a folder' : code === 'EACCES' ? ': access is denied' : ` (${code ?? 'unknown reason'})`}.`)
  }
}

/** Builds one program per protocol and lets CVODE integrate it. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Protocol } from '../../src/protocols'
import { REGIONS } from '../../src/anatomy'
import type { Form } from '../../src/model/derivatives'
import type { Participant } from '../../src/simulation/participant'
import { toC } from '../equations/c'
import { participantsInC } from '../equations/c-data'
import { compile } from '../equations/compiler'
import { readModel } from '../equations/parse'
import { protocolInC } from './protocol-in-c'
import { inFolder, type Tools } from './tools'

export const TOLERANCE = 1e-9

export interface SolvedRow {
  /** A whole second; just before an edge, or a reading; just after an edge. */
  readonly kind: 'second' | 'before' | 'after'
  /** s */
  readonly time: number
  /** kPa, and ratings, per region. */
  readonly ppt: Float64Array
  readonly nrs: Float64Array
}

export interface Solved {
  readonly rows: readonly SolvedRow[]
  readonly steps: readonly { readonly start: number, readonly end: number, readonly stoppedBy: 'limit' | 'force' | 'pain' }[]
  readonly work: { readonly steps: number, readonly evaluations: number, readonly failedTests: number, readonly newton: number, readonly gmres: number }
}

const N = REGIONS.length
const WIDTH = 3 + 2 * N
const ROWS = ['second', 'before', 'after'] as const
const ENDS = ['limit', 'force', 'pain'] as const

/** The C of everything; `change` may spoil the model, to see whether that is noticed. */
export const sourceFor = (participants: readonly Participant[], protocol: Protocol, change = (model: string) => model): string => [
  change(toC(readModel())), participantsInC(participants), protocolInC(protocol), readFileSync(new URL('driver.c', import.meta.url), 'utf8'),
].join('\n')

/** One answer per participant and form, in the order of both. Throws with what the compiler or the solver said. */
export function solve({ compiler, libraries }: Tools, source: string, participants: number, forms: readonly Form[], tolerance = TOLERANCE): readonly Solved[] {
  return inFolder((folder) => {
    const [file, program] = [path.join(folder, 'check.c'), path.join(folder, 'check')]
    writeFileSync(file, source)
    // A linker takes from a library only what was asked for before it.
    compile(compiler, [file, ...libraries], program)
    return Array.from({ length: participants }, (_, who) => forms.map((form) => {
      const answer = execFileSync(program, [String(who), form === 'full' ? '0' : '1', String(tolerance)], { maxBuffer: 1 << 30 })
      return read(new Float64Array(answer.buffer.slice(answer.byteOffset, answer.byteOffset + answer.length)))
    })).flat()
  })
}

function read(records: Float64Array): Solved {
  const rows: SolvedRow[] = []
  const steps: Solved['steps'][number][] = []
  for (let at = 0; at < records.length; at += WIDTH) {
    const [kind = 4, time = NaN] = records.subarray(at, at + 2)
    const [first, second] = [records.subarray(at + 3, at + 3 + N), records.subarray(at + 3 + N, at + WIDTH)]
    if (kind < 3) rows.push({ kind: ROWS[kind]!, time, ppt: first, nrs: second })
    else if (kind === 3) steps.push({ start: first[1]!, end: time, stoppedBy: ENDS[first[0]!]! })
    else return { rows, steps, work: { steps: first[0]!, evaluations: first[1]!, failedTests: first[2]!, newton: first[3]!, gmres: first[4]! } }
  }
  throw new Error('the solver ended without saying so')
}

/** Whether a claim that agreed in the committed report no longer does. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../lib/process.mjs'
import { Refusal } from '../simulate/refusal'
import type { Row } from './judge'
import type { Report } from './report'

export const REPORT_FILE = 'validation.json'

type Judged = Pick<Row, 'study' | 'claim' | 'verdict'>

/**
 * Claims that agreed before and, now that they were looked at again, do not. A claim that is gone has not been looked at; a
 * study that was not run neither.
 */
export function lost(before: readonly Judged[], now: readonly Judged[]): readonly Judged[] {
  const name = ({ study, claim }: Judged) => `${study}/${claim}`
  const agreed = new Set(before.filter(({ verdict }) => verdict === 'agrees').map(name))
  return now.filter(row => row.verdict !== 'agrees' && agreed.has(name(row)))
}

/**
 * The rows of a report by its file; of the one that was committed where no file is named (where git cannot say, of the file as
 * it lies there; none where there is neither). Throws a Refusal when a named file cannot be read as a report.
 */
export function rowsBefore(file: string | undefined, root = ROOT): readonly Judged[] {
  const text = file === undefined ? committed(root) ?? onDisk(path.join(root, REPORT_FILE)) : onDisk(file)
  if (text === null) {
    if (file === undefined) return []
    throw new Refusal(`--against: ${file} cannot be read.`)
  }
  try {
    return (JSON.parse(text) as Report).studies.flatMap(({ rows }) => rows)
  } catch {
    throw new Refusal(`${file ?? REPORT_FILE} is not a report of this program.`)
  }
}

function committed(root: string): string | null {
  try {
    return execFileSync('git', ['show', `HEAD:${REPORT_FILE}`], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 26 })
  } catch {
    return null
  }
}

function onDisk(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

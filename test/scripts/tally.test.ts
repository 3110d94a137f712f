import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { inWords, oneCheck, sum, tallyOfVitest } from '../../scripts/lib/tally.mjs'

const folder = mkdtempSync(join(tmpdir(), 'nocilab-tally-'))
afterAll(() => rmSync(folder, { recursive: true }))

const report = (content: object): string => {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], ...content }))
  return file
}

describe('what vitest reports', () => {
  it('is counted as it is', () => {
    const file = report({ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 })
    expect(tallyOfVitest(file, 1)).toEqual({ passed: 7, failed: 2, skipped: 2 })
  })

  it('has one failure more for a file that could not be loaded', () => {
    const file = report({ numPassedTests: 7, testResults: [{ status: 'failed', assertionResults: [] }] })
    expect(tallyOfVitest(file, 1)).toEqual({ passed: 7, failed: 1, skipped: 0 })
  })

  it('has one failure more for a file whose clearing up failed after its tests', () => {
    const file = report({ numPassedTests: 7, testResults: [{ status: 'failed', assertionResults: [{ status: 'passed' }] }] })
    expect(tallyOfVitest(file, 1).failed).toBe(1)
  })

  it('does not count a failed test twice', () => {
    const file = report({ numFailedTests: 1, testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }] })
    expect(tallyOfVitest(file, 1).failed).toBe(1)
  })

  it('is a failure when vitest ends badly without naming one', () => {
    expect(tallyOfVitest(report({ numPassedTests: 7 }), 1)).toEqual({ passed: 7, failed: 1, skipped: 0 })
  })

  it('is a failure when there is no report', () => {
    expect(tallyOfVitest(join(folder, 'nothing.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})

describe('the last line', () => {
  it('is short when nothing was skipped', () => expect(inWords({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed'))
  it('names what was skipped', () => expect(inWords({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped'))
  it('is over all stages', () => expect(sum([oneCheck(true), oneCheck(false), { passed: 5, failed: 0, skipped: 1 }])).toEqual({ passed: 6, failed: 1, skipped: 1 }))
})

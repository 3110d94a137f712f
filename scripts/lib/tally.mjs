// How many checks passed, over all stages. Node built-ins only.
import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** One check that either held or did not. @param {boolean} held @returns {Tally} */
export const oneCheck = (held) => ({ passed: held ? 1 : 0, failed: held ? 0 : 1, skipped: 0 })

/**
 * Reads vitest's JSON report.
 * A file that cannot be loaded has no tests in the report, and an error outside of any test has no place in it at all:
 * both count as one failure, or a broken run could be taken for a good one.
 * @param {string} file
 * @param {number} status vitest's exit status
 * @returns {Tally}
 */
export function tallyOfVitest(file, status) {
  if (!existsSync(file)) return oneCheck(false)
  /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} */
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const brokenFiles = report.testResults.filter((result) => result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed')).length
  const failed = report.numFailedTests + brokenFiles
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests
  }
}

/** @param {Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  return tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }), { passed: 0, failed: 0, skipped: 0 })
}

/** @param {Tally} tally @returns {string} such as `12 passed, 0 failed`, or with `, 3 skipped` when there are any */
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

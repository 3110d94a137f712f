import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { check, table } from '../../scripts/crosscheck/check'
import { agrees, compareRuns } from '../../scripts/crosscheck/compare'
import { protocolInC } from '../../scripts/crosscheck/protocol-in-c'
import type { Solved, SolvedRow } from '../../scripts/crosscheck/solve'
import { subjects } from '../../scripts/crosscheck/subjects'
import { findTools } from '../../scripts/crosscheck/tools'
import { REGIONS } from '../../src/anatomy'
import { ge2012 } from '../../src/experiments/ge2012'
import { participantOf } from '../../src/simulation/participant'
import { run } from '../../src/simulation/run'

const tools = findTools()
const notRun = `not checked against CVODE: ${typeof tools === 'string' ? tools : ''}`

describe('the app against CVODE', () => {
  it('agrees at every row of an effort to its end and of a train of taps', (context) => {
    if (typeof tools === 'string') context.skip(notRun)
    else {
      // One form each, to be quick; `npm run crosscheck` runs them all.
      const results = subjects().slice(0, 2).flatMap((subject) => check(tools, { ...subject, forms: subject.forms.slice(0, 1) }))
      expect(results).toHaveLength(4)
      expect(results.filter((one) => !one.agrees).map((one) => table([one], tools))).toEqual([])
      const efforts = results.flatMap(({ holds }) => holds)
      expect(efforts.map(({ stoppedBy }) => stoppedBy)).toEqual(['force', 'pain'])
    }
  })

  it('would be caught at one number of one equation', (context) => {
    if (typeof tools === 'string') context.skip(notRun)
    else {
      const spoilt = (model: string) => model.replaceAll('(b->F3[i] * v->A[i])', '(1.02 * b->F3[i] * v->A[i])')
      const results = check(tools, { protocol: ge2012.protocol, forms: ['reduced'] }, spoilt)
      expect(results.map((one) => one.agrees)).toContain(false)
    }
  })
})

describe('the comparison', () => {
  const trajectory = run(participantOf('healthy'), ge2012.protocol, { every: 20, record: ['ppt', 'nrs'] })
  const { time, columns, steps } = trajectory
  const rows = Array.from(time, (t, i): SolvedRow => {
    const of = (quantity: 'ppt' | 'nrs') => Float64Array.from(columns[quantity]!.values.subarray(i * 60, (i + 1) * 60))
    return { kind: i === 0 || t === time[i - 1] ? 'after' : 'before', time: t, ppt: of('ppt'), nrs: of('nrs') }
  })
  const work = { steps: 0, evaluations: 0, failedTests: 0, newton: 0, gmres: 0 }
  const same: Solved = { rows, steps: steps.map(({ start, end, stoppedBy }) => ({ start, end, stoppedBy: stoppedBy as 'limit' })), work }
  const changed = (row: number, change: (row: SolvedRow) => SolvedRow): Solved => ({ ...same, rows: rows.map((each, i) => (i === row ? change(each) : each)) })
  const verdict = (solved: Solved) => agrees(compareRuns(trajectory, solved))

  it('finds no difference between a run and itself', () => {
    const compared = compareRuns(trajectory, same)
    expect(compared).toMatchObject({ rows: time.length, unmatched: 0, ends: 0, sameReasons: true, ppt: { size: 0 }, nrs: { size: 0 } })
    expect(agrees(compared)).toBe(true)
  })

  it.each([
    ['a threshold', 0.51, (row: SolvedRow) => { row.ppt[7]! += 0.51; return row }],
    ['a rating', 0.051, (row: SolvedRow) => { row.nrs[7]! -= 0.051; return row }],
    ['a number that is none', NaN, (row: SolvedRow) => { row.nrs[7] = NaN; return row }],
  ])('names %s that differs, and where', (_what, size, change) => {
    const solved = changed(5, (row) => change({ ...row, ppt: row.ppt.slice(), nrs: row.nrs.slice() }))
    const { ppt, nrs } = compareRuns(trajectory, solved)
    const found = Number.isNaN(nrs.size) || nrs.size > 0 ? nrs : ppt
    expect(found).toMatchObject({ time: time[5], region: REGIONS[7]!.id })
    if (Number.isNaN(size)) expect(found.size).toBeNaN()
    else expect(found.size).toBeCloseTo(size, 6)
    expect(verdict(solved)).toBe(false)
  })

  it('does not pass over a row that the other lacks, a step that ended otherwise, or nothing at all', () => {
    expect(verdict({ ...same, rows: rows.filter((_, i) => i !== 5) })).toBe(false)
    expect(verdict({ ...same, steps: same.steps.map((step) => ({ ...step, stoppedBy: 'pain' })) })).toBe(false)
    expect(verdict({ ...same, steps: same.steps.map((step) => ({ ...step, end: step.end + 0.03 })) })).toBe(false)
    expect(verdict({ ...same, steps: same.steps.slice(1) })).toBe(false)
    expect(agrees({ ...compareRuns(trajectory, same), rows: 0 })).toBe(false)
  })
})

it('writes a protocol as C, with nothing worked out', () => {
  const text = protocolInC(ge2012.protocol)
  expect(text).toContain('#define STEPS 3\n#define STRETCHES 0\n#define READINGS 8\n')
  expect(text).toContain('{ 60.0, 0.0, 1, 0, 0, 0, { { 0, 0.0 } }, { 0 } },')
  expect(text).toContain('{ 900.0, 0.193, 0, 1, 12, 2, ')
})

it('npm run crosscheck says in one line that nothing was checked, with exit code 2, where there are no tools', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nocilab-empty-'))
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/crosscheck.ts'], { encoding: 'utf8', env: { ...process.env, PATH: folder } })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^Nothing was checked: there is no C compiler \(cc, gcc or clang\), and only root with apt-get can install it from here\.\n$/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lost } from '../../scripts/validate/regression'
import type { Report } from '../../scripts/validate/report'

const folder = mkdtempSync(path.join(tmpdir(), 'nocilab-validate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A study of a single reading at rest: the shortest there is. */
const STUDY = 'wolfe2011'

/** Runs the program as a person does, but for npm. */
const validate = (...args: string[]) => spawnSync(process.execPath, ['--import', 'tsx', 'scripts/validate.ts', ...args], { encoding: 'utf8' })

const written = () => ['VALIDATION.md', 'validation.json'].map(file => (existsSync(file) ? statSync(file).mtimeMs : 0))

describe('validate', { timeout: 120_000 }, () => {
  let answer: ReturnType<typeof validate>
  let report: Report
  let before: readonly number[]
  const against = (name: string, verdict: string) => {
    const changed = structuredClone(report) as unknown as { studies: { rows: { verdict: string }[] }[] }
    for (const { rows } of changed.studies) for (const row of rows) row.verdict = verdict
    const file = path.join(folder, name)
    writeFileSync(file, JSON.stringify(changed))
    return file
  }
  beforeAll(() => {
    before = written()
    const empty = path.join(folder, 'empty.json')
    writeFileSync(empty, '{"studies":[]}')
    answer = validate('--json', '--only', STUDY, '--people', '6', '--against', empty)
    report = JSON.parse(answer.stdout) as Report
  }, 120_000)

  it('prints JSON alone on stdout, and its progress beside it', () => {
    expect(answer.status).toBe(0)
    expect(report).toMatchObject({ nocilab: 'validation', version: 1, seed: 1, people: 6, trials: 1000 })
    expect(report.studies.map(({ id }) => id)).toEqual([STUDY])
    expect(answer.stderr).toMatch(/simulated|before/)
  })

  it('writes no report of a part', () => {
    expect(answer.stderr).toContain('Not written down')
    expect(written()).toEqual(before)
  })

  it('gives the same bytes again, from what it has kept', () => {
    const again = validate('--json', '--only', STUDY, '--people', '6', '--threads', '1')
    expect(again.stdout).toBe(answer.stdout)
    expect(again.stderr).toMatch(/^(\d+) of \1 parts were simulated before\./)
  })

  it('gives other people for another seed', () => {
    const other = JSON.parse(validate('--json', '--only', STUDY, '--people', '6', '--seed', '2').stdout) as Report
    expect(other.population).not.toEqual(report.population)
  })

  it('fails when a claim that agreed no longer does, and says which', () => {
    const rows = report.studies.flatMap(study => study.rows)
    const off = rows.find(({ verdict }) => verdict !== 'agrees')!
    const fails = validate('--json', '--only', STUDY, '--people', '6', '--against', against('all-agreed.json', 'agrees'))
    expect(fails.status).toBe(1)
    expect(fails.stderr).toContain(`${off.study}/${off.claim}`)
    expect(fails.stdout).toBe(answer.stdout)
  })

  it('does not when none agreed before', () => {
    expect(validate('--json', '--only', STUDY, '--people', '6', '--against', against('none-agreed.json', 'disagrees')).status).toBe(0)
  })

  it.each([
    [['--only', 'nobody1999'], 'nobody1999'],
    [['--people', '1'], '--people'],
    [['--people', 'many'], '--people'],
    [['--seed', '-1'], '--seed'],
    [['--seed', '4294967296'], '--seed'],
    [['--against', 'nowhere.json', '--only', STUDY], 'nowhere.json'],
    [['--loudly'], '--loudly'],
  ])('refuses %j in words', (args, named) => {
    const refused = validate(...args)
    expect([refused.status, refused.stdout]).toEqual([2, ''])
    expect(refused.stderr).toContain(named)
    expect(refused.stderr).not.toMatch(/\n\s+at /)
  })

  it('explains itself', () => {
    const help = validate('--help')
    expect(help.status).toBe(0)
    for (const option of ['--only', '--people', '--seed', '--threads', '--json', '--against']) expect(help.stdout).toContain(option)
  })
})

describe('what is lost', () => {
  const row = (claim: string, verdict: 'agrees' | 'disagrees' | 'not modelled', study = 's') => ({ study, claim, verdict })

  it('is what agreed and was looked at again and does not', () => {
    const before = [row('a', 'agrees'), row('b', 'agrees'), row('c', 'disagrees'), row('d', 'agrees'), row('e', 'agrees', 'other')]
    const now = [row('a', 'agrees'), row('b', 'disagrees'), row('c', 'disagrees'), row('d', 'not modelled'), row('new', 'disagrees')]
    expect(lost(before, now).map(({ claim }) => claim)).toEqual(['b', 'd'])
  })

  it('tells claims of one name in two studies apart', () => {
    expect(lost([row('a', 'agrees', 'one')], [row('a', 'disagrees', 'two')])).toEqual([])
  })
})

describe('the committed report', () => {
  it('is the one its words were written from', () => {
    const { totals, model } = JSON.parse(readFileSync('validation.json', 'utf8')) as Report
    const words = readFileSync('VALIDATION.md', 'utf8')
    expect(words).toContain(`\`${model.hash}\``)
    expect(words).toContain(`${totals.studies} studies, ${totals.claims} claims`)
  })
})

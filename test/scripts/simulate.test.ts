import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { modelHash } from '../../scripts/model-hash.mjs'
import type { Report } from '../../scripts/simulate/report'
import { ge2012 } from '../../src/experiments/ge2012'
import { participantOf } from '../../src/simulation/participant'
import { run } from '../../src/simulation/run'

const folder = mkdtempSync(path.join(tmpdir(), 'nocilab-simulate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the program as a person does, but for npm. */
function simulate(...args: string[]) {
  const { npm_lifecycle_event: _, ...env } = process.env
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/simulate.ts', ...args], { encoding: 'utf8', env })
}

function file(name: string, content: string): string {
  const place = path.join(folder, name)
  writeFileSync(place, content)
  return place
}

const EXAMPLE = 'src/protocols/examples/grip-hold.json'
const example = () => JSON.parse(readFileSync(EXAMPLE, 'utf8')) as { steps: Record<string, unknown>[] }

describe('simulate ge2012', () => {
  let answer: ReturnType<typeof simulate>
  let report: Report
  beforeAll(() => {
    answer = simulate('ge2012')
    report = JSON.parse(answer.stdout) as Report
  })

  const profile = (name: string) => report.profiles[name]!
  const hold = (name: string) => profile(name).holds[0]!
  const measures = (name: string, id: string) => profile(name).measures.filter(measure => measure.id === id)
  const changes = (name: string, id: string) => measures(name, id).map(({ changePercent }) => changePercent ?? NaN)

  it('prints JSON and nothing else', () => {
    expect([answer.status, answer.stderr]).toEqual([0, ''])
    expect(answer.stdout).toMatch(/^\{\n[^]*\n\}\n$/)
  })

  it('says which experiment, which model and which seed', () => {
    expect(report).toMatchObject({ experiment: 'ge2012', seed: 1 })
    expect(report.model).toEqual({ version: (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version, hash: modelHash() })
  })

  it('names its parts as promised', () => {
    expect(Object.keys(report)).toEqual(['experiment', 'title', 'model', 'seed', 'profiles', 'published'])
    expect(Object.keys(report.profiles)).toEqual(['healthy', 'fibromyalgia'])
    for (const name of ['healthy', 'fibromyalgia']) {
      expect(Object.keys(profile(name))).toEqual(['holds', 'measures', 'outcome'])
      expect(profile(name).outcome).toEqual({ status: 'completed' })
      expect(profile(name).holds.map(each => Object.keys(each))).toEqual([['step', 'start', 'end', 'duration', 'stoppedBy']])
      expect(profile(name).measures).toHaveLength(15)
      for (const measure of profile(name).measures) {
        expect(Object.keys(measure)).toEqual(['id', 'quantity', 'region', 'label', 'time', 'value', 'unit', 'changePercent'])
        expect([measure.quantity, measure.unit]).toEqual(measure.quantity === 'ppt' ? ['ppt', 'kPa'] : ['nrs', 'NRS'])
      }
    }
    expect(report.published).toHaveLength(12)
    for (const each of report.published) {
      expect(Object.keys(each)).toEqual(expect.arrayContaining(['claim', 'group', 'published', 'simulated', 'verdict', 'agreesWithin', 'firmness', 'source']))
    }
  })

  it('lets the healthy participant hold for 240 to 340 s, until the force is gone, and the other for 100 to 175 s', () => {
    expect(hold('healthy').stoppedBy).toBe('force')
    expect(hold('healthy').duration).toBeGreaterThan(240)
    expect(hold('healthy').duration).toBeLessThan(340)
    expect(hold('fibromyalgia').duration).toBeGreaterThan(100)
    expect(hold('fibromyalgia').duration).toBeLessThan(175)
    for (const name of ['healthy', 'fibromyalgia']) expect(hold(name).end - hold(name).start).toBe(hold(name).duration)
  })

  it.each([['healthy', 5.1], ['fibromyalgia', 8.25]])('ends the hold of %s with a pain of %f, give or take a point', (name, published) => {
    const [pain, ...others] = measures(name, 'pain-end')
    expect(others).toEqual([])
    expect(Math.abs(pain!.value - published)).toBeLessThanOrEqual(1)
    expect(pain!.time).toBe(hold(name).end)
  })

  it('makes the healthy shoulder less sensitive right after and 20 minutes later, and leaves the leg as it was', () => {
    expect(Math.min(...changes('healthy', 'trapezius-after-1'), ...changes('healthy', 'trapezius-after-2'))).toBeGreaterThan(2)
    expect(Math.max(...[...changes('healthy', 'tibialis-after-1'), ...changes('healthy', 'tibialis-after-2')].map(Math.abs))).toBeLessThan(3)
  })

  it('leaves the shoulder in fibromyalgia as it was, and makes the leg 5 to 15 % more sensitive', () => {
    expect(Math.max(...[...changes('fibromyalgia', 'trapezius-after-1'), ...changes('fibromyalgia', 'trapezius-after-2')].map(Math.abs))).toBeLessThan(6)
    const leg = [...changes('fibromyalgia', 'tibialis-after-1'), ...changes('fibromyalgia', 'tibialis-after-2')]
    expect(Math.max(...leg)).toBeLessThan(-5)
    expect(Math.min(...leg)).toBeGreaterThan(-15)
  })

  it('agrees with every claim, by its rule', () => {
    expect(report.published.filter(({ verdict }) => verdict !== 'agrees').map(({ id }) => id)).toEqual([])
  })

  it('computes what the app computes', () => {
    const { steps, measures: readings } = run(participantOf('fibromyalgia'), ge2012.protocol)
    expect(profile('fibromyalgia').measures).toEqual(JSON.parse(JSON.stringify(readings)))
    expect(hold('fibromyalgia').end).toBe(steps[1]!.end)
  })

  it('gives the same bytes again, into a file when asked to', () => {
    const out = path.join(folder, 'out.json')
    const { status, stdout, stderr } = simulate('ge2012', '--out', out)
    expect([status, stdout]).toEqual([0, ''])
    expect(stderr).toBe(`Wrote ${out}.\n`)
    expect(readFileSync(out, 'utf8')).toBe(answer.stdout)
  })

  it('computes only who is asked for, and carries the seed', () => {
    const { status, stdout } = simulate('ge2012', '--profile', 'fibromyalgia', '--profile=fibromyalgia', '--seed', '4294967295')
    expect(status).toBe(0)
    const alone = JSON.parse(stdout) as Report
    expect(alone.profiles).toEqual({ fibromyalgia: profile('fibromyalgia') })
    expect(alone.seed).toBe(4294967295)
    const verdicts = alone.published.map(({ group, verdict, simulated }) => [group, verdict, simulated === null])
    expect(verdicts.filter(([group]) => group === 'healthy')).toEqual(Array.from({ length: 6 }, () => ['healthy', 'not measured', true]))
    expect(verdicts.filter(([group]) => group !== 'healthy')).toEqual(Array.from({ length: 6 }, () => ['fibromyalgia', 'agrees', false]))
  })
})

describe('simulate with a file', () => {
  it('computes it, and holds nothing published against it', () => {
    const { status, stdout } = simulate(EXAMPLE, '--profile', 'healthy')
    expect(status).toBe(0)
    const report = JSON.parse(stdout) as Report
    expect(report).toMatchObject({ experiment: 'grip-hold', published: [] })
    expect(report.profiles.healthy?.holds).toEqual([{ step: 'grip', start: 60, end: 150, duration: 90, stoppedBy: 'limit' }])
    expect(report.profiles.healthy?.measures).toHaveLength(7)
  })
})

describe('simulate refuses in words, with exit code 2 and nothing on stdout,', () => {
  const longGrip = () => { const document = example(); (document.steps[1]!.until as Record<string, unknown>).limit = '90 s'; return JSON.stringify(document) }

  it.each<[string, () => string[], string]>([
    ['a field of the wrong type', () => [file('type.json', longGrip())], 'steps[1].until.limit: expected a duration in seconds, 0.001 to 21600, got "90 s"'],
    ['a file that ends early', () => [file('early.json', JSON.stringify(example()).slice(0, 200))], 'not valid JSON'],
    ['a file of something else', () => ['package.json'], 'nocilab: missing; expected "protocol"'],
    ['a picture', () => [file('picture.json', '\u0089PNG\r\n\u001A\n\u0000\u0000')], 'not valid JSON'],
    ['a file that is not there', () => ['nowhere/protocol.json'], 'There is no file nowhere/protocol.json.'],
    ['a folder', () => ['src'], 'src cannot be read: it is a folder.'],
    ['an experiment that nobody wrote', () => ['ge2013'], 'There is no experiment "ge2013", and no file of that name. Experiments are ge2012.'],
    ['no experiment', () => [], 'Which experiment? Expected one of ge2012'],
    ['two experiments', () => ['ge2012', 'ge2012'], 'Expected one experiment or file, got 2'],
    ['an unknown participant', () => ['ge2012', '--profile', 'toString'], '--profile: expected healthy or fibromyalgia, got "toString".'],
    ['a seed that is none', () => ['ge2012', '--seed', '1.5'], '--seed: expected a whole number from 0 to 4294967295, got "1.5".'],
    ['a seed that is too large', () => ['ge2012', '--seed=4294967296'], '--seed: expected a whole number'],
    ['a seed left out', () => ['ge2012', '--seed'], '--seed: expected a value behind it'],
    ['an unknown option', () => ['ge2012', '--profil', 'healthy'], 'There is no option --profil. Options are --profile, --seed, --out and --help.'],
    ['a place that cannot be written', () => ['ge2012', '--profile=healthy', '--out', path.join(folder, 'no', 'such', 'folder.json')], '--out: '],
  ])('%s', (_what, args, expected) => {
    const { status, stdout, stderr } = simulate(...args())
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(expected)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

it('simulate --help says how it is used', () => {
  const { status, stdout, stderr } = simulate('--help')
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^Usage: npm run -s simulate/)
  for (const word of ['ge2012', '--profile', '--seed', '--out', 'healthy', 'fibromyalgia']) expect(stdout).toContain(word)
})

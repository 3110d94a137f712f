/** The calibration: what enters, how it is weighed, and that a search goes on where it was broken off. Simulates little. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { aimOf } from '../../scripts/calibrate/aims'
import { readArguments } from '../../scripts/calibrate/arguments'
import { begin, calibrate } from '../../scripts/calibrate/course'
import { textOf } from '../../scripts/calibrate/data-file'
import { simulate } from '../../scripts/calibrate/evaluate'
import { changesOf, FREE, today, todaysValues, valuesAt } from '../../scripts/calibrate/free'
import { highestGain, loopGain } from '../../scripts/calibrate/loops'
import { AS_PUBLISHED, ASSUMED, bent, LEFT_OUT, nameOf, residualOf, residualsOf, TARGETS, type Target } from '../../scripts/calibrate/objective'
import { findings } from '../../scripts/calibrate/report'
import { keyOf, readReached, writeReached } from '../../scripts/calibrate/resume'
import type { Threads } from '../../scripts/calibrate/threads'
import { isModelled, STUDIES, type Agreement, type Result } from '../../src/experiments'
import { FITTED_FIBROMYALGIA, FITTED_SHARED } from '../../src/parameters/fitted'
import { valuesOf } from '../../src/parameters/profiles'
import { PARAMETERS } from '../../src/parameters/table'
import type { Fitted } from '../../src/parameters/table/fit'

const rule = (low: number, high: number): Agreement => ({ low, high, unit: '%', because: '' })
const number = { kind: 'number', value: 10, unit: '%', spread: null, spreadKind: null } as const
const up = { kind: 'direction', direction: 'up' } as const
const still = { kind: 'direction', direction: 'unchanged' } as const
const down = { kind: 'direction', direction: 'down' } as const

describe('the objective', () => {
  it('takes no claim that is kept for validation', () => {
    expect([...TARGETS, ...LEFT_OUT].filter(({ claim }) => claim.role !== 'calibration').map(nameOf)).toEqual([])
    expect(TARGETS.length).toBeGreaterThan(40)
  })

  it('takes every calibration claim or says why it is left out', () => {
    const all = STUDIES.flatMap(({ id, claims }) => claims.filter(isModelled).filter(({ role }) => role === 'calibration').map(claim => `${id}/${claim.id}`))
    expect([...TARGETS, ...LEFT_OUT].map(nameOf).toSorted()).toEqual(all.toSorted())
    expect(LEFT_OUT.filter(({ because }) => because.length < 30)).toEqual([])
  })

  it('measures from a printed number, 1 being a limit of its rule', () => {
    expect([6, 8, 10, 13, 16].map(value => residualOf(number, rule(6, 16), value))).toEqual([-1, -0.5, 0, 0.6, 1.2].map(value => expect.closeTo(value === 1.2 ? 6 / 5 : value, 10)))
  })

  it('asks next to nothing of the size of a change of which only the direction is printed', () => {
    const residuals = [3, 6, 10, 19, 27, 35].map(value => residualOf(up, rule(3, 35), value))
    expect(residuals.slice(1, 5).every(value => Math.abs(value) < 0.2)).toBe(true)
    expect(residuals[0]).toBeCloseTo(-1, 10)
    expect(residualOf(up, rule(3, 35), -3)).toBeLessThan(-2)
    expect(residualOf(up, rule(3, 35), 38)).toBeGreaterThan(1)
    expect([-6, 0, 6].map(value => residualOf(still, rule(-6, 6), value))).toEqual([expect.closeTo(-1, 10), 0, expect.closeTo(1, 10)])
    expect(residualOf(down, rule(-35, -3), -3)).toBeCloseTo(1, 10)
    expect(residualOf(down, rule(-35, -3), -10)).toBeLessThan(0.2)
  })

  it('counts what could not be read as far off, and lets no claim pull without bound', () => {
    expect(residualOf(number, rule(6, 16), null)).toBe(12)
    expect(residualOf(number, rule(6, 16), NaN)).toBe(12)
    expect(bent(1e9)).toBeLessThan(5)
    expect(bent(0.1)).toBeCloseTo(0.1, 3)
  })

  it('is pulled to its start by next to nothing', () => {
    const start = today()
    const at = TARGETS.map(({ claim }) => (claim.published.kind === 'number' ? claim.published.value : (claim.agrees.low + claim.agrees.high) / 2))
    const residuals = residualsOf([...at, ...ASSUMED.map(({ value }) => value)], start.map(value => value + 1), { start, aims: AS_PUBLISHED })
    expect(residuals).toHaveLength(TARGETS.length + ASSUMED.length + FREE.length)
    expect(Math.max(...residuals.slice(TARGETS.length).map(Math.abs))).toBeLessThan(0.16)
  })
})

describe('what a claim asks of the typical participant', () => {
  const row = (value: number, low: number, high: number, typical: number | null, neutral: number | null = 0) => ({ simulated: { value, low, high }, typical, neutral })
  const asked = (published: Result, { low, high }: Agreement, ...of: Parameters<typeof row>) =>
    aimOf({ study: TARGETS[0]!.study, claim: { ...TARGETS[0]!.claim, published, agrees: rule(low, high) } as Target['claim'] }, row(...of))

  it('is that trials of a group which stands apart from him hold the published number', () => {
    // The group is rated 2 above him and scatters from 1 below to 3 above its mean: its trials hold 10 while its mean is 7 to 11.
    expect(asked(number, rule(0, 20), 8, 7, 11, 6)).toEqual({ published: { ...number, value: 8 }, agrees: { low: 5, high: 9 } })
  })

  it('is that they find a direction, or find no change', () => {
    expect(asked(up, rule(3, 35), 8, 4, 12, 8)?.agrees).toEqual({ low: 4, high: 35 })
    expect(asked(down, rule(-35, -1), -8, -12, -4, -6)?.agrees).toEqual({ low: -33, high: -2 })
    // The Lab shows the typical participant beside the limits of the claim itself.
    expect(asked(down, rule(-35, -3), -8, -12, -4, -6)?.agrees).toEqual({ low: -33, high: -3 })
    expect(asked(still, rule(-6, 6), 5, 3, 8, 4)?.agrees).toEqual({ low: -4, high: 1 })
  })

  it('is what the claim itself says of a bare rating, less what the group adds', () => {
    expect(asked(up, rule(0.5, 10), 2, 1, 3, 1, null)?.agrees).toEqual({ low: -0.5, high: 9 })
  })

  it('is nothing new where nobody could be read', () => {
    expect(asked(up, rule(3, 35), 8, 4, 12, null)).toBeNull()
    expect(aimOf(TARGETS[0]!, undefined)).toBeNull()
  })
})

describe('the free parameters', () => {
  it('stay where the table lets anybody explore', () => {
    const beyond = FREE.filter(({ name, of, low, high }) => of === 'fibromyalgia' && (low < PARAMETERS[name].range[0] - 1e-12 || high > PARAMETERS[name].range[1] + 1e-12))
    expect(beyond).toEqual([])
    expect(new Set(FREE.map(({ name, of }) => `${of} ${name}`)).size).toBe(FREE.length)
  })

  it('are those of the data file, at the ends or inside of the ranges it names', () => {
    for (const [of, file] of [['shared', FITTED_SHARED], ['fibromyalgia', FITTED_FIBROMYALGIA]] as const) {
      expect(FREE.filter(free => free.of === of).map(({ name }) => name).toSorted()).toEqual(Object.keys(file).toSorted())
      expect(Object.values<Fitted>(file).filter(({ value, range: [low, high] }) => !(value >= low && value <= high))).toEqual([])
    }
  })

  it('are moved most by claims that enter', () => {
    const entering = TARGETS.map(nameOf)
    const named = [...Object.values<Fitted>(FITTED_SHARED), ...Object.values<Fitted>(FITTED_FIBROMYALGIA)].flatMap(({ movedBy }) => movedBy.map(({ claim }) => claim))
    expect(named.filter(claim => !entering.includes(claim))).toEqual([])
  })

  it('cannot make the loops lock by themselves', () => {
    const most = (name: string) => FREE.find(free => free.of === 'shared' && free.name === name)!.high
    expect(most('kN')).toBeLessThanOrEqual(0.01)
    expect(most('kC') * PARAMETERS.tauC.value).toBeLessThanOrEqual(7 + 1e-9)
  })

  it('of both participants move in both, unless fibromyalgia has its own', () => {
    const values = valuesAt(today().map((value, i) => value + 0.1 * (i + 1)))
    const { healthy, fibromyalgia } = changesOf(values)
    expect(healthy.kX).toBe(fibromyalgia.kX)
    expect(healthy.a0).not.toBe(fibromyalgia.a0)
    expect(fibromyalgia.mito).toBe(valuesOf('fibromyalgia').mito)
    expect(healthy.Z0).toBeUndefined()
    const same = changesOf(todaysValues())
    expect(valuesOf('healthy', same.healthy)).toEqual(valuesOf('healthy'))
    expect(valuesOf('fibromyalgia', same.fibromyalgia)).toEqual(valuesOf('fibromyalgia'))
  })
})

describe('the loops in which pain feeds itself', () => {
  it('have no gain where nothing sensitises and nothing winds up, and more of it with more of either', () => {
    const p = valuesOf('fibromyalgia')
    expect(loopGain(0.5, { ...p, kC: 0, kN: 0 })).toBe(0)
    expect(highestGain({ ...p, kC: 2 * p.kC }).gain).toBeGreaterThan(highestGain(p).gain)
    expect(highestGain({ ...p, kN: 0.1 }).gain).toBeGreaterThan(1)
  })
})

/** Stands for the model: claims answer smoothly to the values, so that a search has something to find. */
const threads: Threads = {
  all: async points => points.map(values => [...TARGETS.map(({ claim: { agrees: { low, high } } }, row) => {
    const place = values.reduce((sum, value, i) => sum + Math.sin(row * 7 + i) * ((value - FREE[i]!.low) / (FREE[i]!.high - FREE[i]!.low) - 0.5), 0)
    return low + (high - low) * (0.5 + 0.4 * place)
  }), ...ASSUMED.map(({ value }) => value)]),
  end: async () => undefined,
}

describe('a calibration', () => {
  const limits = { iterations: 6, seed: 1, timeLeft: () => true }

  it('finds something better, the same each time', async () => {
    const costs: number[] = []
    const first = await calibrate(begin(today(), AS_PUBLISHED), limits, threads, ({ reached }) => costs.push(reached.best.cost))
    expect(costs.at(-1)).toBeLessThan(costs[0]!)
    expect(await calibrate(begin(today(), AS_PUBLISHED), limits, threads, () => undefined)).toEqual(first)
  })

  it('goes on where it was broken off', async () => {
    const whole = await calibrate(begin(today(), AS_PUBLISHED), limits, threads, () => undefined)
    const half = await calibrate(begin(today(), AS_PUBLISHED), { ...limits, iterations: 3 }, threads, () => undefined)
    expect(await calibrate(half, { ...limits, iterations: 3 }, threads, () => undefined)).toEqual(whole)
  })

  it('stops when its time is over', async () => {
    const { iterations, best } = await calibrate(begin(today(), AS_PUBLISHED), { ...limits, timeLeft: () => false }, threads, () => undefined)
    expect(iterations).toBe(0)
    expect(best.cost).toBeLessThan(Infinity)
  })
})

describe('what was reached', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'calibrate-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is found again under its key and under no other', () => {
    const file = path.join(folder, 'kept', 'calibrate.json')
    const reached = { ...begin(today(), AS_PUBLISHED), best: { point: today(), cost: 7 } }
    writeReached('a', reached, file)
    expect(readReached('a', file)).toEqual(reached)
    expect(readReached('b', file)).toBeNull()
    expect(readReached('a', path.join(folder, 'none.json'))).toBeNull()
    expect(keyOf(100)).toBe(keyOf(100))
    expect(keyOf(100)).not.toBe(keyOf(50))
  })
})

describe('what is said', () => {
  const found = {
    point: today(), footing: { start: today(), aims: AS_PUBLISHED }, values: todaysValues(), simulated: simulate(todaysValues()),
    jacobian: TARGETS.map((_, row) => FREE.map((_, i) => Math.cos(row * 3 + i * i))),
  }

  it('names every target with what was simulated, and what was left out', () => {
    const text = findings(found)
    for (const target of [...TARGETS, ...LEFT_OUT]) expect(text).toContain(nameOf(target))
    for (const { name } of FREE) expect(text).toContain(name)
    expect(text).toMatch(/\d+ of \d+ typical readings lie where their claim asks for them/)
    expect(text).toMatch(/highest gain \d\.\d\d/)
  })

  it('is written as data: a value, a range, and the claims, for every free parameter', () => {
    const text = textOf(found)
    expect(text.match(/value: [\d.e-]+, range: \[[\d.e-]+, [\d.e-]+\], determined: /g)).toHaveLength(FREE.length)
    expect(text.match(/movedBy: \[\{ claim: '/g)).toHaveLength(FREE.length)
  })
})

describe('the command line', () => {
  it('is read, and refused in words', () => {
    expect(readArguments(['--minutes', '0.5', '--seed', '3', '--write'])).toMatchObject({ minutes: 0.5, seed: 3, write: true, dry: false })
    expect(readArguments(['--help'])).toBe('help')
    for (const args of [['--minutes', 'x'], ['--iterations', '1.5'], ['--dry', '--write'], ['--what'], ['--groups', '--people', '0']]) expect(() => readArguments(args)).toThrow(/expected|give one|--what|give --people/)
  })
})

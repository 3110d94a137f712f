/** Bands of virtual participants: the arithmetic of the band, then real people under a short protocol. */
import { describe, expect, it } from 'vitest'
import { regionIndex } from '../../src/anatomy'
import type { Protocol } from '../../src/protocols'
import { bandOf, createCohortRunner, gridOf, LEAST_PEOPLE, onGrid, zeroOf, type Band, type Banded, type CohortProgress, type CohortRequest } from '../../src/simulation/cohort'
import { person } from '../../src/simulation/population'
import { run } from '../../src/simulation/run'
import { durationOf, sampleAt } from '../../src/simulation/trajectory'
import { PARTICIPANTS } from '../support/participants'

const short: Protocol = {
  nocilab: 'protocol', version: 1, id: 'short', title: 'A short grip', measurements: [],
  steps: [
    { kind: 'rest', id: 'before', duration: 20 },
    { kind: 'contract', id: 'grip', muscles: [{ group: 'forearm_flex', share: 1 }], side: 'right', load: { fraction: 0.5, of: 'own' }, until: { exhaustionOf: ['forearm_flex'], painLimit: true, limit: 120 } },
    { kind: 'rest', id: 'after', duration: 60 },
  ],
}
const PAIN: Banded = { id: 'pain', column: 'nrs', element: regionIndex('forearm_flex_R'), read: 'value' }
const THRESHOLD: Banded = { id: 'threshold', column: 'ppt', element: regionIndex('forearm_flex_R'), read: 'change' }
const request: CohortRequest = { protocol: short, profiles: ['healthy', 'fibromyalgia'], seed: 7, people: LEAST_PEOPLE, banded: [PAIN, THRESHOLD] }
const soon = () => Promise.resolve()
const done = async (asked: CohortRequest, seen: CohortProgress[] = []): Promise<readonly Band[]> => {
  const reply = await createCohortRunner(soon).run(asked, progress => seen.push(progress))
  if (reply.status !== 'done') throw new Error(reply.status)
  return reply.bands
}

describe('a band', () => {
  const grid = { spacing: 10, half: 2 }
  const constant = (value: number) => new Float32Array(5).fill(value)

  it('is where the middle eighty of a hundred lie', () => {
    const band = bandOf('x', 'healthy', 'start', Array.from({ length: 101 }, (_, i) => constant(i)), grid)
    expect([...band.clock]).toEqual([-20, -10, 0, 10, 20])
    for (let i = 0; i < 5; i++) expect([band.low[i], band.middle[i], band.high[i]]).toEqual([10, 50, 90])
  })

  it('has no width where all are alike', () => {
    const band = bandOf('x', 'healthy', 'start', Array.from({ length: 9 }, () => constant(3)), grid)
    expect([...band.low]).toEqual([...band.high])
  })

  it('leaves out who is not there, and ends where too few are left', () => {
    const early = Float32Array.from([1, 1, 1, NaN, NaN])
    const people = [...Array.from({ length: LEAST_PEOPLE - 1 }, () => constant(1)), early]
    expect([...bandOf('x', 'healthy', 'start', people, grid).clock]).toEqual([-20, -10, 0])
  })
})

describe('a person on the grid', () => {
  it('is read where the run is, from the start or the end of the effort', () => {
    const trajectory = run(PARTICIPANTS.healthy, short)
    const grid = gridOf(short)
    expect(2 * grid.half * grid.spacing).toBeGreaterThanOrEqual(2 * durationOf(trajectory))
    for (const alignment of ['start', 'stop'] as const) {
      const values = onGrid(trajectory, PAIN, alignment, grid)
      values.forEach((value, i) => {
        const time = (i - grid.half) * grid.spacing + zeroOf(trajectory, alignment)
        if (time < 0 || time > durationOf(trajectory)) expect(value).toBeNaN()
        else expect(value).toBeCloseTo(sampleAt(trajectory, 'nrs', PAIN.element, time), 5)
      })
    }
    expect(zeroOf(trajectory, 'start')).toBe(20)
    expect(zeroOf(trajectory, 'stop')).toBe(trajectory.steps[1]!.end)
  })
})

describe('a cohort', () => {
  it('gives one band per quantity, profile and line-up, of the very people of that seed', async () => {
    const bands = await done(request)
    expect(new Set(bands.map(({ id, profile, alignment }) => `${id} ${profile} ${alignment}`)).size).toBe(8)
    const people = Array.from({ length: LEAST_PEOPLE }, (_, index) => run(person('fibromyalgia', 7, index).participant, short))
    const band = bands.find(({ id, profile, alignment }) => id === 'pain' && profile === 'fibromyalgia' && alignment === 'start')!
    for (const clock of [-20, 0, 5]) {
      const values = people.map(each => sampleAt(each, 'nrs', PAIN.element, 20 + clock)).toSorted((a, b) => a - b)
      const at = band.clock.indexOf(clock)
      expect(band.low[at]!).toBeGreaterThanOrEqual(values[0]! - 0.02)
      expect(band.low[at]!).toBeLessThanOrEqual(values[1]! + 0.02)
      expect(band.middle[at]!).toBeCloseTo((values[3]! + values[4]!) / 2, 1)
      expect(band.high[at]!).toBeGreaterThanOrEqual(values.at(-2)! - 0.02)
      expect(band.high[at]!).toBeLessThanOrEqual(values.at(-1)! + 0.02)
    }
    // A change begins at none.
    const change = bands.find(({ id, alignment }) => id === 'threshold' && alignment === 'start')!
    expect([change.low[0], change.high[0]]).toEqual([0, 0])
  })

  it('is the same for the same seed and another for another', async () => {
    const [once, again, other] = await Promise.all([done(request), done(request), done({ ...request, seed: 8 })])
    expect(again).toEqual(once)
    expect(other).not.toEqual(once)
  })

  it('follows what is changed about everybody', async () => {
    const changed = await done({ ...request, changes: { fibromyalgia: { a0: 0.002, Z0: 0.05 } } })
    const plain = await done(request)
    const rest = (bands: readonly Band[], profile: string) => bands.find(each => each.id === 'pain' && each.profile === profile && each.alignment === 'start')!.middle[0]!
    expect(rest(changed, 'fibromyalgia')).toBeLessThan(rest(plain, 'fibromyalgia') / 2)
    expect(rest(changed, 'healthy')).toBe(rest(plain, 'healthy'))
  })

  it('says after every person how many are done, and shows what there is before the end', async () => {
    const seen: CohortProgress[] = []
    await done({ ...request, people: 12 }, seen)
    expect(seen.map(progress => progress.done)).toEqual(Array.from({ length: 24 }, (_, i) => i + 1))
    expect(seen.every(({ of }) => of === 24)).toBe(true)
    expect(seen.findIndex(({ bands }) => bands.length > 0)).toBe(2 * LEAST_PEOPLE - 1)
  })

  it('gives way to a newer one, and to being called off', async () => {
    const runner = createCohortRunner(soon)
    const first = runner.run(request, () => {})
    const second = runner.run({ ...request, people: 1 }, () => {})
    expect((await first).status).toBe('superseded')
    expect((await second).status).toBe('done')
    const third = runner.run(request, () => {})
    runner.cancel()
    expect((await third).status).toBe('superseded')
  })

  it('refuses a number of people that is none', async () => {
    for (const people of [0, 1.5, 1e6, NaN]) await expect(done({ ...request, people })).rejects.toThrow(/1 to 200 people/)
  })
})

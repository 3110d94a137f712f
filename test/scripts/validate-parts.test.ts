import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { codeHash, createCache, nameOf } from '../../scripts/validate/cache'
import { judge, profilesOf, type Row } from '../../scripts/validate/judge'
import { markdown } from '../../scripts/validate/markdown'
import { plot } from '../../scripts/validate/plots'
import { report } from '../../scripts/validate/report'
import { DIRECTIONS, elasticityOf, HEADLINES, headlineClaims, LEVERS, moved, sensitivity, sensitivityTasks, strongest } from '../../scripts/validate/sensitivity'
import { totalsOf } from '../../scripts/validate/totals'
import { ONLY_READINGS, work, type AtRest, type KeptRuns, type Task } from '../../scripts/validate/work'
import { figure, howItDiffers, publishedText } from '../../scripts/validate/words'
import { armsOf, STUDIES, studyById, type Study } from '../../src/experiments'
import { valuesOf } from '../../src/parameters/profiles'
import { person } from '../../src/simulation/population'
import { run } from '../../src/simulation/run'

const folder = mkdtempSync(path.join(tmpdir(), 'nocilab-validate-parts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** One person's run of a study: a hold, a threshold before and after it. */
const made = (seconds: number, before: number, after: number): KeptRuns => ({
  main: {
    steps: [{ id: 'hold', kind: 'contract', start: 0, end: seconds, stoppedBy: 'force' }, { id: 'after', kind: 'rest', start: seconds, end: seconds + 60, stoppedBy: 'limit' }],
    measures: [{ id: 'before', region: 'deltoid_R', value: before, changePercent: null }, { id: 'after', region: 'deltoid_R', value: after, changePercent: (after / before - 1) * 100 }],
    outcome: { status: 'completed' },
  },
})
const limits = { low: 90, high: 110, unit: 's', because: 'made up' } as const
const study = {
  id: 'made-up', title: 'Made <up> & drawn', source: 'persson2000', people: { healthy: 20, fibromyalgia: null }, assumed: [], disagreeing: [],
  protocol: {
    nocilab: 'protocol', version: 1, id: 'made-up', title: 'x', steps: [],
    measurements: [
      { id: 'before', label: 'Before', quantity: 'ppt', regions: ['deltoid_R'], when: { step: 'hold', edge: 'start', offset: 0 } },
      { id: 'after', label: 'After', quantity: 'ppt', regions: ['deltoid_R'], when: { step: 'hold', edge: 'end', offset: 0 }, baseline: 'before' },
    ],
  },
  claims: [
    { id: 'long', role: 'calibration', group: 'healthy', firmness: 'robust', claim: 'Held 100 s', published: { kind: 'number', value: 100, unit: 's', spread: 5, spreadKind: 'SE' }, reading: { kind: 'hold', step: 'hold' }, agrees: limits },
    { id: 'too-long', role: 'validation', group: 'healthy', firmness: 'robust', claim: 'Held 300 s', published: { kind: 'number', value: 300, unit: 's', spread: null, spreadKind: null }, reading: { kind: 'hold', step: 'hold' }, agrees: limits },
    { id: 'rise', role: 'validation', group: 'healthy', firmness: 'robust', claim: 'Threshold up', published: { kind: 'direction', direction: 'up' }, reading: { kind: 'measure', measurement: 'after', regions: ['deltoid_R'], as: 'changePercent' }, agrees: { ...limits, unit: '%' } },
    { id: 'shorter', role: 'validation', group: 'between', firmness: 'robust', claim: 'Half as long', published: { kind: 'direction', direction: 'down' }, reading: { kind: 'between', how: 'ratio', reading: { kind: 'hold', step: 'hold' } }, agrees: { ...limits, unit: '1' } },
    { id: 'sweat', role: 'validation', group: 'healthy', firmness: 'robust', kind: 'not modelled', claim: 'Sweat', published: { kind: 'direction', direction: 'up' }, reason: 'nobody sweats here' },
  ],
} as unknown as Study

const people = (middle: number) => Array.from({ length: 60 }, (_, i) => made(middle + (i - 29.5), 200 + i, (200 + i) * 1.3))
const simulated = { people: { healthy: people(100), fibromyalgia: people(50) }, typical: { healthy: made(100, 200, 260), fibromyalgia: made(50, 200, 260) } }
const rows = judge(study, simulated, 1)
const row = (claim: string) => rows.find(each => each.claim === claim)!

describe('judging a study', () => {
  it('gives a row per claim, with a verdict', () => {
    expect(rows.map(({ claim, verdict }) => [claim, verdict])).toEqual([['long', 'agrees'], ['too-long', 'disagrees'], ['rise', 'agrees'], ['shorter', 'agrees'], ['sweat', 'not modelled']])
    expect(row('sweat')).toMatchObject({ simulated: null, reason: 'nobody sweats here' })
  })

  it('lets trials of the published size scatter, and takes 20 where no size is known', () => {
    const { simulated: long, size, sizeKnown, typical, withinLimits } = row('long')
    expect([size, sizeKnown, typical, withinLimits]).toEqual([[20], true, 100, true])
    // Sixty people a second apart: SD 17.3 s, so 3.9 s in a mean of twenty.
    expect(long!.value).toBeCloseTo(100, 9)
    expect((long!.high - long!.low) / (2 * 1.96 * Math.sqrt((60 ** 2 - 1) / 12 / 20))).toBeCloseTo(1, 0)
    expect([row('shorter').size, row('shorter').sizeKnown]).toEqual([[20, 20], false])
    expect(row('shorter').simulated!.value).toBeCloseTo(0.5, 9)
  })

  it('says what everybody comes to without the error of readings', () => {
    expect(row('rise').withoutError).toBeCloseTo(30, 9)
    expect(row('long').withoutError).toBeCloseTo(100, 9)
  })

  it('reads thresholds with their error', () => {
    expect(row('rise').simulated!.value).not.toBeCloseTo(30, 6)
    expect(Math.abs(row('rise').simulated!.value - 30)).toBeLessThan(6)
  })

  it('is the same for the same seed', () => {
    expect(judge(study, simulated, 1)).toEqual(rows)
    expect(judge(study, simulated, 2)).not.toEqual(rows)
  })

  it('counts and leaves out whose run broke off', () => {
    const broken: KeptRuns = { main: { steps: [{ id: 'hold', kind: 'contract', start: 0, end: 9, stoppedBy: 'limit' }], measures: [], outcome: { status: 'step-too-small', at: 9 } } }
    const some = judge(study, { ...simulated, people: { ...simulated.people, healthy: [...people(100), broken] } }, 1)
    expect(some[0]).toMatchObject({ missing: 1, verdict: 'agrees' })
    expect(some[0].simulated!.value).toBeCloseTo(100, 9)
  })

  it('asks only for the profiles that take part', () => {
    expect(profilesOf(study)).toEqual(['healthy', 'fibromyalgia'])
    expect(profilesOf({ ...study, people: { healthy: 20, fibromyalgia: 0 } })).toEqual(['healthy'])
  })

  it('adds up', () => {
    expect(totalsOf(rows)).toEqual({
      studies: 1, claims: 5,
      calibration: { agrees: 1, disagrees: 0, notModelled: 0, share: 1 },
      validation: { agrees: 2, disagrees: 1, notModelled: 1, share: 2 / 3 },
      uncontested: { calibration: { agrees: 1, disagrees: 0, notModelled: 0, share: 1 }, validation: { agrees: 2, disagrees: 1, notModelled: 1, share: 2 / 3 } },
    })
    // Without the one that the studies contradict each other about.
    const contested = rows.map(each => (each.verdict === 'disagrees' ? { ...each, firmness: 'contested' as const } : each))
    expect(totalsOf(contested)).toMatchObject({ validation: { share: 2 / 3 }, uncontested: { validation: { agrees: 2, disagrees: 0, share: 1 } } })
    expect(totalsOf([]).calibration.share).toBeNull()
  })
})

describe('in words', () => {
  it('a number has three digits and a real minus', () => {
    expect([12345.6, 286.21, 0.05678, -3.2, 0, 1e-9].map(figure)).toEqual(['12346', '286', '0.0568', '−3.2', '0', '0'])
  })

  it('a result says what was printed', () => {
    expect(publishedText(row('long').published)).toBe('100 s (SE 5)')
    expect(publishedText({ kind: 'direction', direction: 'up', p: '< 0.01' })).toBe('up, P < 0.01')
    expect(publishedText({ kind: 'number', value: -0.57, unit: '1', spread: [-0.88, -0.26], spreadKind: '95 % CI' })).toBe('−0.57 (95 % CI −0.88 to −0.26)')
  })

  it('a disagreement says how it looks', () => {
    expect(howItDiffers(row('too-long'))).toMatch(/find less than was published: .* against 300/)
    const off = (changes: Partial<Row>): string => howItDiffers({ ...row('rise'), ...changes })
    expect(off({ simulated: { value: -5, low: -9, high: -1 } })).toContain('the opposite')
    expect(off({ simulated: { value: 5, low: -1, high: 9 } })).toContain('Fewer than 95 of 100')
    expect(off({ published: { kind: 'direction', direction: 'unchanged' }, simulated: { value: 5, low: 1, high: 9 } })).toContain('find a change')
    expect(off({ simulated: null })).toContain('No run')
  })
})

describe('the plot of a study', () => {
  const svg = plot({ id: 'made-up', title: study.title, source: { cite: '', doi: null, read: 'abstract' }, rows })!

  it('draws a bar per simulated claim and a diamond per published number', () => {
    expect(svg.match(/<rect [^>]*stroke=/g)).toHaveLength(4)
    expect(svg.match(/l6 7l-6 7/g)).toHaveLength(2)
    expect(svg).toContain('disagrees')
  })

  it('is well-formed: every character that means something else is escaped, every number finite', () => {
    expect(svg).toContain('Made &lt;up&gt; &amp; drawn')
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null/)
  })

  it('is none where nothing is simulated', () => {
    expect(plot({ id: 'x', title: 'x', source: { cite: '', doi: null, read: 'abstract' }, rows: [row('sweat')] })).toBeNull()
  })
})

describe('the written report', () => {
  const atRest: AtRest = { wpi: 12, highest: 5, mean: 2, eightSites: 180, trapezius: 160, glutamate: 47, pyruvate: 180, lactate: 3.8, refused: ['healthy resting pain above 2'] }
  const real = studyById('wolfe2011')!
  const realRows = judge(real, { people: { healthy: [], fibromyalgia: [] }, typical: { healthy: undefined, fibromyalgia: undefined } }, 1)
  const whole = report({ seed: 1, people: 2, rows: [realRows], rest: { healthy: [atRest, { ...atRest, refused: [] }], fibromyalgia: [atRest, atRest] }, sensitivity: [] })

  it('keeps a claim nobody got to in sight', () => {
    expect(realRows.find(({ verdict }) => verdict === 'disagrees')).toMatchObject({ simulated: null })
    expect(markdown(whole)).toContain('No run got as far')
  })

  it('counts who was refused, and says what was reached', () => {
    expect(whole.population.healthy.refused['healthy resting pain above 2']).toBe(1)
    expect(whole.population.fibromyalgia.refused['healthy resting pain above 2']).toBe(2)
    const areas = whole.targets.filter(({ target }) => target.startsWith('Painful areas'))
    expect(areas.map(({ reached, met }) => [reached, met])).toEqual([['12', true], ['12', false]])
  })

  it('is the same for the same report, with every table closed', () => {
    expect(markdown(whole)).toBe(markdown(whole))
    for (const line of markdown(whole).split('\n').filter(text => text.startsWith('|'))) expect(line.endsWith('|')).toBe(true)
    expect(markdown(whole)).not.toMatch(/NaN|undefined/)
  })
})

describe('what is kept', () => {
  const task: Task = { kind: 'rest', profile: 'healthy', seed: 1, from: 0, to: 2 }

  it('is found again, and only that', () => {
    const cache = createCache(path.join(folder, 'cache'))
    expect(cache.read(task)).toBeNull()
    const answer = work(task)
    cache.write(task, answer)
    expect(createCache(path.join(folder, 'cache')).read(task)).toEqual(answer)
    expect(cache.read({ ...task, to: 3 })).toBeNull()
    expect(readdirSync(path.join(folder, 'cache'))).toEqual([`${nameOf(task)}.json`])
  })

  it('is nothing when it was cut off', () => {
    const cache = createCache(path.join(folder, 'cut'))
    cache.write(task, [])
    writeFileSync(path.join(folder, 'cut', `${nameOf(task)}.json`), '[{"wpi":')
    expect(cache.read(task)).toBeNull()
  })

  it('has a name for each thing that could differ', () => {
    const one: Task = { kind: 'one', study: 'ge2012', profile: 'healthy', changes: {} }
    const tasks: Task[] = [task, { ...task, seed: 2 }, { ...task, profile: 'fibromyalgia' }, one, { ...one, changes: { kX: 1 } }, { ...one, scales: { F3: 1.1 } }, { ...one, study: 'persson2000' }, { kind: 'people', study: 'ge2012', profile: 'healthy', seed: 1, from: 0, to: 2 }]
    expect(new Set(tasks.map(nameOf)).size).toBe(tasks.length)
  })
})

describe('the code a run depends on', () => {
  it('has one hash, which is that of what is on disk', () => {
    expect(codeHash()).toMatch(/^[0-9a-f]{12}$/)
    expect(codeHash()).toBe(codeHash())
  })
})

describe('what a thread does', () => {
  it('is to run the same person as asked for anywhere else', () => {
    const [first] = work({ kind: 'people', study: 'wolfe2011', profile: 'fibromyalgia', seed: 3, from: 4, to: 5 }) as readonly KeptRuns[]
    const [arm] = armsOf(studyById('wolfe2011')!)
    const { measures } = run(person('fibromyalgia', 3, 4).participant, arm.protocol, ONLY_READINGS)
    expect(first[arm.id].measures.map(({ value }) => value)).toEqual(measures.map(({ value }) => value))
  })

  it.each(['ge2012', 'staud2001', 'berardi2021'])('reads as closely as it says: %s', id => {
    const [arm] = armsOf(studyById(id)!)
    for (const profile of ['healthy', 'fibromyalgia'] as const) {
      const { participant } = person(profile, 1, 1)
      const [exact, quick] = [run(participant, arm.protocol, { record: [] }), run(participant, arm.protocol, ONLY_READINGS)]
      quick.measures.forEach(({ quantity, value }, i) => {
        const off = Math.abs(value - exact.measures[i].value)
        if (quantity === 'nrs') expect(off).toBeLessThan(0.02)
        if (quantity === 'ppt') expect(off / value).toBeLessThan(0.003)
      })
      quick.steps.forEach(({ end }, i) => expect(Math.abs(end - exact.steps[i].end)).toBeLessThan(0.5))
    }
  })
})

describe('what moves a result', () => {
  it('is asked of claims that exist', () => {
    expect(headlineClaims(STUDIES.map(({ id }) => id))).toHaveLength(HEADLINES.length)
    expect(headlineClaims(['ge2012']).every(({ study: { id } }) => id === 'ge2012')).toBe(true)
  })

  it('is every parameter, a tenth either way, or a tenth of its range where it is 0', () => {
    expect(moved('kX', 'healthy', 1)!.changes.kX).toBeCloseTo(1.1 * valuesOf('healthy').kX, 12)
    expect(moved('kX', 'healthy', -1)!.changes.kX).toBeCloseTo(0.9 * valuesOf('healthy').kX, 12)
    expect(moved('F3', 'healthy', -1)).toEqual({ changes: {}, scales: { F3: 0.9 } })
    expect(moved('C0', 'healthy', 1)!.changes.C0).toBeGreaterThan(0)
    expect(moved('C0', 'healthy', -1)).toBeNull()
    const tasks = sensitivityTasks(['ge2012'])
    expect(tasks.length).toBeGreaterThan(2 * 2 * LEVERS.length * 0.9)
    expect(tasks.length).toBeLessThanOrEqual(2 * DIRECTIONS.length * LEVERS.length)
  })

  it('comes strongest first, five at most, without what moves nothing', () => {
    const move = (down: number | null, up: number | null) => ({ lever: 'kX', label: 'x', down, up, elasticity: null }) as const
    const moves = [move(10, 10), move(9, 10.5), move(null, 14), move(8, 12), move(10.1, 9.9), move(7, 7), move(10.2, 10)]
    expect(strongest(10, moves).map(({ down, up }) => [down, up])).toEqual([[null, 14], [7, 7], [8, 12], [9, 10.5], [10.2, 10]])
  })

  it('has an elasticity where the result keeps its sign', () => {
    expect(elasticityOf(10, 9, 11)).toBeCloseTo(1, 12)
    expect(elasticityOf(-10, -12, -8)).toBeCloseTo(-2, 12)
    expect([elasticityOf(1, -1, 3), elasticityOf(0, -1, 1), elasticityOf(1, null, 2)]).toEqual([null, null, null])
  })

  it('is read in runs with that lever moved', () => {
    const held = (seconds: number): KeptRuns => ({ main: { steps: [{ id: 'hold', kind: 'contract', start: 0, end: seconds, stoppedBy: 'force' }, { id: 'after', kind: 'rest', start: seconds, end: seconds + 1, stoppedBy: 'limit' }], measures: [], outcome: { status: 'completed' } } })
    const found = sensitivity(['ge2012'], task => held(task.scales?.F3 === undefined ? (task.changes.str === undefined ? 100 : 100 + 20 * Math.sign(task.changes.str - valuesOf(task.profile).str)) : 100 / task.scales.F3))
    const endurance = found.find(({ claim }) => claim === 'healthy-endurance')!
    expect(endurance.value).toBe(100)
    expect(endurance.moves.map(({ lever, down, up }) => [lever, down, up])).toEqual([['str', 80, 120], ['F3', 100 / 0.9, 100 / 1.1]])
    expect(endurance.moves[0].elasticity).toBeCloseTo(2, 9)
    expect(found.find(({ claim }) => claim === 'healthy-pain')!.value).toBeNull()
  })
})

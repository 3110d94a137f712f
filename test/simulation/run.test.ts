/**
 * How a run goes: rows, readings, holds, stimuli, ends, the same bytes. What it computes is tested elsewhere. Long, since
 * it is one list of short protocols, each with what must come out.
 */
import { describe, expect, it } from 'vitest'
import { regionIndex, segmentIndex, type RegionId } from '../../src/anatomy'
import { ge2012 } from '../../src/experiments/ge2012'
import type { Measurement, Moment, Protocol, Step, Stimulus } from '../../src/protocols'
import { applyChange, createAgenda, learnStart, nextTime, takeDue } from '../../src/simulation/agenda'
import { createInputs } from '../../src/model/flows'
import { participantOf } from '../../src/simulation/participant'
import { run, runInParts, type RunOptions } from '../../src/simulation/run'
import { rowAt, sampleAt, type Trajectory } from '../../src/simulation/trajectory'
import { expectWithin } from '../support/expect-within'
import { PARTICIPANTS } from '../support/participants'
import { kosek1996 } from '../support/prototype-protocols'

const { healthy } = PARTICIPANTS
const THIGH = 'quadriceps_R' as const
const thigh = regionIndex(THIGH)

const rest = (id: string, duration: number): Step => ({ kind: 'rest', id, duration })
const contract = (id: string, limit: number, fraction = 0.3): Step => ({
  kind: 'contract', id, muscles: [{ group: 'quadriceps', share: 1 }], side: 'right', load: { fraction, of: 'own' }, until: { limit },
})
const at = (step: string, edge: 'start' | 'end', offset = 0): Moment => ({ step, edge, offset })
const reading = (id: string, when: Moment, more: Partial<Measurement> = {}): Measurement => ({ id, label: id, quantity: 'nrs', regions: [THIGH], when, ...more })
const pain = (when: Moment, duration: number, intensity = 0.3, regions: readonly RegionId[] = [THIGH]): Stimulus => ({ kind: 'nociceptive', regions, when, intensity, duration })
const protocol = (steps: readonly Step[], measurements: readonly Measurement[] = [], stimuli: readonly Stimulus[] = []): Protocol =>
  ({ nocilab: 'protocol', version: 1, id: 'test', title: 'Test', steps, measurements, stimuli })

const go = (steps: readonly Step[], measurements: readonly Measurement[] = [], stimuli: readonly Stimulus[] = [], options: RunOptions = {}) =>
  run(healthy, protocol(steps, measurements, stimuli), { record: ['nrs', 'MA', 'MF'], every: 10, ...options })

const timesOf = ({ time }: Trajectory) => [...time]
const column = ({ columns, time }: Trajectory, quantity: string, index: number) =>
  Array.from(time, (_, row) => columns[quantity].values[row * columns[quantity].width + index])

describe('rows', () => {
  it('lie on the grid, and twice at every edge: before and after it', () => {
    const trajectory = go([rest('before', 25), contract('hold', 20), rest('after', 15)])
    expect(timesOf(trajectory)).toEqual([0, 10, 20, 25, 25, 30, 40, 45, 45, 50, 60])
    const active = column(trajectory, 'MA', thigh)
    const fatigued = column(trajectory, 'MF', thigh)
    const jump = timesOf(trajectory).indexOf(25)
    expect([active[jump], active[jump + 1]]).toEqual([0, Math.fround(0.3)])
    expect(fatigued[jump]).toBe(fatigued[jump + 1])
    const drop = timesOf(trajectory).indexOf(45)
    expect([active[drop], active[drop + 1]]).toEqual([Math.fround(0.3), 0])
    expect(fatigued[drop]).toBe(fatigued[drop + 1])
  })

  it('lie twice where a stimulus begins and ends, and the percept jumps between them', () => {
    const trajectory = go([rest('rest', 40)], [], [pain(at('rest', 'start', 12), 16)])
    expect(timesOf(trajectory)).toEqual([0, 10, 12, 12, 20, 28, 28, 30, 40])
    const nrs = column(trajectory, 'nrs', thigh)
    expect(nrs[3] - nrs[2]).toBeGreaterThan(3)
    expect(nrs[5] - nrs[6]).toBeGreaterThan(3)
  })

  it('stand further apart while a participant rests and nothing has happened for a minute', () => {
    const times = timesOf(go([rest('rest', 300)], [], [], { every: 10 }))
    expect(times.slice(0, 7)).toEqual([0, 10, 20, 30, 40, 50, 60])
    expect(times.slice(7)).toEqual([110, 160, 210, 260, 300])
  })

  it('up to the moment of letting go are those of a hold that goes on: nothing is bent where the last step was cut back', () => {
    const options = { record: ['LC', 'ppt'], every: 0.05 } as const
    const stopped = run(healthy, { ...kosek1996, measurements: [] }, options)
    const { end } = stopped.steps[0]
    const goesOn = run(healthy, protocol([{ ...kosek1996.steps[0], until: { limit: end + 15 } } as Step]), options)
    const rows = rowAt(stopped, end) - 1
    expect(rows).toBeGreaterThan(5000)
    for (const quantity of ['LC', 'ppt']) {
      const [a, b] = [stopped, goesOn].map(trajectory => trajectory.columns[quantity].values.subarray(0, rows * 60))
      expect(a.reduce((most, value, i) => Math.max(most, Math.abs(value / b[i] - 1)), 0), quantity).toBeLessThan(1e-5)
    }
  })
})

describe('an edge', () => {
  it('is not stepped across: what was fatigued recovers from the moment of letting go, as in the closed form', () => {
    const [x, on, off] = [0.4, 30, 60]
    const accuracy = { relative: 1e-7, longest: 20 }
    const { columns: { MF: { values } }, time } = go([contract('hold', on, x), rest('after', off)], [], [], { record: ['MF'], accuracy })
    const { F3: { [thigh]: F }, R3: { [thigh]: R }, r3: { [thigh]: r } } = healthy.body
    const tired = ((F * x) / R) * (1 - Math.exp(-R * on))
    time.forEach((t, row) => {
      const expected = t <= on ? ((F * x) / R) * (1 - Math.exp(-R * t)) : tired * Math.exp(-R * r * (t - on))
      expectWithin(values[row * 60 + thigh], expected, 1e-6, `at ${t} s`)
    })
  })

  it('at which an input jumps leaves no trace of the slope before: a short stimulus between two long steps is all there', () => {
    const stimulated = (steps: readonly Step[]) => go([...steps], [], [pain(at('one', 'start', 100), 0.4, 0.5)], { record: ['Tb'], every: 1000, accuracy: { relative: 1e-7, longest: 1 } })
    const shipped = go([rest('one', 300)], [], [pain(at('one', 'start', 100), 0.4, 0.5)], { record: ['Tb'], every: 1000 })
    const exact = stimulated([rest('one', 300)])
    const rise = (trajectory: Trajectory) => trajectory.columns.Tb.values.at(-1)! - trajectory.columns.Tb.values[0]
    // Down, where what the pain calls up inhibits for longer than the pain itself lasts.
    expect(Math.abs(rise(exact))).toBeGreaterThan(1e-5)
    expectWithin(rise(shipped) / rise(exact), 1, 0.02)
  })
})

describe('readings', () => {
  it('are taken before what changes at the same moment, and see what was there', () => {
    const { measures } = go(
      [rest('rest', 60)],
      [reading('at-onset', at('rest', 'start', 20)), reading('at-offset', at('rest', 'start', 40)), reading('just-after', at('rest', 'start', 40.5))],
      [pain(at('rest', 'start', 20), 20)],
    )
    const [onset, offset, after] = measures.map(({ value }) => value)
    expect(onset).toBeLessThan(1)
    expect(offset).toBeGreaterThan(4)
    expect(after).toBeLessThan(2)
  })

  it('are taken before what changes at the same moment also where sums of seconds differ in the last digit', () => {
    const width = 0.7
    const interval = 3.3
    const ratings = (start: number) => run(healthy, protocol(
      [rest('before', start), rest('taps', 15)],
      [0, 1, 2, 3].map(n => reading(`tap-${n}`, at('taps', 'start', n * interval + width))),
      [{ kind: 'volleys', regions: [THIGH], when: at('taps', 'start'), intensity: 0.1, width, interval, count: 4 }],
    ), { form: 'reduced', record: [] }).measures.map(({ value }) => value)
    const expected = ratings(8)
    expect(Math.min(...expected)).toBeGreaterThan(1.5)
    // (0.4 + 3.3) + 0.7 is less than 0.4 + (3.3 + 0.7), in the last digit; so it is for most of these.
    for (const start of [0.1, 0.4, 1, 1.1, 1.4, 1.5, 33.3, 60.1]) {
      ratings(start).forEach((rating, n) => expectWithin(rating, expected[n], 1e-3, `tap ${n} from ${start} s`))
    }
  })

  it('at the very end are taken, whatever the order in which seconds were added', () => {
    for (const parts of [[0.7, 0.1], [0.1, 0.2], [0.1, 0.7], [1.1, 2.2, 3.3], [0.1, 0.2, 0.3, 0.4, 0.5, 0.6]]) {
      const total = Math.round(10 * parts.reduce((sum, part) => sum + part, 0)) / 10
      const steps = parts.map((part, i) => rest(`part-${i}`, part))
      const { measures } = go(steps, [reading('end', at('part-0', 'start', total))])
      expect(measures.map(({ id }) => id), parts.join(' + ')).toEqual(['end'])
      expectWithin(measures[0].time, total, 1e-9)
    }
  })

  it('count changes against their baseline, region by region', () => {
    const both = { quantity: 'ppt', regions: [THIGH, 'hand_L'] } as const
    const { measures } = go(
      [rest('rest', 60)],
      [reading('before', at('rest', 'start', 5), both), reading('during', at('rest', 'start', 50), { ...both, baseline: 'before' })],
      [pain(at('rest', 'start', 10), 50)],
    )
    const [beforeThigh, beforeHand, thighNow, handNow] = measures
    expect(beforeThigh.changePercent).toBeNull()
    expectWithin(thighNow.changePercent!, (thighNow.value / beforeThigh.value - 1) * 100, 1e-9)
    expectWithin(handNow.changePercent!, (handNow.value / beforeHand.value - 1) * 100, 1e-9)
    expect([thighNow.region, handNow.region]).toEqual([THIGH, 'hand_L'])
    expect(handNow.changePercent!).toBeGreaterThan(5)
  })

  it('follow a step whose end nobody knew ahead', () => {
    const { steps, measures } = run(healthy, ge2012.protocol, { record: [], every: 600 })
    const hold = steps[1]
    for (const { id, when: { offset, edge } } of ge2012.protocol.measurements) {
      expectWithin(measures.find(measure => measure.id === id)!.time, (edge === 'end' ? hold.end : hold.start) + offset, 1e-6, id)
    }
  })

  it('of the working muscle name the one that hurts most', () => {
    const trajectory = run(healthy, ge2012.protocol, { record: ['nrs'], every: 1 })
    const found = trajectory.measures.find(({ id }) => id === 'pain-end')!
    const row = rowAt(trajectory, trajectory.steps[1].end) - 1
    const nrs = trajectory.columns.nrs.values.subarray(row * 60, (row + 1) * 60)
    expectWithin(found.value, Math.max(...nrs), 1e-4)
    expect(found.region).toMatch(/^supraspinatus_/)
  })
})

describe('a hold', () => {
  it('ends where the force fails, where the pain limit is reached, or when the time is up', () => {
    const until = (more: object): Step => ({ ...contract('hold', 1000, 0.5), until: { limit: 1000, ...more } } as Step)
    const [failed] = go([until({ exhaustionOf: ['quadriceps'] })]).steps
    expect(failed.stoppedBy).toBe('force')
    const timed = go([contract('hold', 20, 0.5)]).steps[0]
    expect(timed).toMatchObject({ start: 0, end: 20, stoppedBy: 'limit' })
    const sore = run(participantOf('fibromyalgia', { paintol: 5, painway: 0 }), protocol([until({ painLimit: true })]), { record: ['nrs'], every: 1000 })
    expect(sore.steps[0].stoppedBy).toBe('pain')
    const row = sore.time.length - 1
    expectWithin(sore.columns.nrs.values[row * 60 + thigh], 5, 1e-3)
  })

  it('that cannot even begin lasts no time, and the run goes on', () => {
    const { steps, outcome } = run(participantOf('fibromyalgia', { paintol: 0.5, painway: 0 }), protocol([
      { ...contract('hold', 100), until: { limit: 100, painLimit: true } } as Step, rest('after', 10),
    ]), { record: ['nrs'] })
    expect(steps.map(({ id, start, end, stoppedBy }) => [id, start, end, stoppedBy])).toEqual([['hold', 0, 0, 'pain'], ['after', 0, 10, 'limit']])
    expect(outcome.status).toBe('completed')
  })

  it('is borne by whom it hurts at rest already, for half of the way to the end of the scale', () => {
    const { steps, time, columns } = run(participantOf('fibromyalgia', { paintol: 0.5 }), protocol([{ ...contract('hold', 1000, 0.3), until: { limit: 1000, painLimit: true } } as Step]), { record: ['nrs'], every: 1000 })
    expect(steps[0].stoppedBy).toBe('pain')
    const atRest = columns.nrs.values[thigh]
    expect(atRest).toBeGreaterThan(0.5)
    expectWithin(columns.nrs.values[(time.length - 1) * 60 + thigh], (atRest + 10) / 2, 1e-3)
  })

  it('asks of each side what the protocol says: the same weight weighs more for the weak', () => {
    const load = (of: 'own' | 'healthy'): Step => ({ ...contract('hold', 5, 0.34), load: { fraction: 0.34, of } } as Step)
    const active = (of: 'own' | 'healthy') => column(run(PARTICIPANTS.fibromyalgia, protocol([load(of)]), { record: ['MA'] }), 'MA', thigh)[1]
    expectWithin(active('own'), 0.34, 1e-6)
    expectWithin(active('healthy'), 0.34 / PARTICIPANTS.fibromyalgia.parameters.str, 1e-6)
    const left = column(run(healthy, protocol([contract('hold', 5)]), { record: ['MA'] }), 'MA', regionIndex('quadriceps_L'))
    expect(Math.max(...left)).toBe(0)
  })
})

describe('stimuli', () => {
  it('add up, and leave nothing when they are taken away', () => {
    const agenda = createAgenda(protocol([rest('rest', 100)], [], [
      pain(at('rest', 'start', 10), 40, 0.1), pain(at('rest', 'start', 20), 40, 0.2), pain(at('rest', 'start', 30), 40, 0.3),
      { kind: 'cuff', regions: [THIGH], when: at('rest', 'start', 5), occlusion: 0.6, duration: 20 },
    ]))
    learnStart(agenda, 0, 0)
    const inputs = createInputs()
    const seen: [number, number, number][] = []
    while (nextTime(agenda) < Infinity) {
      const time = nextTime(agenda)
      for (let change = takeDue(agenda, time, 'change'); change; change = takeDue(agenda, time, 'change')) applyChange(change, inputs)
      seen.push([time, Math.round(inputs.exo[thigh] * 10) / 10, inputs.cuff[thigh]])
    }
    expect(seen).toEqual([[5, 0, 0.6], [10, 0.1, 0.6], [20, 0.3, 0.6], [25, 0.3, 0], [30, 0.6, 0], [50, 0.5, 0], [60, 0.3, 0], [70, 0, 0]])
    expect(inputs).toEqual(createInputs())
  })

  it('that lasts over the end of a step goes on in the next', () => {
    const trajectory = go([rest('one', 20), rest('two', 40)], [], [pain(at('one', 'start', 10), 30)])
    const nrs = (t: number) => sampleAt(trajectory, 'nrs', thigh, t)
    expect(nrs(30)).toBeGreaterThan(4)
    expect(nrs(45)).toBeLessThan(2)
  })

  it('of volleys ask for the full form by themselves', () => {
    const taps: Stimulus = { kind: 'volleys', regions: [THIGH], when: at('rest', 'start', 1), intensity: 0.1, width: 0.5, interval: 1, count: 2 }
    const thighSegment = segmentIndex('L3', 'R')
    const activity = (options: RunOptions) => sampleAt(go([rest('rest', 4)], [], [taps], { record: ['P'], every: 0.05, ...options }), 'P', thighSegment, 1.05)
    // A twentieth of a second into the tap the rate is still on its way in the full form, and there at once in the reduced one.
    const reduced = activity({ form: 'reduced' })
    expect(activity({}) / reduced).toBeLessThan(0.75)
    expect(activity({ form: 'full' })).toBe(activity({}))
  })
})

describe('ends', () => {
  it('cancelled: what was computed is kept, and nothing is read that was not reached', () => {
    const parts = runInParts(healthy, ge2012.protocol, { record: ['nrs'], every: 5 })
    const first = parts.next()
    expect(first.done).toBe(false)
    const last = parts.next(true)
    if (!last.done) throw new Error('went on after it was cancelled')
    const { outcome, time, measures, columns, steps } = last.value
    if (outcome.status !== 'cancelled') throw new Error(`ended ${outcome.status}`)
    expect(outcome.at).toBeGreaterThan(60)
    expect(outcome.at).toBeLessThan(345)
    expect(time.length).toBeGreaterThan(10)
    expectWithin(time[time.length - 1], outcome.at, 5)
    expect(columns.nrs.values.length).toBe(time.length * 60)
    expect(steps.map(({ id }) => id)).toEqual(['before', 'hold'])
    expect(new Set(measures.map(({ id }) => id))).toEqual(new Set(['trapezius-before', 'tibialis-before', 'pain-before']))
    const whole = run(healthy, ge2012.protocol, { record: ['nrs'], every: 5 })
    expect(whole.columns.nrs.values.subarray(0, 60 * 10)).toEqual(columns.nrs.values.subarray(0, 60 * 10))
  })

  it('with a place: a model that cannot be computed says where and in what, and nothing else is thrown', () => {
    const broken = participantOf('healthy')
    const parameters = { ...broken.parameters, tauV: 0 }
    const { outcome, measures, time } = run({ ...broken, parameters }, protocol([rest('before', 5), contract('hold', 60)], [reading('end', at('hold', 'end'))]), { record: ['nrs'] })
    expect(outcome.status).toBe('not-finite')
    if (outcome.status !== 'not-finite') return
    expect(outcome.quantity).toBe('VD')
    expect(measures).toEqual([])
    expect(time.length).toBeGreaterThan(0)
  })

  it('report progress that never falls and stays within 0 and 1', () => {
    const parts = runInParts(PARTICIPANTS.fibromyalgia, ge2012.protocol, { record: ['nrs'], every: 30 })
    const heard: number[] = []
    for (let part = parts.next(); !part.done; part = parts.next(false)) heard.push(part.value)
    expect(heard.length).toBeGreaterThan(1)
    expect(heard).toEqual([...heard].sort((a, b) => a - b))
    expect(Math.min(...heard)).toBeGreaterThan(0)
    expect(Math.max(...heard)).toBeLessThanOrEqual(1)
  })
})

describe('the same arguments', () => {
  it('give the same bytes, whoever asks and how often', () => {
    const options = { record: ['ppt', 'nrs', 'C'], every: 7 } as const
    const once = run(participantOf('fibromyalgia'), ge2012.protocol, options)
    const twice = run(PARTICIPANTS.fibromyalgia, ge2012.protocol, options)
    const again = run(PARTICIPANTS.fibromyalgia, ge2012.protocol, options)
    expect(twice).toEqual(once)
    expect(again).toEqual(once)
  })

  it('in parts give what they give in one', () => {
    const options = { record: ['nrs'], every: 5 } as const
    const parts = runInParts(healthy, ge2012.protocol, options)
    let part = parts.next()
    while (!part.done) part = parts.next(false)
    expect(part.value).toEqual(run(healthy, ge2012.protocol, options))
  })

  it('leave the participant as they were', () => {
    const rested = healthy.rest.slice()
    run(healthy, ge2012.protocol, { record: ['nrs'], every: 60 })
    expect(healthy.rest).toEqual(rested)
  })

  it('recorded or not, rows do not change what is computed', () => {
    const many = run(healthy, ge2012.protocol, { record: ['ppt', 'nrs', 'LI', 'P'], every: 1 })
    const few = run(healthy, ge2012.protocol, { record: [], every: 600 })
    expect(many.measures).toEqual(few.measures)
    expect(many.steps).toEqual(few.steps)
  })
})

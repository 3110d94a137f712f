/** The numbers of the story are the run's and the study's own. */
import { beforeAll, describe, expect, it } from 'vitest'
import { ge2012 } from '../../../src/experiments/ge2012'
import { regionIndex } from '../../../src/anatomy'
import { participantOf } from '../../../src/simulation/participant'
import { run } from '../../../src/simulation/run'
import { sampleAt, type Trajectory } from '../../../src/simulation/trajectory'
import { A_MINUTE, factsOf, type Facts } from '../../../src/views/story/facts'
import { textOf, titleOf } from '../../../src/views/story/steps'
import { formatClock } from '../../../src/words'

let healthy: Trajectory
let fibromyalgia: Trajectory
let facts: Facts

beforeAll(() => {
  healthy = run(participantOf('healthy'), ge2012.protocol)
  fibromyalgia = run(participantOf('fibromyalgia'), ge2012.protocol)
  facts = factsOf({ healthy, fibromyalgia })!
})

const measured = (of: Trajectory, id: string) => of.measures.find(measure => measure.id === id)!

describe('the facts', () => {
  it('are none until both runs are there and whole', () => {
    expect(factsOf({})).toBeNull()
    expect(factsOf({ healthy })).toBeNull()
    expect(factsOf({ healthy, fibromyalgia: { ...fibromyalgia, outcome: { status: 'not-finite', at: 3, quantity: 'LI' } } })).toBeNull()
  })

  it('are what was read off the runs', () => {
    expect(facts.painEnd.fibromyalgia).toBe(measured(fibromyalgia, 'pain-end').value)
    expect(facts.leg.fibromyalgia).toBeCloseTo(measured(fibromyalgia, 'tibialis-after-2').changePercent!, 6)
    const hold = fibromyalgia.steps.find(step => step.kind === 'contract')!
    // At one place all three times, the one the Lab charts: else a rise would be one of places.
    expect(measured(fibromyalgia, 'pain-end').region).toBe('deltoid_L')
    expect(facts.painBefore.fibromyalgia).toBeCloseTo(sampleAt(fibromyalgia, 'nrs', regionIndex('deltoid_L'), hold.start), 1)
    expect(facts.held.fibromyalgia).toBe(hold.end - hold.start)
    expect(facts.stoppedBy.fibromyalgia).toBe(hold.stoppedBy)
    expect(facts.painMinute.fibromyalgia).toBeCloseTo(sampleAt(fibromyalgia, 'nrs', regionIndex('deltoid_L'), hold.start + A_MINUTE), 1)
  })

  it('have the study\'s own times beside the model\'s', () => {
    expect(facts.heldStudy).toEqual({ healthy: 286.2, fibromyalgia: 132.4 })
  })

  it('say that something changed only where it left what the study counts as unchanged', () => {
    // 3 % at the leg and 6 % at the shoulder: the claims' own lines.
    expect([facts.shoulderWay, facts.legWay]).toEqual([{ healthy: 'calmer', fibromyalgia: 'same' }, { healthy: 'same', fibromyalgia: 'sensitive' }])
  })
})

describe('the words', () => {
  it('follow what came out, and not what was expected', () => {
    const other: Facts = { ...facts, legWay: { healthy: 'same', fibromyalgia: 'same' }, stoppedBy: { healthy: 'limit', fibromyalgia: 'limit' }, held: { healthy: 90, fibromyalgia: 90 } }
    expect(titleOf('later', facts)).toContain('tender')
    expect(titleOf('later', other)).not.toContain('tender')
    expect(textOf('later', other).map(({ text }) => text).join(' ')).toContain('The leg is the same.')
    expect(textOf('let-go', facts)[0]!.text).toMatch(/^With fibromyalgia, the pain got too strong, and sooner\. Pain was about 8 of 10\.$/)
    expect(textOf('let-go', other)[0]!.text).toMatch(/^With fibromyalgia, the time was up\. /)
  })

  it('say the times of the study and of the model', () => {
    // Rounded down, as every clock of the page does.
    const said = (seconds: number) => { const [minutes, rest] = formatClock(seconds).split(':').map(Number); return `${minutes} min ${rest} s` }
    const { held } = facts
    expect(textOf('arms-up', facts).at(-1)!.text)
      .toContain(`2 min 12 s with fibromyalgia, 4 min 46 s without. In this model it is ${said(held.fibromyalgia)} and ${said(held.healthy)}.`)
  })

  it('can be read before there is a run', () => {
    for (const step of ['before', 'arms-up', 'let-go', 'later', 'brake', 'means'] as const) expect(textOf(step, null).length).toBeGreaterThan(0)
  })
})

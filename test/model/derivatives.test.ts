/** The model as a whole: the order its solvers reach on it, and what is lost by taking its fastest states as settled. */
import { describe, expect, it } from 'vitest'
import { ge2012 } from '../../src/experiments/ge2012'
import type { Form } from '../../src/model/derivatives'
import { viewState, STATE_SIZE, type StateName } from '../../src/model/state'
import { BOGACKI_SHAMPINE, HEUN, RK4, rungeKuttaStep, scratchFor, type Tableau } from '../../src/numerics/runge-kutta'
import { advance, restart } from '../../src/numerics/integrator'
import type { Protocol } from '../../src/protocols'
import { aim } from '../../src/simulation/effort'
import { createEngine, keep, type Engine } from '../../src/simulation/engine'
import { run } from '../../src/simulation/run'
import type { Column } from '../../src/simulation/trajectory'
import { expectWithin } from '../support/expect-within'
import { ordersOf } from '../support/numbers'
import { PARTICIPANTS, PROFILE_IDS } from '../support/participants'

const hold = ge2012.protocol.steps[1]

/** A participant half a minute into the hold: everything moves, and nothing jumps or turns. */
function underWay(profile: (typeof PROFILE_IDS)[number], form: Form): Engine {
  const engine = createEngine(PARTICIPANTS[profile], form)
  aim(engine, hold)
  restart(engine.it)
  while (engine.it.now < 30) {
    advance(engine.it, 30)
    keep(engine)
  }
  return engine
}

function fixedSteps({ it: { system, y } }: Engine, method: Tableau, time: number, steps: number): Float64Array {
  const at = y.slice()
  const scratch = scratchFor(method, system.size)
  for (let step = 0; step < steps; step++) {
    system.derivatives(at, scratch.slopes[0])
    rungeKuttaStep(system, method, at, time / steps, at, scratch)
  }
  return at
}

/** Largest error of any number of the state, against its size. */
const distance = (a: Float64Array, b: Float64Array) => a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i]) / (Math.abs(b[i]) + 1e-3)), 0)

describe.each(PROFILE_IDS)('the order of convergence on the model, %s', profile => {
  it.each([
    { form: 'reduced', method: HEUN, time: 16, steps: [16, 32, 64, 128], fine: 512 },
    { form: 'reduced', method: BOGACKI_SHAMPINE, time: 16, steps: [16, 32, 64, 128], fine: 512 },
    { form: 'reduced', method: RK4, time: 16, steps: [8, 16, 32], fine: 256 },
    { form: 'full', method: HEUN, time: 2, steps: [40, 80, 160], fine: 640 },
    { form: 'full', method: BOGACKI_SHAMPINE, time: 2, steps: [40, 80, 160], fine: 640 },
    { form: 'full', method: RK4, time: 2, steps: [40, 80, 160], fine: 640 },
  ] as const)('$form form, $method.name', ({ form, method, time, steps, fine }) => {
    const engine = underWay(profile, form)
    const exact = fixedSteps(engine, RK4, time, fine)
    const errors = steps.map(count => distance(fixedSteps(engine, method, time, count), exact))
    for (const order of ordersOf(errors)) expectWithin(order, method.order, 0.45, `${method.name}: ${errors.join(', ')}`)
  })
})

describe.each(PROFILE_IDS)('full and reduced form, %s', profile => {
  it('agree within about 1 % in every state that both integrate, and nearly so in what is read, two minutes into the hold', () => {
    // The proposal this model follows promised 0.2 kPa and 0.02. With its steps of 1 s the error of the solver happened
    // to help; at 0.25 s its own table has 0.27 kPa and 0.023, and with no solver error to speak of it is 0.30 and 0.026
    // (healthy: 0.05 and 0.004). It is the price of the reduced form, not of how it is solved. With lactate that rises from the
    // start of a hold, projection rates are on the move by then: 1.01 % in one of them, 0.335 kPa. With a steeper rating it is 0.035,
    // and with more inhibition by effort 0.118 kPa in healthy people.
    const protocol: Protocol = { ...ge2012.protocol, measurements: [], steps: [{ ...hold, until: { limit: 120 } } as typeof hold] }
    const record = Object.keys(viewState(new Float64Array(STATE_SIZE))) as StateName[]
    const forms = (['full', 'reduced'] as const).map(form => run(PARTICIPANTS[profile], protocol, { form, every: 120, record: ['ppt', 'nrs', ...record] }))
    const bounds = { healthy: { kPa: 0.125, rating: 0.005, share: 0.0105 }, fibromyalgia: { kPa: 0.34, rating: 0.039, share: 0.0115 } }[profile]
    const last = ({ values, width }: Column) => values.slice(-width)
    // Active units lag behind the load by F / LD of it in the full form; the prototype set that state aside as well.
    for (const id of ['ppt', 'nrs', ...record.filter(name => name !== 'MA')]) {
      const [full, reduced] = forms.map(({ columns }) => last(columns[id]))
      full.forEach((value, i) => {
        const off = Math.abs(value - reduced[i])
        if (id === 'ppt') expect(off, id).toBeLessThan(bounds.kPa)
        else if (id === 'nrs') expect(off, id).toBeLessThan(bounds.rating)
        else expect(off / (Math.abs(value) + 1e-3), `${id} ${i}`).toBeLessThan(bounds.share)
      })
    }
  })

  it('agree on the whole experiment: the hold within 1 s, pain within 0.05, changes of thresholds within 0.1 %-points', () => {
    const [full, reduced] = (['full', 'reduced'] as const).map(form => run(PARTICIPANTS[profile], ge2012.protocol, { form, every: 600, record: [] }))
    expectWithin(full.steps[1].end, reduced.steps[1].end, 1)
    expect(full.steps[1].stoppedBy).toBe(reduced.steps[1].stoppedBy)
    full.measures.forEach(({ id, quantity, value, changePercent }, i) => {
      const other = reduced.measures[i]
      if (quantity === 'nrs') expectWithin(value, other.value, 0.05, id)
      else expectWithin(changePercent ?? 0, other.changePercent ?? 0, 0.1, id)
    })
  })
})

/** The pieces of work that are measured, the same in Node and in a browser's worker. No clock in here: it is handed in. */
import { ge2012 } from '../../src/experiments/ge2012'
import type { Form } from '../../src/model/derivatives'
import { advance, restart } from '../../src/numerics/integrator'
import { PROFILE_IDS, type ProfileId } from '../../src/parameters/profiles'
import { changesOf } from '../../src/parameters/what-ifs'
import { longest } from '../../src/protocols'
import { concerned, createAgenda, learnEnd, learnStart, nextTime, takeDue } from '../../src/simulation/agenda'
import { aim, letGo } from '../../src/simulation/effort'
import { createEngine, keep, look, lookAt, type Engine } from '../../src/simulation/engine'
import { participantOf, type Participant } from '../../src/simulation/participant'
import { run } from '../../src/simulation/run'

/** Milliseconds, from anywhere. */
export type Clock = () => number

/** Milliseconds of one piece of work, over several tries. */
export interface Spent {
  readonly median: number
  readonly least: number
  readonly tries: number
}

/** Runs the work until it is warm, then takes it several times. `rounds` at a time share one look at the clock. */
export function measure(clock: Clock, work: () => void, { warmUp, tries, rounds = 1 }: { warmUp: number; tries: number; rounds?: number }): Spent {
  for (let i = 0; i < warmUp * rounds; i++) work()
  const spent = Array.from({ length: tries }, () => {
    const began = clock()
    for (let i = 0; i < rounds; i++) work()
    return (clock() - began) / rounds
  }).toSorted((a, b) => a - b)
  return { median: (spent[(tries - 1) >> 1] + spent[tries >> 1]) / 2, least: spent[0], tries }
}

export { PROFILE_IDS, type ProfileId }

/** One session of ge2012 as the app runs it, some 30 minutes long; returns how many rows it has. */
export const session = (participant: Participant): number => run(participant, ge2012.protocol).time.length

/** What has to be computed where a what-if moves both participants: their rest, and the session of each. @param every seconds between rows; less often while a slider moves */
export function both(every?: number): void {
  const whatIfs = { 'brake-off': { amount: 0.5, whom: 'both' } } as const
  for (const profile of PROFILE_IDS) run(participantOf(profile, changesOf(profile, whatIfs)), ge2012.protocol, every === undefined ? {} : { every })
}

/** How long the session lasts in the model, s. */
export const lengthOfSession = (participant: Participant): number => run(participant, ge2012.protocol, { record: [] }).steps.at(-1)?.end ?? 0

export const participants = (): readonly Participant[] => PROFILE_IDS.map(profile => participantOf(profile))

/** An engine a minute into the hold, where everything is under way. */
export function midHold(participant: Participant, form: Form): Engine {
  const [, hold] = ge2012.protocol.steps
  const engine = createEngine(participant, form, undefined, concerned(ge2012.protocol))
  aim(engine, hold)
  restart(engine.it)
  while (engine.it.now < 60) {
    if (advance(engine.it, 60) !== 'accepted') throw new Error(`the hold could not be followed beyond ${engine.it.now} s`)
    keep(engine)
  }
  lookAt(engine, engine.it.now)
  return engine
}

/** One evaluation of the right-hand side. */
export function rightHandSide({ it }: Engine): () => void {
  const slopes = it.y.slice()
  return () => it.system.derivatives(it.y, slopes)
}

/** One look at what the participant would report. */
export const percept = (engine: Engine): (() => void) => () => { look(engine) }

export interface SolverCounts {
  readonly evaluations: number
  readonly accepted: number
  readonly refused: number
}

/**
 * What the solver does in a session: the course of src/simulation/run.ts without readings and rows. Throws when it no
 * longer ends its hold where the run does, so that the count cannot part from what it counts.
 */
export function solverCounts(participant: Participant): SolverCounts {
  const { protocol } = ge2012
  const engine = createEngine(participant, 'reduced', undefined, concerned(protocol))
  const { it } = engine
  const agenda = createAgenda(protocol)
  learnStart(agenda, 0, 0)
  for (const [index, step] of protocol.steps.entries()) {
    const end = it.now + longest(step)
    aim(engine, step)
    restart(it)
    keep(engine)
    for (let going = true; going && it.now < end;) {
      if (advance(it, Math.min(end, nextTime(agenda))) !== 'accepted') throw new Error(`the session could not be followed beyond ${it.now} s`)
      keep(engine)
      going = letGo(engine, step) === null
      const due = nextTime(agenda) <= it.now
      while (takeDue(agenda, it.now, 'measure'));
      // A run starts the solver anew where something may have changed.
      if (due && it.now < end && nextTime(agenda) <= it.now) restart(it)
    }
    learnEnd(agenda, index, it.now)
    while (takeDue(agenda, it.now, 'measure'));
  }
  const { steps } = run(participant, protocol, { record: [] })
  const expected = steps.at(-1)?.end ?? NaN
  if (Math.abs(it.now - expected) > 1e-6) throw new Error(`counted up to ${it.now} s, but a session ends at ${expected} s`)
  const { evaluations, accepted, refused } = it
  return { evaluations, accepted, refused }
}

/** Measures the session and its parts in this process, in CPU time. */
import { cpus, loadavg } from 'node:os'
import { both, lengthOfSession, measure, midHold, participants, percept, rightHandSide, session, solverCounts, type SolverCounts, type Spent } from './work'
import { participantOf } from '../../src/simulation/participant'
import { ROUGH_EVERY } from '../../src/state/simulation-client'

export interface NodeResult {
  readonly node: string
  readonly machine: string
  /** Processes that wanted the machine in the last minute, on average, as the measuring began. */
  readonly load: number
  /** Both participants changed, and the session of each. */
  readonly both: Spent
  /** The same with the rows that are computed while a slider moves. */
  readonly moving: Spent
  readonly profiles: readonly ProfileCost[]
}

/** Milliseconds of CPU, of all threads of the process: the compiler and the garbage collector are in it. */
export interface ProfileCost {
  readonly profile: string
  /** How long the session lasts in the model, s, and how many rows it gives. */
  readonly seconds: number
  readonly rows: number
  readonly session: Spent
  readonly equilibrium: Spent
  /** One right-hand side in the reduced form and in the full one, and one percept. */
  readonly reduced: Spent
  readonly full: Spent
  readonly percept: Spent
  readonly solver: SolverCounts
}

const clock = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

export function measureInNode(): NodeResult {
  const [load] = loadavg() as [number]
  const profiles = participants().map((participant): ProfileCost => ({
    profile: participant.profile,
    seconds: lengthOfSession(participant),
    rows: session(participant),
    session: measure(clock, () => { session(participant) }, { warmUp: 12, tries: 15 }),
    equilibrium: measure(clock, () => { participantOf(participant.profile) }, { warmUp: 5, tries: 9 }),
    reduced: measure(clock, rightHandSide(midHold(participant, 'reduced')), { warmUp: 2, tries: 9, rounds: 3000 }),
    full: measure(clock, rightHandSide(midHold(participant, 'full')), { warmUp: 2, tries: 9, rounds: 3000 }),
    percept: measure(clock, percept(midHold(participant, 'reduced')), { warmUp: 2, tries: 9, rounds: 3000 }),
    solver: solverCounts(participant),
  }))
  return { node: process.version, machine: `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown processor'}`, load, both: measure(clock, () => { both() }, { warmUp: 12, tries: 15 }), moving: measure(clock, () => { both(ROUGH_EVERY) }, { warmUp: 12, tries: 15 }), profiles }
}

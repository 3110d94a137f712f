/** The one door to the worker. Everything above it is on the main thread; everything behind it is not. */
import { proxy, wrap } from 'comlink'
import type { SimulationApi } from '../../workers/simulation.worker'
import type { Arm } from '../experiments/experiment'
import type { ProfileId } from '../parameters/profiles'
import type { RunsByGroup } from '../simulation/compare'
import type { QuantityId } from '../simulation/quantities'
import type { RunReply, RunRequest } from '../simulation/runner'
import type { Trajectory } from '../simulation/trajectory'
import { lifeline, type Helper } from './lifeline'
import { differs, planOf, PROFILES, type Plan } from './plan'
import { showRuns, useSession, type Runs } from './session'
import { sameSubject, useSetup, type Setup } from './setup'

/** A run of a second that says nothing for this long will not say anything any more. */
const SILENT_AFTER = 10_000

function spawn(): Helper<RunRequest, RunReply> {
  const worker = new Worker(new URL('../../workers/simulation.worker.ts', import.meta.url), { type: 'module', name: 'simulation' })
  const api = wrap<SimulationApi>(worker)
  return {
    ask: (request, onProgress) => api.run(request, proxy(onProgress)) as Promise<RunReply>,
    onBreak(callback) {
      worker.addEventListener('error', event => callback(event.message || 'the worker could not be loaded'))
      worker.addEventListener('messageerror', () => callback('the worker sent something that could not be read'))
    },
    end: () => worker.terminate(),
  }
}

const simulation = lifeline(spawn, SILENT_AFTER)
let requests = 0
/** The set-up whose runs are being computed, until they are shown. */
let underWay: Setup | null = null
/** Runs of unchanged participants, by protocol: what a change is held against, and half of the work of most changes. */
const unchanged = new Map<Arm['protocol'], Runs>()

/** Runs the set-up for both profiles, whatever is known of it; the last good result stays on screen meanwhile. */
export function start(): Promise<void> {
  unchanged.clear()
  return compute(useSetup.getState().setup, true)
}

/** What somebody has asked to see beside what runs record anyway. */
let also: readonly QuantityId[] = []

/** Runs record these as well from now on; what is on screen is run again where it lacks one of them. */
export function recordAlso(wanted: readonly QuantityId[]): void {
  const more = wanted.filter(id => !also.includes(id))
  if (more.length === 0) return
  also = [...also, ...more]
  const { runs } = useSession.getState()
  if (Object.values(runs).every(run => more.every(id => id in run.columns))) return
  unchanged.clear()
  void compute(useSetup.getState().setup)
}

/**
 * Runs whatever set-up there is from now on. While a control moves, a run under way is finished and shown before the
 * newest value is taken up: the picture follows the hand, and no value makes another wait. Another protocol pushes it aside.
 */
export function followSetup(): () => void {
  return useSetup.subscribe(({ setup, gesture }, before) => {
    // Let go: what is on screen gets all its rows. What is under way sees to that itself.
    if (setup === before.setup) {
      if (gesture === null && !underWay && useSession.getState().rough) void compute(setup)
      return
    }
    if (underWay && sameSubject(underWay, setup)) return
    void compute(setup)
  })
}

/**
 * While a control moves, rows lie this many seconds apart in efforts and after edges, and five times as many where little happens: a
 * third of them. The steps of the solver, and so every reading, are those of the run with all rows; what a line shows between
 * two rows is within 0.5 kPa and 0.05 of a rating of it in the shoulder hold (test/state/rough.test.ts).
 */
export const ROUGH_EVERY = 3
/** A control that has not moved for so long, ms, rests, held or not. */
const RESTS_AFTER = 250
let resting: ReturnType<typeof setTimeout> | undefined

/** Runs what is on screen with all its rows, at once where the control was let go. */
function refine(setup: Setup): Promise<void> | undefined {
  if (useSetup.getState().gesture === null) return compute(setup)
  resting = setTimeout(() => { if (useSetup.getState().setup === setup) void compute(setup, false, true) }, RESTS_AFTER)
  return undefined
}

/**
 * @param said whether progress is told also where the new runs will only move the lines there are
 * @param whole whether all rows are wanted though a control is held
 */
async function compute(setup: Setup, said = false, whole = false): Promise<void> {
  clearTimeout(resting)
  const rough = !whole && useSetup.getState().gesture !== null
  // What comes back for an older request is not looked at: newest wins on this side of the door as well.
  const mine = ++requests
  const newest = () => mine === requests
  const { runs: shown, setup: before } = useSession.getState()
  // A control that moves is answered by the picture itself: a word that comes and goes would push it up and down.
  const quiet = !said && Object.keys(shown).length > 0 && sameSubject(before, setup)
  const running = (progress: number) => { if (newest() && !quiet) useSession.setState({ status: { kind: 'running', progress } }) }
  underWay = setup
  running(0)
  try {
    const plan = await planOf(setup)
    if (!newest()) return
    const runs = await runsOf(plan, plan.arm, newest, running, true, rough)
    if (!runs) return
    show(plan, runs, rough)
    underWay = null
    // What the hand has moved to meanwhile.
    const { setup: now } = useSetup.getState()
    if (now !== setup) return await compute(now)
    await (rough ? refine(setup) : fillIn(plan, newest))
  } catch (error) {
    if (!newest()) return
    underWay = null
    fail('stopped', error instanceof Error ? `${error.name}: ${error.message}` : String(error))
  }
}

/** Both profiles through one arm; what is known of unchanged ones is not computed again. Null when a newer request came. */
async function runsOf(plan: Plan, { protocol }: Arm, newest: () => boolean, onProgress: (share: number) => void, asChanged = true, rough = false): Promise<Runs | null> {
  const changed = (profile: ProfileId) => asChanged && differs(plan, profile)
  const known = unchanged.get(protocol) ?? {}
  const wanted = PROFILES.filter(profile => changed(profile) || !known[profile])
  const participants = wanted.map(profile => (changed(profile) ? { profile, changes: plan.changes[profile] } : { profile }))
  const reply = wanted.length === 0 ? { status: 'done', runs: [] } as const : await simulation.ask({ protocol, participants, options: { ...(also.length > 0 && { also }), ...(rough && { every: ROUGH_EVERY }) } }, onProgress)
  if (reply.status !== 'done' || !newest()) return null
  const fresh = byProfile(reply.runs)
  if (!rough) unchanged.set(protocol, { ...known, ...byProfile(reply.runs.filter(({ profile }) => !changed(profile as ProfileId))) })
  return Object.fromEntries(PROFILES.map(profile => [profile, fresh[profile] ?? known[profile]]))
}

const byProfile = (runs: readonly Trajectory[]): Runs => Object.fromEntries(runs.map(run => [run.profile, run]))

let aside: typeof simulation | undefined

/**
 * Runs a set-up in a worker of its own, beside what is on screen: both profiles, every arm. One at a time: a newer request
 * pushes an older one aside, which then rejects.
 */
export async function runBeside(setup: Setup): Promise<{ readonly byGroup: RunsByGroup; readonly arm: string }> {
  const { arm, others, changes } = await planOf(setup)
  aside ??= lifeline(spawn, SILENT_AFTER)
  let byGroup: RunsByGroup = {}
  for (const { id, protocol } of [arm, ...others]) {
    const reply = await aside.ask({ protocol, participants: PROFILES.map(profile => ({ profile, changes: changes[profile] })) }, () => undefined)
    if (reply.status !== 'done') throw new Error('a newer request came')
    byGroup = withArm(byGroup, id, byProfile(reply.runs))
  }
  return { byGroup, arm: arm.id }
}

/** What is looked at second: how it was without the changes, and what the study did besides. */
async function fillIn(plan: Plan, newest: () => boolean): Promise<void> {
  const changed = PROFILES.filter(profile => differs(plan, profile))
  if (changed.length > 0) {
    const before = await runsOf(plan, plan.arm, newest, () => undefined, false)
    if (!before) return
    useSession.setState(({ armsBefore }) => ({ baseline: only(before, changed), armsBefore: withArm(armsBefore, plan.arm.id, before) }))
  }
  for (const arm of plan.others) {
    const runs = await runsOf(plan, arm, newest, () => undefined)
    if (!runs) return
    useSession.setState(({ arms }) => ({ arms: withArm(arms, arm.id, runs) }))
    const before = changed.length > 0 ? await runsOf(plan, arm, newest, () => undefined, false) : runs
    if (!before) return
    useSession.setState(({ armsBefore }) => ({ armsBefore: withArm(armsBefore, arm.id, before) }))
  }
}

function show(plan: Plan, runs: Runs, rough: boolean) {
  const { setup, study, arm: { id, protocol } } = plan
  const known = unchanged.get(protocol) ?? {}
  const baseline = only(known, PROFILES.filter(profile => differs(plan, profile)))
  // Of the arms that were run for another study, or for participants changed otherwise, nothing is kept.
  showRuns(runs, { setup, study, protocol, baseline, arms: withArm({}, id, runs), armsBefore: withArm({}, id, known), rough })
  forgetOthers(plan)
  const unfinished = Object.values(runs).find(run => run.outcome.status !== 'completed')
  if (unfinished) fail('impossible', `${unfinished.profile}: ${JSON.stringify(unfinished.outcome)}`)
}

const only = (runs: Runs, profiles: readonly ProfileId[]): Runs => Object.fromEntries(profiles.flatMap(profile => (runs[profile] ? [[profile, runs[profile]]] : [])))

function withArm(arms: RunsByGroup, id: string, runs: Runs): RunsByGroup {
  return { ...arms, ...Object.fromEntries(PROFILES.map(profile => [profile, { ...arms[profile], ...(runs[profile] && { [id]: runs[profile] }) }])) }
}

/** Runs are large: those of protocols that are no longer looked at go. */
function forgetOthers({ arm, others }: Plan) {
  const kept = new Set([arm, ...others].map(({ protocol }) => protocol))
  for (const protocol of unchanged.keys()) if (!kept.has(protocol)) unchanged.delete(protocol)
}

const fail = (kind: 'stopped' | 'impossible', details: string) =>
  useSession.setState({ status: { kind: 'failed', problem: { kind, details } } })

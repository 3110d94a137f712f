/** The one door to the worker. Everything above it is on the main thread; everything behind it is not. */
import { proxy, wrap } from 'comlink'
import type { SimulationApi } from '../../workers/simulation.worker'
import { experimentById, type Group } from '../experiments'
import type { RunReply, RunRequest } from '../simulation/runner'
import type { Trajectory } from '../simulation/trajectory'
import { lifeline, type Helper } from './lifeline'
import { showRuns, useSession } from './session'

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

/** Runs the session's experiment for every profile and puts the result on screen; the last good one stays meanwhile. */
export async function start(): Promise<void> {
  const { experiment } = useSession.getState()
  const found = experimentById(experiment)
  if (!found) throw new Error(`no experiment '${experiment}'`)
  // The groups of the study are the profiles; asking the study keeps the whole parameter table out of the page.
  const groups = Object.keys(found.people) as Group[]
  const request: RunRequest = { protocol: found.protocol, participants: groups.map(profile => ({ profile })) }
  // What comes back for an older request is not looked at: newest wins on this side of the door as well.
  const mine = ++requests
  const newest = () => mine === requests
  const running = (progress: number) => { if (newest()) useSession.setState({ status: { kind: 'running', progress } }) }
  running(0)
  try {
    const reply = await simulation.ask(request, running)
    if (reply.status === 'done' && newest()) show(reply.runs)
  } catch (error) {
    if (newest()) fail('stopped', error instanceof Error ? `${error.name}: ${error.message}` : String(error))
  }
}

function show(runs: readonly Trajectory[]) {
  showRuns(Object.fromEntries(runs.map(run => [run.profile, run])))
  const unfinished = runs.find(run => run.outcome.status !== 'completed')
  if (unfinished) fail('impossible', `${unfinished.profile}: ${JSON.stringify(unfinished.outcome)}`)
}

const fail = (kind: 'stopped' | 'impossible', details: string) =>
  useSession.setState({ status: { kind: 'failed', problem: { kind, details } } })

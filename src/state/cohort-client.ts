/** The door to the worker of virtual participants, and what came through it. Nothing is computed unless somebody asks. */
import { proxy, wrap } from 'comlink'
import { create } from 'zustand'
import type { CohortApi } from '../../workers/cohort.worker'
import type { Band, CohortRequest } from '../simulation/cohort'
import { changesFor } from './plan'
import type { Setup } from './setup'

/** Bands of whom: what is changed about them is said by the set-up. */
export interface BandsRequest extends Omit<CohortRequest, 'changes'> {
  readonly setup: Pick<Setup, 'whatIfs' | 'changes'>
}

export type CohortStatus =
  | { readonly kind: 'off' }
  | { readonly kind: 'running'; readonly done: number; readonly of: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly details: string }

export interface CohortState {
  readonly status: CohortStatus
  /** What was asked for, so that bands of something else are never drawn. */
  readonly request: BandsRequest | null
  readonly bands: readonly Band[]
}

const OFF: CohortState = { status: { kind: 'off' }, request: null, bands: [] }
export const useCohort = create<CohortState>()(() => OFF)

/** Long enough for one person under the slowest protocol on a slow device. */
const SILENT_AFTER = 60_000

interface Helper {
  readonly api: { run(request: CohortRequest, onProgress: (progress: { done: number; of: number; bands: readonly Band[] }) => void): Promise<unknown> }
  readonly end: () => void
}
let helper: Helper | undefined
let asked = 0

function living(onBreak: (details: string) => void): Helper {
  if (helper) return helper
  const worker = new Worker(new URL('../../workers/cohort.worker.ts', import.meta.url), { type: 'module', name: 'cohort' })
  worker.addEventListener('error', event => onBreak(event.message || 'the worker could not be loaded'))
  worker.addEventListener('messageerror', () => onBreak('the worker sent something that could not be read'))
  return helper = { api: wrap<CohortApi>(worker) as unknown as Helper['api'], end: () => worker.terminate() }
}

function putDown() {
  helper?.end()
  helper = undefined
}

/** Asks for bands; what was under way gives way. The bands of before stay until there are new ones of the same request. */
export async function askForBands(request: BandsRequest): Promise<void> {
  const mine = ++asked
  const newest = () => mine === asked
  let watch: ReturnType<typeof setTimeout> | undefined
  const fail = (details: string) => {
    clearTimeout(watch)
    if (!newest()) return
    asked++
    putDown()
    useCohort.setState({ status: { kind: 'failed', details } })
  }
  const heard = () => {
    clearTimeout(watch)
    watch = setTimeout(() => fail(`nothing was heard for ${SILENT_AFTER / 1000} s`), SILENT_AFTER)
  }
  useCohort.setState({ status: { kind: 'running', done: 0, of: request.people * request.profiles.length }, request, bands: [] })
  heard()
  try {
    const { setup, ...rest } = request
    const changes = await changesFor(setup)
    if (!newest()) return clearTimeout(watch)
    const reply = await living(fail).api.run({ ...rest, changes }, proxy(({ done, of, bands }) => {
      if (!newest()) return
      heard()
      useCohort.setState(before => ({ ...before, status: { kind: 'running', done, of }, bands: bands.length > 0 ? bands : before.bands }))
    })) as { status: 'done'; bands: readonly Band[] } | { status: 'superseded' }
    clearTimeout(watch)
    if (newest() && reply.status === 'done') useCohort.setState({ status: { kind: 'ready' }, bands: reply.bands })
  } catch (error) {
    fail(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
  }
}

/** Stops computing, and gives its memory back; what has been drawn stays. */
export function stopBands() {
  asked++
  putDown()
  useCohort.setState(before => ({ ...before, status: before.bands.length > 0 ? { kind: 'ready' } : { kind: 'off' } }))
}

/** Takes the bands away. */
export function dropBands() {
  asked++
  putDown()
  useCohort.setState(OFF)
}

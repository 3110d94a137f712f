/**
 * Runs requests one at a time; a newer one cancels the one under way. Lives behind the worker's door, but knows no
 * worker: it is handed a way to let other messages in between two parts of a run.
 */
import type { ProfileId } from '../parameters/profiles'
import type { ParameterValues } from '../parameters/table'
import type { Protocol } from '../protocols'
import { participantOf } from './participant'
import { runInParts, type RunOptions } from './run'
import type { Trajectory } from './trajectory'

/** Plain data: survives a structured clone. */
export interface RunRequest {
  readonly protocol: Protocol
  readonly participants: readonly { readonly profile: ProfileId; readonly changes?: Partial<ParameterValues> }[]
  readonly options?: RunOptions
}

export type RunReply =
  | { readonly status: 'done'; readonly runs: readonly Trajectory[] }
  | { readonly status: 'superseded' }

/** Told how far the whole request is, 0 to 1, never falling; also the sign that the other side lives. */
export type OnProgress = (share: number) => void

export type Runner = (request: RunRequest, onProgress: OnProgress) => Promise<RunReply>

export function createRunner(letOthersIn: () => Promise<void>): Runner {
  let newest = 0
  let current: Promise<unknown> = Promise.resolve()

  async function work(mine: number, { protocol, participants, options }: RunRequest, onProgress: OnProgress): Promise<RunReply> {
    const runs: Trajectory[] = []
    for (const [index, { profile, changes }] of participants.entries()) {
      const parts = runInParts(participantOf(profile, changes), protocol, options)
      let part = parts.next()
      while (!part.done) {
        onProgress((index + part.value) / participants.length)
        await letOthersIn()
        if (mine !== newest) return { status: 'superseded' }
        part = parts.next(false)
      }
      runs.push(part.value)
    }
    return { status: 'done', runs }
  }

  return (request, onProgress) => {
    const mine = ++newest
    const before = current
    const result = before.then(() => (mine === newest ? work(mine, request, onProgress) : { status: 'superseded' } as const))
    current = result.catch(() => undefined)
    return result
  }
}

/** The buffers of a reply, each once: handed over instead of copied. The columns of a run and its times share one. */
export const buffersOf = (reply: RunReply): ArrayBuffer[] =>
  reply.status === 'superseded' ? [] : [...new Set(reply.runs.map(({ time }) => time.buffer as ArrayBuffer))]

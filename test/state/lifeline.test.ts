import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { lifeline, Silence, type Helper } from '../../src/state/lifeline'

type Answer = 'never' | 'break' | ((request: string, onProgress: (share: number) => void) => Promise<string>)

/** Workers that behave as listed, one after the other; counts those that were put down. */
function crew(...answers: Answer[]) {
  const log = { spawned: 0, ended: 0, asked: [] as string[] }
  const spawn = (): Helper<string, string> => {
    const answer = answers[log.spawned++] ?? 'never'
    let onBreak = (_details: string) => {}
    return {
      ask(request, onProgress) {
        log.asked.push(request)
        if (answer === 'break') queueMicrotask(() => onBreak('script error'))
        return typeof answer === 'string' ? new Promise(() => {}) : answer(request, onProgress)
      },
      onBreak(callback) { onBreak = callback },
      end() { log.ended++ },
    }
  }
  return { log, spawn }
}

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

const answers = (request: string) => Promise.resolve(`done ${request}`)

it('answers through one worker, spawned when first needed and kept', async () => {
  const { log, spawn } = crew(answers)
  const line = lifeline(spawn, 1000)
  expect(log.spawned).toBe(0)
  expect(await line.ask('a', () => {})).toBe('done a')
  expect(await line.ask('b', () => {})).toBe('done b')
  expect(log).toMatchObject({ spawned: 1, ended: 0 })
})

it('replaces a worker that breaks, once, and asks the new one the same', async () => {
  const { log, spawn } = crew('break', answers)
  expect(await lifeline(spawn, 1000).ask('a', () => {})).toBe('done a')
  expect(log).toMatchObject({ spawned: 2, ended: 1, asked: ['a', 'a'] })
})

it('replaces a worker that falls silent, and gives up in words when the second does as well', async () => {
  const { log, spawn } = crew('never', 'never', answers)
  const line = lifeline(spawn, 1000)
  const result = expect(line.ask('a', () => {})).rejects.toThrow(Silence)
  await vi.advanceTimersByTimeAsync(2000)
  await result
  expect(log).toMatchObject({ spawned: 2, ended: 2 })
  expect(await line.ask('b', () => {})).toBe('done b')
})

it('takes progress as a sign of life, and keeps no watch once answered', async () => {
  const { log, spawn } = crew(async (request, onProgress) => {
    for (let i = 1; i <= 5; i++) {
      await new Promise(resolve => setTimeout(resolve, 800))
      onProgress(i / 5)
    }
    return `done ${request}`
  })
  const heard: number[] = []
  const result = lifeline(spawn, 1000).ask('a', share => heard.push(share))
  await vi.advanceTimersByTimeAsync(4000)
  expect(await result).toBe('done a')
  expect(heard).toEqual([0.2, 0.4, 0.6, 0.8, 1])
  expect(vi.getTimerCount()).toBe(0)
  expect(log.spawned).toBe(1)
})

it('puts a worker down that breaks while nothing is asked of it, and spawns the next when it is needed', async () => {
  let breakIt = (_details: string) => {}
  let spawned = 0
  const line = lifeline<string, string>(() => {
    spawned++
    return { ask: answers, onBreak(callback) { breakIt = callback }, end() {} }
  }, 1000)
  expect(await line.ask('a', () => {})).toBe('done a')
  breakIt('out of memory')
  expect(await line.ask('b', () => {})).toBe('done b')
  expect(spawned).toBe(2)
})

it('passes on an error the worker answers with, without replacing it', async () => {
  const { log, spawn } = crew(() => Promise.reject(new Error('no such profile')))
  await expect(lifeline(spawn, 1000).ask('a', () => {})).rejects.toThrow('no such profile')
  expect(log).toMatchObject({ spawned: 1, ended: 0 })
})

it('never asks an older request again when a newer one has been made', async () => {
  const { log, spawn } = crew('never', answers)
  const line = lifeline(spawn, 1000)
  const older = expect(line.ask('old', () => {})).rejects.toThrow(Silence)
  await vi.advanceTimersByTimeAsync(500)
  const newer = line.ask('new', () => {})
  await vi.advanceTimersByTimeAsync(2500)
  await older
  expect(await newer).toBe('done new')
  expect(log.asked).toEqual(['old', 'new', 'new'])
})

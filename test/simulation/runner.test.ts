import { expect, it } from 'vitest'
import { ge2012 } from '../../src/experiments/ge2012'
import { buffersOf, createRunner, type RunRequest } from '../../src/simulation/runner'

const pause = () => new Promise<void>(resolve => setImmediate(resolve))
const request: RunRequest = {
  protocol: ge2012.protocol,
  participants: [{ profile: 'healthy' }, { profile: 'fibromyalgia' }],
  options: { every: 30, record: ['ppt'] },
}

it('runs every participant and reports progress that never falls', async () => {
  const heard: number[] = []
  const reply = await createRunner(pause)(request, share => heard.push(share))
  if (reply.status !== 'done') throw new Error('superseded without a newer request')
  expect(reply.runs.map(run => [run.profile, run.outcome.status])).toEqual([['healthy', 'completed'], ['fibromyalgia', 'completed']])
  expect(heard.length).toBeGreaterThan(2)
  expect(heard).toEqual([...heard].sort((a, b) => a - b))
  expect(Math.max(...heard)).toBeLessThanOrEqual(1)
})

it('lets the newest of many requests win and stops the one under way', async () => {
  let pauses = 0
  const run = createRunner(() => { pauses++; return pause() })
  const ignored = () => {}
  const first = run(request, ignored)
  await pause()
  await pause()
  const others = Array.from({ length: 20 }, () => run(request, ignored))
  const statuses = (await Promise.all([first, ...others])).map(reply => reply.status)
  expect(statuses).toEqual([...Array.from({ length: 20 }, () => 'superseded'), 'done'])
  let needed = 0
  await createRunner(() => { needed++; return pause() })(request, ignored)
  expect(pauses).toBeLessThan(2 * needed)
})

it('goes on after a request that cannot be run', async () => {
  const run = createRunner(pause)
  await expect(run({ ...request, participants: [{ profile: 'healthy', changes: { kX: Number.NaN } }] }, () => {})).rejects.toThrow('kX')
  expect((await run(request, () => {})).status).toBe('done')
})

it('hands over each buffer once', async () => {
  const reply = await createRunner(pause)(request, () => {})
  const buffers = buffersOf(reply)
  expect(new Set(buffers).size).toBe(buffers.length)
  expect(buffers).toHaveLength(2)
  if (reply.status !== 'done') throw new Error('superseded without a newer request')
  for (const { columns } of reply.runs) for (const { values } of Object.values(columns)) expect(buffers).toContain(values.buffer)
})

/** Simulates at several points side by side. Answers stand in the order of the points, whichever thread was first. */
import { Worker } from 'node:worker_threads'

export type Simulated = readonly (number | null)[]

export interface Threads {
  /** Rejects on the first point at which something broke that was not the simulation's own end. */
  all(points: readonly (readonly number[])[]): Promise<Simulated[]>
  end(): Promise<void>
}

type Reply = { readonly simulated: Simulated } | { readonly problem: string }

export function createThreads(count: number): Threads {
  const workers: Worker[] = []

  function all(points: readonly (readonly number[])[]): Promise<Simulated[]> {
    while (workers.length < Math.min(count, points.length)) workers.push(new Worker(new URL('./thread.mjs', import.meta.url)))
    return new Promise((resolve, reject) => {
      const answers: Simulated[] = []
      let next = 0
      let left = points.length
      if (left === 0) resolve(answers)
      const give = (worker: Worker) => {
        worker.removeAllListeners()
        if (next >= points.length) return
        const index = next++
        worker.on('error', error => reject(new Error(`a thread died: ${error.message}`)))
        worker.on('message', (reply: Reply) => {
          if ('problem' in reply) {
            reject(new Error(reply.problem))
            return
          }
          answers[index] = reply.simulated
          if (--left === 0) resolve(answers)
          give(worker)
        })
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin, windows have
        worker.postMessage(points[index])
      }
      for (const worker of workers) give(worker)
    })
  }

  return { all, end: async () => { await Promise.all(workers.splice(0).map(worker => worker.terminate())) } }
}

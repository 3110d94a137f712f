/** Gives tasks to threads, one at a time each. The order of the answers is that of the tasks, whoever finishes first. */
import { Worker } from 'node:worker_threads'
import type { Answer, Task } from './work'

export interface Pool {
  /** Tells of each answer as it comes. Rejects on the first task that fails, naming it. */
  all(tasks: readonly Task[], onAnswer: (index: number, answer: Answer) => void): Promise<void>
  end(): Promise<void>
}

type Reply = { readonly answer: Answer } | { readonly problem: string }

export function createPool(threads: number): Pool {
  const workers: Worker[] = []

  function all(tasks: readonly Task[], onAnswer: (index: number, answer: Answer) => void): Promise<void> {
    while (workers.length < Math.min(threads, tasks.length)) workers.push(new Worker(new URL('./thread.mjs', import.meta.url)))
    return new Promise((resolve, reject) => {
      let next = 0
      let left = tasks.length
      if (left === 0) resolve()
      const give = (worker: Worker) => {
        worker.removeAllListeners()
        if (next >= tasks.length) return
        const index = next++
        const name = JSON.stringify(tasks[index])
        worker.on('error', error => reject(new Error(`a thread died over ${name}: ${error.message}`)))
        worker.on('message', (reply: Reply) => {
          if ('problem' in reply) {
            reject(new Error(`${name}: ${reply.problem}`))
            return
          }
          try {
            onAnswer(index, reply.answer)
          } catch (error) {
            reject(error as Error)
            return
          }
          if (--left === 0) resolve()
          give(worker)
        })
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin, windows have
        worker.postMessage(tasks[index])
      }
      for (const worker of workers) give(worker)
    })
  }

  return { all, end: async () => { await Promise.all(workers.splice(0).map(worker => worker.terminate())) } }
}

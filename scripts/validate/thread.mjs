// One thread of `validate`: lets TypeScript be read, then answers each task with what it found or with why it could not.
import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

/* oxlint-disable unicorn/require-post-message-target-origin -- threads have no origin, windows have */
register()
const { work } = await import(new URL('./work.ts', import.meta.url).href)
parentPort?.on('message', (task) => {
  try {
    parentPort?.postMessage({ answer: work(task) })
  } catch (error) {
    parentPort?.postMessage({ problem: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) })
  }
})

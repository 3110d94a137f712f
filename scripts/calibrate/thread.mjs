// One thread of `calibrate`: lets TypeScript be read, then answers each set of values with what it simulated or with why it could not.
/* oxlint-disable unicorn/require-post-message-target-origin -- threads have no origin, windows have */
import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { simulate } = await import(new URL('./evaluate.ts', import.meta.url).href)
parentPort?.on('message', (values) => {
  try {
    parentPort?.postMessage({ simulated: simulate(values) })
  } catch (error) {
    parentPort?.postMessage({ problem: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) })
  }
})

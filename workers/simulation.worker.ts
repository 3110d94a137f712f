/** The only thread that integrates equations. No logic lives here: it opens src/simulation to the page. */
import { expose, transfer } from 'comlink'
import { buffersOf, createRunner, type OnProgress, type RunRequest } from '../src/simulation/runner'

/** A message to ourselves queues behind those that have come in meanwhile; unlike a timer it is never slowed down. */
const { port1, port2 } = new MessageChannel()
const letOthersIn = () => new Promise<void>(resolve => {
  port1.onmessage = () => resolve()
  port2.postMessage(null)
})
const run = createRunner(letOthersIn)

const api = {
  async run(request: RunRequest, onProgress: OnProgress) {
    const reply = await run(request, onProgress)
    return transfer(reply, buffersOf(reply))
  },
}
export type SimulationApi = typeof api

expose(api)

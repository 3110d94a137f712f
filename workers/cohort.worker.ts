/** A thread for virtual participants, beside the one whose runs are on screen. No logic lives here: it opens src/simulation to the page. */
import { expose } from 'comlink'
import { createCohortRunner } from '../src/simulation/cohort'

/** A message to ourselves queues behind those that have come in meanwhile; unlike a timer it is never slowed down. */
const { port1, port2 } = new MessageChannel()
const letOthersIn = () => new Promise<void>(resolve => {
  port1.onmessage = () => resolve()
  port2.postMessage(null)
})

const api = createCohortRunner(letOthersIn)
export type CohortApi = typeof api

expose(api)

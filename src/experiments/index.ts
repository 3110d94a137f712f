import type { Experiment } from './experiment'
import { ge2012 } from './ge2012'

export * from './experiment'

/** Every experiment the app offers. To add one, add its file and its line here. */
export const EXPERIMENTS: readonly Experiment[] = [ge2012]

export const experimentById = (id: string): Experiment | undefined => EXPERIMENTS.find(experiment => experiment.id === id)

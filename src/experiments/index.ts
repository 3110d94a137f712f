import type { Experiment, Study } from './experiment'
import { ge2012 } from './ge2012'

export * from './experiment'

/** Every experiment the app offers. To add one, add its file and its line here. */
export const EXPERIMENTS: readonly Experiment[] = [ge2012]

export const experimentById = (id: string): Experiment | undefined => EXPERIMENTS.find(experiment => experiment.id === id)

/** Every published experiment the model is held against. To add one, add its file and its line here. */
export const STUDIES: readonly Study[] = [ge2012]

export const studyById = (id: string): Study | undefined => STUDIES.find(study => study.id === id)

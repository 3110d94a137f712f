import type { Experiment } from './experiment'
import { ge2012 } from './ge2012'

export * from './experiment'
export { STUDIES, studyById } from './studies'

/** The experiment that the page opens with. To add another study, add its file and its line in `studies.ts`. */
export const EXPERIMENTS: readonly Experiment[] = [ge2012]

export const experimentById = (id: string): Experiment | undefined => EXPERIMENTS.find(experiment => experiment.id === id)

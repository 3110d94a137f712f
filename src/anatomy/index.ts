/** The body the model knows: 60 muscle regions, the spinal segments they report to, and how clinicians divide the same body. */
export * from './areas'
export * from './endurance'
export * from './levels'
export { MUSCLES, type Muscle, type MuscleGroup } from './muscle-groups'
export * from './regions'
export * from './provenance'

/** Brain, cord and nerve roots, for a body of glass. Not needed until one is shown: import it when it is. */
export { createPlacement, type Placement } from '../placement'
export * from './channels'
export * from './levels'
export * from './paths'
export * from './pathway'
export * from './place-shape'
export * from './shapes'

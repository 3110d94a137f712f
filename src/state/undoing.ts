/**
 * What "take back" means where one is: steps of a protocol of one's own while it is being made, steps of the set-up
 * everywhere else. The editor says of itself whether it has one; nobody here knows it, for it comes later than the page.
 */
import { provide } from './commands'
import { redo, undo } from './setup'

/** Takes a step, or says with false that the step is not this one's to take. */
export interface Stepper {
  readonly undo: () => boolean
  readonly redo: () => boolean
}

let nearer: Stepper | null = null

/** While something finer than the set-up is open. Returns how to end that. */
export function undoHereFirst(stepper: Stepper): () => void {
  nearer = stepper
  return () => { if (nearer === stepper) nearer = null }
}

/** Lets the keys take back and do again, while a screen shows what they change. Returns how to take them back. */
export function provideUndo(): () => void {
  const given = [
    provide('undo', () => { if (!nearer?.undo()) undo() }),
    provide('redo', () => { if (!nearer?.redo()) redo() }),
  ]
  return () => { for (const takeBack of given) takeBack() }
}

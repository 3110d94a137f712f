/**
 * What can be asked of the app by name. A room gives a command while it can carry it out; keys, buttons and the
 * list of keys know commands alone, so that nothing is listed that does not exist.
 */
export type Command =
  | 'run'
  | 'play' | 'earlier' | 'later' | 'previous-mark' | 'next-mark'
  | 'front' | 'back' | 'map' | 'algometer' | 'inside' | 'draw'
  | 'what-if' | 'pathway' | 'undo' | 'redo'
  | 'lecture'
  | 'reveal' | 'next-cue' | 'previous-cue' | 'black' | 'pointer' | 'hints' | 'cue-list' | 'vote-1' | 'vote-2' | 'vote-3'
  | 'theme' | 'motion' | 'help' | 'comfort'

const given = new Map<Command, () => void>()

/** Says how a command is carried out. Returns how to take it back. */
export function provide(command: Command, carryOut: () => void): () => void {
  given.set(command, carryOut)
  return () => {
    if (given.get(command) === carryOut) given.delete(command)
  }
}

export const isProvided = (command: Command) => given.has(command)

/** Carries a command out; false when no room can. */
export function perform(command: Command): boolean {
  const carryOut = given.get(command)
  carryOut?.()
  return carryOut !== undefined
}

/** What somebody expects before it is shown. Kept while the page is open, and nowhere else: it is nobody's mark. */
import { create } from 'zustand'

export const DIRECTIONS = ['up', 'unchanged', 'down'] as const
export type Direction = (typeof DIRECTIONS)[number]

export interface Guesses {
  /** By what was asked, each under the id of its claim. */
  readonly of: Readonly<Record<string, Direction>>
  readonly revealed: boolean
}

const NONE: Guesses = { of: {}, revealed: false }
export const useGuesses = create<{ readonly experiments: Readonly<Record<string, Guesses>> }>()(() => ({ experiments: {} }))

export const guessesIn = (experiments: Readonly<Record<string, Guesses>>, experiment: string): Guesses => experiments[experiment] ?? NONE

function edit(experiment: string, change: (guesses: Guesses) => Guesses) {
  useGuesses.setState(({ experiments }) => ({ experiments: { ...experiments, [experiment]: change(guessesIn(experiments, experiment)) } }))
}

/** What has been shown is not guessed any more. */
export const guess = (experiment: string, id: string, direction: Direction) =>
  edit(experiment, guesses => (guesses.revealed ? guesses : { ...guesses, of: { ...guesses.of, [id]: direction } }))
export const revealGuesses = (experiment: string) => edit(experiment, guesses => ({ ...guesses, revealed: true }))
export const forgetGuesses = (experiment: string) => edit(experiment, () => NONE)

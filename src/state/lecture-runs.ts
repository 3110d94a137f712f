/** The numbers of the cues on screen: each cue's set-up is run when it is shown, and beside it what another cue's figures need. */
import { create } from 'zustand'
import type { Cue, Deck } from '../decks/deck'
import { setupOf } from './deck-setups'
import { valuesOf, type Known } from './figures'
import { NO_TRAIL } from './history'
import { useSession } from './session'
import { useSetup, type Setup } from './setup'
import { runBeside } from './simulation-client'

interface CueFigures {
  /** By cue: a cue of a deck is one object as long as the deck is open. */
  readonly of: ReadonlyMap<Cue, Known>
}

export const useFigures = create<CueFigures>()(() => ({ of: new Map() }))

let wanted: { readonly deck: Deck; readonly cue: Cue; readonly setup: Setup } | null = null

/** Runs the set-up of a cue on the stage; its figures are read as the runs come. */
export async function showCue(deck: Deck, cue: Cue): Promise<void> {
  wanted = null
  const setup = { ...await setupOf(cue.setup) }
  wanted = { deck, cue, setup }
  useSetup.setState({ setup, ...NO_TRAIL })
  void fetchOthers(deck, cue)
}

/** Nothing is shown any more. */
export const leaveCues = () => { wanted = null }

function put(deck: Deck, cue: Cue, known: Known) {
  useFigures.setState(({ of }) => {
    const next = new Map(of).set(cue, known)
    // What waited for these figures has them now.
    for (const other of deck.cues) {
      const had = next.get(other)
      if (other === cue || !had) continue
      next.set(other, new Map([...had].map(([name, value]) => {
        const figure = other.figures![name]!
        return [name, figure.of === 'cue' && figure.cue === cue.id ? known.get(figure.figure) ?? null : value]
      })))
    }
    return { of: next }
  })
}

const othersIn = (deck: Deck) => (id: string) => useFigures.getState().of.get(deck.cues.find(cue => cue.id === id)!)

/** What another cue gives is run aside, once, where that cue has not been shown yet. */
async function fetchOthers(deck: Deck, { figures = {} }: Cue) {
  const needed = new Set(Object.values(figures).flatMap(figure => (figure.of === 'cue' ? [figure.cue] : [])))
  for (const id of needed) {
    const other = deck.cues.find(cue => cue.id === id)
    if (!other || isComplete(useFigures.getState().of.get(other))) continue
    try {
      const runs = await runBeside(await setupOf(other.setup))
      put(deck, other, valuesOf(other, runs, othersIn(deck)))
    } catch {
      // A newer cue pushed it aside, or the worker is gone: the figures stay unknown, and the sentence says so.
    }
  }
}

const isComplete = (known: Known | undefined) => known !== undefined && [...known.values()].every(value => value !== null)

/** The set-up of the cue on screen has been run: what is on the stage is what its sentences are about. */
export const isShown = (cue: Cue): boolean => wanted?.cue === cue && useSession.getState().setup === wanted.setup

useSession.subscribe(({ setup, arms, study }, before) => {
  if (!wanted || setup !== wanted.setup || (before.arms === arms && before.setup === setup)) return
  const { deck, cue } = wanted
  const first = Object.keys(Object.values(arms)[0] ?? {})[0] ?? ''
  const arm = (setup.subject.kind === 'study' ? setup.subject.arm : null) ?? (study?.arms ? study.arms[0]!.id : first)
  put(deck, cue, valuesOf(cue, { byGroup: arms, arm }, othersIn(deck)))
})

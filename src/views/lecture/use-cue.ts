/** The cue on screen: its set-up is run, and once it is revealed, the bodies are brought to its moment. */
import { useEffect, useLayoutEffect } from 'react'
import type { Cue, Deck } from '../../decks/deck'
import type { Known } from '../../state/figures'
import { glide, stopGlide } from '../../state/glide'
import { isShown, leaveCues, showCue, useFigures } from '../../state/lecture-runs'
import { pause, playback, seek } from '../../state/playback'
import { lineUp, useSession } from '../../state/session'
import { useView } from '../../state/view'

/** How long the moment takes to come about, s. */
const WATCHED = 2

const NONE: Known = new Map()

/** What the figures of the cue come to so far, and whether its run is on the stage. */
export function useCue(deck: Deck, cue: Cue, revealed: boolean): { readonly known: Known; readonly shown: boolean } {
  useEffect(() => { void showCue(deck, cue) }, [deck, cue])
  useEffect(() => leaveCues, [])
  const known = useFigures(({ of }) => of.get(cue)) ?? NONE
  // Read anew whenever the session moves on: it says which set-up its runs are of.
  const shown = useSession(() => isShown(cue))
  useMoment(cue, revealed, shown)
  return { known, shown }
}

/** Before it is revealed the bodies give nothing away: no change yet, at the first moment there is. */
function useMoment({ moment, painted, facing = 'front' }: Cue, revealed: boolean, shown: boolean) {
  useLayoutEffect(() => {
    useView.setState({ painted: revealed ? painted : 'change', heading: facing === 'front' ? 0 : Math.PI })
    if (!shown) return
    pause()
    lineUp(moment.from)
    const { from, to } = playback.getState()
    if (!revealed) {
      seek(from)
      return stopGlide
    }
    const clock = Math.min(to, Math.max(from, moment.clock))
    glide(from, clock, WATCHED)
    return stopGlide
  }, [moment, painted, facing, revealed, shown])
}

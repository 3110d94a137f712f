/**
 * Lends the stage to a screen that tells of the one experiment as it is: whatever was set up, painted or asked about
 * elsewhere is put aside and given back afterwards, so that leaving and coming back changes nothing.
 */
import { pause, playback, seek } from './playback'
import { lineUp, useSession } from './session'
import { PRESET, useSetup, type Setup } from './setup'
import { useView } from './view'

const PRESET_TEXT = JSON.stringify(PRESET)

/** Whether a set-up is the one the app opens with: the experiment as it is, nobody changed. */
export const isPreset = (setup: Setup) => setup === PRESET || JSON.stringify(setup) === PRESET_TEXT

/** Lends the stage: what is computed from here on, and shown when it is there, is the preset. Returns how to give it back. */
export function borrowStage(): () => void {
  pause()
  const session = useSession.getState()
  const setup = useSetup.getState()
  const { cursor, alignment, from, to } = playback.getState()
  const { painted, comparison, heading, selected, inside, drawing } = useView.getState()
  const changed = !isPreset(setup.setup) || !isPreset(session.setup)
  if (changed) {
    useSession.setState(useSession.getInitialState(), true)
    // A set-up of its own each time: whoever follows it computes it, also when the one before was the same.
    useSetup.setState({ setup: { ...PRESET }, past: [], future: [], gesture: null })
  }
  const lent = useSetup.getState().setup
  useView.setState({ comparison: null, heading: 0, selected: null, inside: false, drawing: false })

  return () => {
    pause()
    // Whoever borrowed it may have run other things on it.
    if (changed || useSetup.getState().setup !== lent) {
      useSession.setState(session, true)
      useSetup.setState(setup, true)
    }
    useView.setState({ painted, comparison, heading, selected, inside, drawing })
    // Where there was no run before, one is shown from its beginning.
    lineUp(alignment)
    seek(to > from ? cursor : playback.getState().from)
  }
}

/**
 * Lends the stage to a screen that tells of the one experiment as it is: whatever was set up, painted or asked about
 * elsewhere is put aside and given back afterwards, so that leaving and coming back changes nothing.
 */
import { pause, playback, seek } from './playback'
import { lineUp, useSession, type SessionState } from './session'
import { start } from './simulation-client'
import { useView } from './view'

/** Computed once for all the times the stage is lent. */
let plainRuns: SessionState['runs'] = {}

/** Whether a set-up is the one the app opens with: nothing in it but its results differs. */
function isPlain(session: SessionState): boolean {
  const first: Readonly<Record<string, unknown>> = { ...useSession.getInitialState() }
  return Object.entries(session).every(([name, value]) => name === 'runs' || name === 'status' || Object.is(value, first[name]))
}

/** Lends the stage. Returns how to give it back. */
export function borrowStage(): () => void {
  pause()
  const session = useSession.getState()
  const { cursor, alignment, from, to } = playback.getState()
  const { painted, comparison, heading, selected, inside, drawing } = useView.getState()
  const changed = !isPlain(session)
  if (changed) {
    const known = Object.keys(plainRuns).length > 0
    useSession.setState({ ...useSession.getInitialState(), runs: plainRuns, status: known ? { kind: 'ready' } : { kind: 'waiting' } }, true)
    if (!known) void start()
  }
  useView.setState({ comparison: null, heading: 0, selected: null, inside: false, drawing: false })
  const unsubscribe = useSession.subscribe(({ runs, status }) => { if (status.kind === 'ready') plainRuns = runs })

  return () => {
    unsubscribe()
    pause()
    if (changed) {
      useSession.setState(session, true)
      if (session.status.kind === 'running' || session.status.kind === 'waiting') void start()
    }
    useView.setState({ painted, comparison, heading, selected, inside, drawing })
    // Where there was no run before, one is shown from its beginning.
    lineUp(alignment)
    seek(to > from ? cursor : playback.getState().from)
  }
}

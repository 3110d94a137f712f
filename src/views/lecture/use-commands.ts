import { useEffect } from 'react'
import { provide } from '../../state/commands'
import { nextCue, previousCue, reveal, toggle, useLecture, vote } from '../../state/lecture'

/** What the keys do while a lecture is on. */
export function useCommands() {
  useEffect(() => {
    // In the dark nothing is revealed by chance: the first key brings the light back.
    const lit = (act: () => void) => () => (useLecture.getState().black ? toggle('black') : act())
    const given = [
      provide('reveal', lit(reveal)), provide('next-cue', lit(nextCue)), provide('previous-cue', lit(previousCue)),
      provide('vote-1', lit(() => vote(0))), provide('vote-2', lit(() => vote(1))), provide('vote-3', lit(() => vote(2))),
      provide('black', () => toggle('black')), provide('pointer', () => toggle('pointer')), provide('hints', () => toggle('hints')),
      provide('cue-list', lit(() => (useLecture.getState().pointer ? toggle('pointer') : toggle('listed')))),
    ]
    return () => { for (const takeBack of given) takeBack() }
  }, [])
}

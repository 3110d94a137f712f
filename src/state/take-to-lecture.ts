/** Makes what is on screen in the Lab a cue of one's own deck, and goes there. */
import { say } from '../words'
import { cueSetupOf } from './deck-setups'
import { addCue, keepDecks } from './decks-kept'
import { queryOf } from './lecture'
import { playback } from './playback'
import { deviceStorage } from './preferences'
import { go } from './route'
import { useSession } from './session'
import { useView } from './view'

/** Longest title that is made of others; a deck takes more. */
const MOST_TITLE = 120

export async function takeToLecture(): Promise<void> {
  const { setup, study, protocol } = useSession.getState()
  const { cursor, alignment } = playback.getState()
  const { painted, heading } = useView.getState()
  keepDecks(deviceStorage() as Storage | null)
  const cue = addCue({
    title: (study?.title ?? protocol.title).replaceAll(/[{}]/g, '').slice(0, MOST_TITLE).trim() || say('lecture.add.title'),
    setup: await cueSetupOf(setup),
    moment: { clock: cursor, from: alignment },
    painted,
    // The nearer of the two sides.
    facing: Math.cos(heading) >= 0 ? 'front' : 'back',
  }, say('lecture.add.title'))
  go({ screen: 'lecture', query: queryOf({ deck: 'own', minutes: null, cue }) })
}

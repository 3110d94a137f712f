import { useEffect, useMemo } from 'react'
import { deviceStorage } from '../../state/preferences'
import { cueAt, openDeck, placeOf, useLecture } from '../../state/lecture'
import { readProgress } from '../../state/lecture-channel'
import { keepDecks, keepProgress, keptProgress, OWN_KINDS, useDecks, type OwnKind } from '../../state/decks-kept'
import { useRoute } from '../../state/route'
import { useView } from '../../state/view'
import { Lobby } from './Lobby'
import { Presenting } from './Presenting'
import { isReadyId, readyDeck } from './ready'
import './lecture.css'

const isOwnKind = (id: string): id is OwnKind => OWN_KINDS.includes(id as OwnKind)

/** What this window alone remembers, until it closes. */
function windowStorage(): Storage | null {
  try {
    return globalThis.sessionStorage ?? null
  } catch {
    return null
  }
}

/** Lectures: the decks there are, one of them, or a cue of it before a room; whichever the address names. */
export function Lecture() {
  keepDecks(deviceStorage() as Storage | null)
  const query = useRoute(route => route.query)
  const place = useMemo(() => placeOf(query), [query])
  const kept = useDecks()
  const id = place.deck
  const own = id !== null && isOwnKind(id) ? kept[id] : null
  const deck = useMemo(() => (id === null ? null : isReadyId(id) ? readyDeck(id) : own), [id, own])
  useEffect(() => { if (deck) openDeck(deck, keptProgress(windowStorage(), deck.id, readProgress)) }, [deck])
  useEffect(() => useLecture.subscribe(({ deck: open, progress }, before) => { if (open && progress !== before.progress) keepProgress(windowStorage(), open.id, progress) }), [])
  // The colours for a projector are those of a lecture, and stay behind with it.
  useEffect(() => () => useView.setState({ projector: false }), [])
  const open = useLecture(lecture => lecture.deck)
  const now = deck && cueAt(deck, place)
  if (deck && now) return open === deck ? <Presenting deck={deck} cues={now.cues} at={now.at} /> : null
  return <Lobby deck={deck} id={id} minutes={place.minutes} />
}

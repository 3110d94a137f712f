import type { Deck } from '../../decks/deck'
import { deckText, problemText } from '../../decks/parse'
import { cuesIn } from '../../state/deck-setups'
import { closeRefusal, openDeckFile, OWN_KINDS, putDeck, useDecks, type OwnKind } from '../../state/decks-kept'
import { queryOf } from '../../state/lecture'
import { addressOf, go } from '../../state/route'
import { say } from '../../words'
import { Screen } from '../shell/Screen'
import { OpenFileButton, saveJson, useFileDrop } from '../theme/files'
import { DeckPage } from './DeckPage'
import { READY_IDS, readyDeck } from './ready'

interface LobbyProps {
  /** The deck that is looked at; null where none is, or none of that name is there. */
  readonly deck: Deck | null
  readonly id: string | null
  readonly minutes: number | null
}

const addressOfDeck = (id: string) => addressOf({ screen: 'lecture', query: queryOf({ deck: id, minutes: null, cue: 0 }) })

/** The decks there are, and one of them as it would be given: before anybody sits in the room. */
export function Lobby({ deck, id, minutes }: LobbyProps) {
  useFileDrop(openAndGo)
  return (
    <Screen title={deck?.title ?? say('screen.lecture')} skip={{ words: say('lecture.skip'), to: 'lecture' }}>
      <main className="lobby" id="lecture" tabIndex={-1}>
        <Refusal />
        {id !== null && !deck && <p role="status" className="lobby-note">{say('lecture.unknown')}</p>}
        {deck && id !== null
          ? <DeckPage key={id} deck={deck} id={id} cues={cuesIn(deck, minutes)} minutes={minutes} actions={<FileActions deck={deck} id={id} />} />
          : <Decks />}
      </main>
    </Screen>
  )
}

function Decks() {
  const kept = useDecks()
  const own = OWN_KINDS.flatMap(kind => { const deck = kept[kind]; return deck ? [[kind, deck] as const] : [] })
  return (
    <>
      <h1 tabIndex={-1}>{say('lecture.title')}</h1>
      <p className="lobby-lead">{say('lecture.lead')}</p>
      <h2>{say('lecture.ready')}</h2>
      <ul className="lobby-decks">{READY_IDS.map(id => <DeckLink key={id} id={id} deck={readyDeck(id)} />)}</ul>
      <h2>{say('lecture.yours')}</h2>
      {own.length === 0 ? <p className="muted">{say('lecture.yours.none')}</p> : <ul className="lobby-decks">{own.map(([id, deck]) => <DeckLink key={id} id={id} deck={deck} />)}</ul>}
      <div className="lobby-actions"><OpenFileButton label={say('lecture.open')} onFile={openAndGo} /></div>
      <p className="small muted">{say('lecture.drop')} {say('lecture.device')}</p>
    </>
  )
}

const DeckLink = ({ id, deck }: { id: string; deck: Deck }) => (
  <li><a className="card" href={addressOfDeck(id)}><b>{deck.title}</b>{deck.description && <span>{deck.description}</span>}</a></li>
)

function FileActions({ deck, id }: { deck: Deck; id: string }) {
  const own = OWN_KINDS.find(kind => kind === id)
  return (
    <>
      <button type="button" className="button secondary" onClick={() => saveJson(`${deck.id}.deck.json`, deckText(deck))}>{say('lecture.save')}</button>
      {own && <button type="button" className="button secondary" onClick={() => remove(own)}>{say('lecture.remove')}</button>}
      <a className="button quiet" href={addressOf({ screen: 'lecture' })}>{say('lecture.all')}</a>
    </>
  )
}

function remove(kind: OwnKind) {
  putDeck(kind, null)
  go({ screen: 'lecture' })
}

/** A file that was chosen or dropped; it is gone to where it could be opened. */
function openAndGo(file: File) {
  void openDeckFile(file).then(opened => { if (opened) location.hash = addressOfDeck('file') })
}

function Refusal() {
  const refusal = useDecks(decks => decks.refusal)
  if (!refusal) return null
  return (
    <div className="lobby-note" role="alert">
      <p>{say('lecture.refused', { name: refusal.name })}</p>
      <ul>{refusal.problems.map(problem => <li key={problemText(problem)}>{problemText(problem)}</li>)}</ul>
      <button type="button" className="button secondary" onClick={closeRefusal}>{say('lecture.refused.close')}</button>
    </div>
  )
}

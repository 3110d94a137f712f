import { useEffect, useMemo, useState } from 'react'
import { ge2012 } from '../../experiments/ge2012'
import { REFERENCES } from '../../parameters/references'
import { borrowStage, isPreset } from '../../state/lend'
import { useOwnDrawing } from '../../state/own-drawing'
import { seek } from '../../state/playback'
import { addressOf, useRoute } from '../../state/route'
import { lineUp, useSession } from '../../state/session'
import { useView } from '../../state/view'
import { say } from '../../words'
import { Screen } from '../shell/Screen'
import { FlatPair, OwnPair } from '../stage/flat-pair'
import { FibromyalgiaMark, HealthyMark } from '../stage/icons'
import { Segmented } from '../theme/Segmented'
import { factsOf, type Facts } from './facts'
import { BackIcon, PageIcon } from './icons'
import { PAPERS, usePaper } from './paper'
import { SCENES } from './steps'
import './handout.css'

const GROUPS = ['healthy', 'fibromyalgia'] as const
const SCENE = SCENES.later!
/** Runs of another set-up are not what the page is about. */
const NONE = {}

/** One page to print and to show: two bodies, a few sentences, and room for one's own. Nothing of it is kept or sent. */
export function Handout() {
  const runs = useSession(session => (isPreset(session.setup) ? session.runs : NONE))
  const [paper, choose] = usePaper()
  // Whoever came from their own drawing goes back to it.
  const own = useRoute(route => route.visited.own)
  useEffect(borrowStage, [])
  const facts = useMemo(() => factsOf(runs), [runs])
  useEffect(() => {
    if (!facts) return
    useView.setState({ painted: SCENE.painted, heading: SCENE.heading })
    lineUp(SCENE.alignment)
    seek(SCENE.clock!)
  }, [facts])
  return (
    <Screen title={say('screen.print')} skip={{ words: say('handout.skip'), to: 'handout' }}>
      <main className="handout" id="handout" tabIndex={-1}>
        <div className="handout-tools">
          <p>{say('handout.lead')}</p>
          <Segmented label={say('handout.paper')} value={paper} onChange={choose} choices={PAPERS.map(value => ({ value, label: value }))} />
          {own
            ? <a className="button secondary" href={addressOf({ screen: 'own', place: own.place })}><BackIcon />{say('handout.back.own')}</a>
            : <a className="button secondary" href={addressOf({ screen: 'story', place: 6 })}><BackIcon />{say('handout.back')}</a>}
          <button type="button" className="button primary" disabled={facts === null} onClick={() => window.print()}><PageIcon />{say('handout.do')}</button>
        </div>
        <article className="paper" data-paper={paper}>
          <h1 tabIndex={-1}>{say('handout.title')}</h1>
          <p>{say('handout.done')}</p>
          <p>{say('handout.later')}</p>
          <Bodies facts={facts} />
          <h2>{say('handout.shows')}</h2>
          <p>{say('handout.shows.text')}</p>
          <h2>{say('handout.me')}</h2>
          <p>{say('handout.me.text')}</p>
          <div className="paper-own"><p>{say('handout.own')}</p></div>
          <p className="paper-source">{say('handout.source', { cite: REFERENCES[ge2012.source].cite, count: ge2012.people.fibromyalgia })}</p>
        </article>
      </main>
    </Screen>
  )
}

/** Both bodies with what the tests found on each, in words: on grey paper the colours alone would not tell. */
function Bodies({ facts }: { facts: Facts | null }) {
  const told = (group: (typeof GROUPS)[number]) =>
    facts ? [say('story.call.shoulder', { way: facts.shoulderWay[group] }), say('story.call.leg', { way: facts.legWay[group] })] : []
  // A change of less than 10 % is not hatched: then there is nothing for the key to explain.
  const [hatched, setHatched] = useState(false)
  const drawn = useOwnDrawing(own => Object.keys(own.marks).length)
  return (
    <figure data-drawn={drawn > 0 || undefined}>
      <div className="paper-names">{GROUPS.map(group => <p key={group}>{group === 'healthy' ? <HealthyMark /> : <FibromyalgiaMark />}<b>{say(`stage.${group}`)}</b></p>)}</div>
      <FlatPair label={say('handout.picture', { healthy: told('healthy').join(', '), fibromyalgia: told('fibromyalgia').join(', ') })} onHatch={setHatched} />
      {drawn > 0 && <div className="paper-drawn"><p><b>{say('handout.drawn')}</b></p><OwnPair label={say('handout.drawn.picture', { count: drawn })} /><p>{say('handout.drawn.text')}</p></div>}
      <div className="paper-told" aria-hidden="true">{GROUPS.map(group => <p key={group}>{told(group).map(words => <span key={words}>{words}</span>)}</p>)}</div>
      {hatched && <figcaption>{say('handout.key')}</figcaption>}
    </figure>
  )
}

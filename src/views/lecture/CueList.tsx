import { isRevealed, goToCue, placeOf, queryOf, toggle, useLecture } from '../../state/lecture'
import type { Cue } from '../../decks/deck'
import { addressOf, useRoute } from '../../state/route'
import { say } from '../../words'
import { Dialog } from '../theme/Dialog'

/** All cues, to go to any of them; and the way out. */
export function CueList({ cues, at }: { cues: readonly Cue[]; at: number }) {
  const progress = useLecture(lecture => lecture.progress)
  const place = placeOf(useRoute(route => route.query))
  const shut = () => useLecture.setState({ listed: false })
  return (
    <Dialog title={say('lecture.cues')} className="lecture-list" onClose={shut}>
      <ol>
        {cues.map((cue, i) => (
          <li key={cue.id}>
            <button type="button" className="button quiet" aria-current={i === at ? 'step' : undefined} onClick={() => (i === at ? toggle('listed') : goToCue(i))}>
              {say('lecture.cue', { number: i + 1, title: cue.title.replaceAll(/\{[^{}]*\}/g, '…') })}{isRevealed(progress, cue) && <span aria-hidden="true"> ✓</span>}
            </button>
          </li>
        ))}
      </ol>
      {/* Of one's own deck the words can be changed: on its page, where they all are. */}
      {place.deck === 'own' && <a className="button secondary" href={addressOf({ screen: 'lecture', query: queryOf({ ...place, cue: 0 }) })} onClick={shut}>{say('lecture.edit.all')}</a>}
      <a className="button secondary" href={addressOf({ screen: 'lecture' })} onClick={shut}>{say('lecture.leave')}</a>
    </Dialog>
  )
}

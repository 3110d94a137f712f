import { isRevealed, goToCue, toggle, useLecture } from '../../state/lecture'
import type { Cue } from '../../decks/deck'
import { addressOf } from '../../state/route'
import { say } from '../../words'
import { Dialog } from '../theme/Dialog'

/** All cues, to go to any of them; and the way out. */
export function CueList({ cues, at }: { cues: readonly Cue[]; at: number }) {
  const progress = useLecture(lecture => lecture.progress)
  return (
    <Dialog title={say('lecture.cues')} className="lecture-list" onClose={() => useLecture.setState({ listed: false })}>
      <ol>
        {cues.map((cue, i) => (
          <li key={cue.id}>
            <button type="button" className="button quiet" aria-current={i === at ? 'step' : undefined} onClick={() => (i === at ? toggle('listed') : goToCue(i))}>
              {say('lecture.cue', { number: i + 1, title: cue.title.replaceAll(/\{[^{}]*\}/g, '…') })}{isRevealed(progress, cue) && <span aria-hidden="true"> ✓</span>}
            </button>
          </li>
        ))}
      </ol>
      <a className="button secondary" href={addressOf({ screen: 'lecture' })} onClick={() => useLecture.setState({ listed: false })}>{say('lecture.leave')}</a>
    </Dialog>
  )
}

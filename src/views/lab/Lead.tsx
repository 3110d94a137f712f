import { useSession } from '../../state/session'
import { useView } from '../../state/view'
import { say } from '../../words'
import { nameOf } from './study-words'

/** What one is looking at, in one breath, at the head of the page whatever its size; and what it is not. */
export function Lead() {
  return (
    <div className="lead">
      <p><b>{useDoing()} {useColour()}</b></p>
      <p>{say('lead.believed')} <small>{say('model.note')}</small></p>
    </div>
  )
}

function useDoing(): string {
  const study = useSession(session => session.study)
  const { title } = useSession(session => session.protocol)
  // As long as the longest of ours; the whole of it stands in Build.
  if (!study) return say('lead.own', { title: title.length > 72 ? `${title.slice(0, 70).trimEnd()}…` : title })
  return nameOf(study.id, 'doing') || say('lead.study', { title: study.title })
}

function useColour(): string {
  const painted = useView(view => view.painted)
  const compared = useView(view => view.comparison !== null)
  const drawing = useView(view => view.drawing)
  if (drawing) return say('own.lead')
  if (compared) return say('lead.compared')
  if (painted === 'change' || painted === 'pain') return say(`lead.${painted}`)
  return say('lead.other', { what: say(`stage.painted.${painted}`).toLocaleLowerCase() })
}

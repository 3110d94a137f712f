import { lazy, useRef, useState } from 'react'
import { armsOf, type Study as PublishedStudy } from '../../experiments/experiment'
import { ge2012 } from '../../experiments/ge2012'
import { useSession } from '../../state/session'
import { openStudy } from '../../state/setup'
import { say } from '../../words'
import { ChooseIcon } from '../theme/icons'
import { ClaimList } from './ClaimList'
import { Findings } from './Findings'
import { firmnessOf, type Firm } from './findings'
import { Later } from './Later'
import { nameOf, sayPeople, shownArm } from './study-words'
import './study.css'

const Source = lazy(() => import('./Sources').then(sources => ({ default: sources.Source })))
const Disagreeing = lazy(() => import('./SideBySide').then(({ Disagreeing: part }) => ({ default: part })))
const Picker = lazy(() => import('./Picker').then(({ Picker: part }) => ({ default: part })))

/** What was done, what was published, how firm it is, and what had to be assumed. `study` is null for a protocol of one's own. */
export function Study({ study }: { study: PublishedStudy | null }) {
  const protocol = useSession(session => session.protocol)
  const [picking, pick] = useState(false)
  return (
    <div className="study">
      <header><h2>{say('study.heading')}</h2></header>
      <button type="button" className="study-chosen" aria-haspopup="dialog" onClick={() => pick(true)}>
        <span>
          <b>{study ? nameOf(study.id, 'name') : say('study.own')}</b>
          <small>{study ? nameOf(study.id, 'short') || study.title : protocol.title}</small>
        </span>
        {study && <span aria-hidden="true">{sayPeople(study)}</span>}
        <span className="visually-hidden">{say('picker.open')}</span>
        <ChooseIcon />
      </button>
      {picking && <Later><Picker onClose={() => pick(false)} /></Later>}
      {study ? <OfStudy study={study} /> : protocol.description && <p>{protocol.description}</p>}
      <p className="model-note">{say('model.note')}</p>
    </div>
  )
}

/** What only a published study has. */
function OfStudy({ study }: { study: PublishedStudy }) {
  const disagree = useRef<HTMLDetailsElement>(null)
  const { id, source, assumed, disagreeing, protocol } = study
  // The one study whose findings all have a place and a time in both groups: they make a table.
  const experiment = id === ge2012.id ? ge2012 : null
  const showDisagreement = () => {
    disagree.current!.open = true
    disagree.current!.querySelector('summary')!.focus()
  }
  return (
    <>
      <Arms study={study} />
      <p>{nameOf(id, 'done') || (protocol?.description ?? `${protocol?.title ?? study.title}.`)}</p>
      {disagreeing.length > 0 && <button type="button" className="text-button" onClick={showDisagreement}>{say('study.disagree')}</button>}
      <p className="study-fitted small">{experiment ? say('study.fitted') : say('study.roles')}</p>
      {experiment ? <Findings experiment={experiment} /> : <ClaimList study={study} />}
      {experiment && <p className="muted small">{say('study.plusminus')}</p>}
      <details>
        <summary>{say('study.firm')}</summary>
        {experiment && <ul>{firmnessOf(experiment).map(firm => <li key={`${firm.kind}${firm.group}`}>{sayFirm(firm)}</li>)}</ul>}
        <Later><Source source={source} /></Later>
      </details>
      <details>
        <summary>{say('study.assumed')}</summary>
        <p>{say('study.assumed.lead')}</p>
        <dl>{assumed.map(({ what, because }) => <div key={what}><dt>{what}</dt><dd>{because}</dd></div>)}</dl>
      </details>
      {disagreeing.length > 0 && (
        <details ref={disagree}>
          <summary>{say('study.disagree')}</summary>
          <p>{say('study.disagree.lead')}</p>
          <Later><Disagreeing study={study} /></Later>
        </details>
      )}
    </>
  )
}

/** Which of several things done in a study is on screen. */
function Arms({ study }: { study: PublishedStudy }) {
  const shown = useSession(shownArm)
  const arms = armsOf(study)
  if (arms.length < 2) return null
  return (
    <label className="study-arms">
      <span>{say('study.arm')}</span>
      <select value={shown} onChange={event => openStudy(study.id, event.target.value)}>
        {arms.map(({ id, title, protocol }) => <option key={id} value={id}>{title ?? protocol.title}</option>)}
      </select>
    </label>
  )
}

function sayFirm({ kind, group, parts }: Firm): string {
  const row = say(`study.firm.${kind}`)
  const said = parts.map(({ firmness, minutes }) => {
    const words = say(`study.firm.${firmness}`)
    return minutes === null ? words : say('study.firm.when', { firmness: words, minutes })
  })
  return say('study.firm.line', { row: group ? say('study.firm.group', { row, group }) : row, firmness: said.join(', ') })
}

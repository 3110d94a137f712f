/** Studies that asked the same and found otherwise; loaded with all studies and the bibliography. */
import { useState } from 'react'
import { armsOf, type Study, type StudyClaim } from '../../experiments/experiment'
import { STUDIES } from '../../experiments/studies'
import { REFERENCES } from '../../parameters/references'
import { openStudy } from '../../state/setup'
import { say } from '../../words'
import { Dialog } from '../theme/Dialog'
import { Whose } from './ClaimList'
import { sayPublished } from './claim-words'
import { shortCite } from './short-cite'
import { nameOf, sayPeople } from './study-words'

export function Disagreeing({ study }: { study: Study }) {
  const [open, setOpen] = useState(false)
  const others = study.disagreeing.flatMap(({ source }) => STUDIES.find(each => each.source === source) ?? [])
  return (
    <>
      <dl>{study.disagreeing.map(({ source, found }) => <div key={source}><dt>{shortCite(source, REFERENCES[source].cite)}</dt><dd>{found}</dd></div>)}</dl>
      {others.length > 0 && <button type="button" className="button secondary" aria-haspopup="dialog" onClick={() => setOpen(true)}>{say('side.open')}</button>}
      {open && <SideBySide studies={[study, ...others]} onClose={() => setOpen(false)} />}
    </>
  )
}

const GROUPS = ['healthy', 'fibromyalgia', 'between'] as const

function SideBySide({ studies, onClose }: { studies: readonly Study[]; onClose: () => void }) {
  const choose = (id: string) => {
    openStudy(id)
    onClose()
  }
  return (
    <Dialog title={say('study.disagree')} className="wide" onClose={onClose}>
      <p>{say('side.lead')}</p>
      <div className="side-by-side-scroll" role="region" aria-label={say('side.scroll')} tabIndex={0}>
        <table className="side-by-side">
          <thead>
            <tr>
              <td />
              {studies.map((study, i) => (
                <th key={study.id} scope="col">
                  {nameOf(study.id, 'name')}
                  {i > 0 && <div><button type="button" className="button secondary" onClick={() => choose(study.id)}>{say('side.choose')}<span className="visually-hidden"> {nameOf(study.id, 'name')}</span></button></div>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr><th scope="row">{say('side.people')}</th>{studies.map(study => <td key={study.id}>{sayPeople(study, 'words')}</td>)}</tr>
            <tr><th scope="row">{say('side.done')}</th>{studies.map(study => <td key={study.id}>{armsOf(study).map(({ title, protocol }) => title ?? protocol.title).join('; ')}</td>)}</tr>
            {GROUPS.map(group => (
              <tr key={group}>
                <th scope="row">{say(`claim.group.${group}`)}</th>
                {studies.map(study => <td key={study.id}><Found claims={study.claims.filter(claim => claim.group === group)} /></td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Dialog>
  )
}

const Found = ({ claims }: { claims: readonly StudyClaim[] }) => (
  <ul>{claims.map(claim => <li key={claim.id}><Whose group={claim.group} /> {claim.claim} <b>({sayPublished(claim.published)})</b></li>)}</ul>
)

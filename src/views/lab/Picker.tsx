import { useId, useMemo, useState } from 'react'
import { STUDY_GROUPS } from '../../experiments/studies'
import type { Study } from '../../experiments/experiment'
import { useSession } from '../../state/session'
import { openStudy } from '../../state/setup'
import { say } from '../../words'
import { Dialog } from '../theme/Dialog'
import { nameOf, sayPeople } from './study-words'
import './claims.css'

/** All studies, by what they ask; typing leaves those whose name, title or findings have the words. */
export function Picker({ onClose }: { onClose: () => void }) {
  const open = useSession(session => session.study?.id)
  const [words, setWords] = useState('')
  const id = useId()
  const groups = useMemo(() => STUDY_GROUPS.map(group => ({ id: group.id, studies: (group.studies as readonly Study[]).filter(study => has(study, words)) })).filter(({ studies }) => studies.length > 0), [words])
  const count = groups.reduce((sum, { studies }) => sum + studies.length, 0)
  const choose = (study: string) => {
    openStudy(study)
    onClose()
  }
  return (
    <Dialog title={say('picker.title')} className="picker" onClose={onClose}>
      <div className="picker-search">
        <label htmlFor={id}>{say('picker.search')}</label>
        <input id={id} type="search" value={words} onChange={event => setWords(event.target.value)} />
        <p className="small muted" role="status">{say('picker.count', { count })}</p>
      </div>
      {groups.map(group => (
        <section key={group.id} aria-label={say(`picker.group.${group.id}`)}>
          <h3>{say(`picker.group.${group.id}`)}</h3>
          <ul>
            {group.studies.map(study => (
              <li key={study.id}>
                <button type="button" className="picker-study" aria-current={study.id === open} onClick={() => choose(study.id)}>
                  <span><b>{nameOf(study.id, 'name')}</b><small>{study.title}</small></span>
                  <span>{sayPeople(study, 'words')}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  )
}

/** Whether a study has every word that was typed. */
export function has(study: Study, words: string): boolean {
  const text = [nameOf(study.id, 'name'), study.title, ...study.claims.map(({ claim }) => claim)].join(' ').toLocaleLowerCase()
  return words.toLocaleLowerCase().split(/\s+/).every(word => text.includes(word))
}

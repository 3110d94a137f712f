import { lazy, Suspense, useRef, type ReactNode } from 'react'
import type { Experiment } from '../../experiments'
import { useSession } from '../../state/session'
import { formatClock, formatNumber, formatPercent, isMessageKey, say } from '../../words'
import { DirectionSign } from '../charts/DirectionGlyph'
import { GroupMark } from '../charts/GroupMark'
import { formatSpread } from '../charts/summary'
import { Boundary } from '../theme/Boundary'
import { findingsOf, firmnessOf, type Cell, type Finding, type Firm } from './findings'
import './study.css'

const Source = lazy(() => import('./Sources').then(sources => ({ default: sources.Source })))
const Disagreeing = lazy(() => import('./Sources').then(sources => ({ default: sources.Disagreeing })))

const GROUPS = ['healthy', 'fibromyalgia'] as const

/** What was done, what was published, how firm it is, and what had to be assumed. */
export function Study({ experiment }: { experiment: Experiment }) {
  const disagree = useRef<HTMLDetailsElement>(null)
  const { id, people, source, assumed, disagreeing } = experiment
  const showDisagreement = () => {
    disagree.current!.open = true
    disagree.current!.querySelector('summary')!.focus()
  }
  return (
    <div className="study">
      <header>
        <h2>{say('study.heading')}</h2>
        <button type="button" className="text-button" onClick={showDisagreement}>{say('study.disagree')}</button>
      </header>
      <div className="study-chosen">
        <p><b>{nameOf(id, 'name')}</b><small>{nameOf(id, 'short')}</small></p>
        <span aria-hidden="true">{say('study.people', people)}</span>
        <span className="visually-hidden">{say('study.people.words', people)}</span>
      </div>
      <p>{nameOf(id, 'done')}</p>
      <Findings experiment={experiment} />
      <p className="small">{say('study.fitted')}</p>
      <p className="muted small">{say('study.plusminus')}</p>
      <details>
        <summary>{say('study.firm')}</summary>
        <ul>
          {[...firmnessOf(experiment)].map(([firmness, kinds]) => (
            <li key={firmness}>{say(`study.firm.${firmness}`, { what: list(kinds.map(sayFirm)) })}</li>
          ))}
        </ul>
        <Later><Source source={source} /></Later>
      </details>
      <details>
        <summary>{say('study.assumed')}</summary>
        <p>{say('study.assumed.lead')}</p>
        <dl>{assumed.map(({ what, because }) => <div key={what}><dt>{what}</dt><dd>{because}</dd></div>)}</dl>
      </details>
      <details ref={disagree}>
        <summary>{say('study.disagree')}</summary>
        <p>{say('study.disagree.lead')}</p>
        <Later><Disagreeing disagreeing={disagreeing} /></Later>
      </details>
      <p className="model-note">{say('model.note')}</p>
    </div>
  )
}

/** What is loaded after the page; a part that cannot be had says so. */
const Later = ({ children }: { children: ReactNode }) => (
  <Boundary instead={<p>{say('study.later.missing')}</p>}><Suspense>{children}</Suspense></Boundary>
)

/** What we call an experiment; one that has no words yet goes by its id. */
function nameOf(id: string, part: 'name' | 'short' | 'done'): string {
  const key = `study.${id}.${part}`
  return isMessageKey(key) ? say(key) : part === 'name' ? id : ''
}

const sayFirm = ({ kind, group }: Firm) => {
  const row = say(`study.firm.${kind}`)
  return group ? say('study.firm.group', { row, group: say(`group.${group}.short`) }) : row
}

const list = (parts: readonly string[]) => parts.join(', ')

function Findings({ experiment }: { experiment: Experiment }) {
  const runs = useSession(session => session.runs)
  const rows = findingsOf(experiment, runs)
  return (
    <table className="findings">
      <caption className="visually-hidden">{say('study.found')}</caption>
      <thead>
        <tr>
          <td />
          {GROUPS.map(group => (
            <th key={group} scope="col"><GroupMark profile={group} size={12} /><abbr title={say(`group.${group}`)}>{say(`group.${group}.short`)}</abbr></th>
          ))}
        </tr>
      </thead>
      <tbody>{rows.filter(({ minutes }) => minutes === null).map(row => <FindingRow key={row.kind} finding={row} />)}</tbody>
      <tbody>
        <tr><th scope="rowgroup" colSpan={3}>{say('study.rows.threshold')} <small>{say('study.rows.threshold.unit')}</small></th></tr>
        {rows.filter(({ minutes }) => minutes !== null).map(row => <FindingRow key={`${row.kind}${row.minutes}`} finding={row} />)}
      </tbody>
    </table>
  )
}

function FindingRow({ finding }: { finding: Finding }) {
  return (
    <tr>
      <th scope="row">{say(`study.row.${finding.kind}`)}<small>{subtitleOf(finding)}</small></th>
      {GROUPS.map(group => <td key={group}>{finding.cells[group] && <FoundCell cell={finding.cells[group]} />}</td>)}
    </tr>
  )
}

function subtitleOf({ kind, minutes }: Finding): string {
  if (kind === 'hold' || kind === 'pain') return say(`study.row.${kind}.unit`)
  return minutes === null ? '' : say('study.row.when', { minutes })
}

function FoundCell({ cell: { claim: { group, published, set }, simulated } }: { cell: Cell }) {
  const write = published.kind === 'direction' ? formatPercent : published.unit === 's' ? formatClock : (value: number) => formatNumber(value, 1)
  return (
    <>
      {published.kind === 'direction'
        ? <b className={`found ${group}`}><DirectionSign direction={published.direction} profile={group} /> {say(`study.direction.${published.direction}`)}</b>
        : <b className={`found ${group}`}>{withSpread(published.unit === 's' ? formatClock(published.value) : formatNumber(published.value, Number.isInteger(published.value * 10) ? 1 : 2), published.spread, published.unit === 's' ? formatClock : formatSpread)}</b>}
      <small>{simulated === null ? say('study.model.none') : say(set ? 'study.model.set' : 'study.model', { value: write(simulated) })}</small>
    </>
  )
}

const withSpread = (value: string, spread: number | null, write: (value: number) => string) =>
  spread === null ? value : say('study.value', { value, spread: write(spread) })

import { lazy, Suspense, useRef, type ReactNode } from 'react'
import type { Claim, Experiment } from '../../experiments'
import { useSession } from '../../state/session'
import { formatClock, formatNumber, formatPercent, say } from '../../words'
import { DirectionSign } from '../charts/DirectionGlyph'
import { GroupMark } from '../charts/GroupMark'
import { formatSpread } from '../charts/summary'
import { Boundary } from '../theme/Boundary'
import { findingsOf, firmnessOf, type Cell, type Finding, type Firm } from './findings'
import { nameOf } from './study-words'
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
      <p className="study-fitted small">{say('study.fitted')}</p>
      <Findings experiment={experiment} />
      <p className="muted small">{say('study.plusminus')}</p>
      <details>
        <summary>{say('study.firm')}</summary>
        <ul>
          {firmnessOf(experiment).map(firm => <li key={`${firm.kind}${firm.group}`}>{sayFirm(firm)}</li>)}
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

function sayFirm({ kind, group, parts }: Firm): string {
  const row = say(`study.firm.${kind}`)
  const said = parts.map(({ firmness, minutes }) => {
    const words = say(`study.firm.${firmness}`)
    return minutes === null ? words : say('study.firm.when', { firmness: words, minutes })
  })
  return say('study.firm.line', { row: group ? say('study.firm.group', { row, group }) : row, firmness: said.join(', ') })
}

/** What was published above what the model gives, per group: every line says which it is. */
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
            <th key={group} scope="col">
              <GroupMark profile={group} size={12} />{say(`group.${group}.short`)}
              <small>{say(group === 'healthy' ? 'study.without' : 'study.with')}</small>
            </th>
          ))}
        </tr>
      </thead>
      {rows.filter(({ minutes }) => minutes === null).map(row => <FindingRows key={row.kind} finding={row} />)}
      <tbody>
        <tr><th scope="rowgroup" colSpan={3}><b>{say('study.rows.threshold')}</b> <small>{say('study.rows.threshold.unit')}. {nameOf(experiment.id, 'minutes')}</small></th></tr>
      </tbody>
      {rows.filter(({ minutes }) => minutes !== null).map(row => <FindingRows key={`${row.kind}${row.minutes}`} finding={row} />)}
    </table>
  )
}

function FindingRows({ finding }: { finding: Finding }) {
  const { kind, cells } = finding
  return (
    <tbody>
      <tr><th scope="rowgroup" colSpan={3}>{say(`study.row.${kind}`)} <small>{subtitleOf(finding)}</small></th></tr>
      <tr className="published"><th scope="row">{say('study.published')}</th>{GROUPS.map(group => <td key={group}>{cells[group] && <Published claim={cells[group].claim} />}</td>)}</tr>
      <tr className="model"><th scope="row">{say('study.model')}</th>{GROUPS.map(group => <td key={group}>{cells[group] && simulatedIn(cells[group])}</td>)}</tr>
    </tbody>
  )
}

function subtitleOf({ kind, minutes }: Finding): string {
  if (kind === 'hold' || kind === 'pain') return say(`study.row.${kind}.unit`)
  return minutes === null ? '' : say('study.row.when', { minutes })
}

function Published({ claim: { group, published } }: { claim: Claim }) {
  const className = `found ${group}`
  if (published.kind === 'direction') return <b className={className}><DirectionSign direction={published.direction} profile={group} /> {say(`study.direction.${published.direction}`)}</b>
  const { value, spread, unit } = published
  return unit === 's'
    ? <b className={className}>{withSpread(formatClock(value), spread, formatClock)}</b>
    : <b className={className}>{withSpread(formatNumber(value, Number.isInteger(value * 10) ? 1 : 2), spread, formatSpread)}</b>
}

function simulatedIn({ claim: { published, set }, simulated }: Cell): string {
  if (simulated === null) return say('study.model.none')
  const value = published.kind === 'direction' ? formatPercent(simulated) : published.unit === 's' ? formatClock(simulated) : formatNumber(simulated, 1)
  return set ? say('study.model.set', { value }) : value
}

const withSpread = (value: string, spread: number | null, write: (value: number) => string) =>
  spread === null ? value : say('study.value', { value, spread: write(spread) })

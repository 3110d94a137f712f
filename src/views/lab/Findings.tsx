/** The shoulder hold's findings as a table: every row has a place and a time in both groups. Other studies have a list. */
import type { Claim, Experiment } from '../../experiments/experiment'
import { useSession } from '../../state/session'
import { formatClock, formatNumber, formatPercent, say } from '../../words'
import { DirectionSign } from '../charts/DirectionGlyph'
import { GroupMark } from '../charts/GroupMark'
import { formatSpread } from '../charts/summary'
import { findingsOf, type Cell, type Finding } from './findings'
import { nameOf } from './study-words'

const GROUPS = ['healthy', 'fibromyalgia'] as const

/** What was published above what the model gives, per group: every line says which it is. */
export function Findings({ experiment }: { experiment: Experiment }) {
  const runs = useSession(session => session.runs)
  const baseline = useSession(session => session.baseline)
  // Where nothing is changed both are the same, and one line is enough.
  const before = Object.keys(baseline).length === 0 ? null : findingsOf(experiment, { ...runs, ...baseline })
  const rows = findingsOf(experiment, runs).map((finding, i): Row => ({ finding, before: before?.[i] ?? null }))
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
      {rows.filter(({ finding }) => finding.minutes === null).map(row => <FindingRows key={row.finding.kind} {...row} />)}
      <tbody>
        <tr><th scope="rowgroup" colSpan={3}><b>{say('study.rows.threshold')}</b> <small>{say('study.rows.threshold.unit')}. {nameOf(experiment.id, 'minutes')}</small></th></tr>
      </tbody>
      {rows.filter(({ finding }) => finding.minutes !== null).map(row => <FindingRows key={`${row.finding.kind}${row.finding.minutes}`} {...row} />)}
    </table>
  )
}

/** A finding, and the same of the participants as they were before a change. */
interface Row {
  readonly finding: Finding
  readonly before: Finding | null
}

function FindingRows({ finding, before }: Row) {
  const { kind, cells } = finding
  return (
    <tbody>
      <tr><th scope="rowgroup" colSpan={3}>{say(`study.row.${kind}`)} <small>{subtitleOf(finding)}</small></th></tr>
      <tr className="published"><th scope="row">{say('study.published')}</th>{GROUPS.map(group => <td key={group}>{cells[group] && <Published claim={cells[group].claim} />}</td>)}</tr>
      {before && <tr className="model"><th scope="row">{say('study.model.before')}</th>{GROUPS.map(group => <td key={group}>{before.cells[group] && simulatedIn(before.cells[group])}</td>)}</tr>}
      <tr className={before ? 'model changed' : 'model'}><th scope="row">{say(before ? 'study.model.changed' : 'study.model')}</th>{GROUPS.map(group => <td key={group}>{cells[group] && simulatedIn(cells[group])}</td>)}</tr>
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

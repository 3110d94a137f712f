import { isModelled, type Study, type StudyClaim } from '../../experiments/experiment'
import { compareStudy, needsPeople, type Comparison } from '../../simulation/compare'
import { useSession } from '../../state/session'
import { isModified } from '../../state/setup'
import { say } from '../../words'
import { GroupMark } from '../charts/GroupMark'
import { sayPublished, sayValue } from './claim-words'
import './claims.css'

/** What a study found, claim by claim: what was published, what the model gives, and whether the model has it at all. */
export function ClaimList({ study }: { study: Study }) {
  const arms = useSession(session => session.arms)
  const armsBefore = useSession(session => session.armsBefore)
  const modified = useSession(session => isModified(session.setup))
  const now = byId(compareStudy(study.claims, arms))
  const before = modified ? byId(compareStudy(study.claims, armsBefore)) : null
  return (
    <ul className="claims" aria-label={say('study.found')}>
      {study.claims.map(claim => (
        <li key={claim.id}>
          <p><Whose group={claim.group} /> {claim.claim}</p>
          <Values claim={claim} now={now.get(claim.id)} before={before?.get(claim.id)} changed={modified} />
        </li>
      ))}
    </ul>
  )
}

const byId = (all: readonly Comparison[]) => new Map(all.map(each => [each.id, each]))

/** The sign of its group; of a comparison both. The words come first for whoever listens. */
export const Whose = ({ group }: Pick<StudyClaim, 'group'>) => (
  <>
    <span className="visually-hidden">{say(`claim.group.${group}`)}: </span>
    {group === 'between' ? <><GroupMark profile="healthy" size={11} /><GroupMark profile="fibromyalgia" size={11} /></> : <GroupMark profile={group} size={11} />}
  </>
)

function Values({ claim, now, before, changed }: { claim: StudyClaim; now: Comparison | undefined; before: Comparison | undefined; changed: boolean }) {
  if (!isModelled(claim)) return <p className="claim-none"><b>{say('claim.not-modelled')}</b> {claim.reason}.</p>
  if (needsPeople(claim)) return <p className="claim-none"><b>{say('claim.people')}</b> {say('claim.people.why')}</p>
  const { low, high, unit } = claim.agrees
  return (
    <dl>
      <div><dt>{say('study.published')}</dt><dd>{sayPublished(claim.published)}</dd></div>
      {changed && <div><dt>{say('study.model.before')}</dt><dd>{before?.simulated ? sayValue(before.simulated.value, unit) : say('study.model.none')}</dd></div>}
      <div><dt>{say(changed ? 'study.model.changed' : 'study.model')}</dt><dd>{now?.simulated ? sayValue(now.simulated.value, unit) : say('study.model.none')}{claim.set !== undefined && ` ${say('claim.set')}`}</dd></div>
      {now && !changed && now.verdict !== 'not measured' && (
        <div className="claim-verdict" data-verdict={now.verdict}><dt className="visually-hidden">{say('claim.verdict')}</dt><dd>{say(`claim.${now.verdict}`, { low: sayValue(low, unit), high: sayValue(high, unit) })}</dd></div>
      )}
    </dl>
  )
}

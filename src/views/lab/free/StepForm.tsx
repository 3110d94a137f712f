import { useState } from 'react'
import type { MuscleGroup } from '../../../anatomy'
import type { Contraction, Step } from '../../../protocols'
import { heaviest, LEVERS, shareOf } from '../../../protocols/weights'
import { MOVEMENTS, movementOf, USUAL, type Movement } from '../../../protocols/movements'
import { change } from '../../../state/protocol-editor'
import { LONGEST, MOST_BOUTS, paceStep, replaceStep, resizeStep, SHORTEST } from '../../../state/protocol-edits'
import { formatShare, say } from '../../../words'
import { Segmented } from '../../theme/Segmented'
import { NumberField, SelectField, Switch } from './fields'
import { GROUPS, groupName, SIDES } from './places'

/** All that can be said of a step. */
export function StepForm({ step, index }: { step: Step; index: number }) {
  const length = <NumberField field="length" label={say(step.kind === 'rest' ? 'free.duration' : 'free.limit')} value={step.kind === 'rest' ? step.duration : step.until.limit} low={SHORTEST} high={LONGEST} onChange={value => change(protocol => resizeStep(protocol, index, value), `length ${index}`)} />
  return step.kind === 'rest' ? <div className="fields">{length}</div> : <WorkForm step={step} index={index} length={length} />
}

function WorkForm({ step, index, length }: { step: Contraction; index: number; length: React.ReactNode }) {
  const put = (parts: Partial<Contraction>, gesture?: string) => change(protocol => replaceStep(protocol, index, { ...step, ...parts }), gesture ?? null)
  const first = step.muscles[0]!.group
  return (
    <div className="fields">
      <MovementField step={step} onChange={put} />
      <Segmented label={say('free.side')} value={step.side} choices={SIDES.map(value => ({ value, label: say(`free.side.${value}`) }))} onChange={side => put({ side })} />
      <LoadFields step={step} index={index} onChange={put} />
      {length}
      <Switch label={say('free.until.force')} checked={(step.until.exhaustionOf ?? []).length > 0} onChange={on => put({ until: { ...step.until, exhaustionOf: on ? [first] : [] } })} />
      <Switch label={say('free.until.pain')} checked={step.until.painLimit === true} onChange={painLimit => put({ until: { ...step.until, painLimit } })} />
      <Pace index={index} />
    </div>
  )
}

/** A thousandth of strength, which is more than the form shows. */
const rounded = (step: Pick<Contraction, 'load' | 'muscles'>): { fraction: number; of: 'own' | 'healthy' } => {
  const { fraction, of } = shareOf(step)
  return { fraction: Math.round(fraction * 1000) / 1000, of }
}

/** How much is held: a share of strength, or a weight in the hand where one can be said; then with what that comes to. */
function LoadFields({ step, index, onChange }: { step: Contraction; index: number; onChange: (parts: Partial<Contraction>, gesture?: string) => void }) {
  const { load } = step
  const most = heaviest(step)
  const choose = (of: string) => onChange({ load: of === 'hand' ? { kg: 1 } : { ...rounded(step), of: of as 'own' | 'healthy' } })
  return (
    <>
      {'kg' in load
        ? <NumberField field="load" label={say('free.load.kg')} value={load.kg} low={0} high={most ?? load.kg} onChange={kg => onChange({ load: { kg } }, `load ${index}`)} />
        : <NumberField field="load" label={say('free.load')} value={Math.round(load.fraction * 1000) / 10} low={0} high={100} onChange={value => onChange({ load: { ...load, fraction: value / 100 } }, `load ${index}`)} />}
      <SelectField label={say('free.load.of')} value={'kg' in load ? 'hand' : load.of} onChange={choose}>
        <option value="own">{say('free.load.own')}</option>
        <option value="healthy">{say('free.load.healthy')}</option>
        {most !== null && <option value="hand">{say('free.load.hand')}</option>}
      </SelectField>
      {'kg' in load && most !== null && <p className="small muted">{say('free.load.kg.is', { percent: formatShare(shareOf(step).fraction * 100), body: LEVERS.body.value })}</p>}
      {most === null && <p className="small muted">{say('free.load.kg.none')}</p>}
    </>
  )
}

/** A movement, a single muscle group, or the muscles a file brought along. */
function MovementField({ step, onChange }: { step: Contraction; onChange: (parts: Partial<Contraction>) => void }) {
  const movement = movementOf(step)
  const single = step.muscles.length === 1 ? step.muscles[0]!.group : null
  const choose = (value: string) => {
    const [kind, name] = value.split(':') as [string, string]
    if (kind === 'movement') onChange({ muscles: MOVEMENTS[name as Movement], ...USUAL[name as Movement] })
    // A weight says something of its movement alone: what it came to stays.
    if (kind === 'group') onChange({ muscles: [{ group: name as MuscleGroup, share: 1 }], load: rounded(step) })
  }
  return (
    <SelectField label={say('free.movement')} value={movement ? `movement:${movement}` : single ? `group:${single}` : 'own'} onChange={choose}>
      {!movement && !single && <option value="own">{say('free.movement.own', { count: step.muscles.length })}</option>}
      <optgroup label={say('free.movement.group')}>
        {(Object.keys(MOVEMENTS) as Movement[]).map(name => <option key={name} value={`movement:${name}`}>{say(`free.movement.${name}`)}</option>)}
      </optgroup>
      <optgroup label={say('free.muscle.group')}>
        {GROUPS.map(group => <option key={group} value={`group:${group}`}>{groupName(group)}</option>)}
      </optgroup>
    </SelectField>
  )
}

/** The same work in parts, with rests between. */
function Pace({ index }: { index: number }) {
  const [bouts, setBouts] = useState(4)
  const [rest, setRest] = useState(20)
  return (
    <fieldset className="pace">
      <legend>{say('free.pace')}</legend>
      <NumberField label={say('free.pace.bouts')} value={bouts} low={2} high={MOST_BOUTS} whole onChange={setBouts} />
      <NumberField label={say('free.pace.rest')} value={rest} low={1} high={3600} onChange={setRest} />
      <button type="button" className="button secondary" onClick={() => change(protocol => paceStep(protocol, index, bouts, rest))}>{say('free.pace.do')}</button>
    </fieldset>
  )
}

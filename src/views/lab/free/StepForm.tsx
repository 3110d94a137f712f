import { useState } from 'react'
import type { MuscleGroup } from '../../../anatomy'
import type { Contraction, Step } from '../../../protocols'
import { MOVEMENTS, movementOf, USUAL, type Movement } from '../../../protocols/movements'
import { change } from '../../../state/protocol-editor'
import { LONGEST, MOST_BOUTS, paceStep, replaceStep, resizeStep, SHORTEST } from '../../../state/protocol-edits'
import { say } from '../../../words'
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
      <NumberField label={say('free.load')} value={Math.round(step.load.fraction * 1000) / 10} low={0} high={100} onChange={value => put({ load: { ...step.load, fraction: value / 100 } }, `load ${index}`)} />
      <SelectField label={say('free.load.of')} value={step.load.of} onChange={of => put({ load: { ...step.load, of: of as 'own' | 'healthy' } })}>
        <option value="own">{say('free.load.own')}</option>
        <option value="healthy">{say('free.load.healthy')}</option>
      </SelectField>
      {length}
      <Switch label={say('free.until.force')} checked={(step.until.exhaustionOf ?? []).length > 0} onChange={on => put({ until: { ...step.until, exhaustionOf: on ? [first] : [] } })} />
      <Switch label={say('free.until.pain')} checked={step.until.painLimit === true} onChange={painLimit => put({ until: { ...step.until, painLimit } })} />
      <Pace index={index} />
    </div>
  )
}

/** A movement, a single muscle group, or the muscles a file brought along. */
function MovementField({ step, onChange }: { step: Contraction; onChange: (parts: Partial<Contraction>) => void }) {
  const movement = movementOf(step)
  const single = step.muscles.length === 1 ? step.muscles[0]!.group : null
  const choose = (value: string) => {
    const [kind, name] = value.split(':') as [string, string]
    if (kind === 'movement') onChange({ muscles: MOVEMENTS[name as Movement], ...USUAL[name as Movement] })
    if (kind === 'group') onChange({ muscles: [{ group: name as MuscleGroup, share: 1 }] })
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

/** Forms of what is placed on the timeline: stimuli and readings. */
import type { MuscleGroup, RegionId } from '../../../anatomy'
import { MEASURED_QUANTITIES, type Measurement, type MeasuredQuantity, type Moment, type Protocol, type Stimulus } from '../../../protocols'
import { placeOf } from '../../../protocols/place'
import { change } from '../../../state/protocol-editor'
import { LONGEST, replaceMeasurement, replaceStimulus, SHORTEST } from '../../../state/protocol-edits'
import { say } from '../../../words'
import { Segmented } from '../../theme/Segmented'
import { NumberField, SelectField, TextField } from './fields'
import { GROUPS, groupName, placeIn, regionsOf, SIDES, type Side } from './places'
import { sayPlace } from './part-words'

export function StimulusForm({ protocol, index }: { protocol: Protocol; index: number }) {
  const stimulus = protocol.stimuli![index]!
  const put = (parts: Partial<Stimulus>, gesture?: string) => change(before => replaceStimulus(before, index, { ...stimulus, ...parts } as Stimulus), gesture ?? null)
  const number = (key: 'intensity' | 'duration' | 'width' | 'interval' | 'count') => (value: number) => put({ [key]: value }, `${key} ${index}`)
  return (
    <div className="fields">
      <WhereFields regions={stimulus.regions} onChange={regions => put({ regions: regions as readonly RegionId[] })} />
      {stimulus.kind === 'cuff'
        ? <NumberField label={say('free.occlusion')} value={Math.round(stimulus.occlusion * 1000) / 10} low={0} high={100} onChange={value => put({ occlusion: value / 100 }, `occlusion ${index}`)} />
        : <NumberField label={say('free.intensity')} value={stimulus.intensity} low={0} high={2} onChange={number('intensity')} />}
      {stimulus.kind === 'volleys' ? (
        <>
          <NumberField label={say('free.count')} value={stimulus.count} low={1} high={2000} whole onChange={number('count')} />
          <NumberField label={say('free.interval')} value={stimulus.interval} low={0.1} high={600} onChange={number('interval')} />
          <NumberField field="width" label={say('free.width')} value={stimulus.width} low={0.05} high={10} onChange={number('width')} />
        </>
      ) : <NumberField field="length" label={say('free.duration')} value={stimulus.duration} low={SHORTEST} high={LONGEST} onChange={number('duration')} />}
      <WhenFields protocol={protocol} when={stimulus.when} onChange={(when, gesture) => put({ when }, gesture)} />
      {stimulus.kind !== 'cuff' && <p className="small muted">{say('free.intensity.note')}</p>}
    </div>
  )
}

export function MeasurementForm({ protocol, index }: { protocol: Protocol; index: number }) {
  const measurement = protocol.measurements[index]!
  const { baseline: _, ...bare } = measurement
  const replace = (next: Measurement, gesture?: string) => change(before => replaceMeasurement(before, index, next), gesture ?? null)
  const put = (parts: Partial<Measurement>, gesture?: string) => replace({ ...measurement, ...parts }, gesture)
  const works = protocol.steps.find(({ id }) => id === measurement.when.step)?.kind === 'contract'
  return (
    <div className="fields">
      <TextField label={say('free.label')} value={measurement.label} most={200} onChange={label => put({ label }, `label ${index}`)} />
      <SelectField label={say('free.quantity')} value={measurement.quantity} onChange={quantity => put({ quantity: quantity as MeasuredQuantity })}>
        {MEASURED_QUANTITIES.map(quantity => <option key={quantity} value={quantity}>{say(`free.quantity.${quantity}`)}</option>)}
      </SelectField>
      <WhereFields regions={measurement.regions} working={works} onChange={regions => put({ regions })} />
      <WhenFields protocol={protocol} when={measurement.when} onChange={(when, gesture) => put({ when }, gesture)} />
      <SelectField field="baseline" label={say('free.baseline')} value={measurement.baseline ?? ''} onChange={id => replace(id === '' ? bare : { ...bare, baseline: id })}>
        <option value="">{say('free.baseline.none')}</option>
        {protocol.measurements.slice(0, index).map(({ id, label }, i) => <option key={id} value={id}>{`${i + 1}. ${label}`}</option>)}
      </SelectField>
    </div>
  )
}

interface WhereProps {
  readonly regions: readonly RegionId[] | 'working'
  /** Whether the muscle that works may be asked for. */
  readonly working?: boolean
  readonly onChange: (regions: readonly RegionId[] | 'working') => void
}

function WhereFields({ regions, working = false, onChange }: WhereProps) {
  const place = regions === 'working' ? null : placeIn(regions)
  const side: Side = place?.side ?? 'both'
  return (
    <>
      <SelectField
        field="where" label={say('free.where')} value={regions === 'working' ? 'working' : place?.group ?? 'file'}
        onChange={value => { if (value !== 'file') onChange(value === 'working' ? value : regionsOf(value as MuscleGroup, side)) }}
      >
        {regions !== 'working' && !place && <option value="file">{say('free.where.file', { count: regions.length })}</option>}
        {(working || regions === 'working') && <option value="working">{say('free.where.working')}</option>}
        {GROUPS.map(group => <option key={group} value={group}>{groupName(group)}</option>)}
      </SelectField>
      {place && <Segmented label={say('free.side')} value={side} choices={SIDES.map(value => ({ value, label: say(`free.side.${value}`) }))} onChange={value => onChange(regionsOf(place.group, value))} />}
    </>
  )
}

function WhenFields({ protocol, when, onChange }: { protocol: Protocol; when: Moment; onChange: (when: Moment, gesture?: string) => void }) {
  const edge = placeOf({ ...when, offset: 0 }, protocol.steps)
  return (
    <>
      <NumberField field="when" label={say('free.when.offset')} value={when.offset} low={edge ? -edge.seconds : 0} high={edge ? edge.left : 0} onChange={offset => onChange({ ...when, offset }, 'offset')} />
      <SelectField label={say('free.when.edge')} value={`${when.edge}:${when.step}`} onChange={value => {
        const [at, step] = value.split(':') as ['start' | 'end', string]
        onChange({ step, edge: at, offset: 0 })
      }}>
        {protocol.steps.flatMap(({ id }, i) => (['start', 'end'] as const).map(at => (
          <option key={`${at}:${id}`} value={`${at}:${id}`}>{say(`free.when.${at}`, { step: sayPlace(protocol, i) })}</option>
        )))}
      </SelectField>
    </>
  )
}

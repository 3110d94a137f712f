/** The protocol as lists: what is chosen opens where it stands, with all that can be said of it and done to it. */
import { useEffect, useRef, type ReactNode } from 'react'
import type { Protocol } from '../../../protocols'
import { change, chooseIn, useEditor, type Part, type PartKind } from '../../../state/protocol-editor'
import { addMeasurement, addStep, addStimulus } from '../../../state/protocol-edits'
import { say } from '../../../words'
import { doublePart, movePart, NUDGE, removePart, stretchPart } from './actions'
import { newReading, newRest, newStimulus, newWork, STIMULI } from './new-parts'
import { sayAt, sayLength, sayStimulus } from './part-words'
import { StepForm } from './StepForm'
import { MeasurementForm, StimulusForm } from './TimedForms'

type Say = (sentence: string) => void

export function Parts({ protocol, onSay }: { protocol: Protocol; onSay: Say }) {
  const chosen = useEditor(editor => editor.chosen)
  const { steps, stimuli = [], measurements } = protocol
  // New parts go where the hand is: behind the chosen step, or into it.
  const here = chosen?.kind === 'steps' ? Math.min(chosen.index, steps.length - 1) : steps.length - 1
  const open = (kind: PartKind, index: number) => chosen?.kind === kind && chosen.index === index
  return (
    <>
      <Section title={say('free.steps')} add={[
        [say('free.add.work'), () => change(was => addStep(was, newWork(), here + 1), null, { kind: 'steps', index: here + 1 })],
        [say('free.add.rest'), () => change(was => addStep(was, newRest(), here + 1), null, { kind: 'steps', index: here + 1 })],
      ]}>
        <ol>
          {steps.map((step, index) => (
            <Row key={step.id} part={{ kind: 'steps', index }} name={`${index + 1}. ${sayLength(step)}`} open={open('steps', index)} onSay={onSay} stretches last={steps.length === 1}>
              <StepForm step={step} index={index} />
            </Row>
          ))}
        </ol>
      </Section>
      <Section title={say('free.stimuli')} none={stimuli.length === 0 ? say('free.stimuli.none') : null} add={STIMULI.map(name => [
        say(`free.new.${name}`), () => change(was => addStimulus(was, newStimulus(name, was, here)), null, { kind: 'stimuli', index: stimuli.length }),
      ])}>
        <ul>
          {stimuli.map((stimulus, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a stimulus has no name but its place
            <Row key={index} part={{ kind: 'stimuli', index }} name={sayAt(sayStimulus(stimulus), stimulus, protocol)} open={open('stimuli', index)} onSay={onSay} stretches={stimulus.kind !== 'volleys'}>
              <StimulusForm protocol={protocol} index={index} />
            </Row>
          ))}
        </ul>
      </Section>
      <p className="small muted">{say('free.left-out')}</p>
      <Section title={say('free.measurements')} none={measurements.length === 0 ? say('free.measurements.none') : null} add={[
        [say('free.add.reading'), () => change(was => addMeasurement(was, newReading(was, here)), null, { kind: 'measurements', index: measurements.length })],
      ]}>
        <ul>
          {measurements.map((measurement, index) => (
            <Row key={measurement.id} part={{ kind: 'measurements', index }} name={`${index + 1}. ${sayAt(measurement.label || say('free.reading.label'), measurement, protocol)}`} open={open('measurements', index)} onSay={onSay}>
              <MeasurementForm protocol={protocol} index={index} />
            </Row>
          ))}
        </ul>
      </Section>
    </>
  )
}

function Section({ title, none = null, add, children }: { title: string; none?: string | null; add: readonly (readonly [name: string, onClick: () => void])[]; children: ReactNode }) {
  return (
    <section className="free-section" aria-label={title}>
      <h3>{title}</h3>
      {none === null ? children : <p className="small muted">{none}</p>}
      <div className="free-add">
        {add.map(([name, onClick]) => (
          <button key={name} type="button" className="button secondary" aria-label={say('free.add', { what: name })} onClick={onClick}>
            <span aria-hidden="true">+</span>{name}
          </button>
        ))}
      </div>
    </section>
  )
}

interface RowProps {
  readonly part: Part
  readonly name: string
  readonly open: boolean
  readonly onSay: Say
  readonly stretches?: boolean
  /** The only one left, which stays. */
  readonly last?: boolean
  readonly children: ReactNode
}

function Row({ part, name, open, onSay, stretches = false, last = false, children }: RowProps) {
  const row = useRef<HTMLLIElement>(null)
  // What is chosen on the strip is brought into sight here.
  useEffect(() => { if (open) row.current?.scrollIntoView({ block: 'nearest' }) }, [open])
  return (
    <li ref={row} className="free-row" data-open={open}>
      <button type="button" className="free-name" aria-expanded={open} onClick={() => chooseIn(open ? null : part)}>{name}</button>
      {open && (
        <div className="free-open">
          {children}
          <div className="free-do">
            <Do name={say('free.earlier')} sign="←" onClick={() => movePart(part, -1)} />
            <Do name={say('free.later')} sign="→" onClick={() => movePart(part, 1)} />
            {stretches && <Do name={say('free.shorter')} sign="−" onClick={() => stretchPart(part, -NUDGE)} />}
            {stretches && <Do name={say('free.longer')} sign="+" onClick={() => stretchPart(part, NUDGE)} />}
            <button type="button" className="button quiet" onClick={() => doublePart(part)}>{say('free.double')}</button>
            {!last && <button type="button" className="button quiet" onClick={() => onSay(removePart(part))}>{say('free.remove')}</button>}
          </div>
        </div>
      )}
    </li>
  )
}

const Do = ({ name, sign, onClick }: { name: string; sign: string; onClick: () => void }) => (
  <button type="button" className="button secondary icon" aria-label={name} title={name} onClick={onClick}><span aria-hidden="true">{sign}</span></button>
)

/** What does not fit, in words, with the part and the field of the form that it concerns. */
import type { Protocol } from '../../../protocols'
import type { ProtocolProblem } from '../../../protocols/parse'
import type { Part, PartKind } from '../../../state/protocol-editor'
import { say } from '../../../words'
import { sayPlace, sayStep, sayStimulus, seconds } from './part-words'

export const FIELDS = ['when', 'length', 'where', 'baseline', 'width', 'load', 'other'] as const
export type FieldName = (typeof FIELDS)[number]

export interface Said {
  readonly text: string
  /** Where to go to mend it; null for what concerns the whole. */
  readonly part: Part | null
  readonly field: FieldName
  /** "Step 2 (Grip), length"; empty for the whole. */
  readonly place: string
}

/** Of which part a path such as `measurements[3].when.offset` speaks; null when no such part is there. */
export function partAt(path: string, protocol: Protocol): Part | null {
  const [, kind, digits] = /^(steps|stimuli|measurements)\[(\d+)\]/.exec(path) ?? []
  const index = Number(digits)
  return kind !== undefined && index < (protocol[kind as PartKind]?.length ?? 0) ? { kind: kind as PartKind, index } : null
}

export function fieldAt(path: string): FieldName {
  const rest = path.replace(/^[a-z]+\[\d+\]\.?/, '')
  if (rest.startsWith('when')) return 'when'
  if (rest.startsWith('duration') || rest.startsWith('until.limit')) return 'length'
  if (rest.startsWith('regions')) return 'where'
  if (rest.startsWith('baseline')) return 'baseline'
  if (rest.startsWith('load')) return 'load'
  return rest.startsWith('width') ? 'width' : 'other'
}

export function sayProblem(problem: ProtocolProblem, protocol: Protocol): Said {
  const { path } = problem
  const part = partAt(path, protocol)
  const field = fieldAt(path)
  const what = sayWhat(problem, protocol)
  if (!part) return { text: say('problem.whole', { what }), part, field, place: '' }
  const [name, fieldName] = [sayPart(part, protocol), say(`problem.field.${field}`)]
  return { text: say('problem.at', { part: name, field: fieldName, what }), part, field, place: `${name}, ${fieldName}` }
}

function sayPart({ kind, index }: Part, protocol: Protocol): string {
  const what = kind === 'steps' ? sayStep(protocol.steps[index]!)
    : kind === 'stimuli' ? sayStimulus(protocol.stimuli![index]!)
      : protocol.measurements[index]!.label || say('free.reading.label')
  return say(`problem.part.${kind}`, { index: index + 1, what })
}

/** What the door found; in its own words where it is no misfit: those name the value. */
function sayWhat({ message, misfit }: ProtocolProblem, protocol: Protocol): string {
  switch (misfit?.what) {
    case undefined: return message
    case 'before-start': case 'after-end': return say(`problem.${misfit.what}`, { seconds: seconds(misfit.seconds) })
    case 'unforeseen': return say('problem.unforeseen', { seconds: seconds(misfit.seconds), step: sayPlace(protocol, protocol.steps.findIndex(({ id }) => id === misfit.step)) })
    case 'too-long': case 'too-many-volleys': case 'too-many-readings': case 'too-heavy': return say(`problem.${misfit.what}`, { got: seconds(misfit.got), most: seconds(misfit.most) })
    case 'too-wide': return say('problem.too-wide', { interval: seconds(misfit.interval) })
    case 'nobody-works': case 'no-weight': return say(`problem.${misfit.what}`)
    case 'two-cuffs': return say('problem.two-cuffs', { other: misfit.other + 1 })
    case 'baseline-later': case 'baseline-differs': return say(`problem.${misfit.what}`, { baseline: protocol.measurements.find(({ id }) => id === misfit.baseline)?.label ?? misfit.baseline })
  }
}

/** What can be done to the part that is chosen: the same for buttons, keys and the list. */
import { change, useEditor, type Part } from '../../../state/protocol-editor'
import * as edits from '../../../state/protocol-edits'
import { longest, type Protocol } from '../../../protocols'
import { say } from '../../../words'

/** How much a key or a press changes a length or a moment, s. */
export const NUDGE = 5

export function removePart({ kind, index }: Part): string {
  const { protocol } = useEditor.getState().draft!
  const before = countOf(protocol)
  change(was => (kind === 'steps' ? edits.removeStep(was, index) : kind === 'stimuli' ? edits.removeStimulus(was, index) : edits.removeMeasurement(was, index)))
  const after = countOf(useEditor.getState().draft!.protocol)
  return before === after ? '' : say('free.removed', { count: before - after - 1 })
}

const countOf = ({ steps, stimuli = [], measurements }: Protocol): number => steps.length + stimuli.length + measurements.length

export function doublePart({ kind, index }: Part) {
  if (kind === 'steps') return change(was => edits.duplicateStep(was, index), null, { kind, index: index + 1 })
  const { protocol } = useEditor.getState().draft!
  if (kind === 'stimuli') return change(was => edits.addStimulus(was, protocol.stimuli![index]!), null, { kind, index: protocol.stimuli!.length })
  const { id: _, ...rest } = protocol.measurements[index]!
  change(was => edits.addMeasurement(was, rest), null, { kind, index: protocol.measurements.length })
}

/** Earlier (-1) or later (1): a step among the others, a moment by some seconds. */
export function movePart({ kind, index }: Part, by: -1 | 1) {
  if (kind === 'steps') {
    const { length } = useEditor.getState().draft!.protocol.steps
    const to = Math.min(length - 1, Math.max(0, index + by))
    if (to !== index) change(was => edits.moveStep(was, index, to), null, { kind, index: to })
    return
  }
  shift({ kind, index }, by * NUDGE)
}

/** Moves a stimulus or reading by so many seconds, as far as it can be. */
export function shift({ kind, index }: Part, seconds: number, gesture: string | null = null) {
  change((was) => {
    const part = kind === 'stimuli' ? was.stimuli?.[index] : was.measurements[index]
    const time = part && edits.timeOf(part.when, was.steps)
    if (!part || time === null || time === undefined) return was
    const when = edits.movedTo(part.when, was.steps, time + seconds)
    return kind === 'stimuli' ? edits.replaceStimulus(was, index, { ...was.stimuli![index]!, when }) : edits.replaceMeasurement(was, index, { ...was.measurements[index]!, when })
  }, gesture)
}

/** Longer or shorter by so many seconds, never below one; of a stimulus that lasts, and of a step. */
export function stretchPart({ kind, index }: Part, seconds: number) {
  if (kind === 'steps') {
    return change((was) => {
      const length = longest(was.steps[index]!)
      return edits.resizeStep(was, index, Math.max(Math.min(1, length), length + seconds))
    })
  }
  const stimulus = kind === 'stimuli' ? useEditor.getState().draft!.protocol.stimuli?.[index] : undefined
  if (stimulus && stimulus.kind !== 'volleys') change(was => edits.replaceStimulus(was, index, { ...stimulus, duration: Math.min(edits.LONGEST, Math.max(1, stimulus.duration + seconds)) }))
}

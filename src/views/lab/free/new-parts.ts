/** What a new part of a protocol is, before it is changed. */
import type { Measurement, Protocol, Step, Stimulus } from '../../../protocols'
import { MOVEMENTS, USUAL } from '../../../protocols/movements'
import { momentAt, spansOf, type Nameless } from '../../../state/protocol-edits'
import { say } from '../../../words'

export const newWork = (): Nameless<Step> => ({ kind: 'contract', muscles: MOVEMENTS.armsOut, ...USUAL.armsOut, until: { limit: 20 } })
export const newRest = (): Nameless<Step> => ({ kind: 'rest', duration: 40 })

export const STIMULI = ['saline', 'cold', 'pressure', 'taps', 'cuff'] as const
export type StimulusName = (typeof STIMULI)[number]

/**
 * A stimulus at the start of a step. Strengths are those of the example files, assumed there; steady pressure is given that of
 * cold water for want of a number of its own; a tourniquet shuts the flow off whole.
 */
export function newStimulus(name: StimulusName, { steps }: Protocol, step: number): Stimulus {
  const when = { step: steps[step]!.id, edge: 'start', offset: 0 } as const
  switch (name) {
    case 'saline': return { kind: 'nociceptive', regions: ['tibialis_anterior_R'], when, intensity: 0.5, duration: 480 }
    case 'cold': return { kind: 'nociceptive', regions: ['hand_L'], when, intensity: 0.35, duration: 60 }
    case 'pressure': return { kind: 'nociceptive', regions: ['upper_trapezius_R'], when, intensity: 0.35, duration: 30 }
    case 'taps': return { kind: 'volleys', regions: ['hand_R'], when, intensity: 0.06, width: 0.7, interval: 3, count: 10 }
    case 'cuff': return { kind: 'cuff', regions: ['biceps_R', 'forearm_flex_R', 'forearm_ext_R', 'hand_R'], when, occlusion: 1, duration: 120 }
  }
}

/** A threshold of the shoulders at the start of a step; of a second one on, compared with the first of its kind. */
export function newReading({ steps, measurements }: Protocol, step: number): Nameless<Measurement> {
  const regions = ['upper_trapezius_L', 'upper_trapezius_R'] as const
  const first = measurements.find(({ quantity, regions: there }) => quantity === 'ppt' && there !== 'working' && there.join() === regions.join())
  const earlier = first && steps.findIndex(({ id }) => id === first.when.step) < step
  return {
    label: say('free.reading.label'), quantity: 'ppt', regions, when: momentAt(steps, spansOf(steps)[step]!.start),
    ...(earlier && { baseline: first.id }),
  }
}

/** What the model can carry of what people name: steady holds of some muscles. Lengths are our choice, after no study. */
import type { Protocol } from '../../protocols'
import { MOVEMENTS, USUAL, type Movement } from '../../protocols/movements'
import type { Held } from '../../state/own-answers'
import { PRESET, type Setup } from '../../state/setup'

interface Effort {
  readonly movement: Movement
  /** How long it is held, s. Assumed: as long as such a thing often takes, and no longer than both can hold it. */
  readonly seconds: number
}

export const EFFORTS: Readonly<Record<Held, Effort>> = {
  arms: { movement: 'armsOut', seconds: 60 },
  standing: { movement: 'standing', seconds: 1200 },
  desk: { movement: 'desk', seconds: 1800 },
  hands: { movement: 'grip', seconds: 60 },
}

/** How long it is looked at afterwards, s. */
export const AFTER = 1200

const setups = new Map<Held, Setup>()

/** The set-up of an effort: both people hold the same for the same time. One object each, so that it is not run twice. */
export function setupOf(held: Held): Setup {
  const known = setups.get(held) ?? { ...PRESET, subject: { kind: 'protocol' as const, protocol: protocolOf(held) } }
  setups.set(held, known)
  return known
}

/** A minute of rest, the hold with both sides, and twenty minutes afterwards. */
export function protocolOf(held: Held): Protocol {
  const { movement, seconds } = EFFORTS[held]
  return {
    nocilab: 'protocol', version: 1, id: `own-${held}`, title: held,
    steps: [
      { kind: 'rest', id: 'before', duration: 60 },
      { kind: 'contract', id: 'hold', muscles: MOVEMENTS[movement], ...USUAL[movement], side: 'both', until: { limit: seconds } },
      { kind: 'rest', id: 'after', duration: AFTER },
    ],
    stimuli: [], measurements: [],
  }
}

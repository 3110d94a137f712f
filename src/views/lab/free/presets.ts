/** What a protocol can be begun with: the example files, through the same door as any file, and an empty one. */
import type { Protocol } from '../../../protocols'
import { parseProtocol, problemText } from '../../../protocols/parse'
import coldWater from '../../../protocols/examples/cold-water.json'
import gripHold from '../../../protocols/examples/grip-hold.json'
import hypertonicSaline from '../../../protocols/examples/hypertonic-saline.json'
import paceIt from '../../../protocols/examples/pace-it.json'
import thighHold from '../../../protocols/examples/thigh-hold.json'
import windUp from '../../../protocols/examples/wind-up.json'
import { say } from '../../../words'

export const PRESETS = {
  'pace-it': paceIt, 'grip-hold': gripHold, 'thigh-hold': thighHold, 'cold-water': coldWater, 'hypertonic-saline': hypertonicSaline, 'wind-up': windUp,
} as const
export type PresetId = keyof typeof PRESETS
export const PRESET_IDS = Object.keys(PRESETS) as readonly PresetId[]

/** Throws when an example of ours is no protocol, which a test rules out. */
export function presetOf(id: PresetId): Protocol {
  const parsed = parseProtocol(PRESETS[id])
  if (!parsed.ok) throw new Error(parsed.problems.map(problemText).join('\n'))
  const { $schema: _, ...protocol } = parsed.protocol
  return protocol
}

/** A minute of rest, to add to. */
export const emptyProtocol = (): Protocol => ({
  nocilab: 'protocol', version: 1, id: 'my-protocol', title: say('free.empty.title'),
  steps: [{ kind: 'rest', id: 'rest', duration: 60 }], stimuli: [], measurements: [],
})

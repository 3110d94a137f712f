/** Stimuli whose strength is found for each person beforehand, as a test of moderate pain is: so strong that this person rates it as asked. */
import { regionIndex } from '../anatomy'
import type { NociceptiveInput, Protocol } from '../protocols'
import { createEngine, look } from './engine'
import type { Participant } from './participant'

/** The strongest input a protocol may ask for. */
const STRONGEST = 2
/** Halvings of it: to a millionth. */
const HALVINGS = 21

/** The protocol as this participant gets it: every `rated` stimulus with the intensity that was found, all else as it is. */
export function adjusted(participant: Participant, protocol: Protocol): Protocol {
  if (!protocol.stimuli?.some(stimulus => stimulus.kind === 'nociceptive' && stimulus.rated !== undefined)) return protocol
  return { ...protocol, stimuli: protocol.stimuli.map(stimulus => (stimulus.kind === 'nociceptive' && stimulus.rated !== undefined ? { ...stimulus, intensity: found(participant, stimulus, stimulus.rated) } : stimulus)) }
}

/** By bisection, from rest and before anything builds up. Nothing where it hurts as much already, the strongest where nothing is enough. */
function found(participant: Participant, { regions }: NociceptiveInput, rated: number): number {
  const engine = createEngine(participant, 'reduced')
  const places = regions.map(regionIndex)
  const ratedAt = (intensity: number): number => {
    for (const place of places) engine.inputs.exo[place] = intensity
    engine.seen.set(participant.rest)
    const { nrs } = look(engine)
    return places.reduce((sum, place) => sum + nrs[place], 0) / places.length
  }
  let low = 0
  let high = STRONGEST
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2
    if (ratedAt(middle) < rated) low = middle
    else high = middle
  }
  return low
}

/**
 * What happens when, as far as it is known. A step that ends by exhaustion or pain ends at a time nobody knows, so the
 * moments tied to its end, and to all that follows, are entered when it has come.
 */
import { regionIndex } from '../anatomy'
import { isOpenEnded, longest, type Measurement, type Moment, type Protocol, type Stimulus } from '../protocols'
import type { Inputs } from '../model/flows'
import { workingRegions } from './effort'

export type Entry =
  | { readonly kind: 'measure'; readonly time: number; readonly measurement: Measurement }
  | { readonly kind: 'change'; readonly time: number; readonly input: 'exo' | 'pulse' | 'cuff'; readonly regions: readonly number[]; readonly by: number }

export interface Agenda {
  readonly protocol: Protocol
  /** By time; of entries at one time, readings stand before changes. */
  readonly entries: Entry[]
  /** Every moment known so far, by which stretch of TOGETHER it lies in. */
  readonly moments: Map<number, number>
  /** Steps whose start, and whose end, has been entered. */
  readonly started: Set<string>
  readonly ended: Set<string>
}

/** The muscles that work under a protocol, or to which something is done: the others rest from its start to its end. */
export const concerned = ({ steps, stimuli = [] }: Protocol): readonly number[] => [...new Set([
  ...steps.flatMap(step => (step.kind === 'contract' ? workingRegions(step) : [])),
  ...stimuli.flatMap(({ regions }) => regions.map(regionIndex)),
])]

/**
 * Moments this close, s, are one: the same seconds added up in another order differ in their last digit, and a reading
 * must neither miss the end of the run by that nor fall on the wrong side of a change.
 */
const TOGETHER = 1e-6

export const createAgenda = (protocol: Protocol): Agenda => ({ protocol, entries: [], moments: new Map(), started: new Set(), ended: new Set() })

/** Step number `index` starts at `time`: enters every moment that is now known, up to the next open end. */
export function learnStart(agenda: Agenda, index: number, time: number): void {
  const { steps } = agenda.protocol
  // Edges of steps come first: they are where the run itself stops, and what is close to one belongs to it.
  let at = time
  for (let i = index; i < steps.length; i++) {
    agenda.moments.set(Math.round(at / TOGETHER), at)
    if (isOpenEnded(steps[i])) break
    at += longest(steps[i])
  }
  agenda.moments.set(Math.round(at / TOGETHER), at)
  at = time
  for (let i = index; i < steps.length; i++) {
    enter(agenda, 'start', steps[i].id, at, agenda.started)
    if (isOpenEnded(steps[i])) return
    at += longest(steps[i])
    enter(agenda, 'end', steps[i].id, at, agenda.ended)
  }
}

/** Step number `index` has ended at `time`. */
export function learnEnd(agenda: Agenda, index: number, time: number): void {
  enter(agenda, 'end', agenda.protocol.steps[index].id, time, agenda.ended)
  learnStart(agenda, index + 1, time)
}

/** Time of the next entry; Infinity when nothing is known to come. */
export const nextTime = ({ entries }: Agenda): number => (entries.length > 0 ? entries[0].time : Infinity)

/** Takes the next entry if it is of this kind and due. */
export function takeDue<K extends Entry['kind']>({ entries }: Agenda, time: number, kind: K): Extract<Entry, { kind: K }> | undefined {
  const [next] = entries
  if (!next || next.time > time || next.kind !== kind) return undefined
  entries.shift()
  return next as Extract<Entry, { kind: K }>
}

/** Stimuli add up; what one brings it takes away again. */
export function applyChange({ input, regions, by }: Extract<Entry, { kind: 'change' }>, inputs: Inputs): void {
  for (const region of regions) {
    const sum = inputs[input][region] + by
    // What is left of adding and taking away is rounding, not a stimulus.
    inputs[input][region] = Math.abs(sum) < 1e-12 ? 0 : sum
  }
}

function enter(agenda: Agenda, edge: Moment['edge'], step: string, time: number, known: Set<string>): void {
  const { protocol, entries } = agenda
  if (known.has(step)) return
  known.add(step)
  const here = (when: Moment) => when.step === step && when.edge === edge
  for (const measurement of protocol.measurements) {
    if (here(measurement.when)) entries.push({ kind: 'measure', time: momentAt(agenda, time + measurement.when.offset), measurement })
  }
  for (const stimulus of protocol.stimuli ?? []) {
    if (here(stimulus.when)) entries.push(...changesOf(agenda, stimulus, time + stimulus.when.offset))
  }
  entries.sort((a, b) => a.time - b.time || rank(a) - rank(b))
}

/** The known moment that this one is, or this one, known from now on. */
function momentAt({ moments }: Agenda, time: number): number {
  const stretch = Math.round(time / TOGETHER)
  const known = moments.get(stretch) ?? moments.get(stretch - 1) ?? moments.get(stretch + 1)
  if (known === undefined) moments.set(stretch, time)
  return known ?? time
}

const rank = (entry: Entry) => (entry.kind === 'measure' ? 0 : 1)

function changesOf(agenda: Agenda, stimulus: Stimulus, from: number): Entry[] {
  const regions = stimulus.regions.map(regionIndex)
  const between = (input: 'exo' | 'pulse' | 'cuff', start: number, end: number, by: number): Entry[] => [
    { kind: 'change', time: momentAt(agenda, start), input, regions, by },
    { kind: 'change', time: momentAt(agenda, end), input, regions, by: -by },
  ]
  switch (stimulus.kind) {
    case 'nociceptive': return between('exo', from, from + stimulus.duration, stimulus.intensity)
    case 'cuff': return between('cuff', from, from + stimulus.duration, stimulus.occlusion)
    case 'volleys': return Array.from({ length: stimulus.count }, (_, n) => from + n * stimulus.interval)
      .flatMap(start => between('pulse', start, start + stimulus.width, stimulus.intensity))
  }
}

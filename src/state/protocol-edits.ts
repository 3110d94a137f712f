/**
 * Edits of a protocol, each a pure function from one protocol to the next. None throws, whatever numbers it is handed: a
 * length is kept within what the format allows, and what an edit leaves that does not fit together (a reading after the
 * end of the run) is for `problemsOf` to name, not for an edit to change behind a person's back.
 */
import type { Measurement, Moment, Protocol, Step, Stimulus } from '../protocols'
import { isOpenEnded, longest } from '../protocols'
import { placeOf } from '../protocols/place'

/** A step, stimulus or measurement that has no name yet: the edit that adds it gives it one. */
export type Nameless<T> = T extends { readonly id: string } ? Omit<T, 'id'> : never

/** Shortest and longest step, s. */
export const SHORTEST = 0.001
export const LONGEST = 6 * 3600

/** Within limits, to the millisecond; the lower limit for what is no number. JSON has no negative zero: adding 0 takes it away. */
const within = (value: number, low: number, high: number): number => Math.round(Math.min(high, Math.max(low, Number.isNaN(value) ? low : value)) * 1000) / 1000 + 0

const inserted = <T>(list: readonly T[], at: number, item: T): readonly T[] => [...list.slice(0, at), item, ...list.slice(at)]
const without = <T>(list: readonly T[], at: number): readonly T[] => list.filter((_, i) => i !== at)
const replaced = <T>(list: readonly T[], at: number, item: T): readonly T[] => list.map((each, i) => (i === at ? item : each))
/** A whole number that is a place in a list of this length. */
const place = (at: number, length: number): number => Math.min(length, Math.max(0, Number.isNaN(at) ? 0 : Math.trunc(at)))

/** `base`, or `base-2`, `base-3` and so on: the first name that is free. */
export function freeId(base: string, taken: readonly { readonly id: string }[]): string {
  const stem = base.replace(/-\d+$/, '').slice(0, 58)
  const names = new Set(taken.map(({ id }) => id))
  if (!names.has(stem)) return stem
  for (let n = 2; ; n++) if (!names.has(`${stem}-${n}`)) return `${stem}-${n}`
}

// ---- steps

export const addStep = (protocol: Protocol, step: Nameless<Step>, at = protocol.steps.length): Protocol => ({
  ...protocol,
  steps: inserted(protocol.steps, place(at, protocol.steps.length), { ...step, id: freeId(step.kind === 'rest' ? 'rest' : 'work', protocol.steps) } as Step),
})

/** Takes what is tied to it along; the last step stays, for a protocol has one at least. */
export function removeStep(protocol: Protocol, at: number): Protocol {
  const gone = protocol.steps[at]
  if (!gone || protocol.steps.length === 1) return protocol
  const stays = ({ when }: { readonly when: Moment }) => when.step !== gone.id
  const next = { ...protocol, steps: without(protocol.steps, at), measurements: protocol.measurements.filter(stays) }
  return withoutLostBaselines(protocol.stimuli ? { ...next, stimuli: protocol.stimuli.filter(stays) } : next)
}

export function moveStep(protocol: Protocol, from: number, to: number): Protocol {
  const step = protocol.steps[from]
  return step ? { ...protocol, steps: inserted(without(protocol.steps, from), place(to, protocol.steps.length - 1), step) } : protocol
}

/** The same once more, right behind it; what is tied to the first is not doubled. */
export function duplicateStep(protocol: Protocol, at: number): Protocol {
  const step = protocol.steps[at]
  return step ? { ...protocol, steps: inserted(protocol.steps, at + 1, { ...step, id: freeId(step.id, protocol.steps) }) } : protocol
}

/** A step's length, or the longest it may take. */
export function resizeStep(protocol: Protocol, at: number, seconds: number): Protocol {
  const step = protocol.steps[at]
  if (!step) return protocol
  const length = within(seconds, SHORTEST, LONGEST)
  return replaceStep(protocol, at, step.kind === 'rest' ? { ...step, duration: length } : { ...step, until: { ...step.until, limit: length } })
}

/** Puts a changed step in place of the old one, under the old name. Only who works in it can end it by tiring. */
export function replaceStep(protocol: Protocol, at: number, step: Step): Protocol {
  const before = protocol.steps[at]
  return before ? { ...protocol, steps: replaced(protocol.steps, at, fitting({ ...step, id: before.id })) } : protocol
}

function fitting(step: Step): Step {
  if (step.kind === 'rest' || !step.until.exhaustionOf) return step
  const groups = step.muscles.map(({ group }) => group)
  const kept = step.until.exhaustionOf.filter((group) => groups.includes(group))
  // Where none of them works any more, the first that does takes their place: an effort to exhaustion stays one.
  const exhaustionOf = kept.length > 0 || step.until.exhaustionOf.length === 0 ? kept : groups.slice(0, 1)
  return { ...step, until: { ...step.until, exhaustionOf } }
}

/** Most bouts that one effort is split into. */
export const MOST_BOUTS = 60

/**
 * Splits an effort into so many bouts that together take as long, with a rest between each two: the same work, paced. What
 * was tied to its start is tied to that of the first bout, what was tied to its end to that of the last.
 */
export function paceStep(protocol: Protocol, at: number, bouts: number, rest: number): Protocol {
  const step = protocol.steps[at]
  const count = place(bouts, MOST_BOUTS)
  if (step?.kind !== 'contract' || count < 2) return protocol
  // Borders to the millisecond, not parts: what rounding takes from one part it gives to the next, and the sum stays.
  const border = (n: number) => Math.round((step.until.limit * 1000 * n) / count) / 1000
  const pause = within(rest, SHORTEST, LONGEST)
  const others = without(protocol.steps, at)
  const parts: Step[] = []
  for (let n = 0; n < count; n++) {
    if (n > 0) parts.push({ kind: 'rest', id: freeId('rest', [...others, ...parts]), duration: pause })
    const limit = within(border(n + 1) - border(n), SHORTEST, LONGEST)
    parts.push({ ...step, id: n === 0 ? step.id : freeId(step.id, [...others, ...parts]), until: { ...step.until, limit } })
  }
  const last = parts.at(-1)!.id
  const moved = <T extends { readonly when: Moment }>(one: T): T =>
    (one.when.step === step.id && one.when.edge === 'end' ? { ...one, when: { ...one.when, step: last } } : one)
  return {
    ...protocol,
    steps: [...protocol.steps.slice(0, at), ...parts, ...protocol.steps.slice(at + 1)],
    ...(protocol.stimuli && { stimuli: protocol.stimuli.map(moved) }),
    measurements: protocol.measurements.map(moved),
  }
}

// ---- stimuli

const stimuliOf = ({ stimuli = [] }: Protocol): readonly Stimulus[] => stimuli

export const addStimulus = (protocol: Protocol, stimulus: Stimulus): Protocol => ({ ...protocol, stimuli: [...stimuliOf(protocol), stimulus] })

export const removeStimulus = (protocol: Protocol, at: number): Protocol =>
  (stimuliOf(protocol)[at] ? { ...protocol, stimuli: without(stimuliOf(protocol), at) } : protocol)

export const replaceStimulus = (protocol: Protocol, at: number, stimulus: Stimulus): Protocol =>
  (stimuliOf(protocol)[at] ? { ...protocol, stimuli: replaced(stimuliOf(protocol), at, stimulus) } : protocol)

// ---- measurements

export const addMeasurement = (protocol: Protocol, measurement: Nameless<Measurement>): Protocol =>
  ({ ...protocol, measurements: [...protocol.measurements, { ...measurement, id: freeId('reading', protocol.measurements) }] })

export const removeMeasurement = (protocol: Protocol, at: number): Protocol =>
  (protocol.measurements[at] ? withoutLostBaselines({ ...protocol, measurements: without(protocol.measurements, at) }) : protocol)

export function replaceMeasurement(protocol: Protocol, at: number, measurement: Measurement): Protocol {
  const before = protocol.measurements[at]
  return before ? { ...protocol, measurements: replaced(protocol.measurements, at, { ...measurement, id: before.id }) } : protocol
}

/** What was counted against a reading that is gone is counted against nothing. */
function withoutLostBaselines(protocol: Protocol): Protocol {
  const ids = new Set(protocol.measurements.map(({ id }) => id))
  return {
    ...protocol,
    measurements: protocol.measurements.map((one) => {
      const { baseline, ...rest } = one
      return baseline === undefined || ids.has(baseline) ? one : rest
    }),
  }
}

// ---- moments

/** Start and end of every step, s, if each takes as long as it may; `open` ends may come earlier. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly open: boolean
}

export function spansOf(steps: readonly Step[]): readonly Span[] {
  let at = 0
  return steps.map((step) => {
    const start = at
    at += longest(step)
    return { start, end: at, open: isOpenEnded(step) }
  })
}

/** Where a moment lies if every step takes as long as it may, s; null when its step is gone. */
export function timeOf({ step, edge, offset }: Moment, steps: readonly Step[]): number | null {
  const span = spansOf(steps)[steps.findIndex(({ id }) => id === step)]
  return span ? span[edge] + offset : null
}

/** The same moment, moved to a time as near as possible to `time`: tied to the same edge, neither before it can be known nor after the end. */
export function movedTo(when: Moment, steps: readonly Step[], time: number): Moment {
  const edge = placeOf({ ...when, offset: 0 }, steps)
  const zero = timeOf({ ...when, offset: 0 }, steps)
  return edge && zero !== null ? { ...when, offset: within(time - zero, -edge.seconds, edge.left) } : when
}

/** A moment at a time, tied to the start of the step that is under way then. */
export function momentAt(steps: readonly Step[], time: number): Moment {
  const spans = spansOf(steps)
  const index = Math.max(0, spans.findLastIndex(({ start }) => start <= time))
  return movedTo({ step: steps[index]!.id, edge: 'start', offset: 0 }, steps, time)
}

// ---- the whole

/** The title, and the id that follows from it: what the file is called. */
export function retitle(protocol: Protocol, title: string): Protocol {
  const id = title.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').slice(0, 64).replace(/-+$/, '')
  return { ...protocol, title: title.slice(0, 200), id: id === '' ? 'protocol' : id }
}


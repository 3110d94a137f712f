/** Small parts that every study file is written with, so that a file holds what its study did and little else. */
import type { RegionId } from '../anatomy'
import type { Contraction, Measurement, MeasuredQuantity, Moment, NociceptiveInput, Protocol, Rest, Step, Stimulus, Volleys } from '../protocols'
import type { Result, Study } from './experiment'
import type { HoldReading, MeasureReading, Reading } from './reading'

export const at = (step: string, edge: 'start' | 'end', offset = 0): Moment => ({ step, edge, offset })

export const rest = (id: string, duration: number): Rest => ({ kind: 'rest', id, duration })

/** Muscles of a movement, each with its share of the load. Which share each carries is our choice everywhere. */
export const SHOULDER = [
  { group: 'deltoid', share: 1 },
  { group: 'supraspinatus', share: 1 },
  { group: 'upper_trapezius', share: 0.9 },
  { group: 'infraspinatus', share: 0.6 },
  { group: 'rhomboids', share: 0.35 },
  { group: 'levator_scapulae', share: 0.35 },
] as const satisfies Contraction['muscles']
export const THIGH = [{ group: 'quadriceps', share: 1 }, { group: 'vastus_medialis', share: 1 }] as const satisfies Contraction['muscles']
export const GRIP = [
  { group: 'forearm_flex', share: 1 },
  { group: 'forearm_ext', share: 0.7 },
  { group: 'hand', share: 0.5 },
] as const satisfies Contraction['muscles']
export const ELBOW = [{ group: 'biceps', share: 1 }] as const satisfies Contraction['muscles']

interface Effort {
  readonly muscles: Contraction['muscles']
  readonly side?: Contraction['side']
  /** Fraction of a maximal contraction, the participant's own unless `of` says otherwise. */
  readonly load: number
  readonly of?: 'own' | 'healthy'
  /** s */
  readonly limit: number
  /** Whether it goes on until the first muscle fails or the pain is too much; else it ends at the limit. */
  readonly exhausting?: boolean
}

export function effort(id: string, { muscles, side = 'right', load, of = 'own', limit, exhausting = false }: Effort): Contraction {
  const until = exhausting ? { exhaustionOf: [muscles[0].group], painLimit: true, limit } : { limit }
  return { kind: 'contract', id, muscles, side, load: { fraction: load, of }, until }
}

/** Work and rest in turn, `times` times: `work-1`, `pause-1`, `work-2` and so on. */
export const bouts = (times: number, seconds: number, pause: number, load: Omit<Effort, 'limit'>): Step[] =>
  Array.from({ length: times }, (_, n) => [effort(`work-${n + 1}`, { ...load, limit: seconds }), rest(`pause-${n + 1}`, pause)]).flat()

export const reading = (
  id: string, label: string, quantity: MeasuredQuantity, regions: readonly RegionId[] | 'working', when: Moment, baseline?: string,
): Measurement => ({ id, label, quantity, regions, when, ...(baseline === undefined ? {} : { baseline }) })

/** Steady painful input. How strong it is, is a number of the model that no study can give. */
export const painful = (regions: readonly RegionId[], when: Moment, intensity: number, duration: number): NociceptiveInput =>
  ({ kind: 'nociceptive', regions, when, intensity, duration })

/** The same, set for each person beforehand to be rated so; `intensity` where nobody is asked. */
export const painfulAs = (rated: number, ...parts: Parameters<typeof painful>): NociceptiveInput => ({ ...painful(...parts), rated })

export const taps = (regions: readonly RegionId[], when: Moment, intensity: number, interval: number, count: number): Volleys =>
  ({ kind: 'volleys', regions, when, intensity, width: TAP_WIDTH, interval, count })

/** Strength of a heat tap where no temperature is known: a number of the model, such that ten taps 2 s apart build up to pain in most healthy people (Staud 2001). */
export const TAP = 0.037

/** Length of one heat tap, s. Assumed: the abstracts do not say. */
export const TAP_WIDTH = 0.7

interface Parts {
  readonly id: string
  readonly title: string
  readonly steps: readonly Step[]
  readonly stimuli?: readonly Stimulus[]
  readonly measurements: readonly Measurement[]
}

export const protocolOf = (parts: Parts): Protocol => ({ nocilab: 'protocol', version: 1, ...parts })

/** One hold to fatigue, of which nothing is read but how long it lasts (`lasted('hold')`). */
export const heldToFatigue = ({ id, title, muscles, load, limit }: Pick<Parts, 'id' | 'title'> & Pick<Effort, 'muscles' | 'load' | 'limit'>): Protocol =>
  protocolOf({ id, title, steps: [effort('hold', { muscles, load, limit, exhausting: true })], measurements: [] })

/** Why what was found of men, or of women against men, is not compared. */
export const NO_SEX = 'the studies the model was fitted to are of women, and its participants have no sex'

/** What contradicts a relief by isometric work in healthy people. */
export const ISOMETRIC_TRIALS: Study['disagreeing'][number] = {
  source: 'wewege2021', found: 'randomised trials together, 3 of isometric work with 177 people: no change of sensitivity by it (g = -0.16, 95 % interval -0.36 to 0.05)',
}

export const lasted = (step: string, arm?: string): HoldReading => ({ kind: 'hold', step, ...(arm === undefined ? {} : { arm }) })

export const valueOf = (measurement: string, regions: MeasureReading['regions'], arm?: string): MeasureReading =>
  ({ kind: 'measure', measurement, regions, as: 'value', ...(arm === undefined ? {} : { arm }) })

export const changeOf = (measurement: string, regions: MeasureReading['regions'], arm?: string): MeasureReading =>
  ({ kind: 'measure', measurement, regions, as: 'changePercent', ...(arm === undefined ? {} : { arm }) })

/** `second` less `first`. */
export const less = (second: Reading, first: Reading): Reading => ({ kind: 'difference', first, second })

export const ratioOf = (of: Reading, to: Reading): Reading => ({ kind: 'ratio', of, to })

const printed = (p?: string) => (p === undefined ? {} : { p })
export const up = (p?: string): Result => ({ kind: 'direction', direction: 'up', ...printed(p) })
export const down = (p?: string): Result => ({ kind: 'direction', direction: 'down', ...printed(p) })
export const unchanged: Result = { kind: 'direction', direction: 'unchanged' }
export const noDifference = (p?: string): Result => ({ kind: 'no difference', ...printed(p) })

type NumberResult = Extract<Result, { kind: 'number' }>
/** A printed mean without its spread. */
export const bare = (value: number, unit: NumberResult['unit'], p?: string): NumberResult =>
  ({ kind: 'number', value, unit, spread: null, spreadKind: null, ...printed(p) })
export const withSpread = (value: number, spread: NumberResult['spread'], spreadKind: NumberResult['spreadKind'], unit: NumberResult['unit'], p?: string): NumberResult =>
  ({ kind: 'number', value, unit, spread, spreadKind, ...printed(p) })

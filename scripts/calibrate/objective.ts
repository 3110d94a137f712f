/**
 * What the calibration makes small. One residual per calibration claim that a typical participant can answer:
 *
 * - a printed number: its distance from the simulated one, in half-widths of the claim's rule;
 * - a printed direction: nothing was printed about the size, so that the middle of the rule costs next to nothing (`LEAN` at its
 *   limits). From twice the limit that is nearer to no effect, or from three quarters of the way to the other one, the cost rises,
 *   to 1 at the limit and on beyond it.
 *
 * A claim is about a group, and the mean of a group is not its typical participant: what people who differ add to it, and how
 * widely trials of the published size scatter, is simulated at the values of the table before the search begins, and each claim
 * asks of the typical participant what is then left (`aims.ts`).
 *
 * Each is then bent (`OUTLIER`) so that no claim the model cannot meet drags all others with it. Two more kinds of residual: what
 * is assumed (`ASSUMED`), and a weak pull of every parameter towards where the search started, which decides where no claim does.
 * Claims with the role `validation` never come in, claims that need a population of people are left out, and both are said.
 */
import { isModelled, readingFor, STUDIES, type Agreement, type Group, type ModelledClaim, type Reading, type Result, type Study } from '../../src/experiments'
import { needsPeople } from '../../src/simulation/compare'

export interface Target {
  readonly study: Study
  readonly claim: ModelledClaim
}

/** Calibration claims that enter. */
export const TARGETS: readonly Target[] = STUDIES.flatMap(study =>
  study.claims.filter(isModelled).filter(claim => claim.role === 'calibration' && whyNot(claim) === null).map(claim => ({ study, claim })))

/** Calibration claims that do not, and why. */
export const LEFT_OUT: readonly (Target & { readonly because: string })[] = STUDIES.flatMap(study =>
  study.claims.filter(isModelled).filter(({ role }) => role === 'calibration').flatMap(claim => {
    const because = whyNot(claim)
    return because === null ? [] : [{ study, claim, because }]
  }))

function whyNot(claim: ModelledClaim): string | null {
  if (needsPeople(claim)) return 'a share of people, or a difference in standard deviations: one typical participant has neither'
  if (claim.reading.kind === 'count' && claim.reading.of === 'areas') return 'how many areas hurt follows from what differs by region between people; the typical participant hurts the same everywhere'
  return null
}

/** What a claim asks of the typical participant: as it is published, or less what a group of people adds to it (`aims.ts`). */
export interface Aim {
  readonly published: Result
  readonly agrees: Pick<Agreement, 'low' | 'high'>
}

/** As the claims themselves say, in the order of the targets. */
export const AS_PUBLISHED: readonly Aim[] = TARGETS.map(({ claim: { published, agrees } }) => ({ published, agrees }))

export const nameOf = ({ study, claim }: Target): string => `${study.id}/${claim.id}`

/** A value that is read like a claim, of one typical participant. */
interface Assumed {
  readonly id: string
  readonly value: number
  readonly within: number
  readonly unit: 'NRS' | '%'
  readonly because: string
  /** Where it is read; resting pain is read at no moment of any study. */
  readonly read: { readonly study: string; readonly group: Group; readonly reading: Reading } | null
}

const readAs = (study: string, claim: string, group: Group): Assumed['read'] => {
  const found = STUDIES.find(({ id }) => id === study)?.claims.find(({ id }) => id === claim)
  if (!found || !isModelled(found)) throw new Error(`there is no claim '${study}/${claim}' to read`)
  const reading = readingFor(found)
  return { study, group, reading: reading.kind === 'share' ? reading.of : reading }
}

/**
 * What no abstract prints of a typical person and the fit still has to keep where it is: by assumption, or because what is
 * printed is a share of people, of which the typical one has none.
 */
export const ASSUMED: readonly Assumed[] = [
  { id: 'wind-up', value: 2, within: 0.5, unit: 'NRS', read: readAs('staud2001', 'between-summation', 'fibromyalgia'), because: 'how much ten taps 3 s apart build up in fibromyalgia; by assumption: the studies say that they do, more than in healthy people, and rate on a scale that the model does not have' },
  { id: 'resting-pain', value: 3.5, within: 0.5, unit: 'NRS', read: null, because: 'the mean rating of a person with fibromyalgia at rest in neck, shoulders, low back and hips; by assumption, since the studies say that they hurt and not how much in one muscle at one moment' },
  { id: 'after-cold-healthy', value: -0.5, within: 0.15, unit: 'NRS', read: readAs('potvin2016', 'healthy-facilitators', 'healthy'), because: 'what cold water has taken off the test: 21 % hurt more, so that the mean lies 0.8 standard deviations below nothing, of about 0.65, most of it the error of two ratings' },
  { id: 'after-cold-fibromyalgia', value: -0.13, within: 0.1, unit: 'NRS', read: readAs('potvin2016', 'fibromyalgia-facilitators', 'fibromyalgia'), because: 'the same: 42 % hurt more, so that the mean lies 0.2 standard deviations below nothing' },
  { id: 'modulation-fibromyalgia', value: 20, within: 3, unit: '%', read: readAs('obrien2018', 'between-modulation', 'fibromyalgia'), because: 'how far a thigh threshold rises while a hand hurts, where it rises by about 29 in the healthy participant: groups of people then differ by the 0.57 standard deviations that all studies together found (O’Brien 2018)' },
  { id: 'last-tap-2-s', value: 2, within: 0.4, unit: 'NRS', read: readAs('staud2001', 'healthy-painful-2', 'healthy'), because: 'taps 2 s apart built up to pain in healthy people: the typical one is well above the least pain that counts' },
  { id: 'last-tap-5-s', value: 0.6, within: 0.2, unit: 'NRS', read: readAs('staud2001', 'healthy-painful-5', 'healthy'), because: 'taps 5 s apart were rarely painful in healthy people: the typical one is well below it' },
]

const LEAN = 0.2
/** The study that the model is built around is held to more than any other. */
const weightOf = ({ study }: Target): number => (study.id === 'ge2012' ? 1.5 : 1)
/** A residual is bent towards this times a right angle. */
const OUTLIER = 3
/** Of the pull towards the start, per unit of the free point. */
const PULL = 0.15
/** Of a claim that could not be read, because a run broke off or never came there. */
const UNREAD = 12

export const bent = (residual: number): number => OUTLIER * Math.atan(residual / OUTLIER)

/** In half-widths or margins of the rule, before it is bent; 1 is a limit of the rule of a printed number. */
export function residualOf(published: Result, { low, high }: Aim['agrees'], simulated: number | null): number {
  if (simulated === null || !Number.isFinite(simulated)) return UNREAD
  const half = (high - low) / 2
  if (published.kind === 'number' && published.value > low && published.value < high) {
    return simulated > published.value ? (simulated - published.value) / Math.min(half, high - published.value) : (simulated - published.value) / Math.min(half, published.value - low)
  }
  const nearest = low > 0 ? low : high < 0 ? -high : half / 2
  const margin = Math.min(nearest, half / 2)
  const lean = (LEAN * Math.max(-1, Math.min(1, (simulated - (low + high) / 2) / half)))
  if (simulated < low + margin) return lean - (1 - LEAN) * ((low + margin - simulated) / margin)
  if (simulated > high - margin) return lean + (1 - LEAN) * ((simulated - high + margin) / margin)
  return lean
}

/** What a search stands on from its first step to its last. */
export interface Footing {
  /** Point that every parameter is pulled towards. */
  readonly start: readonly number[]
  readonly aims: readonly Aim[]
}

/** All residuals at a point, claims first, then what is assumed, then the pull of the start. */
export function residualsOf(simulated: readonly (number | null)[], point: readonly number[], { start, aims }: Footing): number[] {
  return [
    ...aims.map(({ published, agrees }, i) => weightOf(TARGETS[i]!) * bent(residualOf(published, agrees, simulated[i] ?? null))),
    ...ASSUMED.map(({ value, within }, i) => {
      const found = simulated[TARGETS.length + i] ?? null
      return bent(found === null ? UNREAD : (found - value) / within)
    }),
    ...point.map((value, i) => PULL * (value - start[i]!)),
  ]
}

export const agrees = ({ agrees: { low, high } }: Aim, value: number | null): boolean => value !== null && value >= low && value <= high

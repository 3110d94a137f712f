/** Parts of the ready decks: figures and conditions as they read in a plan. Limits come from the studies' own claims. */
import type { Condition, Figure, GroupName, Moment, Written } from '../../../decks/deck'
import type { RegionId } from '../../../anatomy'
import { isModelled, type Agreement, type StudyClaim } from '../../../experiments/experiment'

const say = (written?: Written, digits?: number) => ({ ...(written && { written }), ...(digits !== undefined && { digits }) })

export const claim = (id: string, written?: Written, digits?: number): Figure => ({ of: 'claim', claim: id, ...say(written, digits) })
export const published = (id: string, written?: Written, study?: string): Figure => ({ of: 'published', claim: id, ...(study && { study }), ...say(written) })
export const measured = (measurement: string, group: GroupName, as: 'value' | 'change' = 'value', written?: Written, digits?: number): Figure => ({ of: 'measurement', measurement, group, as, ...say(written, digits) })
export const momentary = (quantity: string, group: GroupName, region: RegionId, at?: Moment, written?: Written, digits?: number): Figure =>
  ({ of: 'moment', quantity, group, as: 'value', region, ...(at && { at }), ...say(written, digits) })
export const inCue = (cue: string, figure: string, written?: Written, digits?: number): Figure => ({ of: 'cue', cue, figure, ...say(written, digits) })

/** The limits that a claim gives itself. Throws where the study has no such claim, or the model no counterpart of it. */
export function agreesOf({ id, claims }: { readonly id: string; readonly claims: readonly StudyClaim[] }, name: string): Agreement {
  const found = claims.find(each => each.id === name)
  if (!found || !isModelled(found)) throw new Error(`study '${id}' has no modelled claim '${name}'`)
  return found.agrees
}

/** What a claim that both groups have comes to in each, and what was published for each. */
export const bothGroups = (test: string) => ({
  changeH: claim(`healthy-${test}`, 'whole', 0), changeF: claim(`fibromyalgia-${test}`, 'whole', 0),
  pubH: published(`healthy-${test}`), pubF: published(`fibromyalgia-${test}`),
})

/** Less sensitive, unchanged, more sensitive: by what counts as unchanged for the claim. */
export const ways = (figure: string, { low, high }: Pick<Agreement, 'low' | 'high'>): readonly Condition[] =>
  [{ figure, above: high }, { figure, above: low, below: high }, { figure, below: low }]

export const after = (seconds: number): Moment => ({ clock: seconds, from: 'stop' })
export const into = (seconds: number): Moment => ({ clock: seconds, from: 'start' })

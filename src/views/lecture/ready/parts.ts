/** Parts of the ready decks: figures and conditions as they read in a plan. Limits come from the studies' own claims. */
import type { Condition, Figure, GroupName, Moment, Written } from '../../../decks/deck'
import type { RegionId } from '../../../anatomy'
import type { Agreement } from '../../../experiments/experiment'

const say = (written?: Written, digits?: number) => ({ ...(written && { written }), ...(digits !== undefined && { digits }) })

export const claim = (id: string, written?: Written, digits?: number): Figure => ({ of: 'claim', claim: id, ...say(written, digits) })
export const published = (id: string, written?: Written, study?: string): Figure => ({ of: 'published', claim: id, ...(study && { study }), ...say(written) })
export const measured = (measurement: string, group: GroupName, as: 'value' | 'change' = 'value', written?: Written, digits?: number): Figure => ({ of: 'measurement', measurement, group, as, ...say(written, digits) })
export const momentary = (quantity: string, group: GroupName, region: RegionId, at?: Moment, written?: Written, digits?: number): Figure =>
  ({ of: 'moment', quantity, group, as: 'value', region, ...(at && { at }), ...say(written, digits) })
export const inCue = (cue: string, figure: string, written?: Written, digits?: number): Figure => ({ of: 'cue', cue, figure, ...say(written, digits) })

/** Less sensitive, unchanged, more sensitive: by what counts as unchanged for the claim. */
export const ways = (figure: string, { low, high }: Pick<Agreement, 'low' | 'high'>): readonly Condition[] =>
  [{ figure, above: high }, { figure, above: low, below: high }, { figure, below: low }]

export const after = (seconds: number): Moment => ({ clock: seconds, from: 'stop' })
export const into = (seconds: number): Moment => ({ clock: seconds, from: 'start' })

/**
 * What a study printed, as a chart can show it: a number with its spread, or a direction alone. A direction has no
 * number in its type, so that none can be drawn.
 */
import type { Claim } from '../../experiments/experiment'
import type { ProfileId } from '../../parameters/profiles'
import type { Alignment } from '../../state/playback'
import { originOf, type SessionState } from '../../state/session'
import type { QuantityId } from './quantities'

interface Published {
  /** That of the claim. */
  readonly id: string
  readonly quantity: QuantityId
  readonly profile: ProfileId
  /** Clock time at which the run reads its counterpart, s. */
  readonly clock: number
}

export interface PublishedNumber extends Published {
  readonly kind: 'number'
  readonly value: number
  /** The "±" that was printed; null where none was. */
  readonly spread: number | null
}

export interface PublishedDirection extends Published {
  readonly kind: 'direction'
  readonly direction: 'up' | 'down' | 'unchanged'
}

export type PublishedMark = PublishedNumber | PublishedDirection

/** The chart a claim belongs on; null for what no chart shows, such as the length of the hold. */
export function quantityOf({ reading }: Pick<Claim, 'reading'>, runs: SessionState['runs']): QuantityId | null {
  if (reading.kind === 'hold') return null
  const measures = Object.values(runs).flatMap(run => run.measures.filter(measure => measure.id === reading.measurement))
  const [first] = measures
  if (!first) return null
  if (first.quantity === 'nrs') return 'pain'
  if (first.quantity !== 'ppt') return null
  return first.region.startsWith('tibialis_anterior') ? 'leg' : first.region.startsWith('upper_trapezius') ? 'shoulder' : null
}

/** The claims that a chart can show, each where its counterpart is read in the run of its group. */
export function marksOfClaims(claims: readonly Claim[], runs: SessionState['runs'], alignment: Alignment): PublishedMark[] {
  return claims.flatMap((claim): PublishedMark[] => {
    const { id, reading, group, published } = claim
    const run = runs[group]
    const quantity = quantityOf(claim, runs)
    const measure = reading.kind === 'measure' ? run?.measures.find(each => each.id === reading.measurement) : undefined
    if (!run || !measure || !quantity) return []
    const at = { id, quantity, profile: group, clock: measure.time - originOf(run, alignment) }
    return published.kind === 'number'
      ? [{ ...at, kind: 'number', value: published.value, spread: published.spread }]
      : [{ ...at, kind: 'direction', direction: published.direction }]
  })
}

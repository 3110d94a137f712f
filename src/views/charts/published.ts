/**
 * What a study printed, as a chart can show it: a number with its spread, or a direction alone. A direction has no
 * number in its type, so that none can be drawn.
 */
import type { StudyClaim } from '../../experiments/experiment'
import type { ProfileId } from '../../parameters/profiles'
import type { Alignment } from '../../state/playback'
import { originOf, type SessionState } from '../../state/session'
import { quantityFor, type Quantity } from './quantities'

interface Published {
  /** That of the claim. */
  readonly id: string
  readonly quantity: Quantity['id']
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

/** How a chart must read for a printed result to be drawn on it as it is. */
const READS = { changePercent: ['change'], value: ['value'] } as const

/**
 * The claims that a chart can show, each where its counterpart is read in the run of its group. What compares groups,
 * arms or moments has no place on a line; the list of findings has it.
 */
export function marksOfClaims(claims: readonly StudyClaim[], quantities: readonly Quantity[], runs: SessionState['runs'], alignment: Alignment): PublishedMark[] {
  return claims.flatMap((claim): PublishedMark[] => {
    if (claim.kind === 'not modelled' || claim.group === 'between' || claim.reading.kind !== 'measure') return []
    const { id, reading, group, published } = claim
    const run = runs[group]
    const measure = run?.measures.find(each => each.id === reading.measurement)
    const quantity = run && measure ? quantityFor(quantities, run, measure.quantity, measure.region) : null
    if (!run || !measure || !quantity) return []
    const at = { id, quantity: quantity.id, profile: group, clock: measure.time - originOf(run, alignment) }
    if (published.kind === 'direction') return [{ ...at, kind: 'direction', direction: published.direction }]
    if (published.kind !== 'number' || !(READS[reading.as] as readonly string[]).includes(quantity.read)) return []
    return [{ ...at, kind: 'number', value: published.value, spread: halfOf(published.spread) }]
  })
}

/** Half of what lies between two ends; a half width as it is. */
const halfOf = (spread: number | readonly [number, number] | null) => (typeof spread === 'object' && spread !== null ? (spread[1] - spread[0]) / 2 : spread)

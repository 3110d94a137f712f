/** How firm a number is, in one word, from where it comes from. */
import type { Origin } from '../../parameters/parameter'

export type Evidence = Origin['kind']

/** From the firmest down. */
export const EVIDENCE: readonly Evidence[] = ['measured', 'derived', 'fitted', 'assumed']

/** Of several, the least firm: what rests on all of them is no firmer. */
export const weakest = (origins: readonly Origin[]): Evidence =>
  EVIDENCE[Math.max(...origins.map(({ kind }) => EVIDENCE.indexOf(kind)))] ?? 'assumed'

/** Where a value comes from, in a sentence of the table's own. */
export function sayOrigin(origin: Origin): string {
  switch (origin.kind) {
    case 'measured': return origin.where
    case 'derived': return origin.how
    case 'fitted': return origin.to
    case 'assumed': return origin.because
  }
}

/** Keys of the works an origin rests on. */
export const refsOf = (origin: Origin) => (origin.kind === 'measured' ? [origin.ref] : origin.refs ?? [])

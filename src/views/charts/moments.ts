import type { ProfileId } from '../../parameters/profiles'
import { marksOf, type MarkKind } from '../../state/marks'
import type { Alignment } from '../../state/playback'
import type { SessionState } from '../../state/session'
import { say } from '../../words'

/** The same moment of the protocol in every group, each at its own clock time, s. */
export interface Moment {
  readonly kind: MarkKind
  readonly minutes: number
  readonly label?: string
  readonly clock: Readonly<Partial<Record<ProfileId, number>>>
}

/** The moments of measuring, in the order of the protocol. */
export function momentsOf(runs: SessionState['runs'], alignment: Alignment): Moment[] {
  const moments: { kind: MarkKind; minutes: number; label?: string; clock: Partial<Record<ProfileId, number>> }[] = []
  for (const { kind, minutes, label, clock, profiles } of marksOf(runs, alignment)) {
    let moment = moments.find(each => each.kind === kind && each.minutes === minutes && each.label === label)
    if (!moment) moments.push(moment = { kind, minutes, ...(label !== undefined && { label }), clock: {} })
    for (const profile of profiles) moment.clock[profile] ??= clock
  }
  const order: readonly MarkKind[] = ['before', 'during', 'release', 'after', 'later']
  return moments.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.minutes - b.minutes)
}

/** "before", "letting go", "20 minutes after". */
export const sayMoment = ({ kind, minutes, label = '' }: Pick<Moment, 'kind' | 'minutes' | 'label'>) =>
  (kind === 'during' ? label : say(kind === 'later' ? 'moment.after' : `moment.${kind}`, { minutes }))

/** Tells moments apart. */
export const keyOf = ({ kind, minutes, label = '' }: Moment) => `${kind}${minutes}${label}`

/** Something is switched at these moments, and what is measured there is measured before it is. */
const BEFORE_THE_EDGE = 1e-3

/** What a series reads at a moment; null where its group has no such moment. */
export function readMoment(readAt: (clock: number) => number | null, profile: ProfileId, { kind, clock }: Moment): number | null {
  const at = clock[profile]
  if (at === undefined) return null
  return readAt(kind === 'before' || kind === 'during' || kind === 'release' ? at - BEFORE_THE_EDGE : at)
}

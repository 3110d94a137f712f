import type { Origin, Parameter } from '../parameter'
import type { ReferenceKey } from '../references'

/**
 * What every fitted value has in common. `npm run calibrate` moves them all at once, against all claims of the studies that are
 * not kept for validation. It fits the typical participants, and asks of them what is left of a claim when what people who differ
 * add to a group is taken off (`scripts/calibrate/aims.ts`), as simulated at the values the fit begins from; it was repeated
 * from where it had come to. Fewer than half of the directions in which the values can move are determined by the claims. That
 * search does not see groups of people. So the values marked `byGroups` were then moved by hand, by what trials of simulated
 * groups find of the same claims (calibration claims alone), until weak taps wind down (Staud 2014), groups differ in summation as
 * all studies together do (O’Brien 2018) and nine in ten calibration claims agree. From there a second search can go on, over all
 * fitted values at once (`npm run calibrate -- --groups`, `scripts/calibrate/groups`). Its first 79 tries, with the same hundred
 * people of each profile, brought the cost of the claims from 19.8 to 16.5; but with three hundred people 90 claims agreed instead
 * of 93: it had fitted these hundred. Nothing of it was taken. How much people differ (`../spread`) is fitted by neither.
 * A fitted value is one member of a family. Its range is the one the search was given. Values, ranges and the claims that each
 * is moved by most stand in `../fitted.ts`, which the calibration writes; what is said here of them is put together from that.
 */

/** Of values that are held by directions alone. */
export const SIZES_ASSUMED = 'the abstracts print the direction of these changes, the limits they were held to are ours'

/** Of values less than a twentieth of their range from its end: the search would have gone further. */
export const STOPPED_AT_EDGE = 'the search stopped at the edge of the range it was given'

/** Of values that could go over more than six tenths of their range before the cost of all claims rises by 1. */
export const HARDLY_DETERMINED = 'the claims hardly determine it'

/** Of values that stand where trials of groups led them. */
export const BY_GROUPS = 'moved by hand after that search, by what trials of simulated groups find of the same claims'

/** Of values no search has moved yet. */
export const BY_HAND = 'set by hand, by what trials of simulated groups find of the calibration claims; no search has moved it'

/** What the calibration says of one parameter. */
export interface Fitted {
  readonly value: number
  /** Whether it stands where trials of simulated groups led it, after the first search. */
  readonly byGroups?: true
  /** The range the search was given. */
  readonly range: readonly [low: number, high: number]
  /** How far it can go, all others following, until the cost of all claims has risen by 1. */
  readonly determined: readonly [low: number, high: number]
  /** The claims whose residuals it moves most, and whether a number or only a direction was published; none where no search has moved it. */
  readonly movedBy: readonly { readonly claim: string; readonly prints: 'number' | 'direction' }[]
  readonly refs: readonly ReferenceKey[]
}

/** What is known of a fitted parameter besides the fit, whatever value it comes to. */
export interface Besides {
  readonly note: string
  readonly refs?: readonly ReferenceKey[]
}

/** Value, range and origin of a fitted parameter of the table. */
export const fitted = (found: Fitted, besides?: Besides): Pick<Parameter, 'value' | 'range' | 'origin'> =>
  ({ value: found.value, range: found.range, origin: originOf(found, besides) })

/** Value and origin of a fitted value of a profile, whose range is that of the table. */
export const fittedOverride = (found: Fitted, besides?: Besides): Pick<Parameter, 'value' | 'origin'> =>
  ({ value: found.value, origin: originOf(found, besides) })

function originOf({ value, byGroups, range: [low, high], determined, movedBy, refs }: Fitted, besides?: Besides): Origin {
  const place = (value - low) / (high - low)
  const held = movedBy.map(({ claim }) => claim.replace('/', ' ')).join(', ')
  const said = [
    movedBy.length === 0 ? BY_HAND : `all calibration claims together, moved most by ${held}`,
    ...(movedBy.every(({ prints }) => prints === 'direction') ? [SIZES_ASSUMED] : []),
    ...(byGroups ? [BY_GROUPS] : []),
    ...(!byGroups && (place < 0.05 || place > 0.95) ? [STOPPED_AT_EDGE] : []),
    ...(determined[1] - determined[0] > 0.6 * (high - low) ? [HARDLY_DETERMINED] : []),
  ].join('; ')
  return { kind: 'fitted', to: besides ? `${said}. ${besides.note}` : said, refs: [...new Set([...refs, ...(besides?.refs ?? [])])] }
}

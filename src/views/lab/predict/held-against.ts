/** A line by hand held against the model's, and against what a study printed. It is the line that is compared: nobody is marked. Pure. */
import type { Curve } from '../../../state/guessed-curves'
import { isAt } from '../../charts/summary'
import type { Moment } from '../../charts/moments'
import type { PublishedMark } from '../../charts/published'
import type { Series } from '../../charts/quantities'
import { extentOf, readCurve } from './sketch'

/** How many times are looked at along a line. */
const SAMPLES = 200

/** How a line goes, seen from where it begins. */
export type Shape = 'level' | 'up' | 'down' | 'up-back' | 'down-back' | 'up-below' | 'down-above'

export interface AgainstModel {
  /** Mean of how far apart the two are, in the chart's own unit. */
  readonly distance: number
  /** Where the line by hand lies, seen from the model's: for nearly all of its way, or now here, now there. */
  readonly side: 'above' | 'below' | 'both' | 'on'
  readonly mine: Shape
  readonly model: Shape
  /** What is compared, s of the run. */
  readonly from: number
  readonly to: number
}

/** Smaller than this share of the axis is no change and no distance: the breadth of a line drawn by a thumb. */
const SAME = 1 / 30

/** For nearly all of its way: this share of it. */
const NEARLY = 0.85

/** Null where the line has no stretch in common with the run. @param domain the axis one drew on */
export function againstModel(curve: Curve, series: Series, domain: readonly [number, number]): AgainstModel | null {
  const extent = extentOf(curve)
  if (!extent) return null
  const [from, to] = [Math.max(extent[0], 0), Math.min(extent[1], series.to - series.from)]
  if (to <= from) return null
  const near = SAME * (domain[1] - domain[0])
  const times = Array.from({ length: SAMPLES }, (_, i) => from + ((to - from) * i) / (SAMPLES - 1))
  const mine = times.map(time => readCurve(curve, time)!)
  const model = times.map(time => series.nearest(time + series.from))
  const apart = mine.map((value, i) => value - model[i]!)
  const above = apart.filter(each => each > near).length
  const below = apart.filter(each => each < -near).length
  return {
    distance: apart.reduce((sum, each) => sum + Math.abs(each), 0) / SAMPLES,
    side: above + below === 0 ? 'on' : above / (above + below) >= NEARLY ? 'above' : below / (above + below) >= NEARLY ? 'below' : 'both',
    mine: shapeOf(mine, near), model: shapeOf(model, near), from, to,
  }
}

/** @param near what counts as no change, in the unit of the values */
export function shapeOf(values: readonly number[], near: number): Shape {
  const first = values[0]!
  const away = values.map(value => value - first)
  const [low, high, last] = [Math.min(...away), Math.max(...away), away.at(-1)!]
  if (high <= near && low >= -near) return 'level'
  const up = high >= -low
  const peak = up ? high : -low
  const end = up ? last : -last
  if (end < -near) return up ? 'up-below' : 'down-above'
  // Half of the way back, or more, is back.
  if (end <= peak / 2) return up ? 'up-back' : 'down-back'
  return up ? 'up' : 'down'
}

/** What a study printed beside what the line says there; `mine` is null where it does not reach. */
export type AgainstMark = { readonly id: string; readonly moment: Moment | null } & (
  | { readonly kind: 'number'; readonly published: number; readonly spread: number | null; readonly mine: number | null; readonly within: boolean }
  | { readonly kind: 'direction'; readonly published: 'up' | 'down' | 'unchanged'; readonly mine: 'up' | 'down' | 'unchanged' | null }
)

/** @param rest what the line is seen from for a direction: the value before anything happened */
export function againstPublished(curve: Curve, marks: readonly PublishedMark[], series: Series, moments: readonly Moment[], domain: readonly [number, number], rest: number): AgainstMark[] {
  const near = SAME * (domain[1] - domain[0])
  return marks.filter(({ profile }) => profile === series.profile).map((mark): AgainstMark => {
    const mine = readCurve(curve, mark.clock - series.from)
    const at = { id: mark.id, moment: moments.find(moment => isAt(mark, moment)) ?? null }
    if (mark.kind === 'number') return { ...at, kind: 'number', published: mark.value, spread: mark.spread, mine, within: mine !== null && mark.spread !== null && Math.abs(mine - mark.value) <= mark.spread }
    return { ...at, kind: 'direction', published: mark.direction, mine: mine === null ? null : Math.abs(mine - rest) <= near ? 'unchanged' : mine > rest ? 'up' : 'down' }
  })
}

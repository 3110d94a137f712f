/** Arithmetic of axes and lines: where ticks go, how far an axis reaches, which points of a line are worth drawing. */
import { extent, ticks } from 'd3-array'
import type { Series } from './quantities'

/** Whole minutes, or seconds with a `unit` of 1, for a time axis, as clock times in s: every five, or wider apart where there is little room. */
export function timeTicks(from: number, to: number, room: number, unit: 1 | 60 = 60): number[] {
  const steps = [5, 10, 15, 30, 60]
  const units = (to - from) / unit
  const step = steps.find(each => units / each <= room) ?? steps.at(-1)!
  const first = Math.ceil(from / unit / step)
  const last = Math.floor(to / unit / step)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step * unit)
}

/** Equally far up and down from no change, in whole tens of percent, with a tenth to spare for words. */
export function changeDomain(all: readonly Series[]): [number, number] {
  const [low = 0, high = 0] = extentOf(all)
  const reach = Math.max(20, Math.ceil((Math.max(-low, high) * 1.1) / 10) * 10)
  return [-reach, reach]
}

/** From zero to a round number above everything, and at least to `least`. */
export function levelDomain(all: readonly Series[], least: number): [number, number] {
  const [, high = 0] = extentOf(all)
  if (high <= least) return [0, least]
  const step = ticks(0, high, 3)[1]!
  return [0, Math.ceil(high / step) * step]
}

const extentOf = (all: readonly Series[]): [number, number] | [undefined, undefined] =>
  extent(all.flatMap(series => extent(series.value) as [number, number]))

/**
 * The rows worth drawing on `columns` columns of pixels: of each column's rows the first, the last, the lowest and
 * the highest, so that the line looks the same as with all of them.
 */
export function worthDrawing(clock: ArrayLike<number>, value: ArrayLike<number>, columns: number): number[] {
  const count = clock.length
  if (count <= columns * 4) return Array.from({ length: count }, (_, row) => row)
  const from = clock[0]!
  const perColumn = (clock[count - 1]! - from) / columns
  const rows: number[] = []
  let first = 0
  while (first < count) {
    const end = from + (Math.floor((clock[first]! - from) / perColumn) + 1) * perColumn
    let last = first
    let low = first
    let high = first
    for (let row = first; row < count && clock[row]! < end; row++) {
      last = row
      if (value[row]! < value[low]!) low = row
      if (value[row]! > value[high]!) high = row
    }
    rows.push(...[...new Set([first, low, high, last])].toSorted((a, b) => a - b))
    first = last + 1
  }
  return rows
}

/** How far a drawn line may pass a point of its own, px: no eye sees it, and a pixel's own shade hardly does. */
const UNSEEN = 0.1

/**
 * Of points in order along x, px, those needed for a line through them that passes no other by more than `UNSEEN` up or down: each leg reaches
 * as far as one straight line can (Williams 1978; Sklansky & Gonzalez 1980). Where two points stand above each other both are kept.
 * @param x,y of each row of `rows`
 */
export function withoutStraights(rows: readonly number[], x: (row: number) => number, y: (row: number) => number): number[] {
  const kept: number[] = []
  let fromX = 0
  let fromY = 0
  let flattest = -Infinity
  let steepest = Infinity
  let before = -1
  const begin = (row: number) => {
    kept.push(row)
    fromX = x(row)
    fromY = y(row)
    flattest = -Infinity
    steepest = Infinity
  }
  for (const row of rows) {
    const at = x(row)
    const slope = (y(row) - fromY) / (at - fromX)
    if (before < 0 || at <= fromX) begin(row)
    else if (slope < flattest || slope > steepest || at <= x(before)) {
      begin(before)
      if (at <= fromX) begin(row)
    }
    if (row !== kept.at(-1)) {
      flattest = Math.max(flattest, (y(row) - fromY - UNSEEN) / (at - fromX))
      steepest = Math.min(steepest, (y(row) - fromY + UNSEEN) / (at - fromX))
    }
    before = row
  }
  if (before >= 0 && before !== kept.at(-1)) kept.push(before)
  return kept
}

/** Moves labels apart so that no two are closer than `gap`, keeping their order and staying between the ends. */
export function spread(places: readonly number[], gap: number, low: number, high: number): number[] {
  const order = places.map((_, i) => i).toSorted((a, b) => places[a]! - places[b]!)
  const out = [...places]
  order.forEach((each, i) => {
    out[each] = Math.max(out[each]!, i === 0 ? low : out[order[i - 1]!]! + gap)
  })
  order.toReversed().forEach((each, i, down) => {
    out[each] = Math.min(out[each]!, i === 0 ? high : out[down[i - 1]!]! - gap)
  })
  return out
}

/** As many decimals as a mark of an axis has, up to six: 5 has none, 0.05 has two. */
export function decimalsOf(mark: number): number {
  for (let digits = 0; digits < 6; digits++) if (Math.abs(mark * 10 ** digits - Math.round(mark * 10 ** digits)) < 1e-9 * 10 ** digits) return digits
  return 6
}

/** Decimals that tell values apart on an axis that reaches to `high`: about three digits of them. */
export const digitsFor = (high: number): number => Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(Math.max(high, 1e-9)))))

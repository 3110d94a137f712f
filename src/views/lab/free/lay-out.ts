/**
 * Where the parts of a protocol lie on a strip. Every step is as wide as it is long, but none so narrow that it cannot be
 * taken hold of: what that costs, the others give in proportion. Within a step, time runs evenly.
 */
import type { Span } from '../../../state/protocol-edits'

export interface Block extends Span {
  /** px */
  readonly x: number
  readonly width: number
}

/** A strip at least `width` px wide, wider when all its steps at `least` px need more. */
export function layOut(spans: readonly Span[], width: number, least: number): readonly Block[] {
  const lengths = spans.map(({ start, end }) => end - start)
  const narrow = new Set<number>()
  let scale = 0
  // Every step set to the least leaves less for the others, which may make one more too narrow.
  for (let settled = false; !settled;) {
    settled = true
    const left = width - narrow.size * least
    const seconds = lengths.reduce((sum, length, i) => (narrow.has(i) ? sum : sum + length), 0)
    scale = seconds > 0 ? left / seconds : 0
    for (const [i, length] of lengths.entries()) {
      if (narrow.has(i) || length * scale >= least) continue
      narrow.add(i)
      settled = false
    }
  }
  let x = 0
  return spans.map((span, i) => {
    const wide = narrow.has(i) ? least : lengths[i]! * scale
    const block = { ...span, x, width: wide }
    x += wide
    return block
  })
}

/** px at a time, s; past the ends on the scale of the first or last step. */
export function xOf(blocks: readonly Block[], time: number): number {
  const block = blocks.find(({ end }) => time <= end) ?? blocks.at(-1)!
  return block.x + ((time - block.start) / (block.end - block.start)) * block.width
}

/** s at a place, px. */
export function timeAt(blocks: readonly Block[], x: number): number {
  const block = blocks.find((each) => x <= each.x + each.width) ?? blocks.at(-1)!
  return block.start + ((x - block.x) / block.width) * (block.end - block.start)
}

/** Which place a step comes to when its middle is let go at `x`, px. */
export const placeFor = (blocks: readonly Block[], from: number, x: number): number =>
  blocks.filter((block, i) => i !== from && block.x + block.width / 2 < x).length

/** Something placed on the strip, px. */
export interface Placed {
  readonly x: number
  readonly width: number
}

/**
 * The row each part lies in, so that none covers another: the first that is free where it begins. Null for what finds no
 * room in `most` rows. Parts are taken from left to right, whatever their order.
 */
export function inRows(parts: readonly Placed[], most: number): readonly (number | null)[] {
  const ends = Array.from({ length: most }, () => -Infinity)
  const rows: (number | null)[] = parts.map(() => null)
  for (const [at] of [...parts.entries()].toSorted(([, a], [, b]) => a.x - b.x)) {
    const row = ends.findIndex((end) => end <= parts[at]!.x + 1e-9)
    if (row < 0) continue
    rows[at] = row
    ends[row] = parts[at]!.x + parts[at]!.width
  }
  return rows
}

/** What the brush does to a region: set down, drawn on, lifted where it was set down, or by a key in the list. */
import { SKIN_REGIONS } from '../../figure'
import { markOwn, useOwnDrawing, type OwnMark } from '../../state/own-drawing'
import { markOf, ownInWords } from './own-words'
import type { Speaker } from './speaker'

export interface Brush {
  /** Marks a region. @param continued whether the stroke began elsewhere */
  stroke(region: number, continued: boolean): void
  /** Lifted without having moved on: what was marked just so before is rubbed out. */
  lift(region: number): void
  /** As the brush is set, or rubbed out where it is so already. */
  toggle(region: number): void
  /** A number that was typed; 0 rubs out. */
  type(region: number, level: number): void
}

export function createBrush(speaker: Speaker): Brush {
  let wasSo = false
  const mark = (region: number, what: OwnMark, continued = false) => {
    markOwn(SKIN_REGIONS[region]!.id, what, continued)
    speaker.offer(() => ownInWords(useOwnDrawing.getState().marks, region))
  }
  const isSo = (region: number) => {
    const { marks, brush } = useOwnDrawing.getState()
    const before = markOf(marks, region)
    return before?.level === brush.level && before.depth === brush.depth
  }
  const rubOut = (region: number) => mark(region, { ...useOwnDrawing.getState().brush, level: 0 })
  const apply = (region: number, continued = false) => mark(region, useOwnDrawing.getState().brush, continued)
  return {
    stroke(region, continued) {
      if (!continued) wasSo = isSo(region)
      // A stroke that began on what was marked already has changed nothing yet: this is its first step.
      apply(region, continued && !wasSo)
      if (continued) wasSo = false
    },
    lift(region) {
      if (wasSo) rubOut(region)
    },
    toggle: region => (isSo(region) ? rubOut(region) : apply(region)),
    type: (region, level) => mark(region, { ...useOwnDrawing.getState().brush, level }),
  }
}

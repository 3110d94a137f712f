import { useCallback, useRef, type RefObject } from 'react'
import type { ProfileId } from '../../../parameters/profiles'
import { durationOf } from '../../../simulation/trajectory'
import type { PlaybackState } from '../../../state/playback'
import { originOf, type SessionState } from '../../../state/session'
import { formatNumber } from '../../../words'
import { useClock } from '../../charts/use-clock'
import { createPathwayValues, readPathway } from '../../stage/pathway-values'
import { BOXES, readBox } from './boxes'
import type { Place } from './places'

export const GROUPS: readonly ProfileId[] = ['healthy', 'fibromyalgia']

/** One bar with its number, and what they last showed: nothing is written, and no text made, while that stays the same. */
interface Level {
  readonly bar: Element
  readonly text: Element
  /** Thousandths of a full bar, and the value in units of its last digit. */
  share: number
  shown: number
  held: boolean
}

/** Half a second of rounding at the ends of a run is no other moment. */
const WITHIN = 0.5

/** Sets bars and numbers to the clock, without React. A box is named by what stands in it, numbers too. */
export function useLevels(root: RefObject<HTMLElement | null>, runs: SessionState['runs'], place: Place | undefined, scales: readonly number[]) {
  const levels = useRef<Level[] | null>(null)
  const values = useRef(GROUPS.map(createPathwayValues))

  useClock(useCallback(({ cursor, alignment }: PlaybackState) => {
    if (!root.current || !place) return
    levels.current ??= collect(root.current)
    for (let g = 0; g < GROUPS.length; g++) {
      const run = runs[GROUPS[g]!]
      const time = run ? cursor + originOf(run, alignment) : NaN
      const held = run !== undefined && (time < -WITHIN || time > durationOf(run) + WITHIN)
      readPathway(run, time, values.current[g]!)
      for (let b = 0; b < BOXES.length; b++) {
        show(levels.current[b * GROUPS.length + g]!, readBox(BOXES[b]!, run, time, place, values.current[g]!), scales[b]!, BOXES[b]!.digits, held)
      }
    }
  }, [root, runs, place, scales]))
}

/** In the order of BOXES, and of GROUPS within a box. */
function collect(root: HTMLElement): Level[] {
  return BOXES.flatMap(({ id }) => GROUPS.map((profile): Level => {
    const row = root.querySelector(`[data-box="${id}"] [data-profile="${profile}"]`)!
    return { bar: row.querySelector('[data-bar]')!, text: row.querySelector('[data-value]')!, share: NaN, shown: NaN, held: false }
  }))
}

function show(level: Level, value: number, full: number, digits: 0 | 1 | 2, held: boolean) {
  const share = Math.round(1000 * Math.min(1, Math.max(0, value / full))) || 0
  if (share !== level.share) {
    level.share = share
    level.bar.setAttribute('width', `${share / 10}%`)
  }
  const shown = Math.round(value * 10 ** digits)
  if (!Object.is(shown, level.shown) || level.text.textContent === '') {
    level.shown = shown
    level.text.textContent = Number.isNaN(value) ? '–' : formatNumber(value, digits)
  }
  if (held !== level.held) {
    level.held = held
    level.text.classList.toggle('held', held)
  }
}

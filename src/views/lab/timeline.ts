/** What the scrubber draws on its track: holds and marks, in clock time, and where their words fit. */
import type { Study } from '../../experiments/experiment'
import type { ProfileId } from '../../parameters/profiles'
import type { Trajectory } from '../../simulation/trajectory'
import { effortOf, type Mark } from '../../state/marks'
import type { Alignment } from '../../state/playback'
import { originOf, type SessionState } from '../../state/session'

export interface Hold {
  readonly profile: ProfileId
  /** Clock times, s. */
  readonly start: number
  readonly end: number
  /** How long the study's group held, with its ±, both s; null where it printed none. */
  readonly published: { readonly duration: number; readonly spread: number } | null
}

/** One bar per group: they hold for different times. */
export function holdsOf(runs: SessionState['runs'], study: Study | null, alignment: Alignment): Hold[] {
  return (Object.entries(runs) as [ProfileId, Trajectory][]).flatMap(([profile, run]) => {
    const effort = effortOf(run)
    if (!effort) return []
    const origin = originOf(run, alignment)
    const claim = study?.claims.find(each => each.group === profile && each.kind !== 'not modelled' && each.reading.kind === 'hold' && each.reading.step === effort.id)
    const published = claim?.published.kind === 'number' ? { duration: claim.published.value, spread: typeof claim.published.spread === 'number' ? claim.published.spread : 0 } : null
    return [{ profile, start: effort.start - origin, end: effort.end - origin, published }]
  })
}

export interface Labelled {
  readonly mark: Mark
  /** Row its words stand in, 0 or 1; null where there is no room for them. */
  readonly row: number | null
  /** How far the words stand from the middle of their mark so that they stay on the track, px. */
  readonly shift: number
}

/**
 * Which marks say their name: the first of each kind and group, in a second row where the first is taken, and not at
 * all where both are. Letting go needs no words: the end of its bar has them.
 * @param place where a clock time lies on the track, px
 * @param widthOf how wide the words of a mark are, px
 */
export function labelMarks(marks: readonly Mark[], place: (clock: number) => number, widthOf: (mark: Mark) => number, track: number, rows = 2): Labelled[] {
  const named = new Set<string>()
  const taken: number[] = Array.from({ length: rows }, () => -Infinity)
  return marks.map(mark => {
    const name = `${mark.kind}${mark.label ?? ''}${mark.profiles.join()}`
    if (mark.kind === 'release' || named.has(name)) return { mark, row: null, shift: 0 }
    const half = widthOf(mark) / 2
    const at = place(mark.clock)
    const middle = Math.min(track - half, Math.max(half, at))
    const row = taken.findIndex(end => middle - half >= end)
    if (row < 0) return { mark, row: null, shift: 0 }
    named.add(name)
    taken[row] = middle + half + 8
    return { mark, row, shift: middle - at }
  })
}

/** A charted curve as tones: how high a tone is says where the curve lies on the chart's own axis. No sound in here. */
import type { Series } from '../../charts/quantities'

/** The ends of the axis, Hz: two octaves that small loudspeakers play and most ears hear well. Assumed. */
export const LOWEST = 220
export const HIGHEST = 880
/** How long one group's curve takes, s, and in how many equal parts it is read. */
export const SECONDS = 4
export const PARTS = 160

/** Hz of a value: equal steps on the axis are equal intervals. Beyond the axis it stays at its end. */
export function pitchOf(value: number, [low, high]: readonly [number, number]): number {
  const share = high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0
  return LOWEST * (HIGHEST / LOWEST) ** share
}

/**
 * Hz at `PARTS` + 1 equally spaced clock times of the chart's axis; 0 is silence: where the group has no run, and from
 * `until` on, which is what the clock has not come to yet. Both groups take the whole axis, so that a shorter run is a shorter sound.
 */
export function tonesOf({ readAt }: Pick<Series, 'readAt'>, domain: readonly [number, number], [from, to]: readonly [number, number], until = Infinity): number[] {
  return Array.from({ length: PARTS + 1 }, (_, part) => {
    const clock = from + (to - from) * part / PARTS
    const value = clock > until ? null : readAt(clock)
    return value === null || !Number.isFinite(value) ? 0 : pitchOf(value, domain)
  })
}

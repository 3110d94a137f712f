/** Where both groups are at a clock time, in a sentence. */
import type { ProfileId } from '../../parameters/profiles'
import type { Trajectory } from '../../simulation/trajectory'
import { effortOf, phaseAt, type Still } from '../../state/marks'
import type { Alignment } from '../../state/playback'
import { originOf, type SessionState } from '../../state/session'
import { say } from '../../words'

export function sayPhase(runs: SessionState['runs'], alignment: Alignment, clock: number): string {
  const groups = (Object.entries(runs) as [ProfileId, Trajectory][])
    .map(([profile, run]) => ({ name: say(`group.${profile}`), phase: phaseAt(run, alignment, clock), run }))
  const holding = groups.filter(({ phase }) => phase === 'holding')
  const [other] = groups.filter(({ phase }) => phase !== 'holding')
  if (groups.length < 2) return groups.map(({ name, phase }) => say(`phase.single.${phase}`, { group: name })).join(' ')
  if (holding.length === groups.length) return say('phase.holding')
  if (holding.length > 0) {
    const words = { holding: holding[0]!.name }
    return other!.phase === 'after' ? say('phase.one-holding', { ...words, resting: other!.name }) : say('phase.one-waiting', { ...words, waiting: other!.name })
  }
  if (groups.every(({ phase }) => phase === 'before')) return say('phase.before')
  const since = Math.min(...groups.map(({ run }) => clock + originOf(run, alignment) - (effortOf(run)?.end ?? 0)))
  // In tens of minutes, so that a live region has something to say only now and then.
  return say('phase.after', { minutes: Math.max(0, Math.floor(since / 600) * 10) })
}

/** "2 of 6: In the middle of the hold", where the clock stands at a still; otherwise nothing. */
export function sayStill(stills: readonly Still[], clock: number): string {
  const at = stills.findIndex(still => Math.abs(still.clock - clock) < 1)
  const still = stills[at]
  if (!still) return ''
  const { kind, minutes, profiles } = still
  const words = say(`still.${kind}`, { minutes, count: profiles.length, group: say(`group.${profiles[0]!}.short`) })
  return say('still.place', { index: at + 1, count: stills.length, still: words })
}

/** Where both groups are at a clock time, in a sentence: one wording per moment, for the eye and for the ear. */
import type { ProfileId } from '../../parameters/profiles'
import { durationOf, type Trajectory } from '../../simulation/trajectory'
import { stimuliAt } from '../../state/effort'
import { effortOf, phaseAt, type Phase } from '../../state/marks'
import type { Alignment } from '../../state/playback'
import { originOf, useSession, type SessionState } from '../../state/session'
import { say } from '../../words'

interface Place {
  readonly profile: ProfileId
  readonly phase: Phase
  /** Whole minutes since letting go; of a run that is over, those it lasted. */
  readonly minutes: number
}

function placesOf(runs: SessionState['runs'], alignment: Alignment, clock: number): Place[] {
  return (Object.entries(runs) as [ProfileId, Trajectory][]).map(([profile, run]) => {
    const time = Math.min(clock + originOf(run, alignment), durationOf(run))
    // A mark of one minute is one minute, however its seconds were rounded.
    const minutes = Math.max(0, Math.floor((time - (effortOf(run)?.end ?? 0) + 0.5) / 60))
    return { profile, phase: phaseAt(run, alignment, clock), minutes }
  })
}

/** Which phases there are, without the minutes: what changes this is worth an announcement. */
export const phasesOf = (runs: SessionState['runs'], alignment: Alignment, clock: number): string =>
  placesOf(runs, alignment, clock).map(({ phase }) => phase).join()

/** The caption of a moment; empty without a run. */
export function sayPhase(runs: SessionState['runs'], alignment: Alignment, clock: number): string {
  const places = placesOf(runs, alignment, clock)
  const [first, second] = places
  if (!first) return ''
  const words = wording()
  if (first.phase === 'rest') return sayGiven(runs, alignment, clock)
  if (!second) return say(`${words}.single.${first.phase}`, { group: first.profile, minutes: first.minutes })
  if (first.phase === second.phase) {
    if (first.phase !== 'after') return say(`${words}.${first.phase}`)
    if (first.minutes === second.minutes) return say(`${words}.after`, { minutes: first.minutes })
    const minutesOf = (wanted: ProfileId) => places.find(({ profile }) => profile === wanted)!.minutes
    return say(`${words}.after.apart`, { with: minutesOf('fibromyalgia'), without: minutesOf('healthy') })
  }
  const rested = places.find(({ phase }) => phase === 'after')
  if (rested) return say(`${words}.one-holding`, { group: rested.profile })
  return say(`${words}.one-waiting`, { group: places.find(({ phase }) => phase !== 'before')!.profile })
}

const PHASES: readonly Phase[] = ['before', 'begins', 'holding', 'after']

/** A number that stays what it is as long as the caption does; NaN where it cannot be known, since what is given depends on more. Allocates nothing. */
function captionKey(runs: SessionState['runs'], alignment: Alignment, clock: number): number {
  let key = 0
  for (const profile in runs) {
    const run = runs[profile as ProfileId]!
    const phase = phaseAt(run, alignment, clock)
    if (phase === 'rest') return NaN
    const time = Math.min(clock + originOf(run, alignment), durationOf(run))
    key = key * 2 ** 24 + 4 * Math.max(0, Math.floor((time - effortOf(run)!.end + 0.5) / 60)) + PHASES.indexOf(phase)
  }
  return key
}

/** `sayPhase` for somebody who asks in every frame: words are put together anew only when they come out differently. */
export function createCaption(): typeof sayPhase {
  let before: SessionState['runs'] | null = null
  let key = NaN
  let text = ''
  return (runs, alignment, clock) => {
    const now = captionKey(runs, alignment, clock)
    if (runs === before && now === key) return text
    before = runs
    key = now
    return (text = sayPhase(runs, alignment, clock))
  }
}

/** The arms have words of their own; all other work is work. */
const wording = () => (useSession.getState().study?.id === 'ge2012' ? 'phase' : 'work')

/** Where nobody works: what is given at that moment, which is the same for both. */
function sayGiven(runs: SessionState['runs'], alignment: Alignment, clock: number): string {
  const [run] = Object.values(runs)
  const given = run ? stimuliAt(run, clock + originOf(run, alignment)) : []
  return given.length === 0 ? say('given.none') : given.map(kind => say(`given.${kind}`)).join(' ')
}

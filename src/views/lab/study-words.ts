import { armsOf, MAIN_ARM, type Study, type StudyClaim } from '../../experiments/experiment'
import type { SessionState } from '../../state/session'
import { isMessageKey, say } from '../../words'

/** What we call an experiment and say of it; one that has no words yet goes by its id. */
export function nameOf(id: string, part: 'name' | 'short' | 'doing' | 'done' | 'minutes'): string {
  const key = `study.${id}.${part}`
  return isMessageKey(key) ? say(key) : part === 'name' ? id : ''
}

/** Id of the arm on screen. */
export function shownArm({ study, setup: { subject } }: SessionState): string {
  const chosen = subject.kind === 'study' ? subject.arm : null
  return chosen ?? (study ? armsOf(study)[0]!.id : MAIN_ARM)
}

const NO_CLAIMS: readonly StudyClaim[] = []

/** The claims that are read in that arm alone: what a chart of it can show. */
export function claimsOnArm(study: Study | null, arm: string): readonly StudyClaim[] {
  if (!study) return NO_CLAIMS
  return study.claims.filter(claim => claim.kind !== 'not modelled' && claim.reading.kind === 'measure' && (claim.reading.arm ?? MAIN_ARM) === arm)
}

/** "22 + 22", or what is known of it: a study may have had one group only, or not say. */
export function sayPeople({ people: { healthy, fibromyalgia } }: Pick<Study, 'people'>, how: 'short' | 'words' = 'short'): string {
  if (healthy === null || fibromyalgia === null) return say(`study.people.unknown.${how}`)
  if (how === 'short') return say('study.people', { healthy, fibromyalgia })
  if (fibromyalgia === 0) return say('study.people.one', { count: healthy, group: 'healthy' })
  return healthy === 0 ? say('study.people.one', { count: fibromyalgia, group: 'fibromyalgia' }) : say('study.people.words', { healthy, fibromyalgia })
}

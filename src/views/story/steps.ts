/** The six steps: when each looks, at what, and what it says. */
import type { Alignment } from '../../state/playback'
import type { Painted } from '../../state/view'
import { say } from '../../words'
import { A_MINUTE, type Facts } from './facts'

export const STEPS = ['before', 'arms-up', 'let-go', 'later', 'brake', 'means'] as const
export type StepId = (typeof STEPS)[number]

/** The bodies at a moment. Clock times in s; null is the first moment there is. */
export interface Scene {
  readonly alignment: Alignment
  readonly clock: number | null
  /** Where the clock comes from when one goes forward to this step. */
  readonly from: number | null
  readonly painted: Painted
  /** Radians: the shoulder blades, which ache most, are behind. */
  readonly heading: number
}

const TWENTY_MINUTES = 1200
/** The last moment of holding: at the end itself the arms are down. */
const HOLDING_STILL = -0.5

/** What the bodies show; null where a drawing of another kind stands in their place, or nothing. */
export const SCENES: Readonly<Record<StepId, Scene | null>> = {
  before: { alignment: 'start', clock: null, from: null, painted: 'pain', heading: 0 },
  'arms-up': { alignment: 'start', clock: A_MINUTE, from: 0, painted: 'pain', heading: 0 },
  'let-go': { alignment: 'stop', clock: HOLDING_STILL, from: -A_MINUTE, painted: 'pain', heading: Math.PI },
  later: { alignment: 'stop', clock: TWENTY_MINUTES, from: 0, painted: 'change', heading: 0 },
  brake: null,
  means: null,
}

/** 'key': what matters most. 'aside': what one can leave out. */
export interface Paragraph {
  readonly kind: 'plain' | 'key' | 'aside'
  readonly text: string
}

const plain = (text: string): Paragraph => ({ kind: 'plain', text })
const key = (text: string): Paragraph => ({ kind: 'key', text })
const aside = (text: string): Paragraph => ({ kind: 'aside', text })

/** The heading of a step; what it may say depends on what came out. */
export function titleOf(step: StepId, facts: Facts | null): string {
  if (step !== 'later') return say(`story.${step}.title`)
  return say('story.later.title', { leg: facts?.legWay.fibromyalgia ?? 'same' })
}

/** What a step says, paragraph by paragraph. Without a run, only what needs none. */
export function textOf(step: StepId, facts: Facts | null): Paragraph[] {
  switch (step) {
    case 'before': return [
      plain(say('story.before.lead')),
      ...known(facts, ({ painBefore }) => [plain(say('story.before.pain', painOf(painBefore)))]),
      aside(say('story.before.length')),
    ]
    case 'arms-up': return [
      plain(say('story.arms-up.lead')),
      ...known(facts, ({ painMinute, held, heldStudy }) => [
        plain(say('story.arms-up.pain', painOf(painMinute))),
        aside(say('story.arms-up.study', {
          healthy: minutes(heldStudy.healthy), fibromyalgia: minutes(heldStudy.fibromyalgia), modelHealthy: minutes(held.healthy), modelFibromyalgia: minutes(held.fibromyalgia),
        })),
      ]),
    ]
    case 'let-go': return [
      ...known(facts, ({ painEnd, stoppedBy, held }) => [
        plain(say('story.let-go.fibromyalgia', { why: stoppedBy.fibromyalgia, when: held.fibromyalgia < held.healthy ? 'sooner' : 'other', pain: Math.round(painEnd.fibromyalgia) })),
        plain(say('story.let-go.healthy', { why: stoppedBy.healthy, pain: Math.round(painEnd.healthy) })),
      ]),
      aside(say('story.let-go.both')),
    ]
    case 'later': return [
      key(say('lead.believed')),
      plain(say('story.later.lead')),
      ...known(facts, ({ shoulderWay, legWay, leg }) => [
        plain(say('story.later.healthy', { shoulder: shoulderWay.healthy, leg: legWay.healthy })),
        plain(say('story.later.fibromyalgia', { shoulder: shoulderWay.fibromyalgia, leg: legWay.fibromyalgia, percent: Math.abs(Math.round(leg.fibromyalgia)) })),
      ]),
      plain(say('story.later.disagree')),
    ]
    case 'brake': return [
      plain(say('story.brake.lead')),
      plain(say('story.brake.weaker')),
      ...known(facts, ({ brake, volume }) => [
        plain(say('story.brake.numbers', rounded(brake))),
        plain(say('story.brake.volume', rounded(volume))),
      ]),
      aside(say('story.brake.alarm')),
    ]
    default: return [aside(say('story.means.lead'))]
  }
}

/** The ideas of the last step. */
export const IDEAS = ['limit', 'still', 'differ'] as const

const known = (facts: Facts | null, of: (facts: Facts) => Paragraph[]): Paragraph[] => (facts ? of(facts) : [])

const rounded = ({ healthy, fibromyalgia }: { readonly healthy: number; readonly fibromyalgia: number }) =>
  ({ healthy: Math.round(healthy), fibromyalgia: Math.round(fibromyalgia) })

/** Two ratings as they are told: one that comes to nothing without fibromyalgia is said in words. */
const painOf = (pain: Facts['painBefore']) => ({ ...rounded(pain), hardly: Math.round(pain.healthy) === 0 ? 'any' : 'other' })

/** "4 min 46 s": as it is said, rounded down like every other clock (`formatClock`). */
const minutes = (seconds: number) => say('story.time', { minutes: Math.floor(seconds / 60), seconds: Math.floor(seconds % 60) })

/** A text in sentences, as its language parts them. */
export function sentencesOf(text: string, language: string): string[] {
  if (!('Segmenter' in Intl)) return [text]
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment)
}

import { useGlide } from '../../state/glide'
import { CalmStage, type Callout } from '../stage/calm-stage'
import { say } from '../../words'
import { Brake } from './Brake'
import type { Facts, Way } from './facts'
import { SCENES, type StepId } from './steps'

/** What stands beside the words of a step: the bodies at its moment, or a drawing of the brake. */
export function Picture({ step, facts }: { step: StepId; facts: Facts | null }) {
  const scene = SCENES[step]
  // What is said of a moment is said once the bodies have come to it.
  const gliding = useGlide(glide => glide.gliding)
  const there = gliding ? null : facts
  return (
    <div className="story-picture">
      {scene
        ? <CalmStage label={labelOf(step, facts)} callouts={step === 'later' && there ? calloutsOf(there) : NONE} notes={there && notesOf(step, there)} />
        : <Brake facts={facts} />}
    </div>
  )
}

const NONE: readonly Callout[] = []

function labelOf(step: StepId, facts: Facts | null): string {
  const scene = SCENES[step]!
  const seen = say(scene.heading === 0 ? 'story.stage.front' : 'story.stage.back', { what: say(scene.painted === 'pain' ? 'story.stage.pain' : 'story.stage.change') })
  const told = facts && step === 'later' ? calloutsOf(facts).map(({ words }) => words).join('; ') : ''
  return told === '' ? seen : `${seen} ${told}`
}

function notesOf(step: StepId, { painBefore, painMinute, painEnd }: Facts): readonly [string, string] | null {
  const pain = { before: painBefore, 'arms-up': painMinute, 'let-go': painEnd }[step as 'before']
  if (!pain) return null
  return [pain.healthy, pain.fibromyalgia].map(value => say('story.stage.note', { pain: Math.round(value) })) as [string, string]
}

/** What the two tests found on each body; where there is little room, what differs most stays. */
function calloutsOf({ shoulderWay, legWay }: Facts): readonly Callout[] {
  const tone = (way: Way): Callout['tone'] => ({ calmer: 'calm', sensitive: 'sensitive', same: 'plain' } as const)[way]
  const of = (body: 0 | 1, place: 'shoulder' | 'leg', way: Way): Callout => ({
    body,
    region: place === 'shoulder' ? 'deltoid_L' : 'tibialis_anterior_L',
    words: say(`story.call.${place}`, { way }),
    tone: tone(way),
    spare: way === 'same',
    // Between the bodies there is not room for what is said of both shoulders.
    outward: place === 'shoulder',
  })
  return [
    of(0, 'shoulder', shoulderWay.healthy), of(0, 'leg', legWay.healthy),
    of(1, 'shoulder', shoulderWay.fibromyalgia), of(1, 'leg', legWay.fibromyalgia),
  ]
}

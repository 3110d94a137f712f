import { addressOf } from '../../state/route'
import { say } from '../../words'
import type { Facts } from './facts'
import { STEPS, titleOf } from './steps'

/** Where one is of the six, and the way to any of them and out. */
export function Progress({ place, facts }: { place: number; facts: Facts | null }) {
  return (
    <div className="story-progress">
      <nav aria-label={say('story.steps')}>
        <ol>
          {STEPS.map((step, index) => (
            <li key={step}>
              <a
                href={addressOf({ screen: 'story', place: index + 1 })} data-done={index + 1 < place || undefined}
                aria-label={say('story.step', { index: index + 1, title: titleOf(step, facts) })} aria-current={index + 1 === place ? 'step' : undefined}
              />
            </li>
          ))}
        </ol>
      </nav>
      <p className="story-place">{say('story.part', { index: place, count: STEPS.length })}</p>
      <a className="button quiet story-stop" href={addressOf({ screen: 'story' })}>{say('story.stop')}</a>
    </div>
  )
}

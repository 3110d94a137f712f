import { addressOf } from '../../state/route'
import { say } from '../../words'
import { STEPS } from './steps'

/** Back and on, under the thumb; after the last part, the page to show. */
export function Bar({ place }: { place: number }) {
  const to = (goal: number) => addressOf({ screen: 'own', place: goal })
  return (
    <div className="own-bar">
      {place > 1 && <a className="button secondary" href={to(place - 1)}>{say('mine.back')}</a>}
      {place < STEPS.length
        ? <a className="button primary" href={to(place + 1)}>{say('mine.next')}</a>
        : <a className="button primary" href={addressOf({ screen: 'print' })}>{say('story.print')}</a>}
    </div>
  )
}

import type { MouseEvent } from 'react'
import { addressOf } from '../../state/route'
import { isMessageKey, say } from '../../words'
import { PlayIcon, RestartIcon } from '../theme/icons'
import { BackIcon, OnIcon } from './icons'
import type { StepId } from './steps'

interface BarProps {
  readonly step: StepId
  readonly place: number
  /** What leads back and on within the step; null where it leads to another. */
  readonly onBack: (() => void) | null
  readonly onNext: (() => void) | null
}

/** Back and on, under the thumb: links, so that they can be opened, copied and gone back from like any other. */
export function Bar({ step, place, onBack, onNext }: BarProps) {
  const within = (act: (() => void) | null) => (event: MouseEvent) => {
    if (!act || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    act()
  }
  const to = (goal: number) => addressOf({ screen: 'story', place: goal })
  const words = `story.next.${step}`
  return (
    <div className="story-bar">
      {(place > 1 || onBack) && (
        <a className="button secondary story-back" href={to(Math.max(1, place - 1))} onClick={within(onBack)}><BackIcon /><span>{say('story.back')}</span></a>
      )}
      {onNext !== null && <a className="button primary" href={to(place)} onClick={within(onNext)}>{say('story.next')}<OnIcon /></a>}
      {onNext === null && step === 'before' && <a className="button primary story-start" href={to(2)}><PlayIcon />{say('story.start')}</a>}
      {onNext === null && step !== 'before' && step !== 'means' && (
        <a className="button primary" href={to(place + 1)}>{say(isMessageKey(words) ? words : 'story.next')}<OnIcon /></a>
      )}
      {onNext === null && step === 'means' && <a className="button secondary" href={to(1)}><RestartIcon />{say('story.again')}</a>}
    </div>
  )
}

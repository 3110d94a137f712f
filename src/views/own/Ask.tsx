import { useId } from 'react'
import { pickTrigger, saySleep, SLEEPS, TRIGGERS, useOwnAnswers } from '../../state/own-answers'
import { say } from '../../words'

/** What set it off and how sleep was: to be picked, never to be filled in. */
export function Ask() {
  const { triggers, sleep } = useOwnAnswers()
  const name = useId()
  return (
    <div className="own-ask">
      <fieldset>
        <legend>{say('mine.trigger')}</legend>
        <div className="own-picks">
          {TRIGGERS.map(trigger => (
            <label key={trigger}>
              <input type="checkbox" checked={triggers.includes(trigger)} onChange={event => pickTrigger(trigger, event.target.checked)} />
              <span>{say(`mine.trigger.${trigger}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{say('mine.sleep')}</legend>
        <div className="own-picks">
          {[...SLEEPS, null].map(each => (
            <label key={each}>
              <input type="radio" name={name} checked={sleep === each} onChange={() => saySleep(each)} />
              <span>{say(`mine.sleep.${each ?? 'open'}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  )
}

import { addressOf } from '../../state/route'
import { say } from '../../words'
import { Screen } from '../shell/Screen'
import './story.css'

/** The home page: what this is about, and where to see it. */
export function Story() {
  return (
    <Screen title={say('screen.story')} skip={{ words: say('story.skip'), to: 'story' }}>
      <main className="story" id="story" tabIndex={-1}>
        <h1 tabIndex={-1}>{say('story.title')}</h1>
        <p>{say('story.lead')}</p>
        <a className="button primary" href={addressOf({ screen: 'lab' })}>{say('story.to-lab')}</a>
        <p className="muted">{say('model.note')}</p>
      </main>
    </Screen>
  )
}

import { addressOf } from '../../state/route'
import { say } from '../../words'
import { PageIcon } from './icons'
import type { Reader } from './Reader'
import { IDEAS } from './steps'

/** What it can mean: ideas, none of them an instruction, and a page to show to somebody. */
export function Means({ reader }: { reader: Reader }) {
  return (
    <>
      <ul className="story-ideas">
        {IDEAS.map((idea, index) => (
          <li key={idea}>
            <h2 data-read={reader.isRead(reader.after + 2 * index) || undefined}>{say(`story.means.${idea}`)}</h2>
            <p data-read={reader.isRead(reader.after + 2 * index + 1) || undefined}>{say(`story.means.${idea}.text`)}</p>
          </li>
        ))}
      </ul>
      <p className="story-more">
        <a className="button primary" href={addressOf({ screen: 'print' })}><PageIcon />{say('story.print')}</a>
        <a className="button secondary" href={addressOf({ screen: 'own' })}>{say('story.own')}</a>
        <a className="button secondary" href={addressOf({ screen: 'lab' })}>{say('story.disagree')}</a>
      </p>
    </>
  )
}

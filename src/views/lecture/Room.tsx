import type { Option } from '../../decks/deck'
import { formatNumber, say } from '../../words'

/** What the room said, beside what came out: nobody is marked. */
export function Room({ options, counts, chosen, answer }: { options: readonly Option[]; counts: readonly number[]; chosen: number | undefined; answer: number | null }) {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return chosen === undefined ? null : <p className="lecture-aside">{say('lecture.said.one', { option: options[chosen]?.text ?? '' })}</p>
  return (
    <div className="lecture-room">
      <p className="lecture-aside">{say('lecture.said')}</p>
      <ul>
        {options.map(({ text }, i) => {
          const share = ((counts[i] ?? 0) / total) * 100
          return (
            <li key={text} data-out={answer === i || undefined}>
              <span>{text}</span>
              <span className="lecture-bar" aria-hidden="true"><span style={{ width: `${share}%` }} /></span>
              <span>{say('lecture.said.share', { percent: formatNumber(share) })}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

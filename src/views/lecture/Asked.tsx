import type { Question } from '../../decks/deck'
import { countHands, MOST_HANDS, vote } from '../../state/lecture'
import { say } from '../../words'

interface AskedProps {
  /** With the figures of its texts put in. */
  readonly question: Question
  readonly chosen: number | undefined
  readonly counts: readonly number[]
  /** Whether hands are being counted. */
  readonly counting: boolean
}

/** The options: pressed as what the room predicts, or counted by hands. */
export function Asked({ question: { options }, chosen, counts, counting }: AskedProps) {
  return (
    <div className="lecture-options" role="group" aria-label={say('lecture.predict')}>
      {options.map(({ text }, i) => (
        <div key={text} className="lecture-option">
          <button type="button" aria-pressed={chosen === i} onClick={() => vote(i)}><kbd>{i + 1}</kbd><span>{text}</span></button>
          {counting && (
            <input
              type="number" inputMode="numeric" min={0} max={MOST_HANDS} step={1} value={counts[i] ?? 0}
              aria-label={say('lecture.hands', { option: text })} onChange={event => countHands(i, event.target.valueAsNumber)}
            />
          )}
        </div>
      ))}
    </div>
  )
}

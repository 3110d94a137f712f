import type { Reader } from './Reader'
import type { Paragraph } from './steps'

/** The paragraphs of a step; the sentence being read aloud is marked. @param live whether they change in place and say so */
export function Text({ paragraphs, reader, live }: { paragraphs: readonly Paragraph[]; reader: Reader; live: boolean }) {
  return (
    <div className="story-paragraphs" aria-live={live ? 'polite' : undefined}>
      {paragraphs.map(({ kind, text }, index) => {
        const { first = 0, sentences = [text] } = reader.paragraphs[index] ?? {}
        return (
          <p key={text} data-kind={kind}>
            {sentences.map((sentence, i) => <span key={sentence} data-read={reader.isRead(first + i) || undefined}>{sentence}</span>)}
          </p>
        )
      })}
    </div>
  )
}

import { useEffect, useMemo } from 'react'
import { listen, readAloud, stopReading, useReading } from '../../state/read-aloud'
import { currentLocale, say } from '../../words'
import { SilentIcon, SpeakerIcon } from './icons'
import { IDEAS, sentencesOf, type Paragraph, type StepId } from './steps'

/** Reading aloud, as the parts of a step see it. */
export interface Reader {
  /** Whether a person asked to be read to; holds from step to step. */
  readonly listening: boolean
  /** Whether there was no voice to read with. */
  readonly silent: boolean
  readonly toggle: () => void
  /** Whether a sentence is the one being read, counted over heading and text. */
  readonly isRead: (sentence: number) => boolean
  /** The sentences of each paragraph, and the number of the first. */
  readonly paragraphs: readonly { readonly first: number; readonly sentences: readonly string[] }[]
  /** The number of the first sentence after the paragraphs. */
  readonly after: number
}

/** What is read of a step: its heading, its paragraphs, and the ideas of the last step. */
export function useReader(step: StepId, title: string, text: readonly Paragraph[], last: boolean): Reader {
  const language = currentLocale()
  const listening = useReading(reading => reading.listening)
  const status = useReading(reading => reading.status)
  const current = useReading(reading => reading.sentence)
  const whole = text.map(paragraph => paragraph.text).join('\n')
  const { paragraphs, after } = useMemo(() => numbered(whole.split('\n'), language), [whole, language])
  const ideas = step === 'means' && last
  useEffect(() => {
    if (!listening) return
    const more = ideas ? IDEAS.flatMap(idea => [say(`story.means.${idea}`), say(`story.means.${idea}.text`)]) : []
    void readAloud([title, ...paragraphs.flatMap(({ sentences }) => sentences), ...more], language)
  }, [listening, title, paragraphs, ideas, language])
  // Nobody is read to by a page that was left, and what was said of voices is not said for ever.
  useEffect(() => stopReading, [])
  return { listening, silent: status === 'no-voice', toggle: () => listen(!listening), isRead: sentence => current === sentence, paragraphs, after }
}

/** Sentences counted through, the heading being 0. */
function numbered(texts: readonly string[], language: string): Pick<Reader, 'paragraphs' | 'after'> {
  const paragraphs: { first: number; sentences: string[] }[] = []
  let after = 1
  for (const text of texts) {
    const sentences = sentencesOf(text, language)
    paragraphs.push({ first: after, sentences })
    after += sentences.length
  }
  return { paragraphs, after }
}

export function ReadButton({ reader: { listening, toggle } }: { reader: Pick<Reader, 'listening' | 'toggle'> }) {
  const words = say(listening ? 'story.read.stop' : 'story.read')
  return (
    <button type="button" className="button quiet story-read" aria-label={words} onClick={toggle}>
      {listening ? <SilentIcon /> : <SpeakerIcon />}<span className="button-words">{words}</span>
    </button>
  )
}

/** The lecture's end of the line to the presenter's window. */
import { useEffect, useRef } from 'react'
import type { Cue, Deck, Question } from '../../decks/deck'
import { begin, countHands, goToCue, hide, nextCue, previousCue, reveal, startOver, toggle, useLecture, vote } from '../../state/lecture'
import { openLine, readAsked, type FromLecture, type FromPresenter, type Line, type Shown } from '../../state/lecture-channel'
import { useRoute } from '../../state/route'

interface OnScreen {
  readonly deck: Deck
  readonly cues: readonly Cue[]
  readonly at: number
  readonly title: string
  readonly question: Question | undefined
  readonly answer: number | null
  readonly lines: readonly string[]
  readonly notes: string
  readonly revealed: boolean
}

/** Tells what is on screen whenever it changes, and does what is asked. */
export function usePresenterLine(now: OnScreen) {
  const line = useRef<Line<FromLecture> | null>(null)
  const progress = useLecture(lecture => lecture.progress)
  const black = useLecture(lecture => lecture.black)
  const pointer = useLecture(lecture => lecture.pointer)
  const query = useRoute(route => route.query)
  const shown: Shown = {
    deckId: now.deck.id, deck: now.deck.title, query, at: now.at, titles: now.cues.map(({ title }) => title), title: now.title,
    question: now.question?.text ?? null, options: (now.question?.options ?? []).map(({ text }) => text), answer: now.answer,
    chosen: progress.chosen[now.cues[now.at]!.id] ?? null, counts: [...progress.counts[now.cues[now.at]!.id] ?? []],
    told: [...now.lines], notes: now.notes, revealed: now.revealed, black, pointer,
    progress: { revealed: [...progress.revealed], chosen: progress.chosen, counts: Object.fromEntries(Object.entries(progress.counts).map(([id, counts]) => [id, [...counts]])), began: progress.began },
  }
  const latest = useRef(shown)
  const text = JSON.stringify(shown)
  useEffect(() => {
    latest.current = JSON.parse(text) as Shown
    line.current?.say({ kind: 'shown', shown: latest.current })
  }, [text])
  const deckId = now.deck.id
  useEffect(() => {
    const opened = openLine<FromPresenter, FromLecture>(readAsked, message => {
      if (message.kind === 'hello') opened?.say({ kind: 'shown', shown: latest.current })
      else carryOut(message, deckId)
    })
    line.current = opened
    // Whoever was with this deck before says where it was.
    opened?.say({ kind: 'here', deckId })
    opened?.say({ kind: 'shown', shown: latest.current })
    const gone = () => opened?.say({ kind: 'gone' })
    window.addEventListener('pagehide', gone)
    return () => {
      gone()
      window.removeEventListener('pagehide', gone)
      opened?.close()
      line.current = null
    }
  }, [deckId])
}

const DO = { next: nextCue, previous: previousCue, reveal, hide, black: () => toggle('black'), pointer: () => toggle('pointer') } as const

function carryOut(message: FromPresenter, deckId: string) {
  switch (message.kind) {
    case 'do':
      if (message.what !== 'restart') return DO[message.what]()
      startOver()
      begin(Date.now())
      return goToCue(0)
    case 'go': return goToCue(message.at)
    case 'vote': return vote(message.option)
    case 'count': return countHands(message.option, message.hands)
    case 'resume': {
      // Only what this window has lost: one that knows what was revealed is not overruled.
      const { progress } = useLecture.getState()
      if (message.deckId !== deckId || progress.revealed.length > 0 || Object.keys(progress.chosen).length > 0 || Object.keys(progress.counts).length > 0) return
      useLecture.setState({ progress: message.progress })
    }
  }
}

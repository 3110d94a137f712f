/** Everything that is a person's own, erased from this device at once; and brought back, as long as nothing new is there. */
import { create } from 'zustand'
import { ANSWERS_KEY, isUnanswered, NO_ANSWERS, useOwnAnswers } from './own-answers'
import { DRAWING_KEY, useOwnDrawing } from './own-drawing'
import { forgetUnread, useKeeping, type OwnKeeper } from './own-kept'

/** How to bring back what was erased last; null where nothing was, since the page was opened. */
const useErased = create<{ readonly undo: (() => void) | null }>()(() => ({ undo: null }))

/** Whether nothing is there to erase. */
export function useNothingOwn(): boolean {
  const drawn = useOwnDrawing(own => Object.keys(own.marks).length > 0)
  const answered = useOwnAnswers(answers => !isUnanswered(answers))
  const unread = useKeeping(keeping => keeping.unread)
  return !drawn && !answered && !unread
}

/** What brings back what was erased; null where nothing was, or where something new stands in its place. */
export function useBringBack(): (() => void) | null {
  const undo = useErased(erased => erased.undo)
  return useNothingOwn() ? undo : null
}

/** Erases drawing, answers and what could not be read. The steps of the drawing go too: nothing of it stays behind. */
export function eraseOwn(keeper: OwnKeeper | null): void {
  const { marks, past } = useOwnDrawing.getState()
  const { triggers, sleep } = useOwnAnswers.getState()
  const bringBack = forgetUnread(keeper, [DRAWING_KEY, ANSWERS_KEY])
  useOwnDrawing.setState({ marks: {}, past: [] })
  useOwnAnswers.setState(NO_ANSWERS)
  useErased.setState({
    undo: () => {
      bringBack()
      useOwnDrawing.setState({ marks, past })
      useOwnAnswers.setState({ triggers, sleep })
      useErased.setState({ undo: null })
    },
  })
}

import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/**
 * Whether the page is React's: false while what was drawn when the page was built is taken over as it stands, and when it was drawn.
 * For parts that only the device can draw.
 */
export const useTakenOver = () => useSyncExternalStore(never, () => true, () => false)

/** Presses the button once more that was pressed before anybody could answer, if one was: `src/first-paint.ts` marked it. */
export function answerEarlyPress() {
  const root = document.querySelector<HTMLElement>('[data-first-paint]')
  if (!root) return
  delete root.dataset['firstPaint']
  const pressed = root.querySelector<HTMLElement>('[data-pressed]')
  pressed?.removeAttribute('data-pressed')
  pressed?.click()
}

import { jump, nextMark, nudge, NUDGE } from '../../state/transport'

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

/** Moves the clock as a slider does; false for any other key. */
export function moveByKey(event: Key, [from, to]: readonly [number, number]): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return false
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: NUDGE, ArrowUp: NUDGE, ArrowLeft: -NUDGE, ArrowDown: -NUDGE, PageUp: 60, PageDown: -60,
  }
  const step = steps[event.key]
  if (step !== undefined) {
    if (event.shiftKey && event.key.startsWith('Arrow')) nextMark(step > 0 ? 1 : -1)
    else nudge(step)
    return true
  }
  if (event.key !== 'Home' && event.key !== 'End') return false
  jump(event.key === 'Home' ? from : to)
  return true
}

import { useRef, type PointerEvent } from 'react'
import { playback, seek } from '../../state/playback'
import { jump } from '../../state/transport'

/** How far a finger may stray and still have tapped, px. */
const TAP = 10

interface Grip {
  readonly id: number
  readonly x: number
  readonly y: number
  /** Where the clock stood, s. */
  readonly before: number
  moving: boolean
}

/**
 * Moving the clock by hand on something that lies along time. A mouse moves it at once. A finger may be on its way
 * down the page: it moves the clock by a tap, or once it has clearly gone sideways; when the page takes it after all,
 * the clock stands where it stood.
 * @param clockUnder clock time under a pointer that moves, s
 * @param pressed the same where it was put down or tapped, if that differs
 */
export function useScrub(clockUnder: (event: PointerEvent) => number, pressed = clockUnder) {
  const grip = useRef<Grip | null>(null)
  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || grip.current) return
      const { pointerId: id, clientX: x, clientY: y } = event
      const moving = event.pointerType === 'mouse'
      grip.current = { id, x, y, before: playback.getState().cursor, moving }
      event.currentTarget.setPointerCapture(id)
      if (moving) jump(pressed(event))
    },
    onPointerMove(event: PointerEvent) {
      const held = grip.current
      if (held?.id !== event.pointerId) return
      const across = Math.abs(event.clientX - held.x)
      if (!held.moving && across > TAP && across > 2 * Math.abs(event.clientY - held.y)) held.moving = true
      if (held.moving) jump(clockUnder(event))
    },
    onPointerUp(event: PointerEvent) {
      const held = grip.current
      if (held?.id !== event.pointerId) return
      grip.current = null
      if (!held.moving && Math.hypot(event.clientX - held.x, event.clientY - held.y) <= TAP) jump(pressed(event))
    },
    onPointerCancel(event: PointerEvent) {
      const held = grip.current
      if (held?.id !== event.pointerId) return
      grip.current = null
      if (held.moving) seek(held.before)
    },
  }
}

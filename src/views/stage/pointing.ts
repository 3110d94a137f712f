/** What hands do on the picture: turn by dragging, tap a region, tap twice to come closer, press with the algometer. */
import { turnTo, useView } from '../../state/view'
import { wrapped } from './camera'
import { facesFront } from './flat-picture'
import type { Picture, Place } from './picture'

/** Further than this is a drag, px. */
const DRAG = 6
/** Turn per px of dragging, rad: half a turn over a narrow stage. */
const TURN = 0.0095
/** Dragging this far turns the flat map round, px. */
const FLIP = 60
/** Two taps within this are one double tap, ms and px. */
const DOUBLE = { time: 320, distance: 26 }
/** Near misses that count, px. */
const SLOP = { mouse: 4, pen: 8, touch: 18 }
export const TURN_STEP = Math.PI / 12

export interface Hands {
  picture(): Picture | null
  isFlat(): boolean
  /** Whether a press on a body is the algometer's. */
  presses(): boolean
  hover(place: Place | null, x: number, y: number): void
  tap(place: Place | null): void
  closer(place: Place): void
  press(place: Place): void
  release(): void
  cancel(): void
}

/** Turns by a step of the keyboard: 15 degrees, or round in the flat map. */
export function turnBy(steps: number, flat: boolean) {
  const { heading } = useView.getState()
  turnTo(flat ? (facesFront(heading) ? Math.PI : 0) : wrapped(heading + steps * TURN_STEP))
}

/** Listens to pointers on `area`. @returns stops */
export function listenToHands(area: HTMLElement, hands: Hands): () => void {
  let held: { id: number; x: number; y: number; heading: number; place: Place | null; what: 'maybe' | 'turning' | 'pressing' } | null = null
  let lastTap = { time: -Infinity, x: 0, y: 0 }
  let hovering = 0

  const at = (event: PointerEvent) => {
    const frame = area.getBoundingClientRect()
    return { x: event.clientX - frame.left, y: event.clientY - frame.top }
  }
  const pick = (event: PointerEvent) => {
    const { x, y } = at(event)
    return hands.picture()?.pick(x, y, SLOP[event.pointerType as keyof typeof SLOP] ?? SLOP.mouse) ?? null
  }

  function down(event: PointerEvent) {
    if (held || event.button !== 0) return
    const place = pick(event)
    const { heading } = useView.getState()
    held = { id: event.pointerId, ...at(event), heading, place, what: place && hands.presses() ? 'pressing' : 'maybe' }
    area.setPointerCapture(event.pointerId)
    hands.hover(null, 0, 0)
    if (held.what === 'pressing') hands.press(place!)
  }

  function move(event: PointerEvent) {
    const { x, y } = at(event)
    if (!held) {
      if (event.pointerType === 'touch') return
      cancelAnimationFrame(hovering)
      hovering = requestAnimationFrame(() => hands.hover(pick(event), x, y))
      return
    }
    if (event.pointerId !== held.id || held.what === 'pressing') return
    const across = x - held.x
    if (held.what === 'maybe' && Math.hypot(across, y - held.y) > DRAG) held.what = 'turning'
    if (held.what !== 'turning') return
    if (!hands.isFlat()) turnTo(wrapped(held.heading + across * TURN))
    else if (Math.abs(across) > FLIP) turnTo(facesFront(held.heading) ? Math.PI : 0)
  }

  function up(event: PointerEvent) {
    if (!held || event.pointerId !== held.id) return
    const { what, place, x, y } = held
    held = null
    if (what === 'pressing') hands.release()
    if (what !== 'maybe') return
    const again = event.timeStamp - lastTap.time < DOUBLE.time && Math.hypot(x - lastTap.x, y - lastTap.y) < DOUBLE.distance
    lastTap = { time: again ? -Infinity : event.timeStamp, x, y }
    if (again && place) hands.closer(place)
    else hands.tap(place)
  }

  function end(event: PointerEvent) {
    if (!held || event.pointerId !== held.id) return
    if (held.what === 'pressing') hands.cancel()
    held = null
  }

  function leave() {
    cancelAnimationFrame(hovering)
    hands.hover(null, 0, 0)
  }

  // A finger held still is the algometer here, not the way to a menu.
  const noMenu = (event: Event) => {
    if (held) event.preventDefault()
  }
  const listeners: [string, (event: never) => void][] = [
    ['pointerdown', down], ['pointermove', move], ['pointerup', up], ['pointercancel', end], ['pointerleave', leave], ['contextmenu', noMenu],
  ]
  for (const [name, listener] of listeners) area.addEventListener(name, listener as EventListener)
  return () => {
    cancelAnimationFrame(hovering)
    for (const [name, listener] of listeners) area.removeEventListener(name, listener as EventListener)
  }
}

/** What hands do on the picture: turn by dragging, tap a region, tap twice or pull two fingers apart to come closer, press with the algometer, draw. */
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
/** Two fingers this much further apart, or closer together, ask for another distance. */
const PINCH = 1.25
/** Near misses that count, px. */
const SLOP = { mouse: 4, pen: 8, touch: 18 }
export const TURN_STEP = Math.PI / 12

export interface Hands {
  picture(): Picture | null
  isFlat(): boolean
  /** Whether a press on a body is the algometer's. */
  presses(): boolean
  /** Whether what is touched is drawn on. */
  draws(): boolean
  /** A region is touched by the brush; `continued` while the same stroke goes on. */
  stroke(place: Place, continued: boolean): void
  /** The brush is lifted where it was set down. */
  dab(place: Place): void
  hover(place: Place | null, x: number, y: number): void
  tap(place: Place | null): void
  closer(place: Place): void
  /** Two fingers come apart round a place, or together: null. */
  apart(place: Place | null): void
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
  let held: { id: number; x: number; y: number; heading: number; place: Place | null; what: 'maybe' | 'turning' | 'pressing' | 'drawing' | 'drawn' } | null = null
  let lastTap = { time: -Infinity, x: 0, y: 0 }
  let hovering = 0
  /** Fingers that are down, and how far apart two of them were; NaN once they have been understood. */
  const fingers = new Map<number, { x: number; y: number }>()
  let apart = NaN

  const at = (event: PointerEvent) => {
    const frame = area.getBoundingClientRect()
    return { x: event.clientX - frame.left, y: event.clientY - frame.top }
  }
  const pick = (event: PointerEvent) => {
    const { x, y } = at(event)
    return hands.picture()?.pick(x, y, SLOP[event.pointerType as keyof typeof SLOP] ?? SLOP.mouse) ?? null
  }

  /** How far apart the two fingers are, px. */
  function gap() {
    const [a, b] = [...fingers.values()]
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : NaN
  }

  /** A second finger takes back what the first one began. */
  function begin(event: PointerEvent) {
    fingers.set(event.pointerId, at(event))
    if (fingers.size !== 2) return
    apart = Math.max(1, gap())
    if (held?.what === 'pressing') hands.cancel()
    if (held?.what === 'drawing') hands.dab(held.place!)
    held = null
  }

  function pinch() {
    const ratio = gap() / apart
    if (!(ratio > PINCH || ratio < 1 / PINCH)) return
    apart = NaN
    const [a, b] = [...fingers.values()]
    const place = hands.picture()?.pick((a!.x + b!.x) / 2, (a!.y + b!.y) / 2, SLOP.touch) ?? null
    if (ratio < 1) hands.apart(null)
    else if (place) hands.apart(place)
  }

  function down(event: PointerEvent) {
    if (event.pointerType === 'touch') begin(event)
    if (held || event.button !== 0 || fingers.size > 1) return
    const place = pick(event)
    const { heading } = useView.getState()
    held = { id: event.pointerId, ...at(event), heading, place, what: !place ? 'maybe' : hands.draws() ? 'drawing' : hands.presses() ? 'pressing' : 'maybe' }
    area.setPointerCapture(event.pointerId)
    hands.hover(null, 0, 0)
    if (held.what === 'pressing') hands.press(place!)
    if (held.what === 'drawing') hands.stroke(place!, false)
  }

  function move(event: PointerEvent) {
    const { x, y } = at(event)
    if (fingers.has(event.pointerId)) fingers.set(event.pointerId, { x, y })
    if (fingers.size === 2) return pinch()
    if (!held) {
      if (event.pointerType === 'touch') return
      cancelAnimationFrame(hovering)
      hovering = requestAnimationFrame(() => hands.hover(pick(event), x, y))
      return
    }
    if (event.pointerId !== held.id || held.what === 'pressing') return
    if (held.what === 'drawing' || held.what === 'drawn') return goOn(event)
    const across = x - held.x
    if (held.what === 'maybe' && Math.hypot(across, y - held.y) > DRAG) held.what = 'turning'
    if (held.what !== 'turning') return
    if (!hands.isFlat()) turnTo(wrapped(held.heading + across * TURN))
    else if (Math.abs(across) > FLIP) turnTo(facesFront(held.heading) ? Math.PI : 0)
  }

  /** Every region on the way is marked, and no other: the brush goes where the finger goes. */
  function goOn(event: PointerEvent) {
    const place = pick(event)
    if (!held || !place || (held.what === 'drawing' && place.region === held.place!.region)) return
    held.what = 'drawn'
    hands.stroke(place, true)
  }

  function up(event: PointerEvent) {
    fingers.delete(event.pointerId)
    if (!held || event.pointerId !== held.id) return
    const { what, place, x, y } = held
    held = null
    if (what === 'pressing') hands.release()
    if (what === 'drawing') hands.dab(place!)
    if (what !== 'maybe') return
    const again = event.timeStamp - lastTap.time < DOUBLE.time && Math.hypot(x - lastTap.x, y - lastTap.y) < DOUBLE.distance
    lastTap = { time: again ? -Infinity : event.timeStamp, x, y }
    if (again && place && !hands.draws()) hands.closer(place)
    else hands.tap(place)
  }

  function end(event: PointerEvent) {
    fingers.delete(event.pointerId)
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

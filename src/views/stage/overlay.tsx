import { useEffect, useRef, type RefObject } from 'react'
import { otherBody } from './algometer'
import type { Frames } from './frames'
import type { Picture, Place, Position } from './picture'

const RADIUS = 15
const ROUND = 2 * Math.PI * RADIUS

interface Props {
  frames: Frames
  /** The picture on screen, and the elements it and the call-out fill. */
  picture: RefObject<Picture | null>
  area: RefObject<HTMLElement | null>
  card: RefObject<HTMLElement | null>
  /** What the call-out is about; `pressed` draws the probe there, and its ghost on the other body. */
  place: Place | null
  pressed: boolean
  /** How far the force has come towards pain, 0..1; read in every frame. */
  progress: RefObject<number>
}

/** The line from the call-out to the skin, and the probe of the algometer. Moves outside React. */
export function Overlay({ frames, picture, area, card, place, pressed, progress }: Props) {
  const svg = useRef<SVGSVGElement>(null)
  useEffect(() => {
    if (!place) return
    const [line, probe, ghost, ring] = ['line', 'probe', 'ghost', 'ring'].map(name => svg.current!.querySelector(`[data-part="${name}"]`)!)
    const at: Position = { x: 0, y: 0, seen: true }
    return frames.follow(() => {
      const { offsetLeft: left, offsetTop: top } = area.current!
      picture.current?.locate(place, at)
      const x = left + at.x
      const y = top + at.y
      put(probe!, x, y)
      svg.current!.dataset['seen'] = String(at.seen)
      if (card.current) {
        const { offsetLeft, offsetTop, offsetWidth } = card.current
        const endX = Math.min(offsetLeft + offsetWidth - 24, Math.max(offsetLeft + 24, x))
        const length = Math.hypot(endX - x, offsetTop - y)
        const start = Math.min(pressed ? 11 : 4, length)
        line!.setAttribute('d', offsetTop > y + start ? `M${x + ((endX - x) * start) / length} ${y + ((offsetTop - y) * start) / length}L${endX} ${offsetTop}` : '')
      }
      if (!pressed) return
      ring!.setAttribute('stroke-dashoffset', String(ROUND * (1 - progress.current)))
      picture.current?.locate({ ...place, body: otherBody(place.body) }, at)
      put(ghost!, left + at.x, top + at.y)
    })
  }, [frames, picture, area, card, place, pressed, progress])

  return (
    <svg ref={svg} className="stage-overlay" aria-hidden="true" data-pressed={pressed || undefined} style={{ display: place ? undefined : 'none' }}>
      <path data-part="line" />
      <g data-part="ghost"><circle r="10" /></g>
      <g data-part="probe">
        <circle data-part="ring" r={RADIUS} strokeDasharray={ROUND} transform="rotate(-90)" />
        <circle r="10" />
        <circle data-part="tip" r="3.4" />
      </g>
    </svg>
  )
}

const put = (element: Element, x: number, y: number) => element.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`)

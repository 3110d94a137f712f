/**
 * The two bodies alone, to be looked at: no tools, nothing to press. The flat map is there at once and the solid bodies
 * take its place when they have arrived. Fills its container.
 */
import { useEffect, useMemo, useRef } from 'react'
import { SKIN_REGION_INDEX } from '../../figure'
import { shownTheme, useDevice } from '../../state/system'
import { useView } from '../../state/view'
import { say } from '../../words'
import { createFrames, type Frames } from './frames'
import { FlatMap } from './flat-map'
import { MARKS } from './icons'
import { Legend } from './legend'
import { BODIES, PAIR, type Body } from './pair'
import type { Position } from './picture'
import { usePictures, type Pictures } from './use-pictures'
import './stage.css'
import './calm-stage.css'

/** Words beside a place of a body, with a line to it. */
export interface Callout {
  readonly body: Body
  /** Of the skin, by name. */
  readonly region: string
  readonly words: string
  readonly tone: 'calm' | 'sensitive' | 'plain'
  /** On which side of the place its words stand. */
  readonly side: 'left' | 'right'
  /** Whether it is left out where there is little room: the text has it too. */
  readonly spare?: boolean
}

interface CalmStageProps {
  /** What is seen, in words: the picture itself is one image. */
  readonly label: string
  readonly callouts?: readonly Callout[]
  /** A line under each body's name. */
  readonly notes?: readonly [string, string] | null
}

export function CalmStage({ label, callouts = [], notes = null }: CalmStageProps) {
  const area = useRef<HTMLDivElement>(null)
  const flatHost = useRef<HTMLDivElement>(null)
  const solidHost = useRef<HTMLDivElement>(null)
  const frames = useMemo(createFrames, [])
  const pictures = usePictures(frames, flatHost, solidHost)
  const painted = useView(view => view.painted)
  useView(view => view.theme)
  useDevice(device => device.dark)
  useEffect(() => frames.start(), [frames])
  return (
    <div className="calm-stage" data-stage={pictures.kind === 'solid' ? '3d' : 'flat'} data-detail={pictures.detail ?? undefined}>
      <div className="stage-heads">
        {BODIES.map(body => {
          const Mark = MARKS[body]
          return (
            <div key={body}>
              <p className="calm-stage-name"><Mark />{say(`stage.${PAIR[body]}.short`)}{body === 0 && <span>{say('stage.condition')}</span>}</p>
              <p className="calm-stage-note">{notes?.[body] ?? ''}</p>
            </div>
          )
        })}
      </div>
      <div ref={area} className="calm-stage-picture" role="img" aria-label={label}>
        <div ref={flatHost} className="stage-layer" data-shown={pictures.kind === 'flat' || undefined}><FlatMap /></div>
        <div ref={solidHost} className="stage-layer" data-shown={pictures.kind === 'solid' || undefined} />
        {callouts.map(callout => <CalloutWords key={`${callout.body}${callout.region}`} callout={callout} frames={frames} pictures={pictures} />)}
      </div>
      <Legend painted={painted} comparison={null} theme={shownTheme()} frames={frames} />
    </div>
  )
}

/** Room between a place and its words, px, and how far above it they stand. */
const AWAY = 34
const ABOVE = 26

function CalloutWords({ callout: { body, region, words, tone, side, spare = false }, frames, pictures }: { callout: Callout; frames: Frames; pictures: Pictures }) {
  const label = useRef<HTMLSpanElement>(null)
  const line = useRef<SVGPathElement>(null)
  const dot = useRef<SVGCircleElement>(null)
  useEffect(() => {
    const place = { body, region: SKIN_REGION_INDEX.get(region)!, at: null }
    const at: Position = { x: 0, y: 0, seen: true }
    let before = ''
    return frames.follow(() => {
      const text = label.current
      pictures.current.current?.locate(place, at)
      const room = text?.parentElement
      if (!text || !room) return
      const now = `${at.x.toFixed(0)} ${at.y.toFixed(0)} ${text.offsetWidth} ${room.clientWidth}`
      if (now === before) return
      before = now
      const sign = side === 'right' ? 1 : -1
      const start = at.x + sign * AWAY - (side === 'left' ? text.offsetWidth : 0)
      const left = Math.min(room.clientWidth - text.offsetWidth - 4, Math.max(4, start))
      const top = Math.max(0, at.y - ABOVE - text.offsetHeight / 2)
      text.style.transform = `translate(${left.toFixed(0)}px, ${top.toFixed(0)}px)`
      const end = side === 'right' ? left - 4 : left + text.offsetWidth + 4
      line.current?.setAttribute('d', `M${at.x.toFixed(1)} ${at.y.toFixed(1)}L${end.toFixed(1)} ${(top + text.offsetHeight / 2).toFixed(1)}`)
      dot.current?.setAttribute('cx', at.x.toFixed(1))
      dot.current?.setAttribute('cy', at.y.toFixed(1))
    })
  }, [body, region, side, words, frames, pictures])
  return (
    <>
      <svg className="calm-callout-line" data-tone={tone} data-spare={spare || undefined}><path ref={line} /><circle ref={dot} r="5" /></svg>
      <span ref={label} className="calm-callout" data-tone={tone} data-spare={spare || undefined}>{words}</span>
    </>
  )
}

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
  /** Of the skin, by name, on the person's left: the words stand beside it, or beside its twin on the right where there is no room. */
  readonly region: string
  readonly words: string
  readonly tone: 'calm' | 'sensitive' | 'plain'
  /** Whether the words stand away from the other body where there is room, instead of to the right. */
  readonly outward?: boolean
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
  useView(view => view.projector)
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

function CalloutWords({ callout: { body, region, words, tone, outward = false, spare = false }, frames, pictures }: { callout: Callout; frames: Frames; pictures: Pictures }) {
  const label = useRef<HTMLSpanElement>(null)
  const line = useRef<SVGPathElement>(null)
  const dot = useRef<SVGCircleElement>(null)
  // Seen from behind, a person's left is on the left.
  const behind = useView(view => Math.cos(view.heading) < 0)
  useEffect(() => {
    const indexOf = (id: string) => SKIN_REGION_INDEX.get(id)!
    const sides = [{ body, region: indexOf(region), at: null }, { body, region: indexOf(region.replace(/_L$/, '_R')), at: null }] as const
    const places = behind ? [sides[1], sides[0]] as const : sides
    const leftFirst = outward && body === 0
    const at: Position = { x: 0, y: 0, seen: true }
    let before = ''
    return frames.follow(() => {
      const text = label.current
      const room = text?.parentElement?.clientWidth ?? 0
      const picture = pictures.current.current
      if (!text || !picture) return
      const width = text.offsetWidth
      picture.locate(places[leftFirst ? 1 : 0], at)
      const right = leftFirst ? at.x - AWAY - width < 4 : at.x + AWAY + width <= room - 4
      if (right === leftFirst) picture.locate(places[right ? 0 : 1], at)
      const now = `${at.x.toFixed(0)} ${at.y.toFixed(0)} ${width} ${room} ${right}`
      if (now === before) return
      before = now
      const left = right ? at.x + AWAY : Math.max(4, at.x - AWAY - width)
      // Words that had to turn towards the other body stand lower than that one's.
      const rise = outward && body === 1 && !right ? -ABOVE : ABOVE
      const top = Math.max(0, at.y - rise - text.offsetHeight / 2)
      text.style.transform = `translate(${left.toFixed(0)}px, ${top.toFixed(0)}px)`
      line.current?.setAttribute('d', `M${at.x.toFixed(1)} ${at.y.toFixed(1)}L${(right ? left - 2 : left + width + 2).toFixed(1)} ${(top + text.offsetHeight / 2).toFixed(1)}`)
      dot.current?.setAttribute('cx', at.x.toFixed(1))
      dot.current?.setAttribute('cy', at.y.toFixed(1))
    })
  }, [body, region, words, behind, outward, frames, pictures])
  return (
    <>
      <svg className="calm-callout-line" data-tone={tone} data-spare={spare || undefined}><path ref={line} /><circle ref={dot} r="5" /></svg>
      <span ref={label} className="calm-callout" data-tone={tone} data-spare={spare || undefined}>{words}</span>
    </>
  )
}

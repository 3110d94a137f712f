import { useEffect, useRef } from 'react'
import { useOwnDrawing } from '../../state/own-drawing'
import { useView } from '../../state/view'
import { createFlatPicture, isHatched, sideOf } from './flat-picture'
import { SIDES_SEEN, FlatMap } from './flat-map'
import { createFrames } from './frames'
import { BODIES } from './pair'
import { SCALES, type Scale } from './scales'
import { bringToCursor } from './shown'
import { Small } from './own-map'
import { OwnPatterns } from './own-patterns'
import './stage.css'

const paper = () => 'light' as const

/** A printer may know no colour: on paper a change is hatched from 5 % on, where a screen leaves the smallest to its hue, %. */
const PAPER = { ...SCALES.change, contours: [5, 10, 20] as const }
const onPaper = (scale: Scale) => (scale === SCALES.change ? PAPER : scale)

function isAnyHatched(): boolean {
  const { scale, values } = bringToCursor()
  const { heading, drawing } = useView.getState()
  return !drawing && BODIES.some(body => isHatched(sideOf(body, heading, false), onPaper(scale), values[body]))
}

/** Both bodies as a drawing for paper: flat, in the colours of the light theme whatever the screen's, at the cursor. @param label what is seen, in words; onHatch is told, after painting, whether anything is hatched */
export function FlatPair({ label, onHatch }: { label: string; onHatch: (hatched: boolean) => void }) {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const frames = createFrames()
    const picture = createFlatPicture(host.current!, paper, onPaper)
    const stop = frames.start()
    frames.follow(() => {
      picture.paint()
      onHatch(isAnyHatched())
    })
    return stop
  }, [onHatch])
  return <div ref={host} className="flat-pair" role="img" aria-label={label}><FlatMap /></div>
}

/** What a person drew of themselves, from both sides; nothing where they drew nothing. @param label what is seen, in words */
export function OwnPair({ label }: { label: string }) {
  const marks = useOwnDrawing(own => own.marks)
  if (Object.keys(marks).length === 0) return null
  return (
    <div className="own-pair" role="img" aria-label={label}>
      <OwnPatterns size="large" />
      {SIDES_SEEN.map(side => <Small key={side} side={side} marks={marks} size="large" />)}
    </div>
  )
}

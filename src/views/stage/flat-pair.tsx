import { useEffect, useRef } from 'react'
import { useOwnDrawing } from '../../state/own-drawing'
import { createFlatPicture } from './flat-picture'
import { SIDES_SEEN, FlatMap } from './flat-map'
import { createFrames } from './frames'
import { Small } from './own-map'
import { OwnPatterns } from './own-patterns'
import './stage.css'

const paper = () => 'light' as const

/** Both bodies as a drawing for paper: flat, in the colours of the light theme whatever the screen's, at the cursor. @param label what is seen, in words */
export function FlatPair({ label }: { label: string }) {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const frames = createFrames()
    const picture = createFlatPicture(host.current!, paper)
    const stop = frames.start()
    frames.follow(() => picture.paint())
    return stop
  }, [])
  return <div ref={host} className="flat-pair" role="img" aria-label={label}><FlatMap /></div>
}

/** What a person drew of themselves, from both sides; nothing where they drew nothing. @param label what is seen, in words */
export function OwnPair({ label }: { label: string }) {
  const marks = useOwnDrawing(own => own.marks)
  if (Object.keys(marks).length === 0) return null
  return (
    <div className="own-pair" role="img" aria-label={label}>
      <OwnPatterns size="small" />
      {SIDES_SEEN.map(side => <Small key={side} side={side} marks={marks} />)}
    </div>
  )
}

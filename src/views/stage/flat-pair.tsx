import { useEffect, useRef } from 'react'
import { createFlatPicture } from './flat-picture'
import { FlatMap } from './flat-map'
import { createFrames } from './frames'
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

import { useEffect, useRef } from 'react'
import { useSession } from '../../state/session'
import { say } from '../../words'
import { isHolding } from './arms'
import type { Frames } from './frames'
import { PAIR, type Body } from './pair'
import { bringToCursor } from './shown'

/** What a person does at the cursor, in words under the name: the flat map does not raise its arms. */
export function Doing({ body, frames }: { body: Body; frames: Frames }) {
  const line = useRef<HTMLElement>(null)
  useEffect(() => frames.follow(() => {
    const run = useSession.getState().runs[PAIR[body]]
    const text = run && isHolding(run, bringToCursor().times[body]) ? say('stage.holding') : ''
    if (line.current && line.current.textContent !== text) line.current.textContent = text
  }), [body, frames])
  return <small ref={line} />
}

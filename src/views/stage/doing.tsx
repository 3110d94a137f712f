import { useEffect, useRef } from 'react'
import { useSession } from '../../state/session'
import { say } from '../../words'
import type { Contraction } from '../../protocols'
import { effortAt } from '../../state/effort'
import type { Frames } from './frames'
import { PAIR, type Body } from './pair'
import { bringToCursor } from './shown'
import { poseOf } from './stance'

/** "gripping with the left hand" */
export function doingInWords(effort: Contraction): string {
  const { pose } = poseOf(effort)
  return pose === 'rest' ? say('doing.rest') : say(`doing.${pose}`, { side: effort.side })
}

/** What a person does at the cursor, in words under the name: the flat map does not move. */
export function Doing({ body, frames }: { body: Body; frames: Frames }) {
  const line = useRef<HTMLElement>(null)
  useEffect(() => frames.follow(() => {
    const run = useSession.getState().runs[PAIR[body]]
    const effort = run ? effortAt(run, bringToCursor().times[body]) : null
    const text = effort ? doingInWords(effort) : ''
    if (line.current && line.current.textContent !== text) line.current.textContent = text
  }), [body, frames])
  return <small ref={line} />
}

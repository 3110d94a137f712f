/** The brush under the bodies: how much, how deep, the ways back, and what the drawing touches in words. Loaded when someone draws. */
import { useEffect, useRef } from 'react'
import { ownAreas } from '../../state/own-areas'
import { clearOwn, DEPTHS, takeBrush, undoOwn, useOwnDrawing, WORST } from '../../state/own-drawing'
import { say, formatNumber } from '../../words'
import { areaName } from './own-words'
import { OwnPatterns, patternOf } from './own-patterns'
import { Segmented } from './segmented'
import type { Speaker } from './speaker'
import { ClearIcon, UndoIcon } from './icons'
import './own.css'

/** @param entered whether one came here from the stage, and the focus with one */
export default function OwnPanel({ speaker, entered }: { speaker: Speaker; entered: boolean }) {
  const { marks, past, brush: { level, depth } } = useOwnDrawing()
  const panel = useRef<HTMLDivElement>(null)
  // What was pressed to come here is gone, and so is Done afterwards: the focus goes where one goes on.
  useEffect(() => {
    if (!entered) return
    const stage = panel.current!.closest('.stage')
    panel.current!.focus({ preventScroll: true })
    return () => {
      if (document.activeElement === document.body) stage?.querySelector<HTMLElement>('[data-tool="draw"]')?.focus({ preventScroll: true })
    }
  }, [entered])
  const count = Object.keys(marks).length
  const undo = () => {
    undoOwn()
    speaker.offer(() => say('own.undone', { count: Object.keys(useOwnDrawing.getState().marks).length }))
  }
  const clear = () => {
    clearOwn()
    speaker.offer(() => say('own.cleared'))
  }
  return (
    <div ref={panel} className="stage-own" role="group" tabIndex={-1} aria-label={say('own.title')}>
      <label className="stage-own-level">
        <span>{say('own.level.short')}</span>
        <input type="range" min={0} max={WORST} step={1} value={level} aria-label={say('own.level')} aria-valuetext={say('own.level.value', { level: String(level) })}
          onChange={event => takeBrush({ level: event.target.valueAsNumber })} />
        <output><Sample level={level} depth={depth} />{level === 0 ? say('own.level.value', { level: '0' }) : formatNumber(level)}</output>
      </label>
      <div className="stage-own-row">
        <Segmented label={say('own.depth')} value={depth} choose={value => takeBrush({ depth: value })}
          choices={DEPTHS.map(value => ({ value, label: say(`own.depth.${value}`) }))} />
        <span className="stage-own-acts">
          <button type="button" disabled={past.length === 0} onClick={undo}><UndoIcon />{say('own.undo')}</button>
          <button type="button" disabled={count === 0} aria-label={say('own.clear.all')} onClick={clear}><ClearIcon /><span aria-hidden="true">{say('own.clear')}</span></button>
        </span>
      </div>
      <p>{count === 0 ? say('own.hint') : areasInWords(ownAreas(marks).map(areaName))} {say('own.kept')}</p>
      <p className="stage-unseen">{say('own.areas.how')}</p>
      <OwnPatterns size="large" />
    </div>
  )
}

const areasInWords = (areas: readonly string[]) => (areas.length === 0 ? say('own.areas.none') : say('own.areas', { areas: areas.join(', ') }))

/** How the brush will look on the body. */
const Sample = ({ level, depth }: { level: number; depth: 'deep' | 'skin' }) => (
  <svg className="stage-own-sample" viewBox="0 0 170 100" width="34" height="20" aria-hidden="true">
    <rect className="stage-flat-skin" width="170" height="100" rx="24" />
    {level > 0 && <rect width="170" height="100" rx="24" fill={`url(#${patternOf({ level, depth })})`} />}
  </svg>
)

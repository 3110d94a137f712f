/** A third, smaller body: what a person drew of themselves, beside what is simulated; and the way back into the drawing. */
import { FLAT_MAP } from '../../figure'
import { useOwnDrawing, type OwnMarks } from '../../state/own-drawing'
import { draw } from '../../state/view'
import { say } from '../../words'
import { SIDES_SEEN, WHOLE_VIEW, type SideSeen } from './flat-map'
import { DrawIcon } from './icons'
import { OwnPatterns, patternOf, type PatternSize } from './own-patterns'

export function OwnMap() {
  const marks = useOwnDrawing(own => own.marks)
  const count = Object.keys(marks).length
  if (count === 0) return null
  return (
    <>
      <OwnPatterns size="small" />
      <button type="button" className="stage-own-map" aria-label={say('own.map', { count })} onClick={() => draw(true)}>
        {SIDES_SEEN.map(side => <Small key={side} side={side} marks={marks} />)}
        <span aria-hidden="true">{say('own.map.short')}</span>
      </button>
    </>
  )
}

/** The sign of the tool: a pen, and where there is no room for a third body, that body itself. */
export function OwnSign() {
  const marks = useOwnDrawing(own => own.marks)
  const drawn = Object.keys(marks).length > 0
  return (
    <>
      <DrawIcon />
      {drawn && <span className="stage-own-sign">{SIDES_SEEN.map(side => <Small key={side} side={side} marks={marks} />)}</span>}
    </>
  )
}

const [, TOP, , HEIGHT] = WHOLE_VIEW
const WIDTH = 640
const NARROW = [FLAT_MAP.viewBox[2] / 2 - WIDTH / 2, TOP, WIDTH, HEIGHT].join(' ')

/** One side of the body with its marks; the patterns are the page's to give. */
export function Small({ side, marks, size = 'small' }: { side: SideSeen; marks: OwnMarks; size?: PatternSize }) {
  const { outline, regions } = FLAT_MAP[side]
  return (
    <svg viewBox={NARROW} aria-hidden="true">
      <path className="stage-flat-skin" d={outline} />
      {regions.map(({ id, path }) => {
        const mark = marks[id]
        return mark && <path key={id} className="stage-own-mark" d={path} fill={`url(#${patternOf(mark, size)})`} />
      })}
      <path className="stage-flat-outline" d={outline} />
    </svg>
  )
}

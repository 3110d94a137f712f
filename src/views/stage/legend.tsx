import { useEffect, useRef } from 'react'
import type { Painted } from '../../state/view'
import { formatNumber, formatPercent, say } from '../../words'
import type { Frames } from './frames'
import { colourOf, gradientOf, positionOf, SCALES, type ResolvedTheme, type Scale } from './scales'
import { bringToCursor, clampedEnds, isAnyReferred } from './shown'

/** The colour scale with its numbers, its words and its contours: a mark past the end means that a value lies past it. */
export function Legend({ painted, theme, frames }: { painted: Painted; theme: ResolvedTheme; frames: Frames }) {
  const ends = useRef<[HTMLSpanElement | null, HTMLSpanElement | null]>([null, null])
  const dotted = useRef<HTMLParagraphElement>(null)
  const scale = SCALES[painted]
  const [first, last] = scale.domain
  const write = writerOf(scale)

  useEffect(() => {
    const texts = [write(first), write(last)]
    return frames.follow(() => {
      const shown = bringToCursor()
      const clamped = clampedEnds(shown)
      const plain = !isAnyReferred(shown)
      if (dotted.current && dotted.current.hidden !== plain) dotted.current.hidden = plain
      ends.current.forEach((end, i) => {
        const text = clamped & (i + 1) ? `> ${texts[i]}` : texts[i]!
        if (end && end.textContent !== text) end.textContent = text
      })
    })
  }, [frames, first, last, write])

  const ticks = scale.contours.flatMap(level => (scale.diverging ? [level, -level] : [level]))
  const isSolid = (level: number) => !scale.diverging || scale.contours.includes(level)
  return (
    <figure className="stage-legend">
      {/* Over the picture's lower edge: it comes and goes while playing and may move nothing. */}
      <p ref={dotted} className="stage-legend-dots" hidden>
        <svg width="34" height="16" aria-hidden="true"><rect width="34" height="16" rx="4" fill={colourOf(scale, theme, 5)} />{[0, 1, 2, 3].map(i => <circle key={i} cx={6 + 7.4 * i} cy={i % 2 ? 11 : 5} r="2.1" />)}</svg>
        {say('stage.legend.referred')}
      </p>
      <figcaption>{say(`stage.legend.${painted}`)}</figcaption>
      <div className="stage-legend-bar" role="img" aria-label={inWords(painted, scale)} style={{ background: gradientOf(scale, theme) }}>
        {ticks.map(level => <i key={level} className={isSolid(level) ? undefined : 'calmer'} style={{ left: `${100 * positionOf(scale, level)}%` }} />)}
      </div>
      <div className="stage-legend-ends" aria-hidden="true">
        <b className={scale.diverging ? 'calm' : undefined}>{say(`stage.legend.${painted}.first`)}</b>
        <b className={scale.diverging ? 'sensitive' : painted === 'pain' ? 'pain' : undefined}>{say(`stage.legend.${painted}.last`)}</b>
        <span ref={end => { ends.current[0] = end }} />
        <span>{painted === 'pain' || painted === 'change' ? write((first + last) / 2) : linesInWords(scale)}</span>
        <span ref={end => { ends.current[1] = end }} />
      </div>
    </figure>
  )
}

const whole = (value: number) => formatNumber(value)
const tenths = (value: number) => formatNumber(value, value === 0 ? 0 : 1)
const change = (value: number) => (value === 0 ? formatNumber(0) : formatPercent(value))

/** Numbers on a scale, no more exact than its marks. */
const writerOf = (scale: Scale) => (scale === SCALES.change ? change : scale.domain.every(Number.isInteger) ? whole : tenths)

const levels = (scale: Scale) => {
  const [low, middle, high] = scale.contours.map(writerOf(scale)) as [string, string, string]
  return { low, middle, high }
}
const linesInWords = (scale: Scale) => say('stage.legend.lines', levels(scale))

function inWords(painted: Painted, scale: Scale): string {
  if (painted === 'pain' || painted === 'change') return say(`stage.legend.${painted}.said`)
  const [from, to] = scale.domain.map(writerOf(scale)) as [string, string]
  return say('stage.legend.said', { from, to, first: say(`stage.legend.${painted}.first`), last: say(`stage.legend.${painted}.last`), ...levels(scale) })
}

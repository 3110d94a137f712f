import { useEffect, useRef } from 'react'
import type { Painted } from '../../state/view'
import { formatNumber, formatPercent, say } from '../../words'
import type { Frames } from './frames'
import { positionOf, SCALES, type ResolvedTheme } from './scales'
import { bringToCursor, clampedEnds } from './shown'
import { gradientOf } from './scales'

/** The colour scale with its numbers, its words and its contours: a mark past the end means that a value lies past it. */
export function Legend({ painted, theme, frames }: { painted: Painted; theme: ResolvedTheme; frames: Frames }) {
  const ends = useRef<[HTMLSpanElement | null, HTMLSpanElement | null]>([null, null])
  const scale = SCALES[painted]
  const [first, last] = scale.domain
  const write = scale.diverging ? formatPercent : formatNumber

  useEffect(() => {
    const texts = [write(first), write(last)]
    return frames.follow(() => {
      const clamped = clampedEnds(bringToCursor())
      ends.current.forEach((end, i) => {
        const text = clamped & (i + 1) ? `> ${texts[i]}` : texts[i]!
        if (end && end.textContent !== text) end.textContent = text
      })
    })
  }, [frames, first, last, write])

  const ticks = scale.contours.flatMap(size => (scale.diverging ? [size, -size] : [size]))
  return (
    <figure className="stage-legend">
      <figcaption>{say(`stage.legend.${painted}`)}</figcaption>
      <div className="stage-legend-bar" role="img" aria-label={say(`stage.legend.${painted}.said`)} style={{ background: gradientOf(scale, theme) }}>
        {ticks.map(value => (
          <i key={value} className={scale.diverging && value > 0 ? 'calmer' : undefined} style={{ left: `${100 * positionOf(scale, value)}%` }} />
        ))}
      </div>
      <div className="stage-legend-ends" aria-hidden="true">
        <b className={scale.diverging ? 'calm' : undefined}>{say(`stage.legend.${painted}.first`)}</b>
        <b className={scale.diverging ? 'sensitive' : 'pain'}>{say(`stage.legend.${painted}.last`)}</b>
        <span ref={end => { ends.current[0] = end }} />
        <span>{scale.diverging ? '0' : formatNumber((first + last) / 2)}</span>
        <span ref={end => { ends.current[1] = end }} />
      </div>
    </figure>
  )
}

import { useEffect, useRef } from 'react'
import type { Comparison, Painted } from '../../state/view'
import { formatClock, formatNumber, formatPercent, formatSigned, say } from '../../words'
import type { Frames } from './frames'
import { colourOf, gradientOf, positionOf, SCALES, scaleOf, solidContours, type ResolvedTheme, type Scale } from './scales'
import { bringToCursor, clampedEnds, isAnyDeep, isAnyReferred } from './shown'

/** The colour scale with its numbers, its words and its contours: a mark past the end means that a value lies past it. */
export function Legend({ painted, comparison, theme, frames }: { painted: Painted; comparison: Comparison | null; theme: ResolvedTheme; frames: Frames }) {
  const ends = useRef<[HTMLSpanElement | null, HTMLSpanElement | null]>([null, null])
  const dotted = useRef<HTMLParagraphElement>(null)
  const ringed = useRef<HTMLParagraphElement>(null)
  const scale = scaleOf(painted, comparison)
  const words = wordsOf(painted, comparison, scale)
  const [first, last] = scale.domain
  const write = writerOf(scale)

  useEffect(() => {
    const texts = [write(first), write(last)]
    return frames.follow(() => {
      const shown = bringToCursor()
      const clamped = clampedEnds(shown)
      const plain = !isAnyReferred(shown)
      if (dotted.current && dotted.current.hidden !== plain) dotted.current.hidden = plain
      const level = !isAnyDeep(shown)
      if (ringed.current && ringed.current.hidden !== level) ringed.current.hidden = level
      ends.current.forEach((end, i) => {
        const text = clamped & (i + 1) ? `> ${texts[i]}` : texts[i]!
        if (end && end.textContent !== text) end.textContent = text
      })
    })
  }, [frames, first, last, write])

  const ticks = scale.contours.flatMap(level => (scale.diverging ? [level, -level] : [level]))
  const solid = solidContours(scale)
  return (
    <figure className="stage-legend" data-marks={(painted === 'pain' && !comparison) || undefined}>
      {/* They come and go while playing and may move nothing: where there may be some, they have a line of their own. */}
      <div className="stage-legend-marks">
        <p ref={ringed} className="stage-legend-dots" hidden>
          <svg width="34" height="16" aria-hidden="true"><rect width="34" height="16" rx="4" fill={colourOf(scale, theme, 5)} />{[0, 1, 2].map(i => <circle key={i} className="ring" cx={7 + 10 * i} cy="8" r="3.4" />)}</svg>
          {say('stage.legend.deep')}
        </p>
        <p ref={dotted} className="stage-legend-dots" hidden>
          <svg width="34" height="16" aria-hidden="true"><rect width="34" height="16" rx="4" fill={colourOf(scale, theme, 5)} />{[0, 1, 2, 3].map(i => <circle key={i} cx={6 + 7.4 * i} cy={i % 2 ? 11 : 5} r="2.1" />)}</svg>
          {say('stage.legend.referred')}
        </p>
      </div>
      <figcaption>{words.title}</figcaption>
      <div className="stage-legend-bar" role="img" aria-label={words.said} style={{ background: gradientOf(scale, theme) }}>
        {ticks.map(level => <i key={level} className={solid.includes(level) ? undefined : 'calmer'} style={{ left: `${100 * positionOf(scale, level)}%` }} />)}
      </div>
      <div className="stage-legend-ends" aria-hidden="true">
        <b className={painted === 'change' ? 'calm' : undefined}>{words.first}</b>
        <b className={painted === 'change' ? 'sensitive' : painted === 'pain' && !comparison ? 'pain' : undefined}>{words.last}</b>
        <span ref={end => { ends.current[0] = end }} />
        <span>{scale.diverging || painted === 'pain' ? write((first + last) / 2) : say('stage.legend.lines', levelsOf(scale))}</span>
        <span ref={end => { ends.current[1] = end }} />
      </div>
    </figure>
  )
}

const whole = (value: number) => formatNumber(value)
const tenths = (value: number) => formatNumber(value, value === 0 ? 0 : 1)
const change = (value: number) => (value === 0 ? formatNumber(0) : formatPercent(value))
const signed = (value: number) => formatSigned(value, Number.isInteger(value) ? 0 : 1)

/** Numbers on a scale, no more exact than its marks. */
const writerOf = (scale: Scale) => (scale.stops === SCALES.change.stops ? change : scale.diverging ? signed : scale.domain.every(Number.isInteger) ? whole : tenths)

function levelsOf(scale: Scale) {
  const [low, middle, high] = scale.contours.map(writerOf(scale)) as [string, string, string]
  return { low, middle, high }
}

/** The scale in words, for a picture that is not the page: what it is of, and both of its ends with their numbers. */
export function legendInWords(painted: Painted, comparison: Comparison | null) {
  const scale = scaleOf(painted, comparison)
  const { title, first, last } = wordsOf(painted, comparison, scale)
  const [from, to] = scale.domain.map(writerOf(scale)) as [string, string]
  return { scale, title, first: `${first} ${from}`, last: `${last} ${to}` }
}

interface LegendWords { readonly title: string; readonly first: string; readonly last: string; readonly said: string }

function wordsOf(painted: Painted, comparison: Comparison | null, scale: Scale): LegendWords {
  const [from, to] = scale.domain.map(writerOf(scale)) as [string, string]
  // A threshold is calmer or more sensitive, whatever it is held against.
  const own = !comparison || painted === 'change'
  const first = say(own ? `stage.legend.${painted}.first` : 'stage.compared.less')
  const last = say(own ? `stage.legend.${painted}.last` : 'stage.compared.more')
  const title = comparison ? titleOf(painted, comparison) : say(`stage.legend.${painted}`)
  const said = comparison ? say('stage.compared.said', { title, from, to, first, last, ...levelsOf(scale) })
    : painted === 'pain' || painted === 'change' ? say(`stage.legend.${painted}.said`)
      : say('stage.legend.said', { from, to, first, last, ...levelsOf(scale) })
  return { title, first, last, said }
}

function titleOf(painted: Painted, comparison: Comparison): string {
  const what = say(`stage.compared.${painted}`)
  return comparison.with === 'other' ? say('stage.compared.other', { what }) : say('stage.compared.moment', { what, time: formatClock(comparison.clock) })
}

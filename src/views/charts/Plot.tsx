/**
 * Draws what stands still in a chart: axes, lines, published marks. It renders when a run, the line-up or the size
 * changes, and never while the clock runs.
 */
import { ticks } from 'd3-array'
import { line } from 'd3-shape'
import { memo } from 'react'
import { formatNumber, formatSigned, say } from '../../words'
import { BandsOf } from './Bands'
import { DirectionGlyph } from './DirectionGlyph'
import { GroupShape } from './GroupMark'
import type { Scale } from './linear'
import type { Moment } from './moments'
import type { PublishedMark } from './published'
import type { Quantity, Series } from './quantities'
import { decimalsOf, spread, timeTicks, withoutStraights, worthDrawing } from './scales'
import { useShortNames } from './short-names'
import { wordsOf } from './summary'

export interface Frame {
  readonly x: Scale
  readonly y: Scale
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly scale: number
}

interface PlotProps {
  readonly quantity: Quantity
  readonly all: readonly Series[]
  /** How it was before a change: the same lines, thin. */
  readonly before: readonly Series[]
  readonly published: readonly PublishedMark[]
  readonly moments: readonly Moment[]
  readonly frame: Frame
  /** The clip path of what is uncovered of the lines. */
  readonly seen: string
  /** False on paper that is being drawn on: what virtual people do would tell. */
  readonly bands?: boolean
}

/** Height of one row of published directions, px at normal text size. */
export const DIRECTION_ROW = 17

export const Plot = memo(function Plot({ quantity, all, before, published, moments, frame, seen, bands = true }: PlotProps) {
  const { x, left, right, scale } = frame
  const [from, to] = x.domain
  // What is over in a few minutes is counted in seconds.
  const unit = to - from < 180 ? 1 : 60
  return (
    <>
      <ValueAxis quantity={quantity} frame={frame} />
      {timeTicks(from, to, (right - left) / (25 * scale), unit).map((tick, i, { length }) => (
        <g key={tick} className="axis" transform={`translate(${x(tick)} ${frame.bottom + 18 * scale})`}>
          <text textAnchor="middle">{formatNumber(tick / unit)}</text>
          {i === length - 1 && <text x={12 * scale}>{say(unit === 60 ? 'chart.minutes' : 'chart.seconds')}</text>}
        </g>
      ))}
      {bands && <g clipPath={seen}><BandsOf quantity={quantity.id} frame={frame} /></g>}
      <g clipPath={seen} className="before">{before.map(series => <Line key={series.profile} series={series} frame={frame} />)}</g>
      <g clipPath={seen}>{all.map(series => <Line key={series.profile} series={series} frame={frame} />)}</g>
      <EndLabels all={all} frame={frame} />
      {published.map(mark => <Mark key={mark.id} mark={mark} words={wordsOf(mark, moments)} frame={frame} />)}
    </>
  )
})

function ValueAxis({ quantity, frame: { y, left, right, top, bottom, scale } }: { quantity: Quantity; frame: Frame }) {
  const isChange = quantity.read === 'change'
  const [low, high] = y.domain
  const marks = isChange ? [low, 0, high] : ticks(low, high, 2)
  return (
    <>
      {marks.map(mark => (
        <g key={mark}>
          <line className={isChange && mark === 0 ? 'grid zero' : 'grid'} x1={left} x2={right} y1={y(mark)} y2={y(mark)} />
          <text className="axis" x={left - 7 * scale} y={y(mark) + 4.5 * scale} textAnchor="end">
            {isChange ? formatSigned(mark) : formatNumber(mark, decimalsOf(mark))}
          </text>
        </g>
      ))}
      {isChange && (
        <>
          <text className="zone calmer" x={right - 4} y={top + 13 * scale} textAnchor="end">{say('chart.calmer')}</text>
          <text className="zone sensitive" x={right - 4} y={bottom - 6 * scale} textAnchor="end">{say('chart.more-sensitive')}</text>
        </>
      )}
    </>
  )
}

function Line({ series: { profile, clock, value }, frame: { x, y, left, right } }: { series: Series; frame: Frame }) {
  const across = (row: number) => x(clock[row]!)
  const up = (row: number) => y(value[row]!)
  const rows = withoutStraights(worthDrawing(clock, value, Math.max(1, Math.round(right - left))), across, up)
  const path = line<number>(across, up).digits(1)(rows)
  return <path className={`line ${profile}`} d={path ?? ''} />
}

/** The short name of each group where its line ends. */
function EndLabels({ all, frame: { y, right, top, bottom, scale } }: { all: readonly Series[]; frame: Frame }) {
  const places = spread(all.map(({ value }) => y(value.at(-1)!)), 15 * scale, top, bottom)
  const short = useShortNames()
  return all.map(({ profile, to }, i) => (
    <text key={profile} data-clock={to} className={`end-label ${profile}`} x={right + 5 * scale} y={places[i]! + 4.5 * scale}>
      {short(profile)}
    </text>
  ))
}

function Mark({ mark, words, frame }: { mark: PublishedMark; words: string; frame: Frame }) {
  const { x, y, top, scale } = frame
  const at = x(mark.clock)
  const title = <title>{words}</title>
  if (mark.kind === 'direction') {
    const row = mark.profile === 'healthy' ? 2 : 1
    return (
      <g data-clock={mark.clock} transform={`translate(${at} ${top - (row - 0.5) * DIRECTION_ROW * scale - 3})`}>
        {title}
        <DirectionGlyph direction={mark.direction} profile={mark.profile} />
      </g>
    )
  }
  const [low, high] = y.domain
  const reach = mark.spread ?? 0
  const [from, to] = [mark.value - reach, mark.value + reach].map(end => y(Math.min(high, Math.max(low, end))))
  return (
    <g className={`published ${mark.profile}`} data-clock={mark.clock}>
      {title}
      {reach > 0 && <path className="whisker" d={`M${at} ${from}V${to}M${at - 4} ${from}h8M${at - 4} ${to}h8`} />}
      <g transform={`translate(${at - 7} ${y(mark.value) - 7})`}><GroupShape profile={mark.profile} /></g>
    </g>
  )
}

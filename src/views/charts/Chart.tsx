/**
 * One chart: its name, what both groups read now, the plot, the shared cursor. The cursor and the numbers move without
 * React. Pointing at the plot reads another time; pressing, dragging and arrow keys move the clock itself.
 */
import { useCallback, useContext, useId, useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { playback, type PlaybackState } from '../../state/playback'
import { useSession } from '../../state/session'
import { formatClock, say } from '../../words'
import { GroupMark } from './GroupMark'
import { linear } from './linear'
import type { Moment } from './moments'
import { moveByKey } from './move-by-key'
import { DIRECTION_ROW, Plot, type Frame } from './Plot'
import type { PublishedMark } from './published'
import { formatValue, whenIn, type Quantity, type Series } from './quantities'
import { PlainNames } from './short-names'
import { summaryOf } from './summary'
import { useClock } from './use-clock'
import { useScrub } from './use-scrub'
import { useSize } from './use-size'

export interface ChartProps {
  readonly quantity: Quantity
  readonly all: readonly Series[]
  readonly before: readonly Series[]
  readonly published: readonly PublishedMark[]
  readonly domain: readonly [number, number]
  /** Clock times the axis spans, s. */
  readonly span: readonly [number, number]
  /** The moments at which the summary reads the lines. */
  readonly moments: readonly Moment[]
  readonly reveal: Reveal
}

/** Whether everything is shown, only what the clock has come to, or nothing before one has said what one expects. */
export type Reveal = 'all' | 'clock' | 'predict'

export function Chart({ quantity, all, before, published, domain, span, moments, reveal }: ChartProps) {
  const [plot, size] = useSize<HTMLDivElement>()
  const plain = useContext(PlainNames)
  const frame = useMemo(() => frameOf(size, span, domain, published, plain ? 54 : 30), [size, span, domain, published, plain])
  const cursor = useRef<SVGGElement>(null)
  const ghost = useRef<SVGGElement>(null)
  const ghostTime = useRef<SVGTextElement>(null)
  const slider = useRef<HTMLDivElement>(null)
  const readings = useRef<HTMLSpanElement>(null)
  const pointed = useRef<number | null>(null)
  const id = useId()
  const { name } = quantity
  const summary = useSummary(quantity, all, published, moments, reveal === 'all')

  const show = useMemo(() => {
    const written = all.map(() => NaN)
    return (clock: number) => all.forEach((series, i) => {
      const value = series.nearest(clock)
      // Between two halves of its last digit a number is written the same.
      const half = Math.floor(value * 2 * 10 ** quantity.digits) * 2 + (whenIn(series, clock) === 'within' ? 1 : 0)
      if (half === written[i]) return
      written[i] = half
      const element = readings.current?.children[i]?.lastElementChild
      const text = formatValue(quantity, value)
      if (element && element.textContent !== text) element.textContent = text
      element?.classList.toggle('held', whenIn(series, clock) !== 'within')
    })
  }, [all, quantity])

  const draw = useCallback(({ cursor: clock, playing }: PlaybackState) => {
    cursor.current?.setAttribute('transform', `translate(${frame.x(clock)} 0)`)
    if (reveal === 'clock') uncover(cursor.current?.ownerSVGElement ?? null, clock, frame)
    if (pointed.current === null) show(clock)
    // A screen reader hears where the clock was put, not every frame of its way.
    if (!playing) {
      slider.current?.setAttribute('aria-valuenow', clock.toFixed(0))
      slider.current?.setAttribute('aria-valuetext', wordsAt(quantity, all, clock))
    }
  }, [all, frame, quantity, show, reveal])
  useClock(draw)

  function point(clock: number | null, moved: number) {
    pointed.current = clock
    ghost.current?.setAttribute('visibility', clock === null ? 'hidden' : 'visible')
    show(clock ?? moved)
    if (clock === null) return
    ghost.current?.setAttribute('transform', `translate(${frame.x(clock)} 0)`)
    if (ghostTime.current) ghostTime.current.textContent = formatClock(clock)
  }

  const clockUnder = (event: PointerEvent) => {
    const { left } = event.currentTarget.getBoundingClientRect()
    return Math.min(span[1], Math.max(span[0], frame.x.invert(event.clientX - left)))
  }

  const scrub = useScrub(clockUnder)
  const handlers = {
    ...scrub,
    onPointerDown(event: PointerEvent) {
      point(null, playback.getState().cursor)
      scrub.onPointerDown(event)
    },
    onPointerMove(event: PointerEvent) {
      scrub.onPointerMove(event)
      // What the clock has not come to yet is not told by pointing at it either.
      if (event.pointerType === 'mouse' && event.buttons === 0) point(reveal === 'clock' ? Math.min(playback.getState().cursor, clockUnder(event)) : clockUnder(event), 0)
    },
    onPointerLeave: () => point(null, playback.getState().cursor),
    onKeyDown(event: KeyboardEvent) {
      if (moveByKey(event, span)) event.preventDefault()
    },
  }

  return (
    <figure className={hasDirections(published) ? 'chart with-directions' : 'chart'} data-quantity={quantity.id}>
      <figcaption>
        <span className="chart-name">{name}</span> <span className="chart-unit">{quantity.unit}</span>
        <span className="chart-readings" ref={readings} aria-hidden="true">
          {all.map(({ profile }) => <span key={profile} className={`reading ${profile}`}><GroupMark profile={profile} size={11} /><span /></span>)}
        </span>
      </figcaption>
      <div
        ref={slider} className="chart-plot" role="slider" tabIndex={0} {...handlers}
        aria-label={say('chart.time-slider', { chart: name })} aria-describedby={reveal === 'all' ? id : undefined}
        aria-valuemin={Math.round(span[0])} aria-valuemax={Math.round(span[1])} aria-valuenow={0}
      >
        <div className="chart-measure" ref={plot}>
          <svg width={size.width} height={size.height} aria-hidden="true">
            <clipPath id={`${id}seen`}><rect x={frame.left - 4} y={0} width={reveal === 'all' ? size.width : 0} height={size.height} data-seen /></clipPath>
            {/* Drawn anew when the switch is turned, so that nothing stays covered. */}
            <Plot key={reveal} quantity={quantity} all={all} before={before} published={published} moments={moments} frame={frame} seen={`url(#${id}seen)`} />
            <g ref={ghost} visibility="hidden">
              <line className="ghost" y1={frame.top} y2={frame.bottom} />
              <text className="ghost-time" ref={ghostTime} y={frame.bottom + 18 * frame.scale} textAnchor="middle" />
            </g>
            <g ref={cursor}><line className="cursor" y1={frame.top - 4} y2={frame.bottom} /></g>
          </svg>
        </div>
      </div>
      {quantity.what && <p className="chart-what"><b>{say('chart.model-only')}</b> {quantity.what}</p>}
      {reveal === 'all' && <p id={id} className="visually-hidden">{summary}</p>}
    </figure>
  )
}

/** The chart in words. While a control moves it stays what it was: nobody hears it then, and the lines need the time. */
function useSummary(quantity: Quantity, all: readonly Series[], published: readonly PublishedMark[], moments: readonly Moment[], wanted: boolean): string {
  const rough = useSession(session => session.rough)
  const said = useRef('')
  if (wanted && (!rough || said.current === '')) said.current = summaryOf(quantity, all, published, moments)
  return said.current
}

/** Uncovers the lines up to a clock time, and every mark and name that lies before it. */
function uncover(svg: SVGSVGElement | null, clock: number, { x, left }: Frame) {
  svg?.querySelector('[data-seen]')?.setAttribute('width', String(Math.max(0, x(clock) - left + 4)))
  for (const mark of svg?.querySelectorAll<SVGElement>('[data-clock]') ?? []) {
    mark.setAttribute('visibility', Number(mark.dataset['clock']) <= clock + 0.5 ? 'visible' : 'hidden')
  }
}

const hasDirections = (published: readonly PublishedMark[]) => published.some(mark => mark.kind === 'direction')

/** Where things lie in a plot of a size; `names` is the room for names at the ends of lines, px at normal text size. */
export function frameOf({ width, height, scale }: { width: number; height: number; scale: number }, span: readonly [number, number], domain: readonly [number, number], published: readonly PublishedMark[], names: number): Frame {
  const left = 38 * scale
  const right = Math.max(left + 40, width - names * scale)
  const top = 9 + (hasDirections(published) ? 2 * DIRECTION_ROW * scale + 3 : 0)
  const bottom = Math.max(top + 30, height - 24 * scale)
  return {
    left, right, top, bottom, scale,
    x: linear(span, [left, right]),
    y: linear(domain, [bottom, top]),
  }
}

/** "4:46 minutes: HC +15%, FM −4%": what the slider says of itself; of a run that is over, with what it ended. */
export function wordsAt(quantity: Quantity, all: readonly Series[], clock: number): string {
  const values = all.map(series => {
    const value = formatValue(quantity, series.nearest(clock))
    const said = say(quantity.read === 'change' ? 'chart.value.change' : 'chart.value', { group: say(`group.${series.profile}`), value })
    const when = whenIn(series, clock)
    return when === 'within' ? said : say(`chart.value.${when}`, { said })
  })
  return say('chart.at', { time: formatClock(clock), values: values.join(', ') })
}

/**
 * The paper one draws on: the axes of a chart without its lines, the time of the effort, the moments of measuring. A mouse or
 * a finger draws, a tap sets one point; arrow keys, or the buttons below, move point by point. Once all is shown, it
 * has the model's lines and the study's marks as well, and is drawn on no more.
 */
import { useContext, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { ProfileId } from '../../../parameters/profiles'
import { curveKey, drawCurve, endStroke, type Curve, type Curves } from '../../../state/guessed-curves'
import { effortOf, useSession } from '../../../state/session'
import { formatClock, percentSign, say } from '../../../words'
import { frameOf } from '../../charts/Chart'
import { Plot, type Frame } from '../../charts/Plot'
import { formatValue, type Quantity, type Series } from '../../charts/quantities'
import { PlainNames } from '../../charts/short-names'
import { summaryOf } from '../../charts/summary'
import type { Charted, ChartedRuns } from '../../charts/use-charted'
import { useSize } from '../../charts/use-size'
import { Icon } from '../../theme/icons'
import { drawingDomain, emptyCurve, nearestPoint, readCurve, restOf, startingAt, stepOf, stroked, withPoint, type Spot } from './sketch'

interface DrawPlotProps {
  readonly experiment: string
  readonly chart: Charted
  readonly charted: ChartedRuns
  /** Whose line is being drawn; null when all is shown. */
  readonly profile: ProfileId | null
  readonly curves: Curves
}

const NONE: Charted['published'] = []

/** A value with what belongs to it: "+12%". */
export const withUnit = (quantity: Quantity, value: number) => `${formatValue(quantity, value)}${quantity.read === 'change' || quantity.read === 'percent' ? percentSign() : ''}`

export function DrawPlot({ experiment, chart, charted: { span, moments }, profile, curves }: DrawPlotProps) {
  const { quantity, all, before, published } = chart
  const [plot, size] = useSize<HTMLDivElement>()
  const domain = useMemo(() => drawingDomain(chart), [chart])
  const plain = useContext(PlainNames)
  const marks = profile === null ? published : NONE
  const frame = useMemo(() => frameOf(size, span, domain, marks, plain ? 54 : 30), [size, span, domain, marks, plain])
  const series = all.find(each => each.profile === profile)
  return (
    <figure className="draw-plot" data-quantity={quantity.id}>
      <div className="chart-measure" ref={plot}>
        <svg width={size.width} height={size.height} aria-hidden="true">
          {series && <Underlay series={series} frame={frame} moments={moments.flatMap(({ clock }) => clock[series.profile] ?? [])} />}
          <Plot quantity={quantity} all={profile === null ? all : []} before={profile === null ? before : []} published={marks} moments={moments} frame={frame} seen="none" bands={profile === null} />
          {all.map(each => {
            const curve = curves[curveKey(quantity.id, each.profile)]
            return curve && <ByHand key={each.profile} curve={curve} series={each} frame={frame} now={each.profile === profile} />
          })}
        </svg>
        {series && <Pad experiment={experiment} quantity={quantity} series={series} frame={frame} domain={domain} curve={curves[curveKey(quantity.id, series.profile)]} />}
      </div>
      {profile === null && <p className="visually-hidden">{summaryOf(quantity, all, published, moments)}</p>}
    </figure>
  )
}

/** When the group works, and when it is measured: what one knows before. */
function Underlay({ series, frame: { x, top, bottom }, moments }: { series: Series; frame: Frame; moments: readonly number[] }) {
  const run = useSession(session => session.runs[series.profile])
  const effort = run && effortOf(run)
  return (
    <>
      {effort && (
        <g>
          <rect className={`effort ${series.profile}`} x={x(effort.start + series.from)} width={Math.max(1, x(effort.end) - x(effort.start))} y={top} height={bottom - top} />
          <text className="zone" x={x(effort.start + series.from) + 5} y={bottom - 7}>{say('draw.effort')}</text>
        </g>
      )}
      {moments.map(clock => <line key={clock} className="measured-at" x1={x(clock)} x2={x(clock)} y1={top} y2={bottom} />)}
    </>
  )
}

/** A line by hand is dotted, whoever's it is. */
function ByHand({ curve: { times, values }, series: { profile, from }, frame: { x, y }, now }: { curve: Curve; series: Series; frame: Frame; now: boolean }) {
  const set = times.flatMap((_, i) => (values[i] === null ? [] : [i]))
  const last = set.at(-1)
  if (last === undefined) return null
  const place = (i: number): [number, number] => [x(times[i]! + from), y(values[i]!)]
  const path = set.map((i, n) => `${n === 0 ? 'M' : 'L'}${place(i).map(each => each.toFixed(1)).join(' ')}`).join('')
  return (
    <g className={`by-hand ${profile}`} data-now={now || undefined}>
      <path className="line-ground" d={path} />
      <path className="line-by-hand" d={path} />
      {set.length === 1 && <circle className="point-by-hand" cx={place(last)[0]} cy={place(last)[1]} r={4} />}
    </g>
  )
}

interface PadProps {
  readonly experiment: string
  readonly quantity: Quantity
  readonly series: Series
  readonly frame: Frame
  readonly domain: readonly [number, number]
  readonly curve: Curve | undefined
}

/** What takes pointer and keys. It covers the plot inside the axes: beside them a thumb still scrolls the page. */
function Pad({ experiment, quantity, series, frame, domain, curve: drawn }: PadProps) {
  const { profile, from, to } = series
  const empty = useMemo(() => emptyCurve(to - from), [to, from])
  const curve = drawn ?? empty
  const key = curveKey(quantity.id, profile)
  const [at, setAt] = useState(0)
  const pencil = useRef<{ readonly id: number; readonly gesture: string; spot: Spot } | null>(null)
  const rest = restOf(quantity)
  const value = readCurve(curve, curve.times[at]!)
  const clock = curve.times[at]! + from
  const words = value === null ? say('draw.at.none', { time: formatClock(clock) }) : say('draw.at', { time: formatClock(clock), value: withUnit(quantity, value) })

  const spotUnder = (event: PointerEvent): Spot => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const time = frame.x.invert(event.clientX - left + frame.left) - from
    const under = frame.y.invert(event.clientY - top + frame.top)
    return { time: Math.min(curve.times.at(-1)!, Math.max(0, time)), value: Math.min(domain[1], Math.max(domain[0], under)) }
  }
  function draw(begin: Spot, end: Spot, gesture: string) {
    drawCurve(experiment, key, stroked(curve, begin, end), gesture)
    setAt(nearestPoint(curve, end.time))
  }
  const lift = ({ pointerId }: PointerEvent) => {
    if (pencil.current?.id !== pointerId) return
    pencil.current = null
    endStroke(experiment)
  }
  const pointer = {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || pencil.current) return
      event.currentTarget.setPointerCapture(event.pointerId)
      const spot = spotUnder(event)
      pencil.current = { id: event.pointerId, gesture: `stroke ${event.timeStamp}`, spot }
      draw(spot, spot, pencil.current.gesture)
    },
    onPointerMove(event: PointerEvent) {
      const held = pencil.current
      if (held?.id !== event.pointerId) return
      const spot = spotUnder(event)
      draw(held.spot, spot, held.gesture)
      held.spot = spot
    },
    onPointerUp: lift,
    onPointerCancel: lift,
  }

  const walk = (steps: number) => {
    endStroke(experiment)
    setAt(Math.min(curve.times.length - 1, Math.max(0, at + steps)))
  }
  const raise = (steps: number) => {
    const step = stepOf(domain)
    const next = (Math.round(startingAt(curve, at, rest) / step) + steps) * step
    drawCurve(experiment, key, withPoint(curve, at, Math.min(domain[1], Math.max(domain[0], next))), `keys ${key} ${at}`)
  }
  const KEYS: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => walk(-1), ArrowRight: () => walk(1), Home: () => walk(-Infinity), End: () => walk(Infinity),
    ArrowUp: () => raise(1), ArrowDown: () => raise(-1), PageUp: () => raise(10), PageDown: () => raise(-10),
    Delete: () => drawCurve(experiment, key, withPoint(curve, at, null)), Backspace: () => drawCurve(experiment, key, withPoint(curve, at, null)),
  }
  function pressed(event: KeyboardEvent) {
    const act = KEYS[event.key]
    if (!act || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  const shownAt = value ?? rest
  return (
    <>
      <div
        className="draw-pad" role="slider" tabIndex={0} aria-orientation="vertical" aria-label={say('draw.pad', { chart: quantity.name, group: say(`group.${profile}`) })}
        aria-valuemin={domain[0]} aria-valuemax={domain[1]} aria-valuenow={Number(shownAt.toFixed(3))} aria-valuetext={words}
        style={{ left: frame.left, top: frame.top, width: frame.right - frame.left, height: frame.bottom - frame.top }}
        onKeyDown={pressed} onBlur={() => endStroke(experiment)} {...pointer}
      >
        <span className={`draw-point ${profile}`} data-open={value === null || undefined} style={{ left: frame.x(clock) - frame.left, top: frame.y(shownAt) - frame.top }} />
      </div>
      <p className="draw-said">{words}</p>
      <div className="draw-keys" role="group" aria-label={say('draw.points')}>
        {([['earlier', () => walk(-1), 'M15 5 8 12l7 7'], ['later', () => walk(1), 'M9 5l7 7-7 7'], ['lower', () => raise(-1), 'M5 9l7 7 7-7'], ['higher', () => raise(1), 'M5 15l7-7 7 7']] as const).map(([name, act, shape]) => (
          <button key={name} type="button" className="button secondary icon" aria-label={say(`draw.${name}`)} title={say(`draw.${name}`)} onClick={act}><Icon><path d={shape} /></Icon></button>
        ))}
      </div>
    </>
  )
}

/** What stands still in a film, as a drawing: names, charts, small print. The bodies, the cursor and the clock are painted over it. */
import type { Ref } from 'react'
import { say } from '../../../words'
import { GroupMark } from '../../charts/GroupMark'
import type { Moment } from '../../charts/moments'
import { Plot } from '../../charts/Plot'
import { BODY_BOXES, FILM, HEAD, LINE, MARGIN, TITLE, type VideoPanel } from './video-layout'

interface VideoSheetProps {
  readonly title: string
  readonly panels: readonly VideoPanel[]
  readonly moments: readonly Moment[]
  readonly print: readonly string[]
  readonly drawing: Ref<SVGSVGElement>
}

export function VideoSheet({ title, panels, moments, print, drawing }: VideoSheetProps) {
  const { width, height } = FILM
  return (
    <svg ref={drawing} className="sheet" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect className="sheet-ground" width={width} height={height} />
      <text className="sheet-title" x={MARGIN} y={50}>{title.length > 48 ? `${title.slice(0, 46)}…` : title}</text>
      {(['healthy', 'fibromyalgia'] as const).map((profile, i) => (
        <g key={profile} transform={`translate(${BODY_BOXES[i]!.x + 20} ${HEAD})`}>
          <GroupMark profile={profile} />
          <text className="chart-name" x={20} y={12}>{say(`group.${profile}`)}</text>
          <path className={`line ${profile}`} d="M0 24h60" />
        </g>
      ))}
      {panels.map(({ chart: { quantity, all, before, published }, x, y, frame }) => (
        <g key={quantity.id} transform={`translate(${x} ${y})`}>
          <text x={0} y={16}><tspan className="chart-name">{quantity.name}</tspan> <tspan className="sheet-small">{quantity.unit}</tspan></text>
          <g transform={`translate(0 ${TITLE})`}><Plot quantity={quantity} all={all} before={before} published={published} moments={moments} frame={frame} seen="none" /></g>
        </g>
      ))}
      {print.map((line, i) => <text key={line} className="sheet-small" x={MARGIN} y={height - MARGIN / 2 - (print.length - 1 - i) * LINE}>{line}</text>)}
    </svg>
  )
}

/** All charts on one sheet, as they are saved: what the person sees before saving is what is in the file. */
import { useMemo, type Ref } from 'react'
import { say } from '../../../words'
import { frameOf } from '../../charts/Chart'
import { GroupMark } from '../../charts/GroupMark'
import { Plot } from '../../charts/Plot'
import type { Charted, ChartedRuns } from '../../charts/use-charted'
import type { Provenance } from './provenance'

/** px */
const WIDTH = 960, MARGIN = 24, HEAD = 68, PANEL = 232, TITLE = 24, LINE = 18
const COLUMNS = 2
const COLUMN = (WIDTH - 2 * MARGIN) / COLUMNS
/** Characters of a line of the small print: sheets are read by people whose fonts differ. */
const CHARACTERS = 132

export interface SheetSize {
  readonly width: number
  readonly height: number
}

export const sheetSize = (charts: number, lines: number): SheetSize => ({ width: WIDTH, height: HEAD + Math.ceil(charts / COLUMNS) * PANEL + lines * LINE + MARGIN })

export function Sheet({ charted: { charts, span, moments }, provenance, drawing }: { charted: ChartedRuns; provenance: Provenance; drawing: Ref<SVGSVGElement> }) {
  const lines = smallPrint(provenance)
  const { width, height } = sheetSize(charts.length, lines.length)
  const bottom = height - MARGIN - (lines.length - 1) * LINE + 6
  return (
    <svg ref={drawing} className="sheet" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect className="sheet-ground" width={width} height={height} />
      <text className="sheet-title" x={MARGIN} y={34}>{provenance.title}</text>
      {(['healthy', 'fibromyalgia'] as const).map((profile, i) => (
        <g key={profile} transform={`translate(${MARGIN + 250 * i} ${HEAD - 22})`}>
          <path className={`line ${profile}`} d="M0 7h34" />
          <g transform="translate(42 0)"><GroupMark profile={profile} /></g>
          <text className="sheet-small" x={62} y={12}>{say(`group.${profile}`)}</text>
        </g>
      ))}
      {charts.map((chart, i) => (
        <g key={chart.quantity.id} transform={`translate(${MARGIN + (i % COLUMNS) * COLUMN} ${HEAD + Math.floor(i / COLUMNS) * PANEL})`}>
          <Panel chart={chart} span={span} moments={moments} />
        </g>
      ))}
      {lines.map((line, i) => <text key={line} className="sheet-small" x={MARGIN} y={bottom + i * LINE}>{line}</text>)}
    </svg>
  )
}

function Panel({ chart: { quantity, all, before, published, domain }, span, moments }: { chart: Charted } & Pick<ChartedRuns, 'span' | 'moments'>) {
  const frame = useMemo(() => frameOf({ width: COLUMN - 12, height: PANEL - TITLE - 14, scale: 1 }, span, domain, published, 34), [span, domain, published])
  return (
    <>
      <text x={0} y={16}><tspan className="chart-name">{quantity.name}</tspan> <tspan className="sheet-small">{quantity.unit}</tspan></text>
      <g transform={`translate(0 ${TITLE})`}><Plot quantity={quantity} all={all} before={before} published={published} moments={moments} frame={frame} seen="none" /></g>
    </>
  )
}

/** Where it came from, in lines that fit. */
export function smallPrint({ version, modelHash, seed, source, whatIfs, note }: Provenance, most = CHARACTERS): string[] {
  const parts = [
    say('export.print.model', { version, hash: modelHash.slice(0, 12), seed: seed === null ? 'none' : String(seed) }),
    say('export.print.what-ifs', { list: whatIfs.length === 0 ? 'none' : whatIfs.join('; ') }),
    source === null ? say('export.print.own') : say('export.print.source', { source }),
    note,
  ]
  return parts.flatMap(part => wrapped(part, most))
}

/** Breaks a sentence at its spaces into lines of at most so many characters; a word that is longer keeps a line of its own. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** One plot per study, as SVG: for each claim the scatter of simulated trials and, on the same scale, what was published. */
import type { Row } from './judge'
import type { StudyReport } from './report'
import { figure, groupText, unitText } from './words'

export const PLOT_FOLDER = 'public/validation'

const WIDTH = 760
const LEFT = 24
const RIGHT = 190
const ROW = 58
/** Characters that fit on a line of the width. */
const FIT = 108

/** Null where no claim of the study has anything to draw. */
export function plot({ title, rows }: StudyReport): string | null {
  const drawn = rows.filter(row => row.simulated !== null)
  if (drawn.length === 0) return null
  const height = 34 + ROW * drawn.length + 44
  const strips = drawn.map((row, i) => strip(row, 34 + ROW * i))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escape(`${title}: simulated trials and published results`)}" font-family="sans-serif" font-size="12" fill="#1b1b1f">`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    `<text x="${LEFT}" y="22" font-size="15" font-weight="bold">${escape(title)}</text>`,
    ...strips,
    `<text x="${LEFT}" y="${height - 26}" fill="#55555c">Bar: 95 of 100 simulated trials; line across it: the mean of everybody simulated. Dashed: no change.</text>`,
    `<text x="${LEFT}" y="${height - 8}" fill="#55555c">Published: diamond with its printed error; arrow: a direction only; two bars: unchanged or no difference.</text>`,
    '</svg>',
    '',
  ].join('\n')
}

function strip(row: Row, top: number): string {
  const { simulated, published, verdict, group, neutral } = row
  const { value, low, high } = simulated!
  const whisker = published.kind === 'number' ? whiskerOf(published) : null
  const shown = [low, high, value, ...(neutral === null ? [] : [neutral]), ...(published.kind === 'number' ? [published.value] : []), ...(whisker ?? [])]
  const [least, most] = [Math.min(...shown), Math.max(...shown)]
  const span = most > least ? most - least : Math.abs(most) || 1
  const x = (at: number) => round(LEFT + 8 + ((at - least) / span) * (WIDTH - LEFT - RIGHT - 16))
  const middle = top + 36
  const band = group === 'healthy' ? '#9cc4e4' : group === 'fibromyalgia' ? '#f0b98d' : '#c3b6dd'
  return [
    `<text x="${LEFT}" y="${top + 14}">${escape(cut(`${row.says} (${groupText[group]})`))}</text>`,
    `<line x1="${LEFT}" y1="${middle}" x2="${WIDTH - RIGHT}" y2="${middle}" stroke="#dddde2"/>`,
    `<rect x="${x(low)}" y="${middle - 8}" width="${round(Math.max(1, x(high) - x(low)))}" height="16" fill="${band}" stroke="#1b1b1f" stroke-width="0.5"/>`,
    `<line x1="${x(value)}" y1="${middle - 8}" x2="${x(value)}" y2="${middle + 8}" stroke="#1b1b1f" stroke-width="2"/>`,
    neutral === null ? '' : `<line x1="${x(neutral)}" y1="${middle - 14}" x2="${x(neutral)}" y2="${middle + 14}" stroke="#1b1b1f" stroke-dasharray="3 3"/>`,
    whisker === null ? '' : `<line x1="${x(whisker[0])}" y1="${middle}" x2="${x(whisker[1])}" y2="${middle}" stroke="#1b1b1f" stroke-width="1.5"/>`,
    published.kind === 'number' ? diamond(x(published.value), middle) : '',
    neutral !== null && published.kind === 'direction' ? arrow(published.direction, x(neutral), middle) : neutral !== null && published.kind === 'no difference' ? arrow('unchanged', x(neutral), middle) : '',
    `<text x="${WIDTH - 12}" y="${middle - 2}" text-anchor="end">${escape(`${figure(low)} to ${figure(high)}${unitText(row.unit)}`)}</text>`,
    `<text x="${WIDTH - 12}" y="${middle + 14}" text-anchor="end" font-weight="${verdict === 'disagrees' ? 'bold' : 'normal'}">${verdict}</text>`,
  ].filter(part => part !== '').join('\n')
}

/** The ends of what is printed after ±, where that is an error of the mean; the spread of people would dwarf the rest. */
function whiskerOf({ value, spread, spreadKind }: Extract<Row['published'], { kind: 'number' }>): readonly [number, number] | null {
  if (spread === null || spreadKind === 'SD' || spreadKind === 'range') return null
  return typeof spread === 'number' ? [value - spread, value + spread] : [spread[0], spread[1]]
}

const diamond = (x: number, y: number) => `<path d="M${x} ${y - 7}l6 7l-6 7l-6 -7z" fill="#1b1b1f" stroke="#ffffff"/>`

function arrow(direction: 'up' | 'down' | 'unchanged', x: number, y: number): string {
  if (direction === 'unchanged') return `<path d="M${x - 6} ${y - 17}h12m-12 4h12" stroke="#1b1b1f" stroke-width="1.5"/>`
  const way = direction === 'up' ? 1 : -1
  return `<path d="M${x} ${y - 15}h${way * 22}m${way * -7} -4l${way * 7} 4l${way * -7} 4" fill="none" stroke="#1b1b1f" stroke-width="1.5"/>`
}

const round = (value: number) => Math.round(value * 10) / 10
const cut = (text: string) => (text.length > FIT ? `${text.slice(0, FIT - 1)}…` : text)
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

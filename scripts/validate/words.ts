/** Numbers and results in words, the same in the report, its plots and on the command line. */
import type { Result } from '../../src/experiments'
import type { Row } from './judge'

/** Three digits, no exponent; a real minus. */
export function figure(value: number): string {
  const rounded = Number(value.toPrecision(3))
  const text = Math.abs(rounded) >= 1000 ? String(Math.round(value)) : String(Math.abs(rounded) < 1e-4 ? 0 : rounded)
  return text.replace('-', '−')
}

export const unitText = (unit: string) => (unit === '1' || unit === '' ? '' : unit === 'NRS' ? ' of 10' : unit === '%' ? ' %' : ` ${unit}`)

const SPREADS = { SD: 'SD', SE: 'SE', '95 % CI': '95 % CI', range: 'range', 'not stated': 'spread of a kind not stated' } as const

export function publishedText(published: Result): string {
  const p = 'p' in published && published.p !== undefined ? `, P ${/^[<>=]/.test(published.p) ? published.p : `= ${published.p}`}` : ''
  switch (published.kind) {
    case 'number': return `${figure(published.value)}${unitText(published.unit)}${spreadText(published)}${p}`
    case 'direction': return `${{ up: 'up', down: 'down', unchanged: 'unchanged' }[published.direction]}${p}`
    case 'no difference': return `no difference${p}`
    case 'some people': return 'in some people'
  }
}

function spreadText({ spread, spreadKind }: Extract<Result, { kind: 'number' }>): string {
  if (spread === null || spreadKind === null) return ''
  const kind = SPREADS[spreadKind]
  return typeof spread === 'number' ? ` (${kind} ${figure(spread)})` : ` (${kind} ${figure(spread[0])} to ${figure(spread[1])})`
}

export const simulatedText = ({ simulated, unit }: Pick<Row, 'simulated' | 'unit'>): string =>
  simulated === null ? 'nothing' : `${figure(simulated.value)}${unitText(unit)} (${figure(simulated.low)} to ${figure(simulated.high)})`

export const groupText = { healthy: 'healthy', fibromyalgia: 'fibromyalgia', between: 'fibromyalgia against healthy' } as const

/** How a disagreement looks, read off its numbers alone. */
export function howItDiffers({ published, simulated, missing, size, neutral }: Row): string {
  if (simulated === null) return 'No run got as far as this reading.'
  const { value, low, high } = simulated
  const left = missing > 0 ? ` ${missing} simulated people did not get that far.` : ''
  if (published.kind === 'number') {
    const way = published.value < low ? 'more' : 'less'
    const [near, far] = published.value < low ? [low, published.value] : [high, published.value]
    return `Simulated trials find ${way} than was published: the nearest of 95 in 100 is ${figure(near)}, against ${figure(far)}.${left}`
  }
  if (published.kind === 'some people') return `${figure(value)} % of simulated people, outside of what the claim allows.${left}`
  const direction = published.kind === 'no difference' ? 'unchanged' : published.direction
  if (direction === 'unchanged') return `Simulated trials of ${size.join(' and ')} people find a change where none was told from none: ${figure(low)} to ${figure(high)}.${left}`
  if (neutral === null) return `Outside of the limits the claim gives itself: ${figure(value)}.${left}`
  const opposite = direction === 'up' ? high < neutral : low > neutral
  return opposite ? `Simulated trials find the opposite: ${figure(low)} to ${figure(high)}.${left}` : `Fewer than 95 of 100 simulated trials of ${size.join(' and ')} people would find it: ${figure(low)} to ${figure(high)}.${left}`
}

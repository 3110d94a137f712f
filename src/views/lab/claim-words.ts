/** Published results and values of the model in words, with their units. */
import type { ClaimUnit, Result } from '../../experiments/experiment'
import { formatClock, formatNumber, formatPercent, formatShare, say } from '../../words'

export function sayPublished(result: Result): string {
  switch (result.kind) {
    case 'direction': return say(`claim.${result.direction}`)
    case 'no difference': return say('claim.no-difference')
    case 'some people': return say('claim.some-people')
    case 'number': {
      const { value, spread, spreadKind, unit } = result
      const said = sayValue(value, unit, true, printedDigits(value))
      if (spread === null) return said
      const kind = spreadKind === null || spreadKind === 'not stated' ? '' : spreadKind
      return typeof spread === 'number'
        ? say('claim.spread', { value: said, spread: sayBare(spread, unit), kind }).trim()
        : say('claim.ends', { value: said, low: sayValue(spread[0], unit), high: sayValue(spread[1], unit), kind })
    }
  }
}

/** "+13%", "4:46 min", "0.62 mM". A share of 1 and a ratio have no unit. */
export function sayValue(value: number, unit: ClaimUnit, signed = true, digits = digitsOf(value)): string {
  if (unit === 's') return say('claim.seconds', { time: formatClock(value) })
  if (unit === '%') return signed ? formatPercent(value, digits) : formatShare(value, digits)
  const number = formatNumber(value, digits)
  return unit === '1' ? number : `${number}\u00a0${unit === 'NRS' ? say('claim.points') : unit === 'areas' ? say('claim.areas') : unit}`
}

/** A spread stands beside its value, which has the unit. */
const sayBare = (spread: number, unit: ClaimUnit) => (unit === 's' ? formatClock(spread) : formatNumber(spread, printedDigits(spread)))

/** As many as were printed. */
const printedDigits = (value: number) => [0, 1, 2].find(digits => Math.abs(value - Number(value.toFixed(digits))) < 1e-9) ?? 3

const digitsOf = (value: number) => (Math.abs(value) >= 20 || Number.isInteger(value) ? 0 : Math.abs(value) >= 1 ? 1 : 2)

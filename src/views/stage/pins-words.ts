/** What is written of readings put aside: in the table, as text and for a spreadsheet. */
import { SKIN_REGION_INDEX } from '../../figure'
import type { Pin } from '../../state/pins'
import { formatClock, formatPercent, formatSigned, regionName, say } from '../../words'
import { pressureInWords, valueInWords } from './region-words'
import { SCALES } from './scales'

/** What a table holds of a pin, in words. */
export interface Row { readonly region: string; readonly group: string; readonly time: string; readonly reading: string; readonly change: string }

export function rowOf({ region, profile, clock, alignment, quantity, value, change }: Pin): Row {
  const { unit, digits } = SCALES[quantity]
  const name = regionName(region)
  const changed = change === null ? say('stage.pins.before-pain')
    : quantity === 'change' ? formatPercent(change)
      : say('stage.amount', { unit: unit === '%' ? 'points' : unit, value: formatSigned(change, digits) })
  return {
    region: name.charAt(0).toLocaleUpperCase() + name.slice(1),
    group: say(`stage.${profile}`),
    time: say('stage.pins.clock', { time: formatClock(clock), alignment }),
    reading: quantity === 'change' ? pressureInWords(value) : valueInWords(quantity, value),
    change: changed,
  }
}

const HEADS = ['region', 'group', 'time', 'reading', 'change'] as const

/** A line each, with tabs between: pastes into a message and into a spreadsheet. */
export const textOf = (pins: readonly Pin[]) =>
  [HEADS.map(head => say(`stage.pins.${head}`)), ...pins.map(each => Object.values(rowOf(each)))].map(cells => cells.join('\t')).join('\n')

/** Numbers as a machine reads them: with a point, seconds, and their unit beside them. */
export function csvOf(pins: readonly Pin[]): string {
  const lines = pins.map(({ region, profile, clock, alignment, quantity, value, change }) => {
    const { unit } = SCALES[quantity]
    const threshold = quantity === 'change'
    return [region, profile, plain(clock), alignment, threshold ? 'threshold' : quantity, plain(value), threshold ? 'kPa' : unit, change === null ? '' : plain(change), threshold ? '%' : unit]
  })
  return [['region', 'group', 'clock_s', 'clock_zero', 'quantity', 'value', 'unit', 'change_since_rest', 'change_unit'], ...lines].map(cells => cells.join(',')).join('\r\n')
}

/** Six digits are more than the model knows. */
const plain = (value: number) => String(Number(value.toPrecision(6)))

/** Whether a region of that name is still drawn: a pin outlives what it was read from. */
export const regionOf = (pin: Pin) => SKIN_REGION_INDEX.get(pin.region) ?? null

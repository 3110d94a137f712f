/** Readings to put aside, and what is written of them: in the table, as text and for a spreadsheet. */
import { SKIN_REGION_INDEX, SKIN_REGIONS } from '../../figure'
import type { Pin } from '../../state/pins'
import { playback } from '../../state/playback'
import { formatClock, formatNumber, formatPercent, formatSigned, regionName, say } from '../../words'
import type { Reading } from './algometer'
import { BODIES, PAIR, type Body } from './pair'
import { pressureInWords, valueInWords } from './region-words'
import { SCALES } from './scales'
import { changeSinceRest, type Shown } from './shown'

type New = Omit<Pin, 'id'>

const base = (region: number, body: Body, clock: number) =>
  ({ region: SKIN_REGIONS[region]!.id, profile: PAIR[body], clock, alignment: playback.getState().alignment })

/** Both bodies at the place that was pressed; the one pressed alone, if the hand let go before it hurt. */
export function pinsOfReading({ place: { body: pressed, region }, outcome, pressure, thresholds, changes, clock }: Reading): New[] {
  const bodies = outcome === 'pain' ? BODIES : [pressed]
  return bodies.map(body => ({
    ...base(region, body, clock), quantity: 'change',
    value: outcome === 'pain' ? thresholds[body] : pressure,
    change: outcome === 'pain' ? changes[body] : null,
  }))
}

/** What is painted in a region, on both bodies; never the difference, for a table is where differences are seen. */
export function pinsOfRegion(shown: Shown, region: number): New[] {
  const { painted, thresholds, changes, own } = shown
  const { cursor } = playback.getState()
  return BODIES.filter(body => !Number.isNaN(own[body][region]!)).map(body => ({
    ...base(region, body, cursor), quantity: painted,
    value: painted === 'change' ? thresholds[body][region]! : own[body][region]!,
    change: painted === 'change' ? changes[body][region]! : changeSinceRest(shown, body, region),
  }))
}

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

export const countInWords = (count: number) => say('stage.tool.pins', { count: formatNumber(count) })

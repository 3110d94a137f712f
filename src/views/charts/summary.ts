/** A chart in words: what each group reads at the times of measuring, and what was published. */
import { formatNumber, percentSign, say } from '../../words'
import { readMoment, sayMoment, type Moment } from './moments'
import type { PublishedMark } from './published'
import { formatValue, type Quantity, type Series } from './quantities'

export function summaryOf(quantity: Quantity, all: readonly Series[], published: readonly PublishedMark[], moments: readonly Moment[]): string {
  const parts = all.map(({ profile, readAt }) => {
    const readings = moments.flatMap(moment => {
      const value = readMoment(readAt, profile, moment)
      return value === null ? [] : [`${sayMoment(moment)} ${formatValue(quantity, value)}${quantity.read === 'change' ? percentSign() : ''}`]
    })
    return say('chart.summary.group', { group: say(`group.${profile}`), readings: readings.join(', ') })
  })
  if (published.length > 0) parts.push(say('chart.summary.published', { marks: published.map(mark => wordsOf(mark, moments)).join('; ') }))
  return say('chart.summary', { chart: quantity.long, readings: parts.join(' ') })
}

/** One published mark in words, with the moment it belongs to. */
export function wordsOf(mark: PublishedMark, moments: readonly Moment[]): string {
  const at = moments.find(moment => isAt(mark, moment))
  const words = { group: say(`group.${mark.profile}`), moment: at ? sayMoment(at) : '' }
  if (mark.kind === 'direction') return say(`chart.published.${mark.direction}`, words)
  const value = formatNumber(mark.value, Number.isInteger(mark.value * 10) ? 1 : 2)
  if (mark.spread === null) return say('chart.published.bare', { ...words, value })
  return say('chart.published.number', { ...words, value, spread: formatSpread(mark.spread) })
}

/** Whether a mark was read at that moment. */
export const isAt = ({ profile, clock }: PublishedMark, moment: Moment) => Math.abs((moment.clock[profile] ?? Infinity) - clock) < 1

/** A spread with the digits it was printed with: 0.65, but 0.8. */
export const formatSpread = (spread: number) => formatNumber(spread, Math.abs(spread * 10 - Math.round(spread * 10)) < 1e-9 ? 1 : 2)

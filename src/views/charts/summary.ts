/** A chart in words: what each group reads at the times of measuring, and what was published. */
import { formatNumber, say } from '../../words'
import { sayMoment, type Moment } from './moments'
import type { PublishedMark } from './published'
import { formatValue, type Quantity, type Series } from './quantities'

export function summaryOf(quantity: Quantity, all: readonly Series[], published: readonly PublishedMark[], moments: readonly Moment[]): string {
  const parts = all.map(({ profile, readAt }) => {
    const readings = moments.flatMap(moment => {
      const clock = moment.clock[profile]
      const value = clock === undefined ? null : readAt(clock)
      return value === null ? [] : [`${sayMoment(moment)} ${formatValue(quantity, value)}${quantity.read === 'change' ? '%' : ''}`]
    })
    return say('chart.summary.group', { group: say(`group.${profile}`), readings: readings.join(', ') })
  })
  if (published.length > 0) parts.push(say('chart.summary.published', { marks: published.map(wordsOf).join('; ') }))
  return say('chart.summary', { chart: say(`chart.${quantity.id}.long`), readings: parts.join(' ') })
}

/** One published mark in words. */
export function wordsOf(mark: PublishedMark): string {
  const group = say(`group.${mark.profile}`)
  if (mark.kind === 'direction') return say(`chart.published.${mark.direction}`, { group })
  const value = formatNumber(mark.value, 1)
  if (mark.spread === null) return say('chart.published.bare', { group, value })
  return say('chart.published.number', { group, value, spread: formatSpread(mark.spread) })
}

/** A spread with the digits it was printed with: 0.65, but 0.8. */
export const formatSpread = (spread: number) => formatNumber(spread, Math.abs(spread * 10 - Math.round(spread * 10)) < 1e-9 ? 1 : 2)

/** Readings to put aside. What is written of them is in `pins-words.ts`, which is loaded with the table. */
import { SKIN_REGIONS } from '../../figure'
import type { Pin } from '../../state/pins'
import { playback } from '../../state/playback'
import { formatNumber, say } from '../../words'
import type { Reading } from './algometer'
import { BODIES, PAIR, type Body } from './pair'
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

/** "Pinned readings: 4" */
export const countInWords = (count: number) => say('stage.tool.pins', { count: formatNumber(count) })

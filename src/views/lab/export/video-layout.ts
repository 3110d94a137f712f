/** Where things lie in a film: bodies on the left, charts on the right, below where it all comes from. px; pure. */
import { frameOf } from '../../charts/Chart'
import type { Frame } from '../../charts/Plot'
import type { Charted } from '../../charts/use-charted'
import { isExtra } from '../extra/extras'
import { smallPrint } from './Sheet'
import type { Provenance } from './provenance'

export const FILM = { width: 1280, height: 720, rate: 15 } as const
/** As many charts as have room one above the other. */
export const MOST_CHARTS = 3
export const MARGIN = 28, SPLIT = 568, HEAD = 92, TITLE = 24, LINE = 17

const BODY = { width: 240, height: 384 } as const
export const BODY_BOXES = [{ x: MARGIN + 16, y: HEAD + 34, ...BODY }, { x: MARGIN + 272, y: HEAD + 34, ...BODY }] as const
/** Where the clock, what happens, and the scale of colours stand below the bodies. */
export const CLOCK_AT = { x: MARGIN, y: HEAD + 34 + BODY.height + 34 } as const
export const SCALE_BOX = { x: MARGIN, y: CLOCK_AT.y + 46, width: 320, height: 10 } as const

export interface VideoPanel {
  readonly chart: Charted
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** From the panel's own top left, below its title. */
  readonly frame: Frame
}

/** The charts that a film has no room for, by id: what somebody asked to see is in it first. */
export function leftOut(charts: readonly Charted[]): string[] {
  const ids = charts.map(({ quantity }) => quantity.id)
  return [...ids.filter(isExtra), ...ids.filter(id => !isExtra(id))].slice(MOST_CHARTS)
}

export function panelsOf(charts: readonly Charted[], span: readonly [number, number], print: readonly string[]): VideoPanel[] {
  const bottom = FILM.height - MARGIN - print.length * LINE
  const width = FILM.width - MARGIN - SPLIT
  const height = (bottom - 24) / Math.max(1, charts.length)
  return charts.map((chart, i) => ({
    chart, x: SPLIT, y: 22 + i * height, width, height,
    frame: frameOf({ width, height: height - TITLE - 12, scale: 1 }, span, chart.domain, chart.published, 34),
  }))
}

/** What the picture says of where it comes from: version, model, seed, changes, study, and that it is a model. */
export const printOf = (provenance: Provenance): string[] => smallPrint(provenance, 176)

/** Clock time of picture `i` of a film of so many: the first shows the start, the last the end. */
export const clockOf = (i: number, frames: number, [from, to]: readonly [number, number]): number => (frames < 2 ? from : from + ((to - from) * i) / (frames - 1))

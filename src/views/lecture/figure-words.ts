/** Figures in words, and sentences with their figures in them. */
import type { Cue, Figure, Row } from '../../decks/deck'
import { studyOf } from '../../decks/misfits'
import type { Known, Value } from '../../state/figures'
import { formatNumber, say } from '../../words'
import { sayPublished, sayValue } from '../lab/claim-words'
import { nameOf, sayPeople } from '../lab/study-words'

/** A figure as its deck wants it written; a sign of its own while it is not known. */
export function sayFigure(figure: Figure | undefined, value: Value | null | undefined): string {
  if (!figure || !value) return say('lecture.unread')
  const { written = 'whole', digits } = figure
  if (value.kind === 'published') {
    const { result } = value
    return written === 'bare' && result.kind === 'number' ? formatNumber(result.value, digits ?? decimals(result.value)) : sayPublished(result)
  }
  const shown = written === 'size' ? Math.abs(value.value) : value.value
  if (written === 'bare') return formatNumber(shown, digits ?? decimals(shown))
  return sayValue(shown, value.unit, value.signed && written === 'whole', ...(digits === undefined ? [] : [digits]))
}

/** As many as were printed, three at most. */
const decimals = (value: number) => [0, 1, 2].find(digits => Math.abs(value - Number(value.toFixed(digits))) < 1e-9) ?? 3

/** A text of a cue with its figures put in. */
export const told = (cue: Cue, text: string, known: Known): string =>
  text.replaceAll(/\{([^{}]*)\}/g, (_, name: string) => sayFigure(cue.figures?.[name], known.get(name)))

export const sayRow = (cue: Cue, { label, healthy, fibromyalgia }: Row, known: Known): string =>
  say('lecture.row', { label, healthy: rowValue(cue, healthy, known), fibromyalgia: rowValue(cue, fibromyalgia, known) })

export const rowValue = (cue: Cue, name: string | undefined, known: Known): string => (name === undefined ? '–' : sayFigure(cue.figures?.[name], known.get(name)))

/** Where what is told comes from. */
export function saySource(cue: Cue): string {
  const study = studyOf(cue.setup)
  if (!study) return say('lecture.source.own')
  const { healthy, fibromyalgia } = study.people
  const known = healthy !== null && fibromyalgia !== null
  return say('lecture.source.study', { name: nameOf(study.id, 'name'), people: known ? sayPeople(study) : 'none' })
}

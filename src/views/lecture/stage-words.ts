/** What stands on the bodies: a question where something is asked, and then what came out there. */
import type { Cue, Row } from '../../decks/deck'
import type { Known } from '../../state/figures'
import { say } from '../../words'
import type { Callout } from '../stage/calm-stage'
import { rowValue, sayRow } from './figure-words'

const BODIES = [0, 1] as const
const groupOf = (row: Row, body: 0 | 1) => (body === 0 ? row.healthy : row.fibromyalgia)

export function calloutsOf(cue: Cue, known: Known, revealed: boolean): readonly Callout[] {
  return (cue.rows ?? []).flatMap(row => {
    const { region } = row
    if (region === undefined) return []
    return BODIES.flatMap((body): Callout[] => {
      const name = groupOf(row, body)
      if (name === undefined) return []
      const words = revealed ? rowValue(cue, name, known) : '?'
      // The one side stands for both: words find their place beside it or its twin.
      return [{ body, region: region.replace(/_R$/, '_L'), words, outward: true, tone: revealed ? toneOf(known, name) : 'plain' }]
    })
  })
}

/** A threshold that rose is calmer, one that fell more sensitive; what moved less than can be told apart is neither. */
function toneOf(known: Known, name: string): Callout['tone'] {
  const value = known.get(name)
  if (value?.kind !== 'amount' || value.unit !== '%' || !value.signed) return 'plain'
  return value.value > STILL ? 'calm' : value.value < -STILL ? 'sensitive' : 'plain'
}
/** %. As the claims of the shoulder hold draw the line where a muscle rests. */
const STILL = 3

/** Under the names: what each number is of. */
export function notesOf(cue: Cue, known: Known, revealed: boolean): readonly [string, string] | null {
  const { rows = [] } = cue
  if (rows.length === 0 || !revealed) return null
  return BODIES.map(body => rows.map(row => `${row.label}: ${rowValue(cue, groupOf(row, body), known)}`).join(', ')) as [string, string]
}

export const labelOf = (cue: Cue, known: Known, revealed: boolean): string =>
  (revealed ? say('lecture.stage.told', { rows: (cue.rows ?? []).map(row => sayRow(cue, row, known)).join('; ') }).trim() : say('lecture.stage.asked'))

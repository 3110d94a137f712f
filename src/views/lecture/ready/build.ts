/** A ready deck from what it shows and asks, without words, and the catalogue of the language on screen. */
import { textsOf } from '../../../decks/misfits'
import { DECK_VERSION, type Condition, type Cue, type Deck, type Domain, type Figure, type Row } from '../../../decks/deck'
import { isMessageKey, say } from '../../../words'

export interface CuePlan extends Pick<Cue, 'id' | 'setup' | 'moment' | 'painted' | 'facing'> {
  readonly figures?: Readonly<Record<string, Figure>>
  /** When each option is what came out; null where the model has no answer. */
  readonly options: readonly (Condition | null)[]
  readonly rows?: readonly Omit<Row, 'label'>[]
}

export interface DeckPlan {
  readonly id: string
  /** One per outcome. */
  readonly domains: readonly Domain[]
  readonly misconceptions: number
  readonly cuts: Deck['cuts']
  readonly cues: readonly CuePlan[]
}

export function built({ id, domains, misconceptions, cuts, cues }: DeckPlan): Deck {
  const words = (name: string) => need(`deck.${id}.${name}`, {})
  return {
    nocilab: 'deck', version: DECK_VERSION, id, title: words('title'), description: words('description'),
    outcomes: domains.map((domain, i) => ({ text: words(`outcome.${i + 1}`), domain })),
    misconceptions: Array.from({ length: misconceptions }, (_, i) => ({ belief: words(`belief.${i + 1}`), answer: words(`answer.${i + 1}`) })),
    cuts,
    cues: cues.map(cue => worded(`deck.${id}.${cue.id}`, cue)),
  }
}

function worded(key: string, { options, rows = [], figures = {}, ...plan }: CuePlan): Cue {
  // A figure is put into its sentence when it is shown: until then it stands there by name.
  const names = Object.fromEntries(Object.keys(figures).map(name => [name, `{${name}}`]))
  const words = (name: string) => need(`${key}.${name}`, names)
  const may = (name: string) => (isMessageKey(`${key}.${name}`) ? words(name) : undefined)
  const reveal = may('reveal')
  return {
    ...plan, figures,
    title: words('title'),
    question: {
      text: words('question'),
      options: options.map((when, i) => {
        const told = may(`told.${i + 1}`)
        return { text: words(`option.${i + 1}`), ...(told !== undefined && { reveal: told }), ...(when && { when }) }
      }),
    },
    ...(reveal !== undefined && { reveal }),
    rows: rows.map((row, i) => ({ label: words(`row.${i + 1}`), ...row })),
    notes: words('notes'),
  }
}

function need(key: string, values: Readonly<Record<string, string>>): string {
  if (!isMessageKey(key)) throw new Error(`a ready deck has no words for "${key}"`)
  return say(key, values)
}

/** Every text of a deck, for a test to look at. */
export const textsOfDeck = ({ cues }: Deck) => cues.flatMap(cue => textsOf(cue).map(([, text]) => text))

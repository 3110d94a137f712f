/** Sentences as the page has them, and the parts in which they come. */
import type { IntlMessageFormat } from 'intl-messageformat'

type Parts = ReturnType<IntlMessageFormat['getAst']>

/** Text, or where a sentence asks for values, its parts as the parser of ICU messages gives them. */
export type Message = string | Parts
/** By the names of the sentences. */
export type Messages = Readonly<Record<string, Message>>

/** `first`: what the story, the handout and the dialogs of every screen say. `rest`: what the other screens say. */
export const PARTS = ['first', 'rest'] as const
export type Part = (typeof PARTS)[number]

/**
 * Beginnings of the names of the sentences that are sent first; a test follows the imports of the first screens and holds
 * that they say nothing else.
 */
const FIRST = [
  'app.', 'close', 'model.', 'group.', 'screen.', 'shell.', 'story.', 'handout.', 'comfort.', 'lead.believed', 'state.broken', 'state.reload', 'keys.', 'key.', 'command.',
  'stage.healthy', 'stage.fibromyalgia', 'stage.condition', 'stage.legend.', 'stage.compared.', 'own.map', 'chart.', 'quantity.',
] as const

export const partOf = (key: string): Part => (FIRST.some(beginning => key.startsWith(beginning)) ? 'first' : 'rest')

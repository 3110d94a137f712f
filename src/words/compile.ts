/** From sentences as they are written, ICU messages, to what the page is sent. Runs when the page is built and in tests; the parser stays out of the page. */
import { IntlMessageFormat } from 'intl-messageformat'
import type { Message, Messages } from './messages'

/** Every sentence taken apart; one that asks for no value stays text. Throws, with its name, on one that cannot be read. */
export const compile = (sentences: Readonly<Record<string, string>>): Messages =>
  Object.fromEntries(Object.entries(sentences).map(([key, sentence]) => [key, compileOne(key, sentence)]))

function compileOne(key: string, sentence: string): Message {
  try {
    const parts = withoutPlaces(new IntlMessageFormat(sentence, 'en', undefined, { ignoreTag: true, captureLocation: false }).getAst())
    return parts.every(part => part.type === 0) ? parts.map(part => ('value' in part ? part.value : '')).join('') : parts
  } catch (error) {
    throw new Error(`the sentence "${key}" cannot be read`, { cause: error })
  }
}

/** Where in its text a part stood is of no use to anybody. */
function withoutPlaces<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutPlaces) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'location').map(([name, inner]) => [name, withoutPlaces(inner)])) as T
}

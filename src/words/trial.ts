/**
 * Languages that nobody speaks, made from English so that it can still be read. From left to right: letters with accents, a
 * third longer, in brackets, so that what is cut off, too narrow or not from a catalogue is seen at once. From right to
 * left: each word turned round by marks of direction.
 */
import type { Message, Messages } from './messages'

const PLAIN = 'AEIOUYaeiouycnsz'
const ACCENTED = 'ÅÉÎÖÛÝåéîöûýçñšž'
/** How much longer a sentence gets. German and Spanish labels are a third longer than English ones. */
const LONGER = 0.35
// The marks are written as code: in a text they would not be seen.
const [TURN, BACK] = ['\u202E', '\u202C']

/** Every sentence of a part, with its values where they were. */
export const pretend = (messages: Messages, dir: 'ltr' | 'rtl'): Messages =>
  Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, pretendOne(message, dir)]))

function pretendOne(message: Message, dir: 'ltr' | 'rtl'): Message {
  const of = dir === 'rtl' ? turned : accented
  const said = typeof message === 'string' ? of(message) : mapText(message, of)
  if (dir === 'rtl') return said
  const more = '~'.repeat(Math.ceil(lengthOf(message) * LONGER))
  // Long marks are parted, as words are: what has no space to break at would stick out of everything.
  const end = `${more.replaceAll(/(.{6})(?=.)/g, '$1 ')}⟧`
  return typeof said === 'string' ? `⟦${said}${end}` : [{ type: 0, value: '⟦' }, ...said, { type: 0, value: end }]
}

const accented = (text: string) => [...text].map(letter => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('')
const turned = (text: string) => text.replaceAll(/[\p{L}’'-]+/gu, word => `${TURN}${word}${BACK}`)

type Parts = Exclude<Message, string>
type Options = Readonly<Record<string, { readonly value: Parts }>>

function mapText(parts: Parts, of: (text: string) => string): Parts {
  return parts.map(part => {
    if (part.type === 0) return { ...part, value: of(part.value) }
    if (!('options' in part)) return part
    const options = Object.fromEntries(Object.entries(part.options as Options).map(([name, { value }]) => [name, { value: mapText(value, of) }]))
    return { ...part, options } as typeof part
  })
}

function lengthOf(message: Message): number {
  if (typeof message === 'string') return message.length
  return message.reduce((sum, part) => {
    if (part.type === 0) return sum + part.value.length
    if (!('options' in part)) return sum + 3
    return sum + Math.max(...Object.values(part.options as Options).map(({ value }) => lengthOf(value)))
  }, 0)
}

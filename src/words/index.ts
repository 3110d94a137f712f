/**
 * Every sentence a person reads. The sentences are ICU messages in a catalogue per language and room; code names
 * them by key. A new language is a new folder beside `en` with the same keys, given to `setLanguage`.
 */
import { IntlMessageFormat } from 'intl-messageformat'
import { en } from './en'
import { setFormatLocale } from './format'

export * from './format'

export type MessageKey = keyof typeof en
export type Catalogue = Readonly<Record<MessageKey, string>>
export type Values = Readonly<Record<string, string | number>>

let locale = 'en'
let catalogue: Catalogue = en
const parsed = new Map<MessageKey, IntlMessageFormat>()

/** BCP 47 tag of the language the app speaks. */
export const currentLocale = () => locale

/** Switches the language; what is on screen has to be drawn again. */
export function setLanguage(tag: string, messages: Catalogue) {
  locale = tag
  catalogue = messages
  parsed.clear()
  setFormatLocale(tag)
}

/** The sentence of that name, with its values put in. Throws when a value the sentence needs is missing. */
export function say(key: MessageKey, values?: Values): string {
  let message = parsed.get(key)
  if (!message) {
    message = new IntlMessageFormat(catalogue[key], locale, undefined, { ignoreTag: true })
    parsed.set(key, message)
  }
  return message.format<string>(values) as string
}

/** Whether there is a sentence of that name: for names put together from data. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(en, key)

/**
 * A skin region in everyday words, with its side: 'tibialis_anterior_L' is the "left shin".
 * Throws on a region nobody has named.
 */
export const regionName = (id: string) => sayRegion('region', id)

/** A skin region as an anatomist names it, without the side: "Tibialis anterior and toe extensors". */
export const regionAnatomy = (id: string) => sayRegion('anatomy', id)

function sayRegion(kind: 'region' | 'anatomy', id: string): string {
  const at = id.lastIndexOf('_')
  const key = `${kind}.${id.slice(0, at)}`
  if (!isMessageKey(key)) throw new Error(`no words for the region "${id}"`)
  return say(key, { side: id.slice(at + 1) })
}

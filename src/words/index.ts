/**
 * Every sentence a person reads. The sentences are ICU messages in a catalogue per language and room; code names them by
 * key. `languages.ts` says which languages there are; `state/language.ts` chooses one and fetches its sentences.
 */
import { IntlMessageFormat } from 'intl-messageformat'
import type { en } from './en'
import { setFormatLocale } from './format'
import type { Messages } from './messages'

export * from './format'
export * from './languages'
export type { Messages, Part } from './messages'

export type MessageKey = keyof typeof en
export type Values = Readonly<Record<string, string | number>>

let locale = 'en'
let catalogue: Messages = {}
const formats = new Map<MessageKey, IntlMessageFormat>()

/** BCP 47 tag of the language the app speaks. */
export const currentLocale = () => locale

/** Switches the language, or gives it more sentences; what is on screen has to be drawn again. @param messages as `compile` makes them */
export function setLanguage(tag: string, messages: Messages) {
  locale = tag
  catalogue = messages
  formats.clear()
  setFormatLocale(tag)
}

/** The sentence of that name, with its values put in. Throws when a value the sentence needs is missing, or the part it is in has not been fetched. */
export function say(key: MessageKey, values?: Values): string {
  const message = catalogue[key]
  if (typeof message === 'string') return message
  if (message === undefined) throw new Error(`no words for "${key}"`)
  let format = formats.get(key)
  if (!format) {
    format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true })
    formats.set(key, format)
  }
  return format.format<string>(values) as string
}

/** Whether there is a sentence of that name: for names put together from data. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(catalogue, key)

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

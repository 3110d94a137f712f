/** Which languages there are, and which of them is spoken: without their words, so that this is known before any have come. */

export interface Language {
  /** Its own name, in itself. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  /** Whether someone who grew up with it has read all of it. */
  readonly read: boolean
}

/** By BCP 47 tag, in the order in which they are offered. The first stands in where nobody asks for another. */
export const LANGUAGES = {
  en: { name: 'English', dir: 'ltr', read: true },
  es: { name: 'Español', dir: 'ltr', read: false },
} as const satisfies Readonly<Record<string, Language>>

export type LanguageTag = keyof typeof LANGUAGES
export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as LanguageTag[]

/** Languages that nobody speaks, made from English to see where a layout gives: longer, and from right to left. Not offered; `?lang=` opens them. */
export const TRIAL_LANGUAGES = { 'en-XA': 'ltr', 'ar-XB': 'rtl' } as const
export type TrialTag = keyof typeof TRIAL_LANGUAGES
export type Tag = LanguageTag | TrialTag

export const isLanguageTag = (tag: unknown): tag is LanguageTag => typeof tag === 'string' && Object.hasOwn(LANGUAGES, tag)
export const isTag = (tag: unknown): tag is Tag => isLanguageTag(tag) || (typeof tag === 'string' && Object.hasOwn(TRIAL_LANGUAGES, tag))
export const isTrial = (tag: Tag): tag is TrialTag => !isLanguageTag(tag)

/** Which way a language is written. */
export const directionOf = (tag: Tag): 'ltr' | 'rtl' => (isTrial(tag) ? TRIAL_LANGUAGES[tag] : LANGUAGES[tag].dir)

/** The first of some tags that a language answers to, also where it names a country: 'es-MX' is Spanish. */
export function languageFor(asked: readonly string[]): LanguageTag {
  for (const each of asked) {
    const tag = each.toLowerCase().split('-')[0]
    if (isLanguageTag(tag)) return tag
  }
  return LANGUAGE_TAGS[0]!
}

/** The language that a choice comes to. @param search the address from its question mark on: `?lang=es` goes before everything and is not kept */
export function tagFor(choice: 'system' | LanguageTag, search: string, device: readonly string[]): Tag {
  const named = new URLSearchParams(search).get('lang')
  if (isTag(named)) return named
  return choice === 'system' ? languageFor(device) : choice
}

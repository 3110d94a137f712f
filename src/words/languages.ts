/** The languages there are. A new one is a folder beside `en` with the same names, and its lines here. */
import type { Messages, Part } from './messages'

type Loaded = () => Promise<{ readonly default: Messages }>

export interface Language {
  /** Its own name, in itself. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  /** Whether someone who grew up with it has read all of it. */
  readonly read: boolean
  readonly load: Readonly<Record<Part, Loaded>>
}

/** By BCP 47 tag, in the order in which they are offered. The first stands in where nobody asks for another. */
export const LANGUAGES = {
  en: { name: 'English', dir: 'ltr', read: true, load: { first: () => import('./en/index.ts?first'), rest: () => import('./en/index.ts?rest') } },
  es: { name: 'Español', dir: 'ltr', read: false, load: { first: () => import('./es/index.ts?first'), rest: () => import('./es/index.ts?rest') } },
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

/** The sentences of one part. Rejects where they cannot be fetched. */
export async function loadPart(tag: Tag, part: Part): Promise<Messages> {
  if (!isTrial(tag)) return (await LANGUAGES[tag].load[part]()).default
  const [{ pretend }, english] = await Promise.all([import('./trial'), loadPart('en', part)])
  return pretend(english, TRIAL_LANGUAGES[tag])
}

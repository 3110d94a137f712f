/** Where the sentences of each language are. A new language is a folder beside `en` with the same names, its lines in `tags.ts` and its line here. */
import type { Messages, Part } from './messages'
import { isTrial, TRIAL_LANGUAGES, type LanguageTag, type Tag } from './tags'

export * from './tags'

type Loaded = () => Promise<{ readonly default: Messages }>

const WORDS: Readonly<Record<LanguageTag, Readonly<Record<Part, Loaded>>>> = {
  en: { first: () => import('./en/index.ts?first'), rest: () => import('./en/index.ts?rest') },
  es: { first: () => import('./es/index.ts?first'), rest: () => import('./es/index.ts?rest') },
}

/** The sentences of one part. Rejects where they cannot be fetched. */
export async function loadPart(tag: Tag, part: Part): Promise<Messages> {
  if (!isTrial(tag)) return (await WORDS[tag][part]()).default
  const [{ pretend }, english] = await Promise.all([import('./trial'), loadPart('en', part)])
  return pretend(english, TRIAL_LANGUAGES[tag])
}

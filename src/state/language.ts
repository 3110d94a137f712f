/**
 * Which language the page speaks: what the address asks for, else what was chosen under Comfort, else what the device asks
 * for. Sentences are fetched before anything is drawn with them.
 */
import { create } from 'zustand'
import { directionOf, loadPart, setLanguage, tagFor, type Messages, type Part, type Tag } from '../words'
import { useView } from './view'

interface Spoken {
  readonly tag: Tag
  /** Whether the language asked for last could not be fetched; the one before stays. */
  readonly missing: boolean
}

/** What is spoken now. Whoever draws words draws them again when it changes. */
export const useLanguage = create<Spoken>()(() => ({ tag: 'en', missing: false }))

const parts: Partial<Record<Part, Messages>> = {}
let asked: Tag = 'en'

/** Speaks a language from now on, with the parts that are needed so far. What cannot be fetched changes nothing, and is said. */
export async function speak(tag: Tag): Promise<void> {
  asked = tag
  const wanted = Object.keys(parts).length === 0 ? (['first'] as const) : (Object.keys(parts) as Part[])
  try {
    const found = await Promise.all(wanted.map(async part => [part, await loadPart(tag, part)] as const))
    if (asked !== tag) return
    Object.assign(parts, Object.fromEntries(found))
    give(tag)
    useLanguage.setState({ tag, missing: false })
  } catch (error) {
    if (asked !== tag) return
    asked = useLanguage.getState().tag
    // Without any words there is no page.
    if (Object.keys(parts).length === 0) throw error
    useLanguage.setState({ missing: true })
  }
}

/** Fetches the sentences of a part, for the screens that need more than the first. Rejects where they cannot be had. */
export async function needWords(part: Part): Promise<void> {
  if (parts[part]) return
  const tag = asked
  const messages = await loadPart(tag, part)
  // The language was changed meanwhile: its sentences of this part are fetched as well.
  if (asked !== tag) return needWords(part)
  parts[part] = messages
  give(tag)
}

const give = (tag: Tag) => setLanguage(tag, { ...parts.first, ...parts.rest })

/** Speaks what is chosen under Comfort from now on, and writes it onto the page. Resolves when there are words. */
export async function followLanguage(root: HTMLElement, search: string, device: () => readonly string[]): Promise<void> {
  const wanted = () => tagFor(useView.getState().language, search, device())
  useLanguage.subscribe(({ tag }) => Object.assign(root, { lang: tag, dir: directionOf(tag) }))
  useView.subscribe(({ language }, before) => { if (language !== before.language) void speak(wanted()) })
  // Words in another language are better than none.
  await speak(wanted()).catch(() => speak('en'))
}

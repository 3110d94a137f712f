/**
 * The first screen of the home page as HTML, per language: what React would draw there before it knows anything of the device and
 * before there are numbers. Runs when the page is built (`scripts/first-paint`), from the same code and the same words.
 */
import { StrictMode } from 'react'
import { prerender } from 'react-dom/static.edge'
import { App } from './App'
import { LANGUAGE_TAGS, setLanguage, type LanguageTag } from './words'
import { compile } from './words/compile'
import { en } from './words/en'
import { es } from './words/es'

const SENTENCES: Readonly<Record<LanguageTag, Readonly<Record<string, string>>>> = { en, es }

async function markupIn(tag: LanguageTag): Promise<string> {
  setLanguage(tag, compile({ ...en, ...SENTENCES[tag] }))
  // In one piece: a screen sent in parts is put together by a script, and the page's policy lets none run that is not a file.
  const { prelude } = await prerender(<StrictMode><App /></StrictMode>, { progressiveChunkSize: Number.POSITIVE_INFINITY, onError: error => { throw error } })
  return new Response(prelude).text()
}

/** What is asked for while this runs is there when it has run: whoever imports it gets text. */
export const markup: Record<string, string> = {}
// oxlint-disable-next-line no-await-in-loop -- one language is spoken at a time
for (const tag of LANGUAGE_TAGS) markup[tag] = await markupIn(tag)

/**
 * Runs before the code of the page has come: puts the first screen of the home page in place as it was drawn when the page was
 * built (`first-paint-markup.tsx`), where it is what will be opened on this device, in its language and look. React takes it over
 * as it stands. Built by itself, without a library: the first paint waits for it.
 */
import { COMFORT } from './state/storage-names'
import { dress, type Look } from './views/comfort/dress'
import { directionOf, isLanguageTag, tagFor } from './words/tags'

type Chosen = Look & { readonly language: Parameters<typeof tagFor>[0]; readonly oneThing: boolean }

const UNCHANGED: Chosen = { theme: 'system', motion: 'system', textSize: 100, lowEnergy: false, projector: false, language: 'system', oneThing: false }

/** What was chosen under Comfort. Taken as it lies there: what cannot be meant changes no style, and `state/preferences` puts it right. */
function chosen(): Chosen {
  try {
    return { ...UNCHANGED, ...(JSON.parse(localStorage.getItem(COMFORT) ?? '{}') as Partial<Chosen>) }
  } catch {
    return UNCHANGED
  }
}

/** Addresses of the first step of the story, from their # on. Any other is opened by the page itself. */
const HOME = /^(#(\/(story(\/1)?)?)?)?$/

const look = chosen()
const { documentElement: page } = document
const tag = tagFor(look.language, location.search, navigator.languages)
const drawn = [...document.querySelectorAll<HTMLTemplateElement>('template[data-first-paint]')].find(each => each.dataset['firstPaint'] === tag)
// Where sentences are parted as they were when they were drawn; where one thing is shown at a time, other things are.
const fits = HOME.test(location.hash) && window.parent === window && !/[?&]embed=1\b/.test(location.search) && 'Segmenter' in Intl && !look.oneThing && !look.lowEnergy

if (drawn && isLanguageTag(tag) && fits) {
  const root = document.getElementById('root')!
  dress(page, look)
  Object.assign(page, { lang: tag, dir: directionOf(tag) })
  root.dataset['firstPaint'] = tag
  root.append(drawn.content)
  // Links lead where they lead. A button that is pressed before there is anybody to answer is pressed again when there is (`views/shell/Screen`).
  root.addEventListener('click', ({ target }) => {
    const button = root.dataset['firstPaint'] !== undefined && target instanceof Element ? target.closest('button') : null
    if (!button) return
    for (const before of root.querySelectorAll('[data-pressed]')) before.removeAttribute('data-pressed')
    button.dataset['pressed'] = ''
  })
}

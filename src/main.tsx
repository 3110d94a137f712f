/** The one place where everything is put together. The theme comes first: what every room looks like, before any room. */
import './views/theme/index.css'
import { StrictMode, type ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App, EmbeddedApp, fetchDialogs, fetchScreen } from './App'
import { provide } from './state/commands'
import { startFrameLoop } from './state/frame-loop'
import { listenToKeys } from './state/keyboard'
import { keepOwnDrawing } from './state/own-drawing'
import { deviceStorage, keepPreferences } from './state/preferences'
import { followLanguage } from './state/language'
import { followLink, openLink } from './state/link'
import { followAddress, useRoute } from './state/route'
import { useSession } from './state/session'
import { followSetup, start } from './state/simulation-client'
import { isCalm, shownTheme } from './state/system'
import { setMotion, setTheme } from './state/view'
import { dressPage } from './views/comfort/appearance'
import { currentLocale } from './words'

// Inside another page, or asked to look as if: `state/embed-door` says the same, and more, once it is needed.
const isEmbedded = new URLSearchParams(location.search).get('embed') === '1' || window.parent !== window

keepPreferences(deviceStorage())
keepOwnDrawing(deviceStorage())
dressPage(document.documentElement)
const words = followLanguage(document.documentElement, location.search, () => navigator.languages)

provide('run', () => void start())
provide('theme', () => setTheme(shownTheme() === 'dark' ? 'light' : 'dark'))
provide('motion', () => setMotion(isCalm() ? 'system' : 'less'))
followAddress(window)
if (!isEmbedded) fetchScreen(useRoute.getState().screen)
listenToKeys(window)
startFrameLoop(window)
followSetup()
const stop = useSession.subscribe(({ status }) => {
  if (status.kind !== 'ready') return
  stop()
  if (!isEmbedded) fetchDialogs()
})

/** Where the home page stands already, in the language spoken and not left by a link meanwhile, it is taken over as it is; else it gives way. */
function draw(root: HTMLElement, page: ReactNode) {
  const { screen, place } = useRoute.getState()
  if (root.dataset['firstPaint'] === currentLocale() && screen === 'story' && place === 1) {
    hydrateRoot(root, page)
    return
  }
  delete root.dataset['firstPaint']
  root.replaceChildren()
  createRoot(root).render(page)
}

// Words, the screen and the first run are fetched at the same time; nothing is drawn without words.
void words.then(() => draw(document.getElementById('root')!, <StrictMode>{isEmbedded ? <EmbeddedApp /> : <App />}</StrictMode>))
// A link may ask for something else than the preset; what it cannot ask for is replaced.
void openLink().then(start)
followLink()

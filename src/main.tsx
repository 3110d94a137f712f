/** The one place where everything is put together. The theme comes first: what every room looks like, before any room. */
import './views/theme/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
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

// Words, the screen and the first run are fetched at the same time; nothing is drawn without words.
void words.then(() => createRoot(document.getElementById('root')!).render(<StrictMode>{isEmbedded ? <EmbeddedApp /> : <App />}</StrictMode>))
// A link may ask for something else than the preset; what it cannot ask for is replaced.
void openLink().then(start)
followLink()

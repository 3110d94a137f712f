/** The one place where everything is put together. The theme comes first: what every room looks like, before any room. */
import './views/theme/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { provide } from './state/commands'
import { startFrameLoop } from './state/frame-loop'
import { listenToKeys } from './state/keyboard'
import { keepOwnDrawing } from './state/own-drawing'
import { deviceStorage, keepPreferences } from './state/preferences'
import { followLink, openLink } from './state/link'
import { followAddress } from './state/route'
import { followSetup, start } from './state/simulation-client'
import { isCalm, shownTheme } from './state/system'
import { setMotion, setTheme } from './state/view'
import { dressPage } from './views/comfort/appearance'

keepPreferences(deviceStorage())
keepOwnDrawing(deviceStorage())
dressPage(document.documentElement)

provide('run', () => void start())
provide('theme', () => setTheme(shownTheme() === 'dark' ? 'light' : 'dark'))
provide('motion', () => setMotion(isCalm() ? 'system' : 'less'))
followAddress(window)
listenToKeys(window)
startFrameLoop(window)
followSetup()

createRoot(document.getElementById('root')!).render(<StrictMode><App /></StrictMode>)
// A link may ask for something else than the preset; what it cannot ask for is replaced.
void openLink().then(start)
followLink()

import { lazy, Suspense, useSyncExternalStore, type ComponentType, type LazyExoticComponent } from 'react'
import { needWords, useLanguage } from './state/language'
import { deviceStorage } from './state/preferences'
import { useRoute, type Screen } from './state/route'
import { useSession } from './state/session'
import { Dialogs } from './views/shell/Dialogs'
import { Opening } from './views/shell/Opening'
import { Story } from './views/story/Story'
import { Boundary } from './views/theme/Boundary'
import { say } from './words'

/** What is left when the page itself cannot be drawn. */
const Broken = () => (
  <main className="broken" role="alert">
    <h1>{say('state.broken')}</h1>
    <p>{say('state.broken.text')}</p>
    <button type="button" className="button primary" onClick={() => location.reload()}>{say('state.reload')}</button>
  </main>
)

/** Also while React takes over what was drawn in that language before any code had come: nothing is drawn anew for it. */
const spoken = () => useLanguage.getState().tag

interface Loaded { default: ComponentType }

/** A module with the words of which it needs more than the first. */
const withRest = async <T,>(module: Promise<T>): Promise<T> => (await Promise.all([module, needWords('rest')]))[0]

let answers: Promise<unknown> | undefined
/** What a person said of their own pain, read from this device the first time it is asked for. */
const ownAnswers = () => (answers ??= import('./state/own-answers').then(({ keepOwnAnswers }) => keepOwnAnswers(deviceStorage())))

/** How each screen is fetched, when it is first gone to. The words of all but the first ones come with them. */
const FETCH: Readonly<Record<Screen, () => Promise<Loaded>>> = {
  // The home page is what most come for: a file of its own would only come later.
  story: () => Promise.resolve({ default: Story }),
  print: () => import('./views/story/Handout').then(({ Handout }) => ({ default: Handout })),
  own: async () => {
    const [{ Own }] = await Promise.all([withRest(import('./views/own/Own')), ownAnswers()])
    return { default: Own }
  },
  lecture: async () => ({ default: (await withRest(import('./views/lecture/Lecture'))).Lecture }),
  presenter: async () => ({ default: (await withRest(import('./views/lecture/Presenter'))).Presenter }),
  lab: async () => {
    const [{ Lab }, { Stage }] = await Promise.all([import('./views/lab/Lab'), import('./views/stage/Stage'), needWords('rest')])
    return {
      default: function LabScreen() {
        return <Lab study={useSession(session => session.study)} stage={<Stage />} />
      },
    }
  },
}
const SCREENS = Object.fromEntries(Object.entries(FETCH).map(([screen, fetch]) => [screen, lazy(fetch)])) as unknown as Readonly<Record<Screen, LazyExoticComponent<ComponentType>>>

/** Fetches a screen before it is drawn. What cannot be fetched is tried again when it is. */
export const fetchScreen = (screen: Screen) => void FETCH[screen]().catch(() => undefined)

/** Dialogs come after the first screen: when they are asked for, or once there is a result, so that a lost line takes none away. */
const fetchComfort = () => import('./views/comfort/Comfort').then(({ Comfort }) => Comfort)
export const fetchDialogs = () => void Promise.all([fetchComfort(), import('./views/shell/Keys')]).catch(() => undefined)

const Embed = lazy(() => withRest(import('./views/embed/Embed')).then(part => ({ default: part.Embed })))

/** The page inside another page: nothing but what is to be embedded. */
export const EmbeddedApp = () => <Boundary instead={<Broken />}><Suspense fallback={<Opening />}><Embed /></Suspense></Boundary>

/** The page: the screen that is open, and the dialogs over it. A screen that cannot be drawn or loaded leaves the others. */
export function App() {
  const screen = useRoute(route => route.screen)
  // In another language everything is drawn anew, with what it had remembered of the words; the dialogs stay open.
  const language = useSyncExternalStore(useLanguage.subscribe, spoken, spoken)
  const Shown = SCREENS[screen]
  return (
    <>
      <Boundary key={`${screen} ${language}`} instead={<Broken />}><Suspense fallback={<Opening />}><Shown /></Suspense></Boundary>
      <Boundary instead={null}><Dialogs comfort={fetchComfort} /></Boundary>
    </>
  )
}

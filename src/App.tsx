import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from 'react'
import { useRoute, type Screen } from './state/route'
import { useSession } from './state/session'
import { Comfort } from './views/comfort/Comfort'
import { Dialogs } from './views/shell/Dialogs'
import { Opening } from './views/shell/Opening'
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

/** The screens, each loaded when it is first gone to. */
const SCREENS: Readonly<Record<Screen, LazyExoticComponent<ComponentType>>> = {
  story: lazy(() => import('./views/story/Story').then(({ Story }) => ({ default: Story }))),
  print: lazy(() => import('./views/story/Handout').then(({ Handout }) => ({ default: Handout }))),
  lecture: lazy(() => import('./views/lecture/Lecture').then(({ Lecture }) => ({ default: Lecture }))),
  presenter: lazy(() => import('./views/lecture/Presenter').then(({ Presenter }) => ({ default: Presenter }))),
  lab: lazy(async () => {
    const [{ Lab }, { Stage }] = await Promise.all([import('./views/lab/Lab'), import('./views/stage/Stage')])
    return {
      default: function LabScreen() {
        return <Lab study={useSession(session => session.study)} stage={<Stage />} />
      },
    }
  }),
}

const Embed = lazy(() => import('./views/embed/Embed').then(part => ({ default: part.Embed })))

/** The page inside another page: nothing but what is to be embedded. */
export const EmbeddedApp = () => <Boundary instead={<Broken />}><Suspense fallback={<Opening />}><Embed /></Suspense></Boundary>

/** The page: the screen that is open, and the dialogs over it. A screen that cannot be drawn or loaded leaves the others. */
export function App() {
  const screen = useRoute(route => route.screen)
  const Shown = SCREENS[screen]
  return (
    <>
      <Boundary key={screen} instead={<Broken />}><Suspense fallback={<Opening />}><Shown /></Suspense></Boundary>
      <Boundary instead={null}><Dialogs comfort={Comfort} /></Boundary>
    </>
  )
}

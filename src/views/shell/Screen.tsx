import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react'
import { useRoute } from '../../state/route'
import { say } from '../../words'
import { Header } from './Header'
import { answerEarlyPress } from './taken-over'
import './shell.css'

/** The move after which the focus was last set: a screen drawn anew in another language is where it was. */
let arrived = 0

interface ScreenProps {
  /** What the window is called while this is open. */
  readonly title: string
  /** Where the first stop of Tab leads, past the header: its words, and the id of what it leads to. */
  readonly skip: { readonly words: string; readonly to: string }
  readonly lead?: ReactNode
  readonly actions?: ReactNode
  /** Without the header: the screen is all there is to see, and has its own way out. */
  readonly bare?: boolean
  /** The screen itself: a `main` with one `h1` that can take the focus (`tabIndex={-1}`). */
  readonly children: ReactNode
}

/**
 * What surrounds every screen. Whoever goes to another screen or place finds the focus on its heading, at the top of the
 * page: a screen reader reads on from there. What the page opens with takes no focus.
 */
export function Screen({ title, skip, lead, actions, bare = false, children }: ScreenProps) {
  const page = useRef<HTMLDivElement>(null)
  const moves = useRoute(route => route.moves)
  const asked = useRoute(route => route.asked)
  useEffect(answerEarlyPress, [])
  useEffect(() => { document.title = say('shell.title', { screen: title }) }, [title])
  useEffect(() => {
    if (moves === arrived) return
    arrived = moves
    page.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [moves])
  // The address behind the # says where one is, so the link's own way is not taken.
  const jump = (event: MouseEvent) => {
    event.preventDefault()
    const goal = document.getElementById(skip.to)
    goal?.focus({ preventScroll: true })
    goal?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <div ref={page} className="page">
      {!bare && <a className="skip button secondary" href={`#${skip.to}`} onClick={jump}>{skip.words}</a>}
      {!bare && <Header lead={lead} actions={actions} />}
      {asked !== null && <p className="unknown-page" role="status">{say('shell.unknown', { asked })}</p>}
      {children}
    </div>
  )
}

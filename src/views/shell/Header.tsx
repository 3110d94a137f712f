import { useState, type ReactNode } from 'react'
import { perform } from '../../state/commands'
import { addressOf, SCREEN_NAMES, SCREENS, useRoute } from '../../state/route'
import { say } from '../../words'
import { Dialog } from '../theme/Dialog'
import { KeysIcon, Logo, TextIcon } from '../theme/icons'

interface HeaderProps {
  /** What one is looking at, in a breath. */
  readonly lead?: ReactNode
  /** What this screen alone can do, as buttons; in the menu as well, where there is one. */
  readonly actions?: ReactNode
}

/** The top of every screen: where one is, where one can go, and what makes it easier to bear. */
export function Header({ lead, actions }: HeaderProps) {
  const [menu, setMenu] = useState(false)
  return (
    <header className="top">
      <a className="brand" href={addressOf({ screen: 'story' })} aria-label={say('shell.home')}><Logo />{say('app.name')}</a>
      <button type="button" className="brand menu-button" aria-haspopup="dialog" aria-expanded={menu} onClick={() => setMenu(true)}>
        <Logo /><span aria-hidden="true">{say('app.name')}</span><span className="menu-word">{say('shell.menu')}</span>
      </button>
      <nav aria-label={say('shell.nav')}><Sections /></nav>
      {lead}
      <div className="top-end">
        {actions}
        <button type="button" className="button quiet top-keys" aria-label={say('shell.keys')} onClick={() => perform('help')}><KeysIcon /><span className="button-words">{say('shell.keys')}</span></button>
        <button type="button" className="button quiet" aria-label={say('shell.comfort')} onClick={() => perform('comfort')}><TextIcon /><span className="button-words">{say('shell.comfort')}</span></button>
      </div>
      {menu && <Menu onClose={() => setMenu(false)} />}
    </header>
  )
}

/** The screens there are, as links; each leads to where one was last in it. */
function Sections({ onGo }: { onGo?: () => void }) {
  const here = useRoute(route => route.screen)
  const visited = useRoute(route => route.visited)
  return SCREEN_NAMES.filter(screen => SCREENS[screen].listed).map(screen => (
    <a key={screen} className="button quiet" href={addressOf(visited[screen] ?? { screen })} aria-current={screen === here ? 'page' : undefined} onClick={onGo}>
      {say(`screen.${screen}`)}
    </a>
  ))
}

/** On a small screen: the sections, and what else the header has no room for. */
function Menu({ onClose }: { onClose: () => void }) {
  const close = (then: 'comfort' | 'help') => {
    onClose()
    perform(then)
  }
  return (
    <Dialog title={say('shell.menu.title')} onClose={onClose}>
      <div className="menu">
        <nav aria-label={say('shell.nav')}><Sections onGo={onClose} /></nav>
        <button type="button" className="button quiet" onClick={() => close('comfort')}><TextIcon />{say('shell.comfort')}</button>
        <button type="button" className="button quiet" onClick={() => close('help')}><KeysIcon />{say('shell.keys')}</button>
      </div>
    </Dialog>
  )
}

import { say } from '../../words'
import { KeysIcon, Logo, TextIcon } from '../theme/icons'
import { Lead } from './Lead'

/** The top of every screen: where one is, what one is looking at, and what makes it easier to bear. */
export function Header({ onComfort, onKeys }: { onComfort: () => void; onKeys: () => void }) {
  return (
    <header className="top">
      <span className="brand"><Logo />{say('app.name')}</span>
      <nav aria-label={say('lab.nav')}><a className="button quiet" href="#stage" aria-current="page">{say('lab.nav.lab')}</a></nav>
      <Lead />
      <div className="top-end">
        <button type="button" className="button quiet" aria-label={say('lab.keys')} onClick={onKeys}><KeysIcon /><span className="button-words">{say('lab.keys')}</span></button>
        <button type="button" className="button quiet" aria-label={say('lab.comfort')} onClick={onComfort}><TextIcon /><span className="button-words">{say('lab.comfort')}</span></button>
      </div>
    </header>
  )
}

import { say } from '../../words'

/** While the code of a screen is on its way. */
export const Opening = () => <main className="opening" role="status">{say('shell.opening')}</main>

import { useEffect, useState } from 'react'
import { experimentById } from './experiments'
import { provide } from './state/commands'
import { useSession } from './state/session'
import { Comfort } from './views/comfort/Comfort'
import { Header } from './views/lab/Header'
import { Keys } from './views/lab/Keys'
import { Lab } from './views/lab/Lab'
import { Stage } from './views/stage/Stage'
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

export const App = () => <Boundary instead={<Broken />}><Page /></Boundary>

/** The page: its header, the screen that is open, and the dialogs over it. */
function Page() {
  const experiment = experimentById(useSession(session => session.experiment))
  const [open, setOpen] = useState<'comfort' | 'keys' | null>(null)
  useEffect(() => provide('help', () => setOpen('keys')), [])
  if (!experiment) throw new Error(`no experiment '${useSession.getState().experiment}'`)
  const close = () => setOpen(null)
  return (
    <div className="page">
      <a className="skip button secondary" href="#stage">{say('lab.skip')}</a>
      <Header onComfort={() => setOpen('comfort')} onKeys={() => setOpen('keys')} />
      <Lab experiment={experiment} stage={<Stage />} />
      {open === 'comfort' && <Comfort onClose={close} />}
      {open === 'keys' && <Keys onClose={close} />}
    </div>
  )
}

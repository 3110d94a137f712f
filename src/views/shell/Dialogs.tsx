import { lazy, useEffect, useState, type ComponentType } from 'react'
import { provide } from '../../state/commands'

const Keys = lazy(() => import('./Keys').then(part => ({ default: part.Keys })))

/** The dialogs that can be asked for from every screen. */
export function Dialogs({ comfort: Comfort }: { comfort: ComponentType<{ onClose: () => void }> }) {
  const [open, setOpen] = useState<'comfort' | 'keys' | null>(null)
  useEffect(() => {
    const given = [provide('help', () => setOpen('keys')), provide('comfort', () => setOpen('comfort'))]
    return () => { for (const takeBack of given) takeBack() }
  }, [])
  const close = () => setOpen(null)
  return (
    <>
      {open === 'comfort' && <Comfort onClose={close} />}
      {open === 'keys' && <Keys onClose={close} />}
    </>
  )
}

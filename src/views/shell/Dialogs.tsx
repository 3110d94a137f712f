import { useEffect, useState, type ComponentType } from 'react'
import { provide } from '../../state/commands'

type Part = ComponentType<{ onClose: () => void }>

const fetchKeys = () => import('./Keys').then(({ Keys }) => Keys)

/**
 * The dialogs that can be asked for from every screen, each fetched when it is asked for. Not React's `lazy`: what has not come
 * once it would never ask for again, and a dialog that opened while the page was busy was seen never to be drawn.
 */
export function Dialogs({ comfort: fetchComfort }: { comfort: () => Promise<Part> }) {
  const [Shown, show] = useState<Part | null>(null)
  useEffect(() => {
    const opens = (fetch: () => Promise<Part>) => () => void fetch().then(part => show(() => part), () => undefined)
    const given = [provide('help', opens(fetchKeys)), provide('comfort', opens(fetchComfort))]
    return () => { for (const takeBack of given) takeBack() }
  }, [fetchComfort])
  return Shown && <Shown onClose={() => show(null)} />
}

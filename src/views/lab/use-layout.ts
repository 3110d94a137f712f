import { useEffect, useState, type RefObject } from 'react'
import type { DockForm } from './Dock'

/** wide: study, bodies and results side by side. medium: bodies beside one tabbed panel. narrow: one below the other. */
export type Layout = 'wide' | 'medium' | 'narrow'
/** tall: what is pinned leaves room to read. short: a telephone lying down, or text so large that it comes to the same. */
export type Height = 'tall' | 'usual' | 'short'

export interface Room {
  readonly layout: Layout
  readonly height: Height
}

/** Both in rem, so that larger text gives the layout that it needs; a media query would not hear of our own text sizes. */
export const layoutFor = (rem: number): Layout => (rem >= 75 ? 'wide' : rem >= 48 ? 'medium' : 'narrow')
export const heightFor = (rem: number): Height => (rem >= 44 ? 'tall' : rem >= 31.25 ? 'usual' : 'short')

/** How much of the room the dock takes. */
export function dockFor({ layout, height }: Room): DockForm {
  if (height === 'short') return layout === 'narrow' ? 'compact' : 'row'
  if (layout === 'wide') return 'full'
  return height === 'tall' ? 'column' : 'compact'
}

export function useLayout(element: RefObject<Element | null>): Room {
  const [room, setRoom] = useState<Room>({ layout: 'wide', height: 'usual' })
  useEffect(() => {
    const watched = element.current
    if (!watched) return
    const { documentElement: page } = document
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(page).fontSize)
      const layout = layoutFor(watched.clientWidth / rem)
      const height = heightFor(page.clientHeight / rem)
      setRoom(before => (before.layout === layout && before.height === height ? before : { layout, height }))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(watched)
    // A change of text size does not resize the page; it does resize a rem. Nor does a lower window where the page scrolls.
    const rem = document.createElement('span')
    rem.className = 'rem-probe'
    document.body.append(rem)
    observer.observe(rem)
    return () => {
      observer.disconnect()
      rem.remove()
    }
  }, [element])
  return room
}

import { useEffect, useState, type RefObject } from 'react'

/** wide: study, bodies and results side by side. medium: bodies beside one tabbed panel. narrow: one below the other. */
export type Layout = 'wide' | 'medium' | 'narrow'

/** In rem, so that larger text gives the narrower layout that it needs. */
export const layoutFor = (rem: number): Layout => (rem >= 75 ? 'wide' : rem >= 48 ? 'medium' : 'narrow')

export function useLayout(element: RefObject<Element | null>): Layout {
  const [layout, setLayout] = useState<Layout>('wide')
  useEffect(() => {
    const watched = element.current
    if (!watched) return
    const observer = new ResizeObserver(([entry]) =>
      setLayout(layoutFor(entry!.contentRect.width / Number.parseFloat(getComputedStyle(document.documentElement).fontSize))))
    observer.observe(watched)
    // A change of text size does not resize the page; it does resize a rem.
    const rem = document.createElement('span')
    rem.className = 'rem-probe'
    document.body.append(rem)
    const probe = new ResizeObserver(() =>
      setLayout(layoutFor(watched.clientWidth / Number.parseFloat(getComputedStyle(document.documentElement).fontSize))))
    probe.observe(rem)
    return () => {
      observer.disconnect()
      probe.disconnect()
      rem.remove()
    }
  }, [element])
  return layout
}

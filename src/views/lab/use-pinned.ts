import { useEffect, type RefObject } from 'react'

/** The most of a window that may be pinned: the rest is for reading. */
const MOST = 0.68

/**
 * Pins the bodies to the top of the page where that leaves room to read, and tells the page how high what is pinned to
 * its top and bottom is: whatever gets the focus, and the head of a long table, then comes to lie beside it and not
 * behind it.
 * @param tall whether the window is one of those in which the bodies may stay in view
 */
export function usePinned(bodies: RefObject<HTMLElement | null>, dock: RefObject<HTMLElement | null>, tall: boolean) {
  useEffect(() => {
    const { documentElement: page } = document
    const measure = () => {
      const [top, bottom] = [bodies.current?.offsetHeight ?? 0, dock.current?.offsetHeight ?? 0]
      const pinned = tall && top + bottom <= MOST * page.clientHeight
      bodies.current?.toggleAttribute('data-pinned', pinned)
      page.style.setProperty('--pinned-top', `${pinned ? top : 0}px`)
      page.style.setProperty('--pinned-bottom', `${bottom}px`)
    }
    const observer = new ResizeObserver(measure)
    for (const { current } of [bodies, dock]) if (current) observer.observe(current)
    measure()
    return () => observer.disconnect()
  }, [bodies, dock, tall])
}

import { useEffect, type RefObject } from 'react'

/**
 * Tells the page how high what is pinned to its top and bottom is, so that whatever gets the focus, and the head of a
 * long table, comes to lie beside it and not behind it.
 */
export function usePinned(top: RefObject<HTMLElement | null> | null, bottom: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const { style } = document.documentElement
    const measure = () => {
      style.setProperty('--pinned-top', `${top?.current?.offsetHeight ?? 0}px`)
      style.setProperty('--pinned-bottom', `${bottom.current?.offsetHeight ?? 0}px`)
    }
    const observer = new ResizeObserver(measure)
    for (const pinned of [top?.current, bottom.current]) if (pinned) observer.observe(pinned)
    measure()
    return () => observer.disconnect()
  }, [top, bottom])
}

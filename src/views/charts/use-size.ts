import { useEffect, useRef, useState, type RefObject } from 'react'

export interface Size {
  readonly width: number
  readonly height: number
  /** Size of the text over 16 px: margins grow with it. */
  readonly scale: number
}

/** Before anything was measured: about what a chart of the wide Lab has. */
const FIRST: Size = { width: 268, height: 168, scale: 1 }

/** Size of an element, drawn again when it changes. */
export function useSize<E extends Element>(): [RefObject<E | null>, Size] {
  const element = useRef<E>(null)
  const [size, setSize] = useState(FIRST)
  useEffect(() => {
    const watched = element.current
    if (!watched) return
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect
      const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
      setSize(before =>
        before.width === width && before.height === height && before.scale === scale ? before : { width, height, scale })
    })
    observer.observe(watched)
    return () => observer.disconnect()
  }, [])
  return [element, size]
}

import { useEffect, useRef, type RefObject } from 'react'

/** A ring where the mouse or finger is, large enough for the back row; it follows outside React. */
export function Pointer({ area }: { area: RefObject<HTMLElement | null> }) {
  const ring = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = area.current
    const follow = ({ clientX, clientY }: PointerEvent) => {
      const shown = ring.current
      if (!shown) return
      shown.hidden = false
      shown.style.transform = `translate(${clientX}px, ${clientY}px)`
    }
    element?.addEventListener('pointermove', follow)
    element?.addEventListener('pointerdown', follow)
    return () => {
      element?.removeEventListener('pointermove', follow)
      element?.removeEventListener('pointerdown', follow)
    }
  }, [area])
  return <div ref={ring} className="lecture-ring" hidden aria-hidden="true" />
}

import { useLayoutEffect, useState, type RefObject } from 'react'
import { BOXES, type SourceId } from './boxes'
import { linksBetween, type Link, type Rect } from './links'

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly links: readonly Link[]
}

/** The lines between the boxes of a list, drawn anew when it changes its size; never while the clock runs. */
export function useLinks(list: RefObject<HTMLElement | null>): Drawing | null {
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  useLayoutEffect(() => {
    const watched = list.current
    if (!watched) return
    const measure = () => {
      const found = (['effort', ...BOXES.map(({ id }) => id)] as const).map(id => [id, rectOf(watched.querySelector<HTMLElement>(`[data-box="${id}"]`)!)] as const)
      const links = linksBetween(Object.fromEntries(found) as Record<SourceId, Rect>, watched.clientWidth)
      setDrawing({ width: watched.clientWidth, height: watched.clientHeight, links })
    }
    const observer = new ResizeObserver(measure)
    observer.observe(watched)
    return () => observer.disconnect()
  }, [list])
  return drawing
}

const rectOf = ({ offsetLeft: left, offsetTop: top, offsetWidth, offsetHeight }: HTMLElement): Rect =>
  ({ left, top, right: left + offsetWidth, bottom: top + offsetHeight })

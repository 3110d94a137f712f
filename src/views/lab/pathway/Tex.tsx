import temml from 'temml'
import { useLayoutEffect, useRef } from 'react'

/**
 * Sets LaTeX as MathML, which browsers draw and screen readers read. Built as elements, not as text: no style is written
 * into the page that its security policy would have to allow.
 */
export function Tex({ latex, display = false }: { latex: string; display?: boolean }) {
  const element = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => temml.render(latex, element.current!, { displayMode: display, throwOnError: true }), [latex, display])
  return <span ref={element} />
}

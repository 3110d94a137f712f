import type { ReactNode } from 'react'

interface Props {
  name: string
  /** A word of it, which stands under the sign where there is room. */
  short: string
  act: () => void
  pressed?: boolean
  expanded?: boolean
  /** For whoever has to find it. */
  id?: string
  children: ReactNode
}

/** A tool that shows a sign; its name is read aloud and shown beside it on pointing or focus. */
export const ToolButton = ({ name, short, act, pressed, expanded, id, children }: Props) => (
  <button type="button" className="stage-tool" aria-label={name} aria-pressed={pressed} aria-expanded={expanded} data-tool={id} onClick={act}>
    {children}
    <span className="stage-tool-short" aria-hidden="true">{short}</span>
    <span className="stage-tool-name" aria-hidden="true">{name}</span>
  </button>
)

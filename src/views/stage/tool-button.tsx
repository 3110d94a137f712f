import type { ReactNode } from 'react'

interface Props {
  name: string
  act: () => void
  pressed?: boolean
  expanded?: boolean
  children: ReactNode
}

/** A tool that shows a sign; its name is read aloud and shown beside it on pointing or focus. */
export const ToolButton = ({ name, act, pressed, expanded, children }: Props) => (
  <button type="button" className="stage-tool" aria-label={name} aria-pressed={pressed} aria-expanded={expanded} onClick={act}>
    {children}
    <span className="stage-tool-name" aria-hidden="true">{name}</span>
  </button>
)

/** Signs of the stage's tools and groups. All are decoration beside a name. */
import type { ReactNode } from 'react'

const Icon = ({ children }: { children: ReactNode }) => (
  <svg className="stage-icon" width="20" height="20" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.9" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
    {children}
  </svg>
)

export const AlgometerIcon = () => <Icon><path d="M12 3v9M8.5 8.5 12 12l3.5-3.5M5 16c2.5 3.4 11.5 3.4 14 0" /></Icon>
export const ListIcon = () => <Icon><path d="M8.5 6H20M8.5 12H20M8.5 18H20M4.5 6h.01M4.5 12h.01M4.5 18h.01" /></Icon>
export const FlatIcon = () => <Icon><path d="M9 4 4 6v14l5-2 6 2 5-2V4l-5 2-6-2ZM9 4v14M15 6v14" /></Icon>
export const SolidIcon = () => <Icon><path d="m12 3 8 4.5v9L12 21l-8-4.5v-9L12 3ZM12 12l8-4.5M12 12v9M12 12 4 7.5" /></Icon>
export const NoteIcon = () => <Icon><circle cx="12" cy="12" r="9" /><path d="M12 11v5.5M12 7.5h.01" /></Icon>
export const DotsIcon = () => <Icon><path d="M5 12h.01M12 12h.01M19 12h.01" strokeWidth="2.8" /></Icon>
export const PinIcon = () => <Icon><path d="M9 4h6M10 4v6l-3.5 4h11L14 10V4M12 14v6" /></Icon>
export const TableIcon = () => <Icon><path d="M4 5h16v14H4V5ZM4 10h16M4 14.5h16M10 5v14" /></Icon>
export const MoreIcon = () => <Icon><path d="m7 10 5 5 5-5" /></Icon>
export const WholeIcon = () => <Icon><path d="M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5" /></Icon>
export const CompareIcon = () => <Icon><circle cx="9" cy="12" r="5.5" /><circle cx="15" cy="12" r="5.5" /></Icon>
export const CloserIcon = () => <Icon><circle cx="10.5" cy="10.5" r="6.5" /><path d="m15.5 15.5 5 5M10.5 8v5M8 10.5h5" /></Icon>
export const CloseIcon = () => <Icon><path d="m6 6 12 12M18 6 6 18" /></Icon>

/** Hollow circle: without fibromyalgia. */
export const HealthyMark = () => <svg className="stage-mark" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><circle className="stage-mark-hc" cx="7" cy="7" r="5" /></svg>
/** Filled diamond: with fibromyalgia. */
export const FibromyalgiaMark = () => <svg className="stage-mark" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><path className="stage-mark-fm" d="M7 .8 13.2 7 7 13.2.8 7Z" /></svg>

export const MARKS = [HealthyMark, FibromyalgiaMark] as const
export const DrawIcon = () => <Icon><path d="m14.5 6 3.5 3.5L8.5 19 4 20l1-4.5L14.5 6ZM12.5 8l3.5 3.5" /></Icon>
export const UndoIcon = () => <Icon><path d="M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11h-4" /></Icon>
export const ClearIcon = () => <Icon><path d="M5 7h14M10 4h4M7 7l1 13h8l1-13" /></Icon>
export const InsideIcon = () => <Icon><path d="M12 3v18M12 7.5 7 5.5M12 7.5l5-2M12 12l-5.5-1.5M12 12l5.5-1.5M12 16.5 7 18M12 16.5 17 18" /></Icon>

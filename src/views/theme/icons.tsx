/** Icons, drawn in the colour of the text around them. All are decoration: the button says what it does. */
import type { ReactNode } from 'react'

export const Icon = ({ size = 20, children }: { size?: number; children: ReactNode }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.9" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
    {children}
  </svg>
)

export const PlayIcon = () => <Icon size={24}><path d="M8 5.2v13.6L19 12Z" fill="currentColor" /></Icon>
export const PauseIcon = () => <Icon size={24}><path d="M8 5v14M16 5v14" strokeWidth="3.4" /></Icon>
export const NextIcon = () => <Icon size={24}><path d="M6 5.5v13L15 12Z" fill="currentColor" /><path d="M18.5 5.5v13" strokeWidth="2.6" /></Icon>
export const RestartIcon = () => <Icon><path d="M5 12a7 7 0 1 0 2.2-5.1M5 4.5v4h4" /></Icon>
export const TextIcon = () => <Icon><path d="M3 18 8 6l5 12M4.7 14h6.6M14.5 18l3.2-8 3.3 8M15.6 15.4h4.3" /></Icon>
export const KeysIcon = () => <Icon><rect x="3" y="6" width="18" height="12" rx="2.5" /><path d="M7 10h.01M11 10h.01M15 10h.01M8 14h8" /></Icon>
export const ExportIcon = () => <Icon><path d="M12 3.5v11M7.5 10l4.5 4.5 4.5-4.5M4.5 17v2.5h15V17" /></Icon>
export const CloseIcon = () => <Icon><path d="M6 6l12 12M18 6 6 18" /></Icon>
export const ChooseIcon = () => <Icon size={18}><path d="M7 10l5-5 5 5M7 14l5 5 5-5" /></Icon>
export const LinkIcon = () => <Icon><path d="M10 14a4 4 0 0 0 6 .4l2.6-2.6a4 4 0 0 0-5.7-5.7L11.6 7.4M14 10a4 4 0 0 0-6-.4l-2.6 2.6a4 4 0 0 0 5.7 5.7l1.3-1.3" /></Icon>
export const WarnIcon = () => <Icon size={24}><path d="M12 4 2.8 19.5h18.4ZM12 10v4.4M12 17.2v.1" /></Icon>

/** The mark of NociLab: a point, and what goes out from it. */
export const Logo = () => (
  <svg width="28" height="28" viewBox="0 0 28 28" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" aria-hidden="true">
    <circle cx="14" cy="14" r="3.2" fill="currentColor" stroke="none" />
    <path d="M20.5 9.2a8 8 0 0 1 0 9.6M24 6a13 13 0 0 1 0 16" />
    <path d="M7.5 9.2a8 8 0 0 0 0 9.6" opacity=".55" />
  </svg>
)

/** Signs of the Story, beside words that say the same. */
import { Icon } from '../theme/icons'

export const BackIcon = () => <Icon size={22}><path d="M19 12H5M11 6l-6 6 6 6" /></Icon>
export const OnIcon = () => <Icon size={22}><path d="M5 12h14M13 6l6 6-6 6" /></Icon>
export const SpeakerIcon = () => <Icon size={22}><path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" /></Icon>
export const SilentIcon = () => <Icon size={22}><rect x="6" y="6" width="12" height="12" rx="2" fill="currentColor" /></Icon>
export const PageIcon = () => <Icon size={22}><path d="M7 8V4h10v4M7 17H4v-8h16v8h-3M7 14h10v6H7z" /></Icon>

/** What the device asks for, and what that comes to together with what the person chose. */
import { create } from 'zustand'
import { useView } from './view'

interface Device {
  readonly lessMotion: boolean
  readonly dark: boolean
}

const query = (text: string) => (typeof matchMedia === 'undefined' ? null : matchMedia(text))
const lessMotion = query('(prefers-reduced-motion: reduce)')
const dark = query('(prefers-color-scheme: dark)')

export const useDevice = create<Device>()(() => ({ lessMotion: lessMotion?.matches ?? false, dark: dark?.matches ?? false }))

lessMotion?.addEventListener('change', ({ matches }) => useDevice.setState({ lessMotion: matches }))
dark?.addEventListener('change', ({ matches }) => useDevice.setState({ dark: matches }))

/** Whether nothing may move by itself: playing steps through stills, and turning cuts. */
export const isCalm = () => useView.getState().motion === 'less' || useDevice.getState().lessMotion

/** The theme on screen. */
export function shownTheme(): 'light' | 'dark' {
  const { theme, projector } = useView.getState()
  if (projector) return 'light'
  if (theme !== 'system') return theme
  return useDevice.getState().dark ? 'dark' : 'light'
}

/** As `isCalm`, drawn again when it changes. */
export function useCalm() {
  const asked = useDevice(device => device.lessMotion)
  return useView(view => view.motion === 'less') || asked
}

import type { ViewState } from '../../state/view'

/** What of the comfort decides how everything looks. */
export type Look = Pick<ViewState, 'theme' | 'motion' | 'textSize' | 'lowEnergy' | 'projector'>

/** Writes a look onto the page's first element, where the styles find it. */
export function dress(root: HTMLElement, { theme, motion, textSize, lowEnergy, projector }: Look) {
  set(root, 'theme', projector ? 'light' : theme === 'system' ? null : theme)
  set(root, 'palette', projector ? 'projector' : null)
  set(root, 'motion', motion === 'less' ? 'calm' : null)
  set(root, 'energy', lowEnergy ? 'low' : null)
  set(root, 'text', textSize === 100 ? null : String(textSize))
}

function set(root: HTMLElement, name: string, value: string | null) {
  if (value === null) delete root.dataset[name]
  else root.dataset[name] = value
}

import { useView, type ViewState } from '../../state/view'

/** Writes what was chosen under Comfort onto the page, now and whenever it changes. Returns how to stop. */
export function dressPage(root: HTMLElement): () => void {
  const dress = ({ theme, motion, textSize, lowEnergy, projector }: ViewState) => {
    set(root, 'theme', projector ? 'light' : theme === 'system' ? null : theme)
    set(root, 'palette', projector ? 'projector' : null)
    set(root, 'motion', motion === 'less' ? 'calm' : null)
    set(root, 'energy', lowEnergy ? 'low' : null)
    set(root, 'text', textSize === 100 ? null : String(textSize))
  }
  dress(useView.getState())
  return useView.subscribe(dress)
}

function set(root: HTMLElement, name: string, value: string | null) {
  if (value === null) delete root.dataset[name]
  else root.dataset[name] = value
}

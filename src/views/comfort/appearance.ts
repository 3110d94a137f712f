import { useView } from '../../state/view'
import { dress } from './dress'

/** Writes what was chosen under Comfort onto the page, now and whenever it changes. Returns how to stop. */
export function dressPage(root: HTMLElement): () => void {
  dress(root, useView.getState())
  return useView.subscribe(view => dress(root, view))
}

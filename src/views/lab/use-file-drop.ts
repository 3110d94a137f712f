import { useEffect } from 'react'

/**
 * A protocol file that is dropped anywhere on the page is opened, or refused with the reason; the browser would leave the
 * page for it. `onDropped` is told, so that what came of it can be shown.
 */
export function useFileDrop(onDropped: () => void): void {
  useEffect(() => {
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const over = (event: DragEvent) => { if (carriesFile(event)) event.preventDefault() }
    const dropped = (event: DragEvent) => {
      if (!carriesFile(event)) return
      event.preventDefault()
      const [file] = event.dataTransfer?.files ?? []
      if (!file) return
      onDropped()
      void import('../../state/protocol-editor').then(({ openFile }) => openFile(file))
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', dropped)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', dropped)
    }
  }, [onDropped])
}

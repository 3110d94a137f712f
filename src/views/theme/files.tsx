/** Files that come in and go out: by button, by drop, and as something to keep. Nothing leaves the device. */
import { useEffect, useRef } from 'react'

/** Hands a file to whoever asked for it. */
export function saveFile(name: string, content: Blob) {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads it after this task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

export const saveJson = (name: string, text: string) => saveFile(name, new Blob([text], { type: 'application/json' }))

/** A button that asks for a JSON file. */
export function OpenFileButton({ label, onFile }: { label: string; onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className="button secondary" onClick={() => input.current?.click()}>{label}</button>
      <input
        ref={input} type="file" accept=".json,application/json" hidden aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) onFile(file)
          // The same file again is a choice as well.
          target.value = ''
        }}
      />
    </>
  )
}

/** Takes a file that is dropped anywhere on the page; the browser would leave the page for it. `onFile` stays the same function. */
export function useFileDrop(onFile: (file: File) => void): void {
  useEffect(() => {
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const over = (event: DragEvent) => { if (carriesFile(event)) event.preventDefault() }
    const dropped = (event: DragEvent) => {
      if (!carriesFile(event)) return
      event.preventDefault()
      const [file] = event.dataTransfer?.files ?? []
      if (file) onFile(file)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', dropped)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', dropped)
    }
  }, [onFile])
}
